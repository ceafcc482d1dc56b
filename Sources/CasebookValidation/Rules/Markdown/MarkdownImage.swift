import CasebookDiagnostics
import CasebookModel

/// Pictures are listed under media, not placed in the text.
enum MarkdownImage {
    static func finding(_ address: String) -> Finding {
        Finding(
            .markdownImage,
            FindingWords(
                de: "das Bild „\(address.quotable())“ gehört unter \(key: \CaseStudy.media), nicht in den Text",
                en: "the picture \"\(address.quotable())\" belongs under \(key: \CaseStudy.media), not in the text"))
    }
}

extension Rule {
    /// Pictures are listed under media, not placed in the text.
    static let markdownImage = Rule(
        "markdown-image", .error,
        summary: LocalizedText(
            de: "Bilder stehen unter media, nicht im Text.",
            en: "Pictures are listed under media, not placed in the text."),
        explanation: LocalizedText(
            de: "Nur dort haben sie Alternativtext, Urheber und Lizenz, und nur von dort werden sie mit exportiert.",
            en: """
                Only there can they have alternative text, a credit and a licence, and only from there are they \
                exported.
                """),
        examples: [
            .refused(
                de: "Die ↓![Lage](media/plan.png)", en: "The ↓![facts](media/plan.png)", for: "Die Lage"),
            .accepted(de: "Die Lage zeigt der Plan.", en: "The plan shows the facts.", for: "Die Lage"),
            .accepted("Die \\![Lage] und `![a](b.png)`", for: "Die Lage"),
        ])
}
