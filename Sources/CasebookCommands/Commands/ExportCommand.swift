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
        let checked = try await global.checkedBook(in: folder, on: date.day, jobs: jobs)
        guard let book = checked.book, !checked.cases.contains(where: \.blocksExport) else {
            let errors = checked.diagnostics.filter { $0.severity == .error }
            global.terminal.print(
                TextReporter(usesColour: global.terminal.usesColour).report(errors, in: Speech.language))
            throw Failure(ExportTexts.refused, .findings)
        }
        let engine = ExportEngine(checked, on: date.day, jobs: jobs ?? Environment.processorCount)
        var isCurrent = true
        for (declaration, destination) in try destinations(in: folder, of: book) {
            let job = try prepared(declaration, of: book, in: folder)
            let output = try await made(by: engine, job, of: book)
            let changes = try write(output, to: destination)
            ExportSummary(name: declaration.name, output: output, changes: changes, writes: !check && !dryRun)
                .show(on: global.terminal)
            isCurrent = isCurrent && changes.isEmpty
        }
        if check, !isCurrent { throw Failure(ExportTexts.outdated, .findings) }
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

    private func made(by engine: ExportEngine, _ job: ExportJob, of book: Book) async throws -> ExportEngine.Output {
        do {
            return try await engine.output(of: job, in: book)
        } catch let error as PluginError {
            throw Failure(ExportTexts.failed(job.declaration.name, error.message), .findings)
        }
    }

    private func write(_ output: ExportEngine.Output, to destination: DiskPath) throws -> ExportChanges {
        var folder = try ExportFolder(at: destination, mode: check || dryRun ? .compare : .replace)
        let text = ExportTexts.writing(destination)
        for (index, file) in output.files.enumerated() {
            try folder.write(file.path, file.bytes)
            if index.isMultiple(of: 64) { global.terminal.showProgress(text, done: index, of: output.files.count) }
        }
        global.terminal.showProgress(text, done: 1, of: 1)
        return try folder.commit()
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

    static func writing(_ path: DiskPath) -> LocalizedText {
        LocalizedText(de: "schreibe \(path.name)", en: "writing \(path.name)")
    }
}
