import CasebookDiagnostics
import CasebookDisk
import CasebookFiles
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
///
/// What must go goes, whatever else is wrong: a case with errors stays as it was last exported or is left out, and keeps
/// no other case from going (contract, section 3).
public struct ExportEngine: Sendable {
    let opened: OpenedBook
    let checker: BookChecker
    let date: CalendarDay
    let jobs: Int
    /// See ``init(_:checker:on:jobs:settlingTime:)``.
    private let settlingTime: Int64

    /// What becomes of the record of what was ever public.
    public enum Recording: Sendable {
        /// All exports are made: the record is written, and folders of exports that the book no longer has are cleared.
        case whole
        /// The same, but the record is a lock: what it does not know is not published.
        case locked
        /// All exports are compared, and nothing is written.
        case check
        /// The same, for somebody who wants to know what ``whole`` would do: that the record does not know a case yet is no
        /// error, as it would be told.
        case foresee
        /// Only some exports are made.
        case none

        /// Whether anything is written.
        var writes: Bool { self != .check && self != .foresee }
    }

    /// - Parameters:
    ///   - opened: the book.
    ///   - checker: reads and checks its cases.
    ///   - date: the export date, the only clock.
    ///   - jobs: how many cases are worked on at once.
    ///   - settlingTime: for how long after it was written a file may be written again without another time, in nanoseconds.
    ///     Some file systems count seconds in twos.
    public init(
        _ opened: OpenedBook, checker: BookChecker, on date: CalendarDay, jobs: Int, settlingTime: Int64 = 2_000_000_000
    ) {
        self.settlingTime = settlingTime
        self.opened = opened
        self.checker = checker.knowing(opened.vocabulary)
        self.date = date
        self.jobs = jobs
    }

    /// Makes exports.
    ///
    /// - Parameters:
    ///   - tasks: the exports.
    ///   - recording: what becomes of the record.
    ///   - confirmsRemovals: whether somebody has confirmed that many cases vanish at once.
    ///   - progress: told how many of how many cases are read.
    /// - Throws: `DiskError` if the book cannot be read, or the folder of an export cannot be opened or written to; then
    ///   all exports are as they were. What a plugin does wrong is the result of its export alone.
    public func run(
        _ tasks: [ExportTask], recording: Recording = .none, confirmsRemovals: Bool = false,
        progress: @escaping @Sendable (_ done: Int, _ count: Int) -> Void = { _, _ in }
    ) async throws -> ExportOutcome {
        let scope = RunScope(recording: recording, confirmsRemovals: confirmsRemovals, progress: progress)
        guard let book = opened.readable else { return .unusable(swept: try await sweepAll(scope)) }
        var attempt = Attempt()
        while true {
            do {
                return try await run(tasks, of: book, scope, attempt)
            } catch let obstacle as Attempt.Obstacle {
                attempt = try attempt.next(after: obstacle)
            }
        }
    }

    /// How a run goes about its work: quickly at first, then without what turned out to be no help.
    private struct Attempt {
        /// Whether every case is asked for its id.
        var asksAll = false
        /// Whether what the last exports remembered is used.
        var remembers = true

        /// What only shows when most of the work is done.
        enum Obstacle: Error {
            /// A case has another id than it was taken to have.
            case otherIDs
            /// What was remembered is not what was written down.
            case damagedMemory(SpoolDamage)
        }

        /// - Throws: if the obstacle is still there though this attempt went round it.
        func next(after obstacle: Obstacle) throws -> Attempt {
            var next = self
            switch obstacle {
            case .otherIDs: next.asksAll = true
            case .damagedMemory(let damage):
                guard remembers else { throw damage.error }
                next.remembers = false
            }
            return next
        }
    }

    /// How a run is meant.
    struct RunScope: Sendable {
        let recording: Recording
        let confirmsRemovals: Bool
        let progress: @Sendable (Int, Int) -> Void
    }

    /// - Throws: ``Attempt/Obstacle`` if it must be tried again; nothing has changed then.
    private func run(
        _ tasks: [ExportTask], of book: Book, _ scope: RunScope, _ attempt: Attempt
    ) async throws -> ExportOutcome {
        let settledBefore = Int64(Environment.milliseconds) * 1_000_000 - settlingTime
        let record = opened.publication.record
        let (census, ids) = try await checker.census(
            of: opened.caseFiles.map(\.folder), record, askingAll: attempt.asksAll)
        let items = opened.caseFiles.enumerated().map { number, file in
            var item = CaseItem(number, file.folder, file.facts)
            item.conflict = census.conflicts[item.name]
            return item
        }
        let (runs, plans) = try open(tasks, of: book, scope, attempt)
        for run in runs { if let failure = await run.failure { throw failure } }
        let worker = CaseWorker(
            checker: checker, book: book, media: MediumReader(logos: opened.logos, bookFolder: opened.folder.path),
            plans: plans, record: RecordCheck(opened.publication, on: date), isRecordKept: record.isKept,
            asksRecord: scope.recording == .locked || scope.recording == .check,
            isLocked: scope.recording == .locked, settledBefore: settledBefore)
        let reading = CaseReading(worker, runs, jobs: jobs, progress: scope.progress)
        let found = try await reading.readAll(items, expecting: ids)
        guard attempt.asksAll || !found.hasOtherIDs else { throw Attempt.Obstacle.otherIDs }
        for run in runs { if let failure = await run.failure as? DiskError { throw failure } }
        let known = if let run = runs.first { await run.knownCases } else { try await readCases(book) }
        let vanishing = PublicationChange(record, known.map(\.known), on: date).vanishing
        let isMass = PublicationChange.isMass(vanishing.count, of: record, on: date)
        guard scope.confirmsRemovals || !isMass else { return .stopped(vanishing) }
        let updated = updated(record, with: known, of: book)
        for run in runs { await run.settle(items, heldBack: census.uncertain, foreseenBy: updated) }
        // Only once all exports lie ready does the first one begin to change. A disk that fails, fails for all.
        await withTaskGroup { group in
            for run in runs { group.addTask { await run.assemble() } }
        }
        for run in runs {
            let failure = await run.failure
            if let damage = failure as? SpoolDamage { throw Attempt.Obstacle.damagedMemory(damage) }
            if let failure = failure as? DiskError { throw failure }
        }
        try remember(updated, scope)
        let results = await conclude(runs)
        let missing = census.missing.map(RecordCheck(opened.publication, on: date).missing)
        return .made(
            ExportReport(
                results: results, errors: errors(found.errors, missing, scope),
                swept: try await sweepOrphans(of: book, tasks, gone: known, scope),
                turningDays: PublicationChange.turningDays(of: known.map(\.known), before: date), vanishing: vanishing,
                needsConfirmation: isMass,
                folders: Dictionary(known.map { ($0.known.id, $0.folder) }) { first, _ in first }))
    }

    /// The cases of a book of which no export can be made.
    private func readCases(_ book: Book) async throws -> [(folder: String, known: KnownCase)] {
        try await parallelMap(opened.caseFiles.map(\.folder), jobs: jobs) { folder in
            checker.check(folder, of: book, withLog: false).checked.profile
        }.compactMap { profile in
            profile.id.map {
                (
                    profile.folder,
                    KnownCase(
                        id: $0, fields: profile.reading.filled(from: opened.publication.record.witness(of: $0)),
                        text: profile.text,
                        hasErrors: profile.hasErrors)
                )
            }
        }
    }

    /// The record as the cases make it, whether or not this run writes it.
    private func updated(
        _ record: PublicationRecord, with known: [(folder: String, known: KnownCase)], of book: Book
    ) -> PublicationRecord {
        record.updated(
            with: known.map { folder, known in
                RecordableCase(
                    id: known.id, folder: folder, fields: known.fields, text: known.text, hasErrors: known.hasErrors)
            }, shut: opened.book == nil ? shutChannels(of: book) : [], on: date)
    }

    /// Records what is public now, before it is: a record that knows too much does no harm.
    ///
    /// - Throws: ``RecordChanged`` if somebody else has recorded something since the book was opened; nothing has changed then.
    private func remember(_ new: PublicationRecord, _ scope: RunScope) throws {
        let old = opened.publication
        guard scope.recording == .whole, !old.isDamaged else { return }
        let lock = try FileLock(waitingFor: opened.folder.path)
        let loader = FileLoader(relativeTo: opened.folder.path)
        let current: PublicationRecord? =
            switch loader.publicationDocument(of: opened.folder, known: old.document) {
            case nil: PublicationRecord()
            case .success(let document): document.record
            case .failure: nil
            }
        guard current == old.record else { throw RecordChanged() }
        if new != old.record {
            try AtomicFile.write(PublicationLine.file(of: new), to: opened.folder.record, durable: true)
        }
        _ = consume lock
    }

    /// The channels of a book with errors on which nothing new is published: those without an export that no error concerns.
    private func shutChannels(of book: Book) -> Set<Channel> {
        Set(Channel.allCases).subtracting(book.exports.filter { !opened.errorsConcern($0) }.map(\.channel))
    }

    private func errors(
        _ found: [Diagnostic], _ missing: [Diagnostic], _ scope: RunScope
    ) -> [Diagnostic] {
        (opened.findings + opened.publication.findings + missing + found).filter { $0.severity == .error }.sorted()
    }

    /// Opens the folders of all exports. In the order of their paths, so that two runs at once never wait for each other.
    private func open(
        _ tasks: [ExportTask], of book: Book, _ scope: RunScope, _ attempt: Attempt
    ) throws -> (runs: [ExportRun], plans: [RunPlan]) {
        let plans = try tasks.map { try RunPlan($0.job, on: date, in: opened) }
        var runs: [Int: ExportRun] = [:]
        for index in tasks.indices.sorted(by: { tasks[$0].destination < tasks[$1].destination }) {
            runs[index] = ExportRun(
                tasks[index], plans[index], of: opened, jobs: jobs,
                circumstances: tasks[index].remembers
                    ? CacheEnvironment.bytes(of: tasks[index].job, in: opened, on: date) : nil,
                mustBeRecorded: scope.recording == .locked, believesMemory: attempt.remembers)
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
