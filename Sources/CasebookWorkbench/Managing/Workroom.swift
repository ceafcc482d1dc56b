import CasebookDisk
import CasebookFiles
import CasebookModel

/// Where the workbench keeps what is no case yet, or none any more: in the hidden folder of the book, beside what exports remember,
/// so that neither Git nor a check nor an export sees it.
struct Workroom {
    private let folder: DiskPath

    init(of book: BookFolder) { folder = book.path / ".casebook" }

    /// A new folder in one of the rooms, named by its time.
    func newFolder(in room: String) throws(DiskError) -> DiskPath {
        try Disk.createFolder(folder / room)
        let ignored = folder / ".gitignore"
        if !Disk.exists(ignored) { try AtomicFile.write(Array("*\n".utf8), to: ignored) }
        try tidy(room)
        var random = SystemRandomNumberGenerator()
        let new = folder / room / ULID(milliseconds: Environment.milliseconds, using: &random).text
        try Disk.createFolder(new)
        return new
    }

    /// The folders of a room, the newest first.
    func folders(in room: String) -> [(id: ULID, path: DiskPath)] {
        guard let entries = try? Disk.entries(of: folder / room) else { return [] }
        return entries.compactMap { entry in
            guard entry.kind == .folder, let id = ULID(entry.name) else { return nil }
            return (id, folder / room / entry.name)
        }.sorted { $0.id > $1.id }
    }

    /// Copies that somebody was killed over are of no use to anybody after a day; nothing else is ever removed by itself.
    private func tidy(_ room: String) throws(DiskError) {
        for (id, path) in folders(in: room) {
            guard id.milliseconds + 86_400_000 < Environment.milliseconds else { continue }
            if room == "copies" { try Disk.removeTree(path) } else { try Disk.removeEmptyFolder(path) }
        }
    }
}
