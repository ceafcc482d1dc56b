import CasebookDisk
public import CasebookModel
import CasebookParallel
import CasebookPluginAPI
import CasebookPublication
public import CasebookValidation

/// Takes a book through the gate and the plugins (contract, section 8).
///
/// Every case is read once, for all exports, and forgotten: its own files lie ready in the folders of the exports, its
/// pieces in a file; a line of it stays in memory. Then the files about many cases are put together. What has not changed
/// since the last export is neither read nor written, see ``ExportTask/remembers``.
public struct ExportEngine: Sendable {
    private let opened: OpenedBook
    private let checker: BookChecker
    private let date: CalendarDay
    private let jobs: Int

    /// - Parameters:
    ///   - opened: the book.
    ///   - checker: reads and checks its cases.
    ///   - date: the export date, the only clock.
    ///   - jobs: how many cases are worked on at once.
    public init(_ opened: OpenedBook, checker: BookChecker, on date: CalendarDay, jobs: Int) {
        self.opened = opened
        self.checker = checker
        self.date = date
        self.jobs = jobs
    }

    /// Makes exports.
    ///
    /// - Parameter progress: told how many of how many cases are read.
    /// - Throws: `DiskError` if the book cannot be read, or the folder of an export cannot be opened or written to; then
    ///   all exports are as they were. What a plugin does wrong is the result of its export alone.
    public func run(
        _ tasks: [ExportTask], progress: @escaping @Sendable (_ done: Int, _ count: Int) -> Void = { _, _ in }
    ) async throws -> ExportOutcome {
        guard let book = opened.book else { return .refused(cases: []) }
        let settledBefore = Int64(Environment.milliseconds) * 1_000_000 - InputFacts.settlingTime
        let items = opened.caseFiles.enumerated().map { CaseItem($0, $1.folder, $1.facts) }
        let (runs, plans) = try open(tasks, of: book)
        for run in runs { if let failure = await run.failure { throw failure } }
        let worker = CaseWorker(
            checker: checker, book: book, media: MediumReader(logos: opened.logos, bookFolder: opened.folder.path),
            plans: plans, waitsForTopics: true, settledBefore: settledBefore)
        let reading = CaseReading(worker, runs, jobs: jobs, progress: progress)
        let broken = try await reading.readAll(items)
        guard broken.isEmpty else { return .refused(cases: broken.map { items[$0].name }) }
        // Only once all exports lie ready does the first one begin to change. A disk that fails, fails for all.
        await withTaskGroup { group in
            for run in runs { group.addTask { await run.assemble() } }
        }
        for run in runs { if let failure = await run.failure as? DiskError { throw failure } }
        return .made(await conclude(runs))
    }

    /// Opens the folders of all exports. In the order of their paths, so that two runs at once never wait for each other.
    private func open(_ tasks: [ExportTask], of book: Book) throws -> (runs: [ExportRun], plans: [RunPlan]) {
        let plans = try tasks.map { try RunPlan($0.job, of: book, on: date, logos: opened.logos) }
        var runs: [Int: ExportRun] = [:]
        for index in tasks.indices.sorted(by: { tasks[$0].destination < tasks[$1].destination }) {
            runs[index] = ExportRun(
                tasks[index], plans[index], of: opened, jobs: jobs,
                circumstances: tasks[index].remembers
                    ? Circumstances.bytes(of: tasks[index].job, in: opened, on: date) : nil)
        }
        return (tasks.indices.compactMap { runs[$0] }, plans)
    }

    private func conclude(_ runs: [ExportRun]) async -> [Result<ExportResult, any Error>] {
        await withTaskGroup(of: (Int, Result<ExportResult, any Error>).self) { group in
            for (index, run) in runs.enumerated() {
                group.addTask { (index, await run.conclude()) }
            }
            var results: [Int: Result<ExportResult, any Error>] = [:]
            for await (index, result) in group { results[index] = result }
            return runs.indices.compactMap { results[$0] }
        }
    }
}
