import CasebookDiagnostics
import CasebookFiles
import CasebookModel

/// Published cases also give lessons learned and what others can take from them.
struct MissingNarrative: CaseCheck {
    let rules: [Rule] = [.missingNarrative]

    func check(_ subject: CaseSubject, report: inout DiagnosticCollector) {
        guard subject.status == .published, !subject.isFromPublicSource else { return }
        for key in ["lessons", "transfer"] where !subject.file.has(key) {
            report.report(Self.finding(key), at: subject.missing(key))
        }
    }

    private static func finding(_ key: String) -> Finding {
        Finding(
            .missingNarrative,
            LocalizedText(
                de: "dem veröffentlichten Fall fehlt der Text „\(key)“",
                en: "the published case has no text \"\(key)\""))
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
                de: "transfer: Was andere mitnehmen können\n", en: "transfer: What others can take from it\n",
                for: "transfer: Mitnehmen\n"),
            .accepted("status: review", for: "status: published"),
        ])
}
