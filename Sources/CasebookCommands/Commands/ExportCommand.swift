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
                de: "Schreibt Website, DocBook, Feeds und was die Sammlung sonst vorsieht.",
                en: "Writes the website, DocBook, feeds and everything else that the collection declares."),
            discussion: say(
                de: """
                    Nur freigegebene Fälle werden veröffentlicht; was zurückbleibt, steht mit dem Grund in der \
                    Übersicht. Ein Fall mit Fehlern bleibt auf seinem letzten Stand oder fehlt; zurückgezogene gehen \
                    immer.
                    """,
                en: """
                    Only approved cases are published; the summary says what is left out, and why. A case with errors \
                    stays as it was or is left out; withdrawn cases are always removed.
                    """))
    }

    @Argument(
        help: ArgumentHelp(
            de: "Namen von Exporten aus casebook.yaml (sonst: alle).",
            en: "Names of exports in casebook.yaml (default: all).", valueName: "name"))
    var names: [String] = []

    @Option(
        help: ArgumentHelp(
            de: "Ein Export außerhalb der Sammlung mit diesem Plugin; braucht --to.",
            en: "Run a single export with this plugin, outside casebook.yaml; needs --to.", valueName: "plugin"))
    var plugin: String?

    @Option(
        help: ArgumentHelp(
            de: "Der Zielordner zu --plugin.", en: "The folder that --plugin writes to.",
            valueName: say(de: "ordner", en: "folder")),
        completion: .directory)
    var to: String?

    @Flag(
        help: ArgumentHelp(
            de: "Schreibt nichts; Status 1, wenn Exports/ nicht dem Stand der Quellen entspricht.",
            en: "Write nothing; status 1 if Exports/ does not match the sources."))
    var check = false

    @Flag(
        name: .customLong("dry-run"),
        help: ArgumentHelp(
            de: "Schreibt nichts, zeigt nur, was geschähe.", en: "Write nothing, only show what would happen."))
    var dryRun = false

    @Flag(
        help: ArgumentHelp(
            de: "Schreibt published.yaml nicht; was dort fehlt, wird nicht veröffentlicht (für CI).",
            en: "Never write published.yaml; anything not recorded there is not published (for CI)."))
    var locked = false

    @Flag(
        name: .customLong("confirm-removals"),
        help: ArgumentHelp(
            de: "Bestätigt, dass auf einmal viele öffentliche Fälle verschwinden.",
            en: "Confirm that many public cases disappear at once."))
    var confirmRemovals = false

    @Option(
        help: ArgumentHelp(
            de: "Wie viele Fälle gleichzeitig bearbeitet werden (sonst: je Prozessorkern einer).",
            en: "How many cases are processed at once (default: one per core).",
            valueName: say(de: "zahl", en: "number")))
    var jobs: Int?

    @OptionGroup var global: GlobalOptions
    @OptionGroup var date: DateOption

    func validate() throws {
        guard (plugin == nil) == (to == nil) else {
            throw ValidationError(
                say(de: "--plugin und --to gehören zusammen", en: "--plugin and --to must be used together"))
        }
        guard plugin == nil || names.isEmpty else {
            throw ValidationError(
                say(de: "entweder Namen von Exporten oder --plugin", en: "use either names of exports or --plugin"))
        }
        guard !locked || plugin == nil else {
            throw ValidationError(
                say(
                    de: "--locked gehört zu den Exporten der Sammlung",
                    en: "--locked only works with the collection's own exports"))
        }
        guard jobs ?? 1 > 0 else {
            throw ValidationError(say(de: "--jobs braucht eine Zahl ab 1", en: "--jobs takes a number of at least 1"))
        }
    }

    func run() async throws {
        guard check, let books = try global.booksBelow() else { return try await run(in: global.bookFolder()) }
        var ending = ExitStatus.fine
        for book in books {
            do {
                try await run(in: book)
            } catch let failure as Failure {
                global.terminal.complain(ExportTexts.of(book.path.relative(to: .here), failure.message))
                ending = max(ending, failure.status)
            } catch let error as DiskError {
                global.terminal.complain(error.message)
                ending = .couldNotRun
            }
        }
        if ending != .fine { throw ending }
    }

    private func run(in folder: BookFolder) async throws {
        let session = try ExportSession(
            folder, checker: global.checker(on: date.day, jobs: jobs), plugins: CasebookProgram.setup.plugins,
            jobs: jobs ?? Environment.processorCount)
        guard session.opened.isYAML else {
            ExportFindings(session.opened.findings).show(on: global.terminal)
            throw Failure(ExportTexts.noYAML)
        }
        let order = try order(session)
        let terminal = global.terminal
        let outcome = try await session.run(order, on: date.day) {
            terminal.showProgress(ExportTexts.reading, done: $0, of: $1)
        }
        terminal.showProgress(ExportTexts.reading, done: 1, of: 1)
        switch outcome {
        case .unusable(let swept):
            ExportFindings(session.opened.findings).show(on: terminal)
            for export in swept { SweepSummary(swept: export, writes: order.mode == .replace).show(on: terminal) }
            throw Failure(ExportTexts.unusable, .findings)
        case .stopped(let vanishing):
            ExportFindings(session.opened.findings).show(on: terminal)
            throw Failure(ExportTexts.stopped(vanishing), .findings)
        case .made(let report): try await show(report, of: order, session)
        }
    }

    private func order(_ session: ExportSession) throws -> ExportSession.Order {
        let isWhole = names.isEmpty && plugin == nil
        let writes: ExportEngine.Recording = check ? .check : locked ? .locked : .whole
        let order = ExportSession.Order(
            try destinations(session), mode: check ? .compare : .replace, remembers: plugin == nil,
            recording: isWhole ? writes : .none, confirmsRemovals: confirmRemovals || check)
        return dryRun ? session.foreseen(order) : order
    }

    /// Shows what was made, and then what went wrong first.
    private func show(_ report: ExportReport, of order: ExportSession.Order, _ session: ExportSession) async throws {
        let errors = report.errors
        ExportFindings(errors).show(on: global.terminal)
        var isCurrent = true
        var problem: (any Error)?
        for (export, result) in zip(order.exports, report.results) {
            switch result {
            case .success(let result):
                ExportSummary(result: result, writes: order.mode == .replace).show(on: global.terminal)
                isCurrent = isCurrent && result.changes.isEmpty
            case .failure(let error as PluginError):
                let status: ExitStatus = plugin == nil ? .findings : .wrongUsage
                problem = problem ?? Failure(ExportTexts.failed(export.declaration.name, error.message), status)
            case .failure(let error): problem = problem ?? error
            }
        }
        for export in report.swept {
            SweepSummary(swept: export, writes: order.mode == .replace).show(on: global.terminal)
            isCurrent = false
        }
        if let problem { throw problem }
        // A case that nobody may read is an error as any other here: what had to go has gone, and services publish that.
        guard errors.isEmpty else { throw Failure(ExportTexts.onlyTaken(writes: order.mode == .replace), .findings) }
        guard check, !isCurrent else { return }
        guard let due = try await DueChanges(session, order, on: date.day, report).found() else {
            throw Failure(ExportTexts.outdated, .findings)
        }
        global.terminal.say(ExportTexts.due(since: due))
    }

    private func destinations(
        _ session: ExportSession
    ) throws -> [(declaration: ExportDeclaration, destination: DiskPath)] {
        guard let book = session.opened.readable else { return [] }
        if let plugin, let to {
            guard let declaration = ExportPlan.offBook(plugin: plugin, in: book) else {
                throw Failure(ExportTexts.unknownPlugin(plugin), .wrongUsage)
            }
            return [(declaration, DiskPath(to))]
        }
        do {
            return try ExportPlan.declarations(named: names, in: book).map {
                ($0, session.opened.folder.exports / $0.name.text)
            }
        } catch let error as UnknownExport {
            throw Failure(ExportTexts.unknownExport(error.name, known: error.known), .wrongUsage)
        }
    }
}

/// The words of the export command.
enum ExportTexts {
    /// What is said of one book of several.
    static func of(_ book: String, _ message: LocalizedText) -> LocalizedText {
        LocalizedText(de: "\(book): \(message.de)", en: "\(book): \(message.en)")
    }

    static let noYAML = LocalizedText(
        de: "casebook.yaml ist nicht lesbar; es wurde nichts exportiert",
        en: "casebook.yaml cannot be read; nothing was exported")
    static let unusable = LocalizedText(
        de:
            "casebook.yaml hat Fehler, es wurde nichts exportiert; was nicht mehr öffentlich sein darf, ist herausgenommen",
        en: "casebook.yaml has errors, so nothing was exported; whatever must no longer be public was removed")

    static func onlyTaken(writes: Bool) -> LocalizedText {
        writes
            ? LocalizedText(
                de:
                    "exportiert, aber mit Fehlern: was oben genannt ist, blieb auf dem letzten Stand oder fehlt; beheben Sie die Fehler",
                en: """
                    exported, but with errors: the cases named above stayed as they were or are left out; fix the errors
                    """)
            : LocalizedText(
                de: "es gibt Fehler; beheben Sie, was oben genannt ist", en: "there are errors; fix those named above"
            )
    }

    static func stopped(_ vanishing: [VanishingCase]) -> LocalizedText {
        let german = vanishing.map { "\($0.id) (\($0.cause.neutralLabel.de))" }.joined(separator: ", ")
        let english = vanishing.map { "\($0.id) (\($0.cause.neutralLabel.en))" }.joined(separator: ", ")
        return LocalizedText(
            de: """
                es wurde nichts exportiert: \(vanishing.count) öffentliche Fälle würden auf einmal verschwinden: \
                \(german). Ist das gewollt: casebook export --confirm-removals
                """,
            en: """
                nothing was exported: \(vanishing.count) public cases would disappear at once: \(english). If this is \
                intended: casebook export --confirm-removals
                """)
    }

    static func due(since day: CalendarDay) -> LocalizedText {
        LocalizedText(
            de:
                "Hinweis: Exports/ entspricht den Quellen am Tag vor dem \(day); seither ist allein durch das Datum etwas fällig, der nächste Export holt es nach",
            en:
                "note: Exports/ is what the sources give on the day before \(day); since then something is due by date alone, the next export will bring it"
        )
    }

    static let outdated = LocalizedText(
        de: "Exports/ entspricht nicht den Quellen; führen Sie „casebook export“ aus",
        en: "Exports/ does not match the sources; run \"casebook export\"")

    static func unknownPlugin(_ name: String) -> LocalizedText {
        LocalizedText(de: "das Plugin „\(name)“ gibt es nicht", en: "there is no plugin \"\(name)\"")
    }

    static func unknownExport(_ name: String, known: [String]) -> LocalizedText {
        LocalizedText(
            de: "die Sammlung hat keinen Export „\(name)“; sie hat: \(known.joined(separator: ", "))",
            en: "the collection has no export \"\(name)\"; it has: \(known.joined(separator: ", "))")
    }

    static func failed(_ name: ExportName, _ message: LocalizedText) -> LocalizedText {
        LocalizedText(
            de: "der Export „\(name)“ ist fehlgeschlagen, der vorige bleibt bestehen: \(message.de)",
            en: "the export \"\(name)\" failed; the previous one stays in place: \(message.en)")
    }

    static let reading = LocalizedText(de: "bearbeite die Fälle", en: "processing the cases")
}
