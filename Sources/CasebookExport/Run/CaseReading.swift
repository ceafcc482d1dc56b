import CasebookDiagnostics
import CasebookModel
import CasebookParallel
import CasebookPublication
import CasebookValidation

/// Reads the cases that at least one export needs, and tells the exports what became of them.
struct CaseReading {
    private var worker: CaseWorker
    private let runs: [ExportRun]
    private let jobs: Int
    private let progress: @Sendable (Int, Int) -> Void

    init(_ worker: CaseWorker, _ runs: [ExportRun], jobs: Int, progress: @escaping @Sendable (Int, Int) -> Void) {
        self.worker = worker
        self.runs = runs
        self.jobs = jobs
        self.progress = progress
    }

    /// What was found while cases were read.
    struct Found {
        /// The errors of cases that claim to be public.
        var errors: [Diagnostic] = []
        /// Whether a case has another id than it was taken to have.
        var hasOtherIDs = false
    }

    /// Reads all cases that have changed.
    ///
    /// Cases of other books may bring topics along, and the first one names them for all. So what such cases become is
    /// settled only when all of them have been read.
    ///
    /// - Parameter ids: the ids that the folders are taken to have.
    func readAll(_ items: [CaseItem], expecting ids: [String: CaseID]) async throws -> Found {
        let needed = await neededRuns(of: items)
        let first = items.filter { !needed[$0.index].isEmpty }
        var brought: [Int: [Topic]] = [:]
        var waiting: [CaseItem] = []
        var found = Found()
        try await read(first, needed) { report in
            found.errors += report.errors + report.asides
            if report.profile.id != ids[report.item.name] { found.hasOtherIDs = true }
            brought[report.item.index] = report.broughtTopics
            if report.fates.isEmpty { waiting.append(report.item) }
        }
        // One question to each export, not one for each case: most of the time, no case has changed.
        for run in runs { brought.merge(await run.broughtTopics(among: items)) { read, _ in read } }
        let topics = items.flatMap { brought[$0.index] ?? [] }
        try await readWaiting(items, waiting, needed, topics)
        return found
    }

    /// Reads the cases again whose topics were not known, or are called something else now.
    ///
    /// Each export is given them once: a case that has already been made for an export waits for nothing there, even if
    /// another export still has to make it.
    private func readWaiting(
        _ items: [CaseItem], _ waiting: [CaseItem], _ needed: [[Int]], _ topics: [Topic]
    ) async throws {
        var needers = [[Int]](repeating: [], count: items.count)
        for item in waiting { needers[item.index] = needed[item.index] }
        for (index, run) in runs.enumerated() {
            for item in await run.renaming(topics, items) { needers[item].append(index) }
        }
        let again = items.filter { !needers[$0.index].isEmpty }
        guard !again.isEmpty else { return }
        var reading = self
        reading.worker.waitsForTopics = false
        reading.worker.book = worker.book.adding(topics)
        try await reading.read(again, needers) { _ in }
    }

    private func read(_ items: [CaseItem], _ needed: [[Int]], seen: (CaseReport) -> Void) async throws {
        var done = 0
        let worker = worker
        try await parallelForEach(
            items, jobs: jobs, { worker.report(on: $0, for: needed[$0.index]) },
            consume: { report in
                seen(report)
                for (run, fate) in report.fates { await runs[run].take(fate, of: report) }
                done += 1
                if done.isMultiple(of: 64) { progress(done, items.count) }
            })
    }

    /// For each case, the exports that need it read.
    private func neededRuns(of items: [CaseItem]) async -> [[Int]] {
        let settledBefore = worker.settledBefore
        return await withTaskGroup(of: (Int, [Int]).self) { group in
            for (index, run) in runs.enumerated() {
                group.addTask { (index, await run.stale(among: items, settledBefore: settledBefore)) }
            }
            var needed = [[Int]](repeating: [], count: items.count)
            for await (run, stale) in group {
                for item in stale { needed[item].append(run) }
            }
            return needed
        }
    }
}
