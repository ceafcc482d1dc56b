import CasebookDisk
import CasebookExport
import CasebookFiles
import CasebookModel
import CasebookPluginAPI
import CasebookValidation

/// Runs the book's exports, one run at a time, and tells how far it is.
actor ExportRunner {
    /// How far a run is.
    struct State: Sendable {
        var isRunning = false
        var done = 0
        var total = 0
        /// What came of each export.
        var results: [(name: String, text: LocalizedText, isFailure: Bool)] = []
        /// Why nothing was exported.
        var problem: LocalizedText?
    }

    private(set) var state: State?
    private let folder: BookFolder
    private let plugins: PluginRegistry
    private let checks: [any CaseCheck]
    private let today: @Sendable () -> CalendarDay

    init(
        folder: BookFolder, plugins: PluginRegistry, checks: [any CaseCheck],
        today: @escaping @Sendable () -> CalendarDay
    ) {
        self.folder = folder
        self.plugins = plugins
        self.checks = checks
        self.today = today
    }

    /// Begins a run, unless there is one.
    func start() {
        guard state?.isRunning != true else { return }
        state = State(isRunning: true)
        Task { await run() }
    }

    private func run() async {
        do {
            try await export()
        } catch let error as DiskError {
            state?.problem = error.message
        } catch {
            state?.problem = LocalizedText(de: "Der Export ist fehlgeschlagen.", en: "The export failed.")
        }
        state?.isRunning = false
    }

    private func export() async throws {
        let date = today()
        let plugins = plugins
        let checker = BookChecker(
            relativeTo: folder.path, validator: Validator(on: date, adding: checks), jobs: Environment.processorCount
        ) { ExportDeclarationCheck.check(&$0, against: plugins) }
        let opened = try checker.open(folder)
        guard let book = opened.book else {
            state?.problem = Refusal.brokenBook.message
            return
        }
        state?.total = book.exports.count
        let engine = ExportEngine(opened, checker: checker, on: date, jobs: Environment.processorCount)
        for declaration in book.exports {
            guard let (text, isFailure) = await result(of: declaration, engine, book) else { return }
            state?.results.append((declaration.name.text, text, isFailure))
            state?.done += 1
        }
    }

    /// What came of an export; `nil` if cases with errors stand in the way of all.
    private func result(
        of declaration: ExportDeclaration, _ engine: ExportEngine, _ book: Book
    ) async -> (LocalizedText, isFailure: Bool)? {
        do {
            let job = try ExportJob(declaration, of: book, in: folder, plugins: plugins)
            let task = ExportTask(job, to: folder.exports / declaration.name.text, remembers: true)
            switch try await engine.run([task]) {
            case .refused(let cases):
                let names = cases.joined(separator: ", ")
                state?.problem = LocalizedText(
                    de: "Es wurde nichts exportiert: Diese veröffentlichten Fälle haben Fehler: \(names)",
                    en: "Nothing was exported: these published cases have errors: \(names)")
                return nil
            case .made(let results): return try results.first.map { (text(of: try $0.get()), false) }
            }
        } catch let error as PluginError {
            return (error.message, true)
        } catch let error as DiskError {
            return (error.message, true)
        } catch {
            return (LocalizedText(de: "fehlgeschlagen", en: "failed"), true)
        }
    }

    private func text(of result: ExportResult) -> LocalizedText {
        let changes = result.changes
        let files = changes.added.count + changes.changed.count + changes.unchangedCount
        let cases = LocalizedText.caseCount(result.caseCount)
        return LocalizedText(
            de: "\(cases.de), \(files) Dateien\(changes.isEmpty ? ", unverändert" : "")",
            en: "\(cases.en), \(files) files\(changes.isEmpty ? ", unchanged" : "")")
    }
}
