import ArgumentParser
import CasebookDisk
import CasebookExport
import CasebookExternalPlugins
import CasebookModel
import CasebookPluginAPI

/// `casebook plugins`
struct PluginsCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "plugins",
            abstract: say(
                de: "Zeigt die Export-Plugins mit ihren Optionen; prüft eigene.",
                en: "Lists the export plugins with their options; tests your own."),
            discussion: say(
                de: """
                    Externe Plugins sind Programme namens casebook-export-NAME im Suchpfad (PATH) oder stehen in der \
                    Sammlung unter command.
                    """,
                en: """
                    External plugins are programs called casebook-export-NAME on the search path (PATH), or are \
                    declared in casebook.yaml under command.
                    """),
            subcommands: [PluginsListCommand.self, PluginsTestCommand.self], defaultSubcommand: PluginsListCommand.self)
    }
}

/// `casebook plugins list`
struct PluginsListCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list",
            abstract: say(
                de: "Zeigt die Export-Plugins mit ihren Optionen.", en: "Lists the export plugins with their options."))
    }

    @OptionGroup var global: GlobalOptions

    func run() async throws {
        for manifest in CasebookProgram.setup.plugins.manifests {
            global.terminal.print("\(manifest.name)  \(manifest.summary[Localization.language])")
            for option in manifest.options { show(option) }
        }
        for plugin in ExternalPlugin.allOnPath() where CasebookProgram.setup.plugins[plugin.name] == nil {
            show(plugin.name, plugin.program.text)
        }
        guard let folder = try? global.bookFolder(), let book = try? global.usableBook(in: folder) else { return }
        for export in book.exports where !export.command.isEmpty {
            show(export.plugin, export.command.joined(separator: " "))
        }
    }

    private func show(_ name: String, _ program: String) {
        global.terminal.print("\(name)  " + say(de: "externes Plugin: \(program)", en: "external plugin: \(program)"))
    }

    private func show(_ option: OptionDeclaration) {
        let usual = say(de: "üblich", en: "default")
        let expectation = option.type.expectation[Localization.language]
        global.terminal.print("  \(option.name): \(option.help[Localization.language])")
        global.terminal.print("    \(expectation) (\(usual): \(option.defaultValue.spelling))")
    }
}

extension OptionValue {
    /// The value as it is written in the book.
    fileprivate var spelling: String {
        switch self {
        case .text(let text): text.isEmpty ? "\"\"" : text
        case .integer(let number): String(number)
        case .flag(let flag): String(flag)
        case .list(let words): "[\(words.joined(separator: ", "))]"
        }
    }
}
