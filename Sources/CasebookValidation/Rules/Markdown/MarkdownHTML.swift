import CasebookDiagnostics
import CasebookModel

/// Texts contain no HTML.
enum MarkdownHTML {
    static let finding = Finding(
        .markdownHTML,
        LocalizedText(de: "HTML wird als Text gezeigt", en: "HTML is shown as text"),
        hint: LocalizedText(
            de: "nutzen Sie Markdown, zum Beispiel **fett** oder *betont*",
            en: "use Markdown, for example **bold** or *emphasised*"))
}

extension Rule {
    /// Texts contain no HTML.
    static let markdownHTML = Rule(
        "markdown-html", .warning,
        summary: LocalizedText(
            de: "Texte enthalten kein HTML.",
            en: "Texts contain no HTML."),
        explanation: LocalizedText(
            de: "HTML wird als Text gezeigt, nicht ausgeführt. Nutzen Sie Markdown.",
            en: "HTML is shown as text and has no effect. Use Markdown."),
        examples: [
            .refused(de: "Die ↓<b>Lage</b>", en: "The ↓<b>facts</b>", for: "Die Lage"),
            .accepted(de: "Die **Lage**", en: "The **facts**", for: "Die Lage"),
            .accepted("Die Lage: 1 < 2 > 0 und `<b>`", for: "Die Lage"),
        ])
}
