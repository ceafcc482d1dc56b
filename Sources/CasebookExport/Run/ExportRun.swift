import CasebookDisk
import CasebookFiles
import CasebookModel
import CasebookParallel
import CasebookPluginAPI
import CasebookPublication
import CasebookValidation

/// One export in the making: its folder, its pieces, and what it knows of each case.
actor ExportRun {
    let plan: RunPlan
    /// Whether a case must be recorded already, as nobody writes the record.
    private let mustBeRecorded: Bool
    /// Whether what the last export remembered may be used.
    private let believesMemory: Bool
    let jobs: Int
    let media: MediumReader
    /// What all files depend on; `nil` if nothing is remembered.
    let circumstances: [UInt8]?
    let destination: DiskPath
    let memory: ExportCache

    /// The export's folder; `nil` once it is done or has failed.
    var sink: ExportFolder?
    var failure: (any Error)?
    /// What the last export remembered under the same circumstances, once ``stale(among:settledBefore:)`` has read it.
    private(set) var old: ExportRecord?
    /// What the last export remembered, on whatever day and of whatever book: the last state of cases that cannot be read
    /// now.
    private var last: LastState?
    /// The files that stand in the export's folder.
    private(set) var standing: StandingFiles?
    var spool: SpoolFile?
    var spoolName = ""
    /// Where the pieces are while nothing is remembered.
    private(set) var scratch: ScratchFolder?

    /// What this export knows of the cases, by the names of their folders: those that have not changed, and those read.
    var records: [String: CachedCase] = [:]
    /// What is known of each case, by the names of their folders, even once the export has failed.
    private var known: [String: KnownCase] = [:]
    /// The cases that have not changed, whose own files lie in the folder as they should.
    var kept: Set<String> = []
    /// The cases with errors that stay as they were last exported.
    var frozen: Set<String> = []
    var tombstones: [Tombstone] = []
    /// Marks of what the record foresees on this export's channel.
    var foreseen: Set<String> = []
    var leftOut: [LeftOutCase] = []
    /// Why cases are left out that their own files would let out, by the names of their folders.
    var reasons: [String: Decision.Reason] = [:]
    /// The cases with errors, by the names of their folders.
    var troubles: [String: TroubledCase] = [:]
    /// The topics that cases which can be seen from outside bring along, by the places of the cases.
    var visibleTopics: [Int: [Topic]] = [:]
    /// The topics that cases of other books bring along, of all cases.
    var broughtTopics: [Topic] = []
    var nextRevision: UInt64 = 1
    /// Whether nothing has changed since the last export. Decided once: an export without files would remove all.
    var isUnchanged = false
    /// The files about many cases, once they lie ready.
    var collections: [CollectionRecord] = []
    /// What an external plugin has to say.
    var notes: [PluginNote] = []
    /// Whether something was found out that is worth remembering, even if no file changes.
    var hasNews = false
    /// The files about many cases of the last export that are no longer as they were.
    var disturbed: Set<String> = []
    /// The names of the cases of which the last export spoke.
    var formerSubjects: Set<String> = []

    init(
        _ task: ExportTask, _ plan: RunPlan, of opened: OpenedBook, jobs: Int, circumstances: [UInt8]?,
        mustBeRecorded: Bool, believesMemory: Bool
    ) {
        self.plan = plan
        self.mustBeRecorded = mustBeRecorded
        self.believesMemory = believesMemory
        self.jobs = jobs
        media = MediumReader(logos: opened.logos, bookFolder: opened.folder.path)
        self.circumstances = circumstances
        destination = task.destination
        memory = ExportCache(of: task.job.declaration.name, in: opened.folder)
        do {
            // First the folder, so that nobody else writes while we read what was remembered.
            sink = try ExportFolder(at: task.destination, mode: task.mode)
        } catch {
            failure = error
        }
    }

    /// Reads what the last export remembered, and opens the file for the pieces. Not before all exports have their
    /// folders: until then, nothing is written anywhere.
    private func recall() {
        guard failure == nil else { return }
        let former = circumstances == nil ? nil : memory.record()
        let formerSpool = former.flatMap { try? memory.spool(of: $0) }
        nextRevision = former?.nextRevision ?? 1
        if let former, let formerSpool {
            if believesMemory, former.circumstances == circumstances {
                (old, spool, spoolName) = (former, formerSpool, former.spool.name)
            }
            if former.maker == CacheEnvironment.maker(of: plan.job) { last = LastState(former, formerSpool) }
        }
        do {
            if old == nil { try openSpool(beside: former) }
        } catch {
            failure = error
        }
    }

    /// Opens an empty file for the pieces: one that is kept, if that can be had.
    private func openSpool(beside former: ExportRecord?) throws {
        if circumstances != nil, let new = try? memory.newSpool(beside: former) {
            (spool, spoolName) = (new.file, new.name)
        } else {
            let folder = try ScratchFolder()
            spool = try SpoolFile(at: folder.path / "pieces")
            scratch = consume folder
        }
    }

    /// The cases that must be read, by their places: those that have changed, or whose files have.
    func stale(among items: [CaseItem], settledBefore: Int64) async -> [Int] {
        recall()
        guard failure == nil else { return [] }
        standing = (try? withSink { $0.standingFiles() } ?? nil) ?? nil
        guard let old else { return items.map(\.index) }
        let files = standing
        disturbed = Set(
            old.collections.lazy.map(\.file).filter { files?.contains($0.path, as: $0.facts) != true }.map(\.path.text))
        guard let files else { return items.map(\.index) }
        let glance = StandingCases(cases: old.cases, files: files, settledBefore: settledBefore)
        records.reserveCapacity(items.count)
        kept.reserveCapacity(items.count)
        do {
            let standing = try await parallelMap(items, jobs: jobs) { glance.record(of: $0) }
            return zip(items, standing).filter { !keep($1, of: $0) }.map(\.0.index)
        } catch {
            fail(error)
            return []
        }
    }

    /// Keeps what is remembered of a case.
    ///
    /// - Returns: whether there is anything.
    private func keep(_ found: StandingCases.Found?, of item: CaseItem) -> Bool {
        guard let found, item.conflict == nil, admits(found.record) else { return false }
        records[item.name] = found.record
        known[item.name] = found.record.known
        kept.insert(item.name)
        if found.isNews { hasNews = true }
        if found.record.released != nil, !found.record.broughtTopics.isEmpty {
            visibleTopics[item.index] = found.record.broughtTopics
        }
        return true
    }

    /// Whether what is remembered of a case may still stand: what is not recorded must be looked at again.
    private func admits(_ record: CachedCase) -> Bool {
        guard record.released != nil, plan.gate.record.isKept else { return true }
        return !mustBeRecorded || plan.gate.record[record.known.id, plan.gate.channel] != nil
    }

    /// What is known of the cases, of those that were read and of those that were not.
    var knownCases: [(folder: String, known: KnownCase)] { known.map { ($0.key, $0.value) } }

    /// The topics that cases which have not changed bring along, by their places.
    func broughtTopics(among items: [CaseItem]) -> [Int: [Topic]] {
        items.reduce(into: [:]) { topics, item in
            if let record = records[item.name], !record.broughtTopics.isEmpty {
                topics[item.index] = record.broughtTopics
            }
        }
    }

    /// Is told the topics that all cases bring along.
    ///
    /// - Returns: the cases that were kept and must be read after all because a topic is called something else now, by their
    ///   places. One that has been read knew all of its topics, or is waiting for them.
    func renaming(_ topics: [Topic], _ items: [CaseItem]) -> [Int] {
        broughtTopics = topics
        guard let old, old.broughtTopics != topics else { return [] }
        return items.filter { item in
            guard kept.contains(item.name), records[item.name]?.broughtTopics.isEmpty == false else { return false }
            kept.remove(item.name)
            return true
        }.map(\.index)
    }

    /// Is told what became of a case that was read.
    func take(_ fate: CaseResult, of report: CaseReport) {
        let name = report.item.name
        records[name] = nil
        self.known[name] = report.id.map {
            KnownCase(
                id: $0,
                fields: report.profile.reading.filled(
                    from: last?.known($0)?.fields ?? plan.gate.record.witness(of: $0)),
                text: report.profile.text, hasErrors: !report.errors.isEmpty)
        }
        guard failure == nil else { return }
        if !report.errors.isEmpty { troubles[name] = TroubledCase(report.profile, report.errors) }
        guard let known = known[name] else {
            reasons[name] = .hasErrors
            return
        }
        let id = known.id
        switch fate {
        case .unusable:
            records[name] = freeze(known, report) ?? unsettled(known, report)
            reasons[name] = .hasErrors
        case .notSelected: records[name] = CachedCase(report, known, isSelected: false, released: nil)
        case .withheld(let reason):
            reasons[name] = reason
            // Only what the file itself says of its publication can be told without reading it again.
            let isShut = plan.gate.decide(on: id, known.fields) != nil
            records[name] = isShut ? CachedCase(report, known, released: nil) : unsettled(known, report)
        case .gone: records[name] = CachedCase(report, known, released: nil)
        case .failed(let error): fail(error)
        case .released(let output):
            visibleTopics[report.item.index] = report.broughtTopics
            do {
                records[name] = CachedCase(
                    report, known, released: try remember(output, replacing: old?.cases[name]?.released))
            } catch {
                fail(error)
            }
        }
    }

    /// What is remembered of a case that must be read again the next time.
    private func unsettled(_ known: KnownCase, _ report: CaseReport) -> CachedCase {
        CachedCase(
            inputs: report.inputs.unsettled, known: known, isSelected: true, broughtTopics: report.broughtTopics,
            released: nil)
    }

    /// Leaves a case with errors as it was last exported, if that is remembered, lies there untouched, and what the case
    /// now says of its publication still allows it. What a company that is anonymous now may have said before, nobody
    /// knows: it goes.
    private func freeze(_ known: KnownCase, _ report: CaseReport) -> CachedCase? {
        guard let last, let spool, let standing, !known.fields.isAnonymous,
            let (record, released) = last.released(known.id), plan.gate.decide(on: known.id, known.fields) == nil,
            plan.gate.record[known.id, plan.gate.channel]?.ended?.hasCome(by: plan.gate.date) != true,
            released.files.allSatisfy({ standing.contains($0.path, as: $0.facts) })
        else { return nil }
        guard let copy = try? last.copy(released, to: spool, revision: { self.revision() }) else { return nil }
        frozen.insert(report.item.name)
        visibleTopics[report.item.index] = record.broughtTopics
        let frozenCase = KnownCase(id: known.id, fields: known.fields, text: record.known.text, hasErrors: true)
        return CachedCase(
            inputs: report.inputs.unsettled, known: frozenCase, isSelected: true, broughtTopics: record.broughtTopics,
            released: copy)
    }

    /// Once all cases are known: what is left out and why, and what must be told to those who have a copy.
    ///
    /// - Parameters:
    ///   - heldBack: cases without a folder that may only have been renamed; of those nobody is told.
    ///   - record: the record as these cases make it.
    func settle(_ items: [CaseItem], heldBack: Set<CaseID>, foreseenBy record: PublicationRecord) {
        guard failure == nil else { return }
        foreseen = record.marks(on: plan.gate.channel)
        var present: Set<CaseID> = []
        for item in items {
            guard let record = records[item.name] else {
                leftOut.append(leftOut(item, name: item.name))
                continue
            }
            let id = record.known.id
            present.insert(id)
            guard record.released == nil, record.isSelected else { continue }
            switch plan.gate.decide(on: id, record.known.fields) {
            case .gone(let tombstone):
                tombstones.append(tombstone)
                visibleTopics[item.index] = record.broughtTopics
                leftOut.append(LeftOutCase(name: id.text, reason: tombstone.cause.neutralLabel))
            case .withheld(let reason): leftOut.append(LeftOutCase(name: id.text, reason: reason.label))
            case .released, .notSelected, nil:
                leftOut.append(leftOut(item, name: id.text))
            }
        }
        for entry in plan.gate.record.entries where !present.contains(entry.id) {
            guard let tombstone = plan.gate.tombstone(ofMissing: entry) else { continue }
            if !heldBack.contains(entry.id) { tombstones.append(tombstone) }
            leftOut.append(LeftOutCase(name: entry.id.text, reason: tombstone.cause.neutralLabel))
        }
    }

    /// A case that its own file would let out; if it has errors, with title and place.
    private func leftOut(_ item: CaseItem, name: String) -> LeftOutCase {
        guard let trouble = troubles[item.name] else {
            return LeftOutCase(name: name, reason: (reasons[item.name] ?? .hasErrors).label)
        }
        return LeftOutCase(
            name: name,
            reason: LocalizedText(
                de: "„\(trouble.title)“ hat Fehler: \(trouble.place)",
                en: "\"\(trouble.title)\" has errors: \(trouble.place)"))
    }

    /// Gives up; the previous export stays.
    func fail(_ error: any Error) {
        failure = failure ?? error
        sink = nil
    }

    /// Writes a case's own files and keeps its pieces.
    private func remember(
        _ output: ReleasedOutput, replacing old: CachedCase.Released?
    ) throws -> CachedCase.Released {
        guard let spool else { throw CancellationError() }
        var record = RecordWriter()
        output.listing.write(to: &record)
        let listing = old.flatMap { spool.holds(record.bytes, at: $0.listing) ? $0.listing : nil }
        let pieces = standing(output.pieces, in: old, spool)
        let new =
            try pieces
            ?? output.pieces.sorted { $0.key < $1.key }.map { name, bytes in (name, try spool.append(bytes)) }
        return CachedCase.Released(
            listing: try listing ?? spool.append(record.bytes),
            revision: (listing == nil ? nil : old?.revision) ?? revision(),
            pieceRevision: (pieces == nil ? nil : old?.pieceRevision) ?? revision(), pieces: new,
            files: try output.files.compactMap(write))
    }

    /// The pieces of the last export, if they are the same.
    private func standing(
        _ pieces: [String: [UInt8]], in old: CachedCase.Released?, _ spool: SpoolFile
    ) -> [(name: String, place: SpoolPlace)]? {
        guard let old, old.pieces.count == pieces.count else { return nil }
        for (name, place) in old.pieces {
            guard let piece = pieces[name], spool.holds(piece, at: place) else { return nil }
        }
        return old.pieces
    }

    private func revision() -> UInt64 {
        defer { nextRevision += 1 }
        return nextRevision
    }

    /// Writes a file of a case where it belongs.
    private func write(_ file: ExportFile) throws -> RememberedFile? {
        if case .outside(_, _, let workplace) = plan.maker {
            try workplace.place(file)
            return nil
        }
        return try put(file.path, file.bytes).map { RememberedFile(path: file.path, facts: $0) }
    }

    /// Works on the export's folder, if it is still open.
    func withSink<Result>(_ body: (inout ExportFolder) throws -> Result) throws -> Result? {
        guard var folder = sink.take() else { return nil }
        let result = Swift.Result { try body(&folder) }
        sink = consume folder
        return try result.get()
    }

    /// Writes a file into the export.
    func put(_ path: RelativePath, _ bytes: [UInt8]) throws -> FileFacts? {
        do {
            return try withSink { try $0.write(path, bytes) } ?? nil
        } catch let error as DiskError where error.problem == .ambiguousPath {
            throw PluginError(ExportPhrases.duplicatePath(path, plan.job.declaration.plugin))
        }
    }
}
