import ArgumentParser
import CasebookExport
import CasebookModel
import CasebookPluginAPI

/// `casebook plugins`
struct PluginsCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "plugins",
            abstract: say(
                de: "Zeigt die Export-Plugins mit ihren Optionen.", en: "Shows the export plugins with their options."))
    }

    @OptionGroup var global: GlobalOptions

    func run() async throws {
        for manifest in CasebookProgram.setup.plugins.manifests {
            global.terminal.print("\(manifest.name)  \(manifest.summary[Speech.language])")
            for option in manifest.options {
                let usual = say(de: "üblich", en: "default")
                let expectation = option.type.expectation[Speech.language]
                global.terminal.print("  \(option.name): \(option.help[Speech.language])")
                global.terminal.print("    \(expectation) (\(usual): \(option.defaultValue.spelling))")
            }
        }
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
