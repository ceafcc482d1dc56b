import CasebookDiagnostics
import CasebookFiles
import CasebookModel

/// Published cases also give lessons learned and what others can take from them.
struct MissingNarrative: CaseCheck {
    let rules: [Rule] = [.missingNarrative]

    func check(_ subject: CaseSubject, report: inout DiagnosticCollector) {
        guard subject.status == .published, !subject.isFromPublicSource else { return }
        for text in Self.texts where !subject.file.has(text.key) {
            report.report(text.finding, at: subject.missing(text.key))
        }
    }

    private static let texts = [\CaseStudy.lessons, \CaseStudy.transfer].compactMap { text in
        CaseStudy.field(text).map { (key: $0.key, finding: finding(text)) }
    }

    private static func finding(_ text: PartialKeyPath<CaseStudy>) -> Finding {
        Finding(
            .missingNarrative,
            FindingWords(
                de: "dem veröffentlichten Fall fehlt der Text \(quoted: text)",
                en: "the published case has no text \(quoted: text)"))
    }
}

extension Rule {
    /// Published cases also give lessons learned and what others can take from them.
    static let missingNarrative = Rule(
        "missing-narrative", .warning,
        summary: LocalizedText(
            de: "Veröffentlichte Fälle erzählen auch Erfahrungen und Übertragbarkeit.",
            en: "Published cases also give lessons learned and what others can take from them."),
        explanation: LocalizedText(
            de: """
                Was schiefging und was andere mitnehmen können, ist für Leserinnen und Leser das Wertvollste. Was öffentliche \
                Quellen (basis: public-source) nicht sagen, wird nicht erfunden.
                """,
            en: """
                Readers most value what went wrong and what others can take from it. If public sources (basis: \
                public-source) do not say, do not make anything up.
                """),
        examples: [
            .refused("", for: "transfer: Mitnehmen\n", at: "status: ↓published"),
            .accepted(
                de: "transfer: Was andere mitnehmen können\n", en: "transfer: Others can do the same\n",
                for: "transfer: Mitnehmen\n"),
            .accepted("status: review", for: "status: published"),
        ])
}
