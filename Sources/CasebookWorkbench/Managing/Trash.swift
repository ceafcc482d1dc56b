import CasebookDiagnostics
import CasebookDisk
import CasebookEditing
import CasebookFiles
import CasebookModel
import CasebookYAML

/// Drafts that somebody has deleted. They lie as they were, until somebody wants them back or deletes them for good.
struct Trash {
    private let room: Workroom
    private let store: CaseStore

    init(of store: CaseStore) {
        self.store = store
        room = Workroom(of: store.folder)
    }

    /// A draft that was deleted.
    struct Item {
        let id: ULID
        let folder: CaseFolder
        /// Its headline, if it can be read.
        let title: String?

        var day: CalendarDay { CalendarDay(daysSince1970: Int(id.milliseconds / 86_400_000)) }
    }

    /// What lies there, the newest first.
    var items: [Item] {
        room.folders(in: "trash").compactMap { id, path in
            guard let entry = try? Disk.entries(of: path).first(where: { $0.kind == .folder }) else { return nil }
            let folder = CaseFolder(path: path / entry.name)
            let bytes = try? Disk.read(folder.file, limit: YAMLLimits.document.bytes)
            let document = bytes.map {
                CaseDocument(folderName: folder.name, source: SourceText(path: folder.file.name, bytes: $0))
            }
            return Item(id: id, folder: folder, title: document?.file.string("title"))
        }
    }

    subscript(id: String) -> Item? { items.first { $0.id.text == id } }

    /// Puts a draft there, with everything in its folder, all at once. Whoever saves into it at the same moment is heard before, or
    /// is told that it is gone.
    func take(_ folder: CaseFolder) throws(DiskError) -> ULID? {
        let place = try room.newFolder(in: "trash")
        let lock = try FileLock(waitingFor: folder.path)
        try Disk.rename(folder.path, to: place / folder.name)
        _ = consume lock
        return ULID(place.name)
    }

    /// Puts a draft back; under another name if its own is taken by now. It was never public, so that nobody knows it by the old one.
    ///
    /// - Returns: where it lies now; `nil` if a thousand names like it are taken.
    func putBack(_ item: Item, in book: Book) throws(DiskError) -> CaseFolder? {
        let cases = store.casesFolder(of: book)
        try Disk.createFolder(cases)
        let lock = try FileLock(waitingFor: cases)
        let wanted = CaseID(item.folder.name)
        guard let name = wanted.flatMap({ store.freeName(like: $0, in: book) }) else { return nil }
        let place = CaseFolder(path: cases / name.text)
        try forgetID(of: item.folder, in: book)
        try Disk.rename(item.folder.path, to: place.path)
        _ = consume lock
        _ = try? Disk.removeEmptyFolder(item.folder.path.parent)
        return place
    }

    /// An id that another case has by now is not taken from it.
    private func forgetID(of folder: CaseFolder, in book: Book) throws(DiskError) {
        guard let bytes = try? Disk.read(folder.file, limit: YAMLLimits.document.bytes),
            var file = try? EditableFile(bytes), let id = file.value["id"]?.scalarText.flatMap({ CaseID($0) }),
            store.isTaken(id, in: book), (try? file.apply(.remove(FieldPath([.key("id")])))) != nil
        else { return }
        try AtomicFile.write(file.bytes, to: folder.file, durable: true)
    }

    /// Deletes a draft for good.
    func empty(_ item: Item) throws(DiskError) { try Disk.removeTree(item.folder.path.parent) }
}
