public import CasebookDiagnostics
import CasebookExternalPlugins
public import CasebookFiles
import CasebookModel
import CasebookPluginAPI
import CasebookYAML

/// Checks that the exports of a book name plugins that exist and set options as these declare them.
public enum ExportDeclarationCheck {
    /// The rules whose findings the check reports.
    public static let rules: [Rule] = [.unknownPlugin, .unknownOption, .badOption]

    /// Adds what is wrong to the book's findings.
    ///
    /// - Parameters:
    ///   - document: the book's file.
    ///   - registry: the plugins that the program has.
    ///   - acceptsOthers: whether a plugin that is not there may be one of another program.
    public static func check(
        _ document: inout BookDocument, against registry: PluginRegistry, acceptingOthers acceptsOthers: Bool = false
    ) {
        for export in document.file.dictionary("exports") {
            let record = MarkedRecord(export.value)
            guard let plugin = record.text("plugin") else { continue }
            // An external program speaks for itself.
            guard !record.has("command") else { continue }
            if registry[plugin.value] == nil, ExternalPlugin.onPath(plugin.value) != nil { continue }
            guard let manifest = registry[plugin.value]?.manifest else {
                if acceptsOthers { continue }
                document.findings.report(Phrases.unknownPlugin(plugin.value, registry), at: plugin)
                continue
            }
            for option in record.dictionary("options") {
                guard let declaration = manifest.options.first(where: { $0.name == option.key.value }) else {
                    document.findings.report(Phrases.unknownOption(option.key.value, manifest), at: option.key)
                    continue
                }
                guard declaration.accepts(option.value) else {
                    document.findings.report(Phrases.badOption(declaration), at: option.value)
                    continue
                }
            }
        }
    }

    private enum Phrases {
        static func unknownPlugin(_ name: String, _ registry: PluginRegistry) -> Finding {
            let known = registry.manifests.map(\.name)
            return Finding(
                .unknownPlugin,
                LocalizedText(
                    de: "das Export-Plugin „\(name.quotable())“ gibt es nicht",
                    en: "there is no export plugin \"\(name.quotable())\""),
                hint: LocalizedText(
                    de: "vorhanden sind: \(known.joined(separator: ", "))",
                    en: "there are: \(known.joined(separator: ", "))")
            ).suggesting(name, from: known)
        }

        static func unknownOption(_ name: String, _ manifest: PluginManifest) -> Finding {
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
                        en: "possible are: \(known.joined(separator: ", "))")
            ).suggesting(name, from: known)
        }

        static func badOption(_ option: OptionDeclaration) -> Finding {
            Finding(
                .badOption,
                LocalizedText(
                    de: "die Option „\(option.name)“ erwartet \(option.type.expectation.de)",
                    en: "the option \"\(option.name)\" expects \(option.type.expectation.en)"),
                hint: option.help)
        }
    }
}

extension OptionDeclaration {
    /// Whether what stands in the book is of the option's type. A fraction is no text: `1.10` in quotes is.
    fileprivate func accepts(_ node: YAMLNode) -> Bool {
        if type == .text, case .float? = node.scalar?.value { return false }
        return OptionValue(reading: node).map(type.accepts) ?? false
    }
}
