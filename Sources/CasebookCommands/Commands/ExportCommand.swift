import ArgumentParser
import CasebookDiagnostics
import CasebookDisk
import CasebookExport
import CasebookFiles
import CasebookModel
import CasebookPluginAPI
import CasebookReports
import CasebookValidation

/// `casebook export [NAME…]`
struct ExportCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "export",
            abstract: say(
                de: "Schreibt Website, DocBook, Feeds und was das Buch sonst vorsieht.",
                en: "Writes web site, DocBook, feeds and whatever else the book asks for."),
            discussion: say(
                de: """
                    Nur freigegebene Fälle verlassen das Haus; was zurückbleibt, steht mit dem Grund in der Übersicht.
                    Hat ein veröffentlichter Fall Fehler, wird nichts geschrieben.
                    """,
                en: """
                    Only released cases leave the house; the summary says what stays behind, and why.
                    If a published case has errors, nothing is written.
                    """))
    }

    @Argument(
        help: ArgumentHelp(
            de: "Namen von Exporten aus casebook.yaml (sonst: alle).",
            en: "Names of exports in casebook.yaml (otherwise all).", valueName: "name"))
    var names: [String] = []

    @Option(
        help: ArgumentHelp(
            de: "Ein Export außerhalb des Buches mit diesem Plugin; braucht --to.",
            en: "One export off-book with this plugin; needs --to.", valueName: "plugin"))
    var plugin: String?

    @Option(
        help: ArgumentHelp(
            de: "Der Zielordner zu --plugin.", en: "The destination of --plugin.",
            valueName: say(de: "ordner", en: "folder")),
        completion: .directory)
    var to: String?

    @Flag(
        help: ArgumentHelp(
            de: "Schreibt nichts; Status 1, wenn Exports/ nicht dem Stand der Quellen entspricht.",
            en: "Writes nothing; status 1 if Exports/ is not what the sources give."))
    var check = false

    @Flag(
        name: .customLong("dry-run"),
        help: ArgumentHelp(
            de: "Schreibt nichts, zeigt nur, was geschähe.", en: "Writes nothing, only shows what would happen."))
    var dryRun = false

    @Option(
        help: ArgumentHelp(
            de: "Wie viele Fälle gleichzeitig bearbeitet werden (sonst: je Prozessorkern einer).",
            en: "How many cases are worked on at once (otherwise one for each core).",
            valueName: say(de: "zahl", en: "number")))
    var jobs: Int?

    @OptionGroup var global: GlobalOptions
    @OptionGroup var date: DateOption

    func validate() throws {
        guard (plugin == nil) == (to == nil) else {
            throw ValidationError(say(de: "--plugin und --to gehören zusammen", en: "--plugin and --to go together"))
        }
        guard plugin == nil || names.isEmpty else {
            throw ValidationError(
                say(de: "entweder Namen von Exporten oder --plugin", en: "either names of exports or --plugin"))
        }
        guard jobs ?? 1 > 0 else {
            throw ValidationError(say(de: "--jobs braucht eine Zahl ab 1", en: "--jobs takes a number from 1"))
        }
    }

    func run() async throws {
        let folder = try global.bookFolder()
        let checker = global.checker(on: date.day, jobs: jobs)
        let opened = try checker.open(folder)
        guard let book = opened.book else { throw try await refusal(of: folder) }
        let engine = ExportEngine(opened, checker: checker, on: date.day, jobs: jobs ?? Environment.processorCount)
        let tasks = try destinations(in: folder, of: book).map { declaration, destination in
            ExportTask(
                try prepared(declaration, of: book, in: folder), to: destination,
                mode: check || dryRun ? .compare : .replace, remembers: plugin == nil)
        }
        let terminal = global.terminal
        let outcome = try await engine.run(tasks) { terminal.showProgress(ExportTexts.reading, done: $0, of: $1) }
        terminal.showProgress(ExportTexts.reading, done: 1, of: 1)
        guard case .made(let results) = outcome else { throw try await refusal(of: folder) }
        let isCurrent = try show(results, of: tasks)
        if check, !isCurrent { throw Failure(ExportTexts.outdated, .findings) }
    }

    /// Shows what was made, and then what went wrong first; returns whether nothing had to change.
    private func show(_ results: [Result<ExportResult, any Error>], of tasks: [ExportTask]) throws -> Bool {
        var isCurrent = true
        var problem: (any Error)?
        for (task, result) in zip(tasks, results) {
            switch result {
            case .success(let result):
                ExportSummary(result: result, writes: !check && !dryRun).show(on: global.terminal)
                isCurrent = isCurrent && result.changes.isEmpty
            case .failure(let error as PluginError):
                let failure = Failure(ExportTexts.failed(task.job.declaration.name, error.message), .findings)
                problem = problem ?? failure
            case .failure(let error): problem = problem ?? error
            }
        }
        if let problem { throw problem }
        return isCurrent
    }

    /// All errors of the book, and that they stand in the way.
    private func refusal(of folder: BookFolder) async throws -> Failure {
        let found = try await global.checker(on: date.day, jobs: jobs).findings(in: folder)
        let errors = found.diagnostics.filter { $0.severity == .error }
        global.terminal.print(
            TextReporter(usesColour: global.terminal.usesColour).report(errors, in: Speech.language))
        return Failure(ExportTexts.refused, .findings)
    }

    private func destinations(in folder: BookFolder, of book: Book) throws -> [(ExportDeclaration, DiskPath)] {
        if let plugin, let to {
            guard let declaration = ExportPlan.offBook(plugin: plugin, in: book) else {
                throw Failure(ExportTexts.unknownPlugin(plugin), .wrongUsage)
            }
            return [(declaration, DiskPath(to))]
        }
        do {
            return try ExportPlan.declarations(named: names, in: book).map { ($0, folder.exports / $0.name.text) }
        } catch let error as UnknownExport {
            throw Failure(ExportTexts.unknownExport(error.name, known: error.known), .wrongUsage)
        }
    }

    private func prepared(
        _ declaration: ExportDeclaration, of book: Book, in folder: BookFolder
    ) throws -> ExportJob {
        do {
            return try ExportJob(declaration, of: book, in: folder, plugins: CasebookProgram.setup.plugins)
        } catch let error as PluginError {
            throw Failure(error.message, plugin == nil ? .findings : .wrongUsage)
        }
    }
}

/// The words of the export command.
enum ExportTexts {
    static let refused = LocalizedText(
        de: "es wurde nichts exportiert: beheben Sie zuerst die Fehler oben",
        en: "nothing was exported: mend the errors above first")
    static let outdated = LocalizedText(
        de: "Exports/ entspricht nicht den Quellen; führen Sie „casebook export“ aus",
        en: "Exports/ is not what the sources give; run \"casebook export\"")

    static func unknownPlugin(_ name: String) -> LocalizedText {
        LocalizedText(de: "das Plugin „\(name)“ gibt es nicht", en: "there is no plugin \"\(name)\"")
    }

    static func unknownExport(_ name: String, known: [String]) -> LocalizedText {
        LocalizedText(
            de: "das Buch hat keinen Export „\(name)“; es hat: \(known.joined(separator: ", "))",
            en: "the book has no export \"\(name)\"; it has: \(known.joined(separator: ", "))")
    }

    static func failed(_ name: ExportName, _ message: LocalizedText) -> LocalizedText {
        LocalizedText(
            de: "der Export „\(name)“ ist fehlgeschlagen, der vorige bleibt bestehen: \(message.de)",
            en: "the export \"\(name)\" failed, the previous one stays: \(message.en)")
    }

    static let reading = LocalizedText(de: "bearbeite die Fälle", en: "working on the cases")
}
