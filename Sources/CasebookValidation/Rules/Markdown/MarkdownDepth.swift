import CasebookDiagnostics
import CasebookModel
import CasebookRichText

/// Texts are not nested too deeply, and tables are not too large.
enum MarkdownDepth {
    static let tooManyCells = Finding(
        .markdownDepth,
        LocalizedText(
            de: "die Tabellen des Textes haben zu viele Zellen und werden als Text gezeigt",
            en: "the tables in the text have too many cells and are shown as raw text"))
    static let unreadable = Finding(
        .markdownDepth,
        LocalizedText(
            de: "der Text hat zu viele angefangene Bilder, HTML-Teile oder Zitate und wird als Rohtext gezeigt",
            en: "the text has too many unfinished pictures, pieces of HTML or quotes and is shown as raw text"))
    static let tooDeep = Finding(
        .markdownDepth,
        LocalizedText(
            de: "der Text ist tiefer als \(MarkdownReader.depthLimit) Ebenen verschachtelt",
            en: "the text is nested deeper than \(MarkdownReader.depthLimit) levels"))
}

extension Rule {
    /// Texts are not nested too deeply, and tables are not too large.
    static let markdownDepth = Rule(
        "markdown-depth", .error,
        summary: LocalizedText(
            de: "Texte sind nicht übermäßig verschachtelt, Tabellen nicht übermäßig groß.",
            en: "Texts are not nested too deeply, and tables are not too large."),
        explanation: LocalizedText(
            de: """
                Mehr als 24 ineinander geschachtelte Listen oder Zitate würde niemand lesen; der Rest ginge \
                verloren. Riesige Tabellen und Texte aus Hunderten angefangener Bilder oder HTML-Teile werden \
                als reiner Text gezeigt.
                """,
            en: """
                Nobody would read more than 24 nested lists or quotes; the rest would be lost. Huge tables \
                and texts with hundreds of unfinished pictures or pieces of HTML are shown as raw text.
                """),
        examples: [
            .refused(
                String(repeating: "> ", count: 23) + "↓" + String(repeating: "> ", count: 17) + "x", for: "Die Lage"),
            .accepted("> > > x", for: "Die Lage"),
            .accepted(String(repeating: "> ", count: 20) + "x", for: "Die Lage"),
        ])
}
