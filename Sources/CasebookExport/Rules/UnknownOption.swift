import CasebookDiagnostics
import CasebookModel
import CasebookPluginAPI

/// Exports set only options that their plugin knows.
enum UnknownOption {
    static func finding(_ name: String, of manifest: PluginManifest) -> Finding {
        let known = manifest.options.map(\.name)
        return Finding(
            .unknownOption,
            LocalizedText(
                de: "das Plugin „\(manifest.name)“ hat keine Option „\(name.quotable())“",
                en: "the plugin \"\(manifest.name)\" has no option \"\(name.quotable())\""),
            hint: known.isEmpty
                ? LocalizedText(de: "es hat keine Optionen", en: "it has no options")
                : LocalizedText(
                    de: "möglich sind: \(known.joined(separator: ", "))",
                    en: "allowed: \(known.joined(separator: ", "))")
        ).suggesting(name, from: known)
    }
}

extension Rule {
    /// Exports set only options that their plugin knows.
    static let unknownOption = Rule(
        "unknown-option", .error,
        summary: LocalizedText(
            de: "Exporte setzen nur Optionen, die ihr Plugin kennt.",
            en: "Exports only set options that their plugin knows."),
        explanation: LocalizedText(
            de: "„casebook plugins“ zeigt die Optionen mit ihrer Bedeutung.",
            en: "\"casebook plugins\" lists the options and explains them."),
        examples: [
            .refused(
                "site: {plugin: html, channel: website, options: {↓modus: embed}}",
                for: "site: {plugin: html, channel: website, partner: nova}",
                in: .book),
            .accepted(
                "site: {plugin: html, channel: website, options: {mode: embed}}",
                for: "site: {plugin: html, channel: website, partner: nova}", in: .book),
        ])
}
