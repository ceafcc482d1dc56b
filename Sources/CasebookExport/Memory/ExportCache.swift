import CasebookDisk
import CasebookFiles
import CasebookModel

/// Where exports of a book remember what they did: a hidden folder in the book's, which Git is told to ignore.
///
/// Nothing depends on it: without it, an export does everything anew, and comes to the same. And nothing in it is believed: the
/// record is sealed with a checksum, each piece has one of its own (``SpoolFile``), and whatever is in doubt is made anew.
struct ExportCache: Sendable {
    private let folder: DiskPath
    private let name: ExportName
    /// The greatest size of a record in bytes: about half a million cases.
    private static let limit = 1 << 30

    init(of name: ExportName, in book: BookFolder) {
        folder = book.path / ".casebook"
        self.name = name
    }

    private var file: DiskPath { folder / "\(name).record" }

    /// What the last export remembered, whatever has changed since, if its pieces are still there.
    func record() -> ExportRecord? {
        guard let bytes = try? Disk.read(file, limit: Self.limit),
            let record = ExportRecord(bytes),
            let spool = try? Disk.facts(of: folder / record.spool.name), spool.kind == .file,
            spool.inode == record.spool.inode, spool.byteCount >= record.spool.byteCount
        else { return nil }
        return record
    }

    /// The pieces that a record speaks of.
    func spool(of record: ExportRecord) throws(DiskError) -> SpoolFile { try SpoolFile(at: folder / record.spool.name) }

    /// A new file for pieces, beside the one that a record speaks of.
    func newSpool(beside record: ExportRecord?) throws(DiskError) -> (name: String, file: SpoolFile) {
        try Disk.createFolder(folder)
        try ignoreInGit()
        let names = ["a", "b"].map { "\(name)-\($0).pieces" }
        let free = names.first { $0 != record?.spool.name } ?? names[0]
        try Disk.removeFile(folder / free)
        return (free, try SpoolFile(at: folder / free))
    }

    /// Remembers, and forgets what was remembered before.
    func remember(_ record: ExportRecord) throws(DiskError) {
        try AtomicFile.write(record.bytes(), to: file)
        for letter in ["a", "b"] where "\(name)-\(letter).pieces" != record.spool.name {
            try Disk.removeFile(folder / "\(name)-\(letter).pieces")
        }
    }

    /// Forgets everything, so that the next export does all anew.
    func forget() {
        _ = try? Disk.removeFile(file)
    }

    private func ignoreInGit() throws(DiskError) {
        let file = folder / ".gitignore"
        if !Disk.exists(file) { try AtomicFile.write(Array("*\n".utf8), to: file) }
    }
}
