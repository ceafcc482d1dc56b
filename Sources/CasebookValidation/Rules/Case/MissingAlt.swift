import CasebookDiagnostics
import CasebookFiles
import CasebookModel

/// Pictures have alternative text.
struct MissingAlt: CaseCheck {
    let rules: [Rule] = [.missingAlt]

    func check(_ subject: CaseSubject, report: inout DiagnosticCollector) {
        for medium in subject.file.records("media") {
            guard let file = medium.value("file", { RelativePath($0) }) else { continue }
            let isImage = MediaType(suffix: file.value.suffix)?.isImage ?? true
            guard isImage, !medium.has("alt") else { continue }
            report.report(Self.finding, at: medium.field("alt", shownAt: file.range))
        }
    }

    private static let finding = Finding(
        .missingAlt,
        FindingWords(
            de: "dem Bild fehlt der Alternativtext\(aside: \Medium.alt)",
            en: "the picture's alternative text is missing\(aside: \Medium.alt)"),
        hint: FindingWords(
            de: "beschreiben Sie in einem Satz, was zu sehen ist", en: "describe what it shows in one sentence"))
}

extension Rule {
    /// Pictures have alternative text.
    static let missingAlt = Rule(
        "missing-alt", .error,
        summary: LocalizedText(
            de: "Bilder haben einen Alternativtext.",
            en: "Pictures have alternative text."),
        explanation: LocalizedText(
            de: """
                Wer das Bild nicht sieht, liest oder hört den Text (WCAG 1.1.1, BITV 2.0). Beschreiben Sie, was \
                für den Fall wichtig ist.
                """,
            en: """
                Anyone who cannot see the picture reads or hears the text instead (WCAG 1.1.1). Describe what matters for the \
                case.
                """),
        examples: [
            .refused(
                "{file: ↓media/team.png, credit: Studio, licence: CC0-1.0, teaser: true}",
                for: "{file: media/team.png, alt: Team, credit: Studio, licence: CC0-1.0, teaser: true}"),
            .accepted("media/team.pdf, ", for: "media/team.png, alt: Team, "),
        ])
}
