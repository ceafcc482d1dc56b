import CasebookDiagnostics
import CasebookModel

/// Exports name plugins that exist.
enum UnknownPlugin {
    static func finding(_ name: String, among known: [String]) -> Finding {
        Finding(
            .unknownPlugin,
            LocalizedText(
                de: "das Export-Plugin „\(name.quotable())“ gibt es nicht",
                en: "there is no export plugin \"\(name.quotable())\""),
            hint: LocalizedText(
                de: "vorhanden sind: \(known.joined(separator: ", "))",
                en: "available: \(known.joined(separator: ", "))")
        ).suggesting(name, from: known)
    }
}

extension Rule {
    /// Exports name plugins that exist.
    static let unknownPlugin = Rule(
        "unknown-plugin", .error,
        summary: LocalizedText(
            de: "Exporte nennen Plugins, die es gibt.",
            en: "Exports use plugins that exist."),
        explanation: LocalizedText(
            de: """
                „casebook plugins“ zeigt die vorhandenen. Externe Plugins sind Programme namens \
                casebook-export-NAME oder stehen unter command.
                """,
            en: """
                "casebook plugins" lists those that exist. External plugins are programs called casebook-export-NAME, \
                or are given with command.
                """),
        examples: [
            .refused(
                "site: {plugin: ↓htlm, channel: website}", for: "site: {plugin: html, channel: website, partner: nova}",
                in: .book),
            .accepted(
                "site: {plugin: html, channel: website}", for: "site: {plugin: html, channel: website, partner: nova}",
                in: .book),
        ])
}
