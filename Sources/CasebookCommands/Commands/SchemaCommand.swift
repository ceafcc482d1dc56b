import ArgumentParser
import CasebookExport
import CasebookFiles
import CasebookJSON
import CasebookModel

/// `casebook schema [NAME]`
struct SchemaCommand: AsyncParsableCommand {
    /// The schemas that can be asked for.
    enum Name: String, ExpressibleByArgument, CaseIterable {
        case `case`, log, review, book
        case caseExport = "case-export"
        case pluginRequest = "plugin-request"
        case pluginMessage = "plugin-message"
    }

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "schema",
            abstract: say(
                de: "Gibt ein JSON Schema (2020-12) aus, mit dem Editoren beim Ausfüllen helfen.",
                en: "Prints a JSON Schema (2020-12) that text editors use to help fill in files."),
            discussion: say(
                de: "Zum Beispiel: casebook schema case > case.schema.json",
                en: "For example: casebook schema case > case.schema.json"))
    }

    @Argument(
        help: ArgumentHelp(
            de: """
                case (Fall), log (Protokoll), review (Durchsicht), book (Sammlung), case-export (Fall in Feeds), \
                plugin-request oder plugin-message (Nachrichten externer Plugins).
                """,
            en: """
                case, log, review, book, case-export (case in feeds), plugin-request or plugin-message (messages of \
                external plugins).
                """, valueName: "name"))
    var name: Name = .case

    @OptionGroup var global: GlobalOptions

    func run() async throws {
        let schema =
            switch name {
            case .case: JSONSchema.caseFile(Localization.language)
            case .log: JSONSchema.logFile(Localization.language)
            case .review: JSONSchema.reviewFile(Localization.language)
            case .book: JSONSchema.bookFile(Localization.language, plugins: CasebookProgram.setup.plugins.fields)
            case .caseExport: JSONSchema.caseExport(Localization.language)
            case .pluginRequest: JSONSchema.pluginRequest(Localization.language)
            case .pluginMessage: JSONSchema.pluginMessage(Localization.language)
            }
        global.terminal.print(schema.rendered(.indented))
    }
}
