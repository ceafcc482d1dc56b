import CasebookDisk
import CasebookModel
import CasebookPluginAPI
import CasebookPublication

/// What the last export left to remember, and what this one leaves to the next.
///
/// Opened once all exports have their folders: until then, nothing is written anywhere. Without a memory, the pieces of the
/// cases lie in a folder that is gone with the export.
final class RunMemory {
    /// What the last export remembered under the same circumstances.
    let old: ExportRecord?
    /// What it remembered on whatever day and of whatever book: the last state of cases that cannot be read now.
    private let last: LastState?
    private let cache: ExportCache
    private let circumstances: [UInt8]?
    private let maker: [UInt8]
    private let scratch: ScratchFolder?
    private var spool: SpoolFile
    private var spoolName: String
    /// The next number that no revision has had.
    private var nextRevision: UInt64

    /// - Parameters:
    ///   - circumstances: what all files depend on; `nil` if nothing is remembered.
    ///   - maker: who makes the pieces.
    ///   - isBelieved: whether what was remembered may be used.
    init(_ cache: ExportCache, circumstances: [UInt8]?, maker: [UInt8], isBelieved: Bool) throws {
        self.cache = cache
        self.circumstances = circumstances
        self.maker = maker
        let former = circumstances == nil ? nil : cache.record()
        let formerSpool = former.flatMap { try? cache.spool(of: $0) }
        nextRevision = former?.nextRevision ?? 1
        last = former.flatMap { former in
            former.maker == maker ? formerSpool.map { LastState(former, $0) } : nil
        }
        if let former, let formerSpool, isBelieved, former.circumstances == circumstances {
            (old, spool, spoolName) = (former, formerSpool, former.spool.name)
            scratch = nil
        } else if circumstances != nil, let new = try? cache.newSpool(beside: former) {
            (old, spool, spoolName) = (nil, new.file, new.name)
            scratch = nil
        } else {
            let folder = try ScratchFolder()
            spool = try SpoolFile(at: folder.path / "pieces")
            (old, spoolName) = (nil, "")
            scratch = consume folder
        }
    }

    /// The fields of the gate that were last known of a case.
    func knownFields(of id: CaseID) -> GateFields? { last?.known(id)?.fields }

    // MARK: Pieces

    /// Keeps the line and the pieces of a case; what is the same as the last time stays where it is.
    ///
    /// - Parameter files: the case's own files, as they are written.
    func keep(
        _ output: ReleasedOutput, of folder: String, files: [RememberedFile]
    ) throws -> CachedCase.Released {
        let former = old?.cases[folder]?.released
        var record = RecordWriter()
        output.listing.write(to: &record)
        let listing = former.flatMap { spool.holds(record.bytes, at: $0.listing) ? $0.listing : nil }
        let pieces = standing(output.pieces, in: former)
        let revision = listing == nil || pieces == nil ? nil : former?.revision
        return CachedCase.Released(
            listing: try listing ?? spool.append(record.bytes), revision: revision ?? newRevision(),
            pieces: try pieces
                ?? output.pieces.sorted { $0.key < $1.key }.map { name, bytes in (name, try spool.append(bytes)) },
            files: files)
    }

    /// The pieces of the last export, if they are the same.
    private func standing(
        _ pieces: [String: [UInt8]], in old: CachedCase.Released?
    ) -> [(name: String, place: SpoolPlace)]? {
        guard let old, old.pieces.count == pieces.count else { return nil }
        for (name, place) in old.pieces {
            guard let piece = pieces[name], spool.holds(piece, at: place) else { return nil }
        }
        return old.pieces
    }

    /// A case as it was last exported, with its pieces where those of this export are; `nil` if that cannot be had.
    func lastState(of id: CaseID) -> (record: CachedCase, copy: () -> CachedCase.Released?)? {
        guard let last, let (record, released) = last.released(id) else { return nil }
        return (record, { try? last.copy(released, to: self.spool, revision: self.newRevision) })
    }

    private func newRevision() -> UInt64 {
        defer { nextRevision += 1 }
        return nextRevision
    }

    /// The lines of the released cases, and their pieces, once all are kept.
    func contents(
        of records: some Collection<CachedCase>
    ) throws -> (entries: [Catalogue.Entry], pieces: PieceStore) {
        try spool.flush()
        return (try records.compactMap { try $0.released?.entry(spool) }, PieceStore(spool, records))
    }

    // MARK: The next export

    /// Remembers the export for the next one. It is done, whether or not it can be remembered.
    ///
    /// - Parameter manifest: of the list of files that lies with the export.
    func remember(
        _ records: [String: CachedCase], _ collections: [CollectionRecord], tombstones: UInt64, manifest: FileFacts?
    ) {
        guard let circumstances, scratch == nil, let manifest else { return }
        do {
            let records = try compacted(records)
            let facts = try spool.facts()
            try cache.remember(
                ExportRecord(
                    circumstances: circumstances, maker: maker, cases: records, collections: collections,
                    tombstones: tombstones, manifest: manifest, nextRevision: nextRevision,
                    spool: ExportRecord.Spool(name: spoolName, byteCount: facts.byteCount, inode: facts.inode)))
        } catch {
            cache.forget()
        }
    }

    /// Remembers that files have come to rest, of an export that has changed nothing.
    func remember(resting records: [String: CachedCase]) {
        guard var record = old else { return }
        record.cases = records
        try? cache.remember(record)
    }

    /// The cases, with the pieces that are still needed in another file if too many of the others lie about.
    private func compacted(_ records: [String: CachedCase]) throws -> [String: CachedCase] {
        let live = records.values.reduce(0) { $0 + ($1.released?.byteCountInSpool ?? 0) }
        guard spool.byteCount > 2 * live + PieceStore.wasteLimit else { return records }
        let new = try cache.newSpool(beside: old)
        var records = records
        for (name, record) in records {
            guard let released = record.released else { continue }
            records[name]?.released = try released.copied(from: spool, to: new.file, revision: released.revision)
        }
        (spool, spoolName) = (new.file, new.name)
        return records
    }
}
