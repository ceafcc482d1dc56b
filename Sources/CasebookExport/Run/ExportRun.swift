import CasebookDisk
import CasebookExternalPlugins
import CasebookFiles
import CasebookModel
import CasebookParallel
import CasebookPluginAPI
import CasebookPublication
import CasebookValidation

/// One export in the making: read, keep or take each case, settle, compose, commit.
///
/// What it knows of the cases stands in a ``CaseLedger``, what is remembered from one export to the next in a ``RunMemory``;
/// the files about many cases are a ``BookFileWriter``'s.
actor ExportRun {
    private let plan: RunPlan
    private let jobs: Int
    private let media: MediumReader
    private let destination: DiskPath
    private let openMemory: @Sendable () throws -> RunMemory

    /// The export's folder; `nil` once it is done or has failed.
    private var sink: ExportFolder?
    private(set) var failure: (any Error)?
    private var memory: RunMemory?
    private var ledger: CaseLedger
    /// The files that stand in the export's folder.
    private var standing: StandingFiles?
    /// Marks of what the record foresees on this export's channel.
    private var foreseen: [FNV1a] = []
    /// The names of the cases of which the last export spoke.
    private var formerSubjects: Set<String> = []
    private var ending: Ending?

    /// What came of the files about many cases.
    private enum Ending {
        /// Nothing has changed since the last export. Decided once: an export without files would remove all.
        case unchanged
        /// They lie ready.
        case ready([CollectionRecord], notes: [PluginNote])
    }

    init(
        _ task: ExportTask, _ plan: RunPlan, of opened: OpenedBook, jobs: Int, circumstances: [UInt8]?,
        mustBeRecorded: Bool, believesMemory: Bool
    ) {
        self.plan = plan
        self.jobs = jobs
        media = MediumReader(logos: opened.logos, bookFolder: opened.folder.path)
        destination = task.destination
        ledger = CaseLedger(plan.gate, mustBeRecorded: mustBeRecorded)
        let cache = ExportCache(of: task.job.declaration.name, in: opened.folder)
        let maker = CacheEnvironment.maker(of: plan.job) ?? []
        openMemory = {
            try RunMemory(cache, circumstances: circumstances, maker: maker, isBelieved: believesMemory)
        }
        do {
            // First the folder, so that nobody else writes while we read what was remembered.
            sink = try ExportFolder(at: task.destination, mode: task.mode)
        } catch {
            failure = error
        }
    }

    /// Gives up; the previous export stays.
    private func fail(_ error: any Error) {
        failure = failure ?? error
        sink = nil
    }

    // MARK: Cases

    /// The cases that must be read, by their places: those that have changed, or whose files have.
    func stale(among items: [CaseItem], settledBefore: Int64) async -> [Int] {
        guard failure == nil else { return [] }
        do {
            let memory = try openMemory()
            self.memory = memory
            standing = (try? withSink { $0.standingFiles() } ?? nil) ?? nil
            guard let old = memory.old, let standing else { return items.map(\.index) }
            let glance = StandingCases(cases: old.cases, files: standing, settledBefore: settledBefore)
            let found = try await parallelMap(items, jobs: jobs) { glance.record(of: $0) }
            return zip(items, found).filter { !ledger.keep($1, of: $0) }.map(\.0.index)
        } catch {
            fail(error)
            return []
        }
    }

    /// What is known of the cases, of those that were read and of those that were not.
    var knownCases: [(folder: String, known: KnownCase)] { ledger.known.map { ($0.key, $0.value) } }

    /// Is told what became of a case that was read.
    func take(_ fate: CaseResult, of report: CaseReport) {
        let former = report.id.flatMap { memory?.knownFields(of: $0) }
        guard let known = ledger.note(report, former: former), failure == nil else { return }
        switch fate {
        case .unusable: freeze(known, report)
        case .notSelected: ledger.leaveUnselected(known, report)
        case .withheld(let reason): ledger.withhold(known, report, because: reason)
        case .gone: ledger.withhold(known, report, because: nil)
        case .failed(let error): fail(error)
        case .released(let output):
            do {
                ledger.release(known, report, as: try keep(output, of: report.item.name))
            } catch {
                fail(error)
            }
        }
    }

    /// Writes a case's own files and keeps its pieces.
    private func keep(_ output: ReleasedOutput, of folder: String) throws -> CachedCase.Released {
        guard let memory else { throw CancellationError() }
        return try memory.keep(output, of: folder, files: try output.files.compactMap(write))
    }

    /// Writes a file of a case where it belongs.
    private func write(_ file: ExportFile) throws -> RememberedFile? {
        if case .outside(_, _, let workplace) = plan.maker {
            try workplace.place(file)
            return nil
        }
        return try put(file.path, .whole(file.bytes)).map { RememberedFile(path: file.path, facts: $0) }
    }

    /// Leaves a case with errors as it was last exported, if that is remembered, lies there untouched, and may stay.
    private func freeze(_ known: KnownCase, _ report: CaseReport) {
        guard let last = memory?.lastState(of: known.id), let standing,
            plan.gate.leavesAsItWas(known.id, known.fields),
            last.record.released?.files.allSatisfy({ standing.contains($0.path, as: $0.facts) }) == true
        else { return ledger.freeze(known, report, as: nil, of: nil) }
        ledger.freeze(known, report, as: last.copy(), of: last.record)
    }

    /// Once all cases are known.
    ///
    /// - Parameters:
    ///   - heldBack: cases without a folder that may only have been renamed.
    ///   - record: the record as these cases make it.
    func settle(_ items: [CaseItem], heldBack: Set<CaseID>, foreseenBy record: PublicationRecord) {
        guard failure == nil else { return }
        foreseen = record.marks(on: plan.gate.channel)
        ledger.settle(items, heldBack: heldBack)
    }

    // MARK: Files about many cases

    /// Makes the files about many cases. They lie ready then; nothing has changed yet.
    func assemble() async {
        guard failure == nil, let memory else { return }
        let writer = BookFileWriter(memory.old, standing, media: media, jobs: jobs)
        do {
            ending = isAsRemembered(memory.old, writer) ? .unchanged : try await layReady(memory, writer)
        } catch let error as DiskError where error.problem == .ambiguousPath {
            fail(PluginError(ExportPhrases.ambiguousPath(error.path, plan.job.declaration.plugin)))
        } catch {
            fail(error)
        }
    }

    /// Whether nothing has changed since the last export.
    private func isAsRemembered(_ old: ExportRecord?, _ writer: BookFileWriter) -> Bool {
        let kept = ledger.kept.count
        guard let old, writer.isUndisturbed, kept == ledger.records.count, kept == old.cases.count else {
            return false
        }
        return old.tombstones == tombstoneKey && ExportFolder.manifestFacts(at: destination) == old.manifest
    }

    /// What depends on the cases that are no longer public, and on what was foreseen.
    private var tombstoneKey: UInt64 {
        var key = CacheKey()
        key.add(ledger.tombstones.sorted { $0.id < $1.id })
        for mark in foreseen { key.add(Int(truncatingIfNeeded: mark.number)) }
        return key.number
    }

    private func layReady(_ memory: RunMemory, _ writer: BookFileWriter) async throws -> Ending {
        let (entries, pieces) = try memory.contents(of: ledger.records.values)
        let topics = plan.context.book.topics(with: ledger.broughtTopics)
        let catalogue = Catalogue(plan.context, topics: topics, entries, ledger.tombstones)
        for file in ledger.untouchedFiles { try withSink { try $0.keep(file.path) } }
        var collections: [CollectionRecord] = []
        var notes: [PluginNote] = []
        switch plan.maker {
        case .inside(let plugin):
            let maker = type(of: plugin)
            collections = try await writer.write(
                maker.attempt { try plugin.files(of: catalogue) }, by: maker, from: pieces, naming: topics,
                put: { path, content in try put(path, content, from: pieces) },
                keep: { path in try withSink { try $0.keep(path) } })
        case .outside(let plugin, let options, let workplace):
            let input = PluginInput(catalogue) { id in try pieces.bytes(of: .piece(CaseMaker.request, of: id)) }
            notes = try put(try plugin.output(for: input, options: options, mediaRoot: workplace.root), workplace)
        }
        try withSink { folder in
            formerSubjects = folder.formerSubjects()
            folder.subjects = Set(ledger.releasedIDs.map(\.text))
            folder.foreseen = Set(foreseen.map(\.hexadecimal))
            try folder.layReady()
        }
        return .ready(collections, notes: notes)
    }

    /// Writes what an external plugin made. It may ask for copies of the media that it was shown, and of no others.
    private func put(_ output: ExternalPlugin.Output, _ workplace: PluginWorkplace) throws -> [PluginNote] {
        for file in output.files.sorted(by: { $0.path < $1.path }) {
            switch file.content {
            case .bytes(let bytes): _ = try put(file.path, .whole(bytes))
            case .medium(let id, let path):
                guard let copy = try workplace.copy(of: path, of: id) else {
                    throw PluginError(ExportPhrases.unreleasedMedium(id, path))
                }
                _ = try put(file.path, .whole(copy))
            }
        }
        return output.notes
    }

    // MARK: The folder

    /// Works on the export's folder, if it is still open.
    private func withSink<Result>(_ body: (inout ExportFolder) throws -> Result) throws -> Result? {
        guard var folder = sink.take() else { return nil }
        let result = Swift.Result { try body(&folder) }
        sink = consume folder
        return try result.get()
    }

    /// Writes a file into the export; a large one part by part.
    private func put(
        _ path: RelativePath, _ content: PieceStore.Assembled, from pieces: PieceStore? = nil
    ) throws -> FileFacts? {
        do {
            return try withSink { folder in
                switch content {
                case .whole(let bytes): return try folder.write(path, bytes)
                case .large(let parts, let count):
                    return try folder.write(path, byteCount: count) { stream in
                        for part in parts { try stream.append(try pieces?.bytes(of: part) ?? []) }
                    }
                }
            } ?? nil
        } catch let error as DiskError where error.problem == .ambiguousPath {
            throw PluginError(ExportPhrases.duplicatePath(path, plan.job.declaration.plugin))
        }
    }

    // MARK: The end

    /// Finishes the export, or leaves the previous one as it was.
    func conclude() -> Result<ExportResult, any Error> {
        if let failure { return .failure(failure) }
        switch ending {
        case .unchanged: return .success(unchanged())
        case .ready(let collections, let notes): return Result { try commit(collections, notes) }
        case nil: return .failure(CancellationError())
        }
    }

    /// The result, if nothing has changed; then nothing is written.
    private func unchanged() -> ExportResult {
        let ownFiles = ledger.records.values.reduce(0) { $0 + ($1.released?.files.count ?? 0) }
        if ledger.hasNews { memory?.remember(resting: ledger.records) }
        sink = nil
        return result(ExportChanges(unchangedCount: (memory?.old?.collections.count ?? 0) + ownFiles), notes: [])
    }

    private func commit(_ collections: [CollectionRecord], _ notes: [PluginNote]) throws -> ExportResult {
        guard let folder = sink.take() else { throw CancellationError() }
        let changes = try folder.commit()
        memory?.remember(
            ledger.records(placing: placed), collections.map { CollectionRecord(placed($0.file), key: $0.key) },
            tombstones: tombstoneKey, manifest: ExportFolder.manifestFacts(at: destination))
        return result(changes, notes: notes)
    }

    /// A file as it is now that it has been put in place.
    private func placed(_ file: RememberedFile) -> RememberedFile {
        guard let standing else { return file }
        return RememberedFile(path: file.path, facts: standing.facts(of: file.path, written: file.facts))
    }

    private func result(_ changes: ExportChanges, notes: [PluginNote]) -> ExportResult {
        let released = ledger.releasedIDs
        let named = changes.caseNames(among: Set(released.map(\.text)))
        return ExportResult(
            name: plan.job.declaration.name, caseCount: released.count, leftOut: ledger.leftOut,
            frozen: ledger.frozenCases, notes: notes, changes: changes,
            cases: changes.isEmpty ? ExportedCases() : ledger.changes(naming: named, since: formerSubjects))
    }
}

extension ExportChanges {
    /// The cases that the paths of changed files name: `cases/ID/index.html`, `ID.xml`.
    fileprivate func caseNames(among ids: Set<String>) -> Set<String> {
        var names: Set<String> = []
        for path in [added, changed, removed].joined() {
            for part in path.text.utf8.split(separator: UInt8(ascii: "/")) {
                let name = String(Substring(part.prefix { $0 != UInt8(ascii: ".") }))
                if ids.contains(name) { names.insert(name) }
            }
        }
        return names
    }
}
