import CasebookDiagnostics
import CasebookModel
import CasebookParallel
import CasebookPublication
import CasebookValidation

/// Reads the cases that at least one export needs, and tells the exports what became of them.
struct CaseReading {
    private let worker: CaseWorker
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
    /// - Parameter ids: the ids that the folders are taken to have.
    func readAll(_ items: [CaseItem], expecting ids: [String: CaseID]) async throws -> Found {
        let needed = await neededRuns(of: items)
        let stale = items.filter { !needed[$0.index].isEmpty }
        var found = Found()
        var done = 0
        let worker = worker
        try await parallelForEach(
            stale, jobs: jobs, { worker.report(on: $0, for: needed[$0.index]) },
            consume: { report in
                found.errors += report.errors + report.asides
                if report.profile.id != ids[report.item.name] { found.hasOtherIDs = true }
                for (run, fate) in report.fates { await runs[run].take(fate, of: report) }
                done += 1
                if done.isMultiple(of: 64) { progress(done, stale.count) }
            })
        return found
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
