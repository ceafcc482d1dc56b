import CasebookDisk
import CasebookModel
import CasebookPublication

/// What an export remembers of a file about more than one case.
struct CollectionRecord: Sendable {
    let file: RememberedFile
    /// What the file depends on; 0 if it is made on every export.
    let key: UInt64

    init(_ path: RelativePath, _ facts: FileFacts, key: UInt64 = 0) {
        self.init(RememberedFile(path: path, facts: facts), key: key)
    }

    init(_ file: RememberedFile, key: UInt64) {
        self.file = file
        self.key = key
    }
}

/// What is remembered of an export, so that the next one need not do again what would come out the same.
struct ExportRecord: Sendable {
    /// Everything that all files depend on: the book, the date, the plugin, the program. If it is another, nothing else
    /// counts.
    let circumstances: [UInt8]
    /// Who made the pieces: others cannot be put together with them.
    let maker: [UInt8]
    /// By the names of the cases' folders.
    var cases: [String: CachedCase]
    /// The files about more than one case.
    var collections: [CollectionRecord]
    /// What depends on the cases that are no longer public.
    var tombstones: UInt64
    /// Of the list of files beside them.
    var manifest: FileFacts
    /// The next number that no revision has had.
    var nextRevision: UInt64
    /// The file with the pieces.
    var spool: Spool

    struct Spool: Sendable, Hashable {
        let name: String
        let byteCount: Int
        let inode: UInt64
    }

    /// Begins every file; another number whenever the format changes.
    private static let heading = "casebook-export-record 5"

    func bytes() -> [UInt8] {
        var record = RecordWriter()
        record.write(block: circumstances)
        record.write(block: maker)
        record.write(cases.sorted { $0.key < $1.key }) { record, item in
            record.write(item.key)
            item.value.write(to: &record)
        }
        record.write(collections) { record, collection in
            collection.file.write(to: &record)
            record.write(collection.key)
        }
        record.write(tombstones)
        manifest.write(to: &record)
        record.write(nextRevision)
        record.write(spool.name)
        record.write(spool.byteCount)
        record.write(spool.inode)
        return Self.sealed(record.bytes)
    }

    /// Puts a checksum before what is to be remembered. What was read may differ in a single bit from what was written, and still
    /// read as something.
    private static func sealed(_ bytes: [UInt8]) -> [UInt8] {
        var seal = RecordWriter()
        seal.write(heading)
        seal.write(FNV1a.checksum(of: bytes))
        return seal.bytes + bytes
    }

    /// Reads a record; `nil` if it is damaged.
    init?(_ bytes: [UInt8]) {
        do {
            try self.init(reading: bytes)
        } catch {
            return nil
        }
    }

    private init(reading bytes: [UInt8]) throws(RecordReader.Damage) {
        var seal = RecordReader(bytes)
        guard try seal.text() == Self.heading else { throw RecordReader.Damage() }
        let checksum = try seal.number()
        let content = seal.rest
        guard FNV1a.checksum(of: content) == checksum else { throw RecordReader.Damage() }
        var record = RecordReader(content)
        circumstances = Array(try record.block())
        maker = Array(try record.block())
        let count = try record.length()
        // No more room than a damaged count could be worth.
        cases = Dictionary(minimumCapacity: min(count, bytes.count / 64))
        for _ in 0..<count { cases[try record.text()] = try CachedCase(from: &record) }
        collections = try record.list { record throws(RecordReader.Damage) in
            let file = try RememberedFile(from: &record)
            return CollectionRecord(file, key: try record.number())
        }
        tombstones = try record.number()
        manifest = try FileFacts(from: &record)
        nextRevision = try record.number()
        spool = Spool(name: try record.text(), byteCount: try record.integer(), inode: try record.number())
        guard record.rest.isEmpty else { throw RecordReader.Damage() }
    }

    init(
        circumstances: [UInt8], maker: [UInt8], cases: [String: CachedCase],
        collections: [CollectionRecord], tombstones: UInt64,
        manifest: FileFacts, nextRevision: UInt64, spool: Spool
    ) {
        self.circumstances = circumstances
        self.maker = maker
        self.cases = cases
        self.collections = collections
        self.tombstones = tombstones
        self.manifest = manifest
        self.nextRevision = nextRevision
        self.spool = spool
    }
}
