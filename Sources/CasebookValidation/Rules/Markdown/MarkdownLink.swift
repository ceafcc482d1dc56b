import CasebookDiagnostics
import CasebookModel

/// Links in texts have a text, are complete and begin with http, https or mailto.
enum MarkdownLink {
    /// - Returns: `nil` for an address with a password, of which ``CredentialsCheck`` speaks in better words.
    static func refused(_ address: String) -> Finding? {
        if case .failure(let failure) = WebAddress.parse(address), failure.problem == .credentials { return nil }
        return Finding(
            .markdownLink,
            LocalizedText(
                de: "der Link „\(address.quotable())“ ist nicht vollständig oder nicht erlaubt",
                en: "the link \"\(address.quotable())\" is incomplete or not allowed"),
            hint: spelling(address))
    }

    static func empty(_ address: String) -> Finding {
        Finding(
            .markdownLink,
            LocalizedText(
                de: "der Link „\(address.quotable())“ hat keinen Text",
                en: "the link \"\(address.quotable())\" has no text"),
            hint: LocalizedText(
                de: "schreiben Sie in die eckigen Klammern, wohin er führt",
                en: "say where it leads, between the brackets"))
    }

    static func nested(_ address: String) -> Finding {
        Finding(
            .markdownLink,
            LocalizedText(
                de: "der Link „\(address.quotable())“ steht im Text eines anderen Links",
                en: "the link \"\(address.quotable())\" is inside the text of another link"),
            hint: LocalizedText(
                de: "setzen Sie ihn daneben, oder nehmen Sie die spitzen Klammern weg",
                en: "put it next to the other link, or remove the angle brackets"))
    }

    private static func spelling(_ address: String) -> LocalizedText {
        WebAddress.meant(by: address).map { meant in
            LocalizedText(de: "schreiben Sie \(meant.text)", en: "write \(meant.text)")
        }
            ?? LocalizedText(
                de: "Links führen zu https://, http:// oder mailto:",
                en: "addresses begin with https://, http:// or mailto:")
    }
}

extension Rule {
    /// Links in texts are complete and lead to http, https or mailto.
    static let markdownLink = Rule(
        "markdown-link", .error,
        summary: LocalizedText(
            de: "Links in Texten haben einen Text, sind vollständig und führen zu http, https oder mailto.",
            en: "Links in texts have a text, are complete, and begin with http, https or mailto."),
        explanation: LocalizedText(
            de: """
                Andere Links würden beim Export entfernt. Einen Link ohne Text kann niemand anklicken, und einer im Text eines anderen \
                führte an zwei Stellen zugleich.
                """,
            en: """
                The export would remove any other links. Nobody can click a link without text, and a link inside the \
                text of another would lead to two places at once.
                """),
        examples: [
            .refused(de: "Die ↓[Lage](javascript:x)", en: "The ↓[facts](javascript:x)", for: "Die Lage"),
            .accepted(
                de: "Die [Lage](https://www.example.org/)", en: "The [facts](https://www.example.org/)", for: "Die Lage"
            ),
            .refused("Die Lage ↓[](https://example.org/)", for: "Die Lage"),
            .refused("Die Lage ↓[&nbsp;`\u{AD}`](https://example.org/)", for: "Die Lage"),
            .refused("[Die Lage ↓<https://example.org/a>](https://example.org/)", for: "Die Lage"),
            .accepted("Die [Lage](https://example.org/) und <mailto:a@example.org>", for: "Die Lage"),
        ])
}
