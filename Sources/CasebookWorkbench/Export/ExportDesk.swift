import CasebookDiagnostics
import CasebookDisk
import CasebookExport
import CasebookFiles
import CasebookModel
import CasebookPluginAPI
import CasebookValidation
import Synchronization

/// Everything about exports that takes its time: looking at what one would change, making it, typesetting the brochure and
/// uploading. It runs on threads of its own, one run of each kind at a time, and tells how far it is.
///
/// An export on the command line may run at the same moment: the folder of each export is locked while one is made.
final class ExportDesk: Sendable {
    let folder: BookFolder
    let plugins: PluginRegistry
    private let checks: [any CaseCheck]
    private let today: @Sendable () -> CalendarDay
    private let executor: (any TaskExecutor)?
    private let kept = Mutex(State())

    /// How far something is.
    struct Progress: Sendable {
        var done = 0
        var total = 0
    }

    /// What the desk knows.
    struct State: Sendable {
        /// What an export would change, when somebody last looked, and of which sources that holds.
        var forecast: (forecast: ExportForecast, sources: SourceState)?
        var look: Progress?
        var run: Progress?
        /// What came of the last run.
        var receipt: ExportReceipt?
        var typesetting: BrochureOrder?
        var brochure: BrochureResult?
        var isPublishing = false
        var publication: PublishReceipt?

        /// Whether something is going on.
        var isBusy: Bool { look != nil || run != nil || typesetting != nil || isPublishing }
    }

    init(_ settings: Workbench.Settings) {
        folder = settings.folder
        plugins = settings.plugins
        checks = settings.checks
        today = settings.today
        executor = settings.longWork
    }

    var state: State { kept.withLock(\.self) }

    /// Does something on a thread that nobody waits for.
    func apart<Result: Sendable>(_ work: @Sendable () throws -> Result) async rethrows -> Result {
        try await withTaskExecutorPreference(executor) { try work() }
    }

    // MARK: Looking

    /// Finds out what an export would change, unless that is known or being found out.
    ///
    /// - Parameter isAsked: whether somebody wants it looked at again, whatever is known.
    func look(isAsked: Bool = false) {
        let sources = SourceState(of: folder, on: today())
        let begins = kept.withLock { state in
            guard state.look == nil, state.run == nil, isAsked || state.forecast?.sources != sources else {
                return false
            }
            state.look = Progress()
            return true
        }
        guard begins else { return }
        Task(executorPreference: executor) {
            let forecast = await self.forecast()
            self.kept.withLock { state in
                state.look = nil
                state.forecast = (forecast, sources)
            }
        }
    }

    private func forecast() async -> ExportForecast {
        do {
            let session = try session()
            let order = session.foreseen(session.everything())
            let outcome = try await session.run(order, on: today()) { done, total in
                self.kept.withLock { $0.look = Progress(done: done, total: total) }
            }
            guard case .made(let report) = outcome else { return .impossible(HTTPError.brokenBook.message) }
            return .made(Forecast(report, of: order.exports.map(\.declaration)))
        } catch let error as DiskError {
            return .impossible(error.message)
        } catch {
            return .impossible(ExportTerms.failed)
        }
    }

    // MARK: Exporting

    /// Begins a run, unless there is one, or the last one is being uploaded.
    ///
    /// - Parameters:
    ///   - confirmsRemovals: whether somebody has confirmed that many cases vanish at once.
    ///   - recording: is told once it is done whether the record of what is public has changed.
    func export(confirmsRemovals: Bool, recording: @escaping @Sendable () async -> Void) {
        let begins = kept.withLock { state in
            guard state.run == nil, !state.isPublishing else { return false }
            state.run = Progress()
            state.receipt = nil
            state.publication = nil
            return true
        }
        guard begins else { return }
        Task(executorPreference: executor) {
            let before = self.recordVersion
            let receipt = await self.receipt(confirmsRemovals)
            if self.recordVersion != before { await recording() }
            self.kept.withLock { state in
                state.run = nil
                state.receipt = receipt
            }
        }
    }

    private var recordVersion: [UInt8]? { try? Disk.read(folder.record, limit: 64 << 20) }

    private func receipt(_ confirmsRemovals: Bool) async -> ExportReceipt {
        do {
            let session = try session()
            let order = session.everything(confirmsRemovals: confirmsRemovals)
            let outcome = try await session.run(order, on: today()) { done, total in
                self.kept.withLock { $0.run = Progress(done: done, total: total) }
            }
            switch outcome {
            case .unusable: return ExportReceipt(problem: HTTPError.brokenBook.message)
            case .stopped(let vanishing): return ExportReceipt(vanishing: vanishing)
            case .made(let report): return ExportReceipt(report, of: order.exports.map(\.declaration))
            }
        } catch let error as DiskError {
            return ExportReceipt(problem: error.message)
        } catch {
            return ExportReceipt(problem: ExportTerms.failed)
        }
    }

    private func session() throws -> ExportSession {
        try ExportSession(folder, checker: checker(), plugins: plugins, jobs: Environment.processorCount)
    }

    private func checker() -> BookChecker {
        let plugins = plugins
        return BookChecker(
            relativeTo: folder.path, validator: Validator(on: today(), adding: checks),
            jobs: Environment.processorCount
        ) { ExportDeclarationCheck.check(&$0, against: plugins) }
    }

    // MARK: The brochure

    /// Begins to typeset a brochure, unless one is being typeset.
    func typeset(_ order: BrochureOrder) {
        let begins = kept.withLock { state in
            guard state.typesetting == nil else { return false }
            state.typesetting = order
            state.brochure = nil
            return true
        }
        guard begins else { return }
        Task(executorPreference: executor) {
            let result = await order.result(in: self.folder, self.checker(), self.plugins, on: self.today())
            self.kept.withLock { state in
                state.typesetting = nil
                state.brochure = result
            }
        }
    }

    // MARK: Uploading

    /// Runs the command that uploads what was exported, unless it runs, or something is being exported.
    func publish(with program: DiskPath) {
        let begins = kept.withLock { state in
            guard state.run == nil, !state.isPublishing else { return false }
            state.isPublishing = true
            state.publication = nil
            return true
        }
        guard begins else { return }
        Task(executorPreference: executor) {
            let receipt = PublishReceipt(running: program, on: self.folder.exports)
            self.kept.withLock { state in
                state.isPublishing = false
                state.publication = receipt
            }
        }
    }
}

/// What every part of the export page says.
enum ExportTerms {
    static let failed = LocalizedText(de: "Der Export ist fehlgeschlagen.", en: "The export failed.")
}
