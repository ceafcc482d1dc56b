import CasebookDiagnostics
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
        /// How many cases of how many are read.
        var done = 0
        var total = 0
        /// What came of each export.
        var results: [(name: String, text: LocalizedText, isFailure: Bool)] = []
        /// The errors because of which some cases stayed as they were or are left out.
        var errors: [Diagnostic] = []
        /// The cases that would vanish at once, until somebody confirms it.
        var vanishing: [VanishingCase] = []
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
    ///
    /// - Parameter confirmsRemovals: whether somebody has confirmed that many cases vanish at once.
    func start(confirmsRemovals: Bool) {
        guard state?.isRunning != true else { return }
        state = State(isRunning: true)
        Task { await run(confirmsRemovals) }
    }

    private func run(_ confirmsRemovals: Bool) async {
        do {
            try await export(confirmsRemovals)
        } catch let error as DiskError {
            state?.problem = error.message
        } catch {
            state?.problem = LocalizedText(de: "Der Export ist fehlgeschlagen.", en: "The export failed.")
        }
        state?.isRunning = false
    }

    private func advance(_ done: Int, of total: Int) {
        state?.done = done
        state?.total = total
    }

    private func export(_ confirmsRemovals: Bool) async throws {
        let date = today()
        let plugins = plugins
        let checker = BookChecker(
            relativeTo: folder.path, validator: Validator(on: date, adding: checks), jobs: Environment.processorCount
        ) { ExportDeclarationCheck.check(&$0, against: plugins) }
        let session = try ExportSession(
            folder, checker: checker, plugins: plugins, jobs: Environment.processorCount)
        let order = session.everything(confirmsRemovals: confirmsRemovals)
        let outcome = try await session.run(order, on: date) { done, total in
            Task { await self.advance(done, of: total) }
        }
        switch outcome {
        case .unusable: state?.problem = HTTPError.brokenBook.message
        case .stopped(let vanishing): state?.vanishing = vanishing
        case .made(let report):
            state?.errors = report.errors
            for (export, result) in zip(order.exports, report.results) {
                let (text, isFailure) = Self.summary(of: result)
                state?.results.append((export.declaration.name.text, text, isFailure))
            }
        }
    }

    private static func summary(of result: Result<ExportResult, any Error>) -> (LocalizedText, isFailure: Bool) {
        switch result {
        case .success(let result): (text(of: result), false)
        case .failure(let error as PluginError): (error.message, true)
        case .failure(let error as DiskError): (error.message, true)
        case .failure: (LocalizedText(de: "fehlgeschlagen", en: "failed"), true)
        }
    }

    private static func text(of result: ExportResult) -> LocalizedText {
        let changes = result.changes
        let files = changes.added.count + changes.changed.count + changes.unchangedCount
        let cases = LocalizedText.caseCount(result.caseCount)
        return LocalizedText(
            de: "\(cases.de), \(files) Dateien\(changes.isEmpty ? ", unverändert" : "")",
            en: "\(cases.en), \(files) files\(changes.isEmpty ? ", unchanged" : "")")
    }
}
