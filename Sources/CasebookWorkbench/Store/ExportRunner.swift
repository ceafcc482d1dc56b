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
        let checked = try await checker.check(folder)
        guard let book = checked.book else {
            state?.problem = Refusal.brokenBook.message
            return
        }
        let blocking = checked.cases.filter(\.blocksExport).map(\.folder.name)
        guard blocking.isEmpty else {
            let names = blocking.joined(separator: ", ")
            state?.problem = LocalizedText(
                de: "Es wurde nichts exportiert: Diese veröffentlichten Fälle haben Fehler: \(names)",
                en: "Nothing was exported: these published cases have errors: \(names)")
            return
        }
        state?.total = book.exports.count
        let engine = ExportEngine(checked, on: date, jobs: Environment.processorCount)
        for declaration in book.exports {
            let (text, isFailure) = await result(of: declaration, engine, book)
            state?.results.append((declaration.name.text, text, isFailure))
            state?.done += 1
        }
    }

    private func result(
        of declaration: ExportDeclaration, _ engine: ExportEngine, _ book: Book
    ) async -> (LocalizedText, isFailure: Bool) {
        do {
            let output = try await engine.output(
                of: ExportJob(declaration, of: book, in: folder, plugins: plugins), in: book)
            var sink = try ExportFolder(at: folder.exports / declaration.name.text, mode: .replace)
            for file in output.files { try sink.write(file.path, file.bytes) }
            let changes = try sink.commit()
            let cases = output.decisions.count { if case .released = $0.decision { true } else { false } }
            let text = LocalizedText(
                de: "\(cases) Fälle, \(output.files.count) Dateien\(changes.isEmpty ? ", unverändert" : "")",
                en: "\(cases) cases, \(output.files.count) files\(changes.isEmpty ? ", unchanged" : "")")
            return (text, false)
        } catch let error as PluginError {
            return (error.message, true)
        } catch let error as DiskError {
            return (error.message, true)
        } catch {
            return (LocalizedText(de: "fehlgeschlagen", en: "failed"), true)
        }
    }
}
