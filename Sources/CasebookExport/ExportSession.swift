public import CasebookDisk
public import CasebookFiles
public import CasebookModel
import CasebookPluginAPI
public import CasebookValidation

/// Opens a book and makes its exports: what the command line and the workbench both do.
public struct ExportSession: Sendable {
    /// The book as it was opened.
    public let opened: OpenedBook
    private let checker: BookChecker
    private let plugins: PluginRegistry
    private let jobs: Int

    /// - Throws: `DiskError` if the book cannot be read.
    public init(_ folder: BookFolder, checker: BookChecker, plugins: PluginRegistry, jobs: Int) throws {
        opened = try checker.open(folder)
        self.checker = checker
        self.plugins = plugins
        self.jobs = jobs
    }

    /// What is to be done.
    public struct Order: Sendable {
        /// The exports with the folders that they go to.
        public var exports: [(declaration: ExportDeclaration, destination: DiskPath)]
        public var mode: ExportFolder.Mode
        public var remembers: Bool
        public var recording: ExportEngine.Recording
        public var confirmsRemovals: Bool

        public init(
            _ exports: [(declaration: ExportDeclaration, destination: DiskPath)],
            mode: ExportFolder.Mode = .replace, remembers: Bool = true, recording: ExportEngine.Recording,
            confirmsRemovals: Bool = false
        ) {
            self.exports = exports
            self.mode = mode
            self.remembers = remembers
            self.recording = recording
            self.confirmsRemovals = confirmsRemovals
        }
    }

    /// What the same order would do, and nothing is written: neither exports nor the record nor what is remembered. Both the
    /// workbench and `--dry-run` say that.
    public func foreseen(_ order: Order) -> Order {
        var order = order
        order.mode = .compare
        order.remembers = false
        order.confirmsRemovals = true
        switch order.recording {
        case .whole: order.recording = .foresee
        // What is not recorded is not published: only the record itself tells.
        case .locked: order.recording = .check
        case .check, .foresee, .none: break
        }
        return order
    }

    /// Everything that the book declares.
    public func everything(
        recording: ExportEngine.Recording = .whole, confirmsRemovals: Bool = false
    ) -> Order {
        let exports = (opened.readable?.exports ?? []).map {
            (declaration: $0, destination: opened.folder.exports / $0.name.text)
        }
        return Order(exports, recording: recording, confirmsRemovals: confirmsRemovals)
    }

    /// Makes exports. One that cannot even be prepared, as its plugin is missing for example, fails alone. If another export ends
    /// meanwhile, this one begins again with what that one recorded.
    ///
    /// - Throws: as ``ExportEngine/run(_:recording:confirmsRemovals:progress:)``.
    public func run(
        _ order: Order, on date: CalendarDay, progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }
    ) async throws -> ExportOutcome {
        var session = self
        for _ in 1..<RecordChanged.attempts {
            do {
                return try await session.attempt(order, on: date, progress: progress)
            } catch is RecordChanged {
                session = try ExportSession(opened.folder, checker: checker, plugins: plugins, jobs: jobs)
            }
        }
        do {
            return try await session.attempt(order, on: date, progress: progress)
        } catch is RecordChanged {
            throw RecordChanged.problem(at: opened.folder.record)
        }
    }

    private func attempt(
        _ order: Order, on date: CalendarDay, progress: @escaping @Sendable (Int, Int) -> Void
    ) async throws -> ExportOutcome {
        var tasks: [ExportTask] = []
        var failures: [Int: any Error] = [:]
        for (index, export) in order.exports.enumerated() {
            guard let book = opened.readable else { break }
            // Nothing new is added to an export that an error in the book's file concerns.
            if opened.errorsConcern(export.declaration), order.mode == .replace,
                !ExportFolder.isExport(export.destination)
            {
                failures[index] = PluginError(ExportPhrases.notBegun)
                continue
            }
            do {
                let job = try ExportJob(
                    export.declaration, of: book, in: opened.folder, plugins: plugins, logos: opened.logos)
                tasks.append(
                    ExportTask(job, to: export.destination, mode: order.mode, remembers: order.remembers))
            } catch let error as PluginError {
                failures[index] = error
            }
        }
        let engine = ExportEngine(opened, checker: checker, on: date, jobs: jobs)
        let outcome = try await engine.run(
            tasks, recording: order.recording, confirmsRemovals: order.confirmsRemovals, progress: progress)
        guard case .made(let report) = outcome, !failures.isEmpty else { return outcome }
        var results = report.results.makeIterator()
        let all = order.exports.indices.map { index in
            failures[index].map { .failure($0) } ?? results.next() ?? .failure(CancellationError())
        }
        return .made(
            ExportReport(
                results: all, errors: report.errors, swept: report.swept, turningDays: report.turningDays,
                vanishing: report.vanishing, needsConfirmation: report.needsConfirmation,
                folders: report.folders))
    }
}
