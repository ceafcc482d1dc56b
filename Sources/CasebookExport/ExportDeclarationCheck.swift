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
            let record = LocatedMapping(export.value)
            guard let plugin = record.text("plugin") else { continue }
            // An external program speaks for itself.
            guard !record.has("command") else { continue }
            if registry[plugin.value] == nil, ExternalPlugin.onPath(plugin.value) != nil { continue }
            guard let manifest = registry[plugin.value]?.manifest else {
                if acceptsOthers { continue }
                document.findings.report(
                    UnknownPlugin.finding(plugin.value, among: registry.manifests.map(\.name)), at: plugin)
                continue
            }
            for option in record.dictionary("options") {
                guard let declaration = manifest.options.first(where: { $0.name == option.key.value }) else {
                    document.findings.report(UnknownOption.finding(option.key.value, of: manifest), at: option.key)
                    continue
                }
                if let finding = BadOption.check(option.value, of: declaration) {
                    document.findings.report(finding, at: option.value)
                }
            }
        }
    }
}
