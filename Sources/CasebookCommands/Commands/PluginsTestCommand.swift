import ArgumentParser
import CasebookDisk
import CasebookExport
import CasebookExternalPlugins
import CasebookFiles
import CasebookModel
import CasebookPluginAPI
import CasebookValidation

/// `casebook plugins test NAME`
struct PluginsTestCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "test",
            abstract: say(
                de: "Prüft ein Plugin mit den Fällen der Sammlung; schreibt nichts.",
                en: "Tests a plugin with the collection's cases; writes nothing."),
            discussion: say(
                de: """
                    NAME ist der Name eines Exports in der Sammlung, eines Plugins, das dieses Programm enthält, oder \
                    eines Programms casebook-export-NAME im Suchpfad. Status 1, wenn etwas nicht stimmt.
                    """,
                en: """
                    NAME is the name of an export of the collection, of a plugin that is part of this program, or of a \
                    program casebook-export-NAME on the search path. Status 1 if something is wrong.
                    """))
    }

    @Argument(help: ArgumentHelp(de: "Der Export oder das Plugin.", en: "The export or the plugin.", valueName: "name"))
    var name: String

    @OptionGroup var global: GlobalOptions
    @OptionGroup var date: DateOption

    func run() async throws {
        let folder = try global.bookFolder()
        let checked = try await global.checkedBook(in: folder, on: date.day, jobs: nil)
        guard let book = checked.book, let whole = WholeBook(checked, on: date.day) else {
            throw Failure(PluginTestTexts.unusableBook, .findings)
        }
        let trials: [PluginConformance.Trial]
        do {
            let job = try ExportJob(
                declaration(in: book), of: book, in: folder, plugins: CasebookProgram.setup.plugins,
                logos: checked.logos)
            trials = try whole.trials(of: job)
        } catch let error as PluginError {
            throw Failure(error.message)
        }
        for trial in trials { global.terminal.print(line(of: trial)) }
        if trials.contains(where: { $0.problem != nil }) { throw ExitStatus.findings }
    }

    private func declaration(in book: Book) throws -> ExportDeclaration {
        if let own = book.exports.first(where: { $0.name.text == name || $0.plugin == name }) { return own }
        guard let exportName = ExportName(name) else {
            throw Failure(ExportTexts.unknownPlugin(name), .wrongUsage)
        }
        return ExportDeclaration(name: exportName, plugin: name, channel: .website)
    }

    private func line(of trial: PluginConformance.Trial) -> String {
        let demand = trial.demand[Localization.language]
        return trial.problem.map { "✗ \(demand)\n    \($0[Localization.language])" } ?? "✓ \(demand)"
    }
}

private enum PluginTestTexts {
    static let unusableBook = LocalizedText(
        de: "casebook.yaml hat Fehler; „casebook validate“ zeigt sie",
        en: "casebook.yaml has errors; \"casebook validate\" shows them")
}
