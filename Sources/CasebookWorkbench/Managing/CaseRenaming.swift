import CasebookDiagnostics
import CasebookDisk
import CasebookEditing
import CasebookFiles
import CasebookModel
import CasebookYAML

/// Gives the folder of a case another name. The id stays, and with it every address and everything that partners know.
///
/// Every step leaves a book that is right by itself: first the file says the id that is going to differ from the folder's name,
/// then the folder is renamed, which the system does all at once, and at last those files that only remember the folder follow.
/// The next export and the next import would put these right too.
struct CaseRenaming {
    let store: CaseStore
    let book: Book

    /// Why a folder was not renamed; nothing has happened then.
    enum Problem: Error {
        case taken
        case saving(SavingError)
        case refused(EditRefusal)
        case disk(DiskError)
    }

    /// - Returns: the case under its new name.
    func rename(_ opened: OpenCase, to name: CaseID) throws(Problem) -> CaseFolder {
        let new = CaseFolder(path: store.casesFolder(of: book) / name.text)
        guard let id = store.id(of: opened.folder) else { throw .taken }
        let lock = try disk { () throws(DiskError) in try FileLock(waitingFor: store.casesFolder(of: book)) }
        guard !store.isTaken(name, in: book, except: opened.folder) else { throw .taken }
        if name != id { try say(id, in: opened) }
        try disk { () throws(DiskError) in try Disk.rename(opened.folder.path, to: new.path) }
        _ = consume lock
        if name == id, let back = try? store.open(new) { try? forget(in: back) }
        follow(id, from: opened.folder.name, to: name.text)
        return new
    }

    /// Writes the id into the file, unless it stands there already.
    private func say(_ id: CaseID, in opened: OpenCase) throws(Problem) {
        try change(opened) { value in value["id"] == nil ? .set(FieldPath([.key("id")]), .text(id.text)) : nil }
    }

    /// A folder that is called by its id again needs no word about it.
    private func forget(in opened: OpenCase) throws(Problem) {
        try change(opened) { value in value["id"] == nil ? nil : .remove(FieldPath([.key("id")])) }
    }

    private func change(_ opened: OpenCase, _ edit: (FieldValue) -> FieldEdit?) throws(Problem) {
        let edited: [UInt8]
        do throws(EditRefusal) {
            var file = try EditableFile(opened.bytes)
            guard let edit = edit(file.value) else { return }
            try file.apply(edit)
            edited = file.bytes
        } catch { throw .refused(error) }
        do throws(SavingError) { try store.save(edited, of: opened) } catch { throw .saving(error) }
    }

    private func disk<Value: ~Copyable>(_ work: () throws(DiskError) -> Value) throws(Problem) -> Value {
        do throws(DiskError) { return try work() } catch { throw .disk(error) }
    }

    // MARK: What remembers the folder

    /// What remembers the folder's name gets the new one. If it cannot be written, the next export and import do it.
    private func follow(_ id: CaseID, from old: String, to new: String) {
        try? followRecord(id, to: new)
        try? followImports(from: old, to: new)
    }

    private func followRecord(_ id: CaseID, to new: String) throws {
        guard let document = try store.publicationDocument(), !document.findings.hasErrors,
            document.record.knows(id)
        else { return }
        let bytes = try Disk.read(store.folder.record, limit: YAMLLimits.journal.bytes)
        var record = document.record
        for entry in record.entries(of: id) { record[id, entry.channel]?.folder = new }
        try FileSaving.save(
            PublicationLine.file(of: record), to: store.folder.record, inPlaceOf: FileVersion(of: bytes),
            limit: YAMLLimits.journal.bytes)
    }

    /// Each case is a line of its own there, and no quotation mark stands in a name.
    private func followImports(from old: String, to new: String) throws {
        guard Disk.exists(store.folder.imports) else { return }
        let bytes = try Disk.read(store.folder.imports, limit: YAMLLimits.journal.bytes)
        let text = String(decoding: bytes, as: UTF8.self)
        let renamed = text.replacing(#/"folder":( ?)"([a-z0-9-]+)"/#) { match in
            String(match.2) == old ? "\"folder\":\(match.1)\"\(new)\"" : String(match.0)
        }
        guard renamed != text else { return }
        try FileSaving.save(
            Array(renamed.utf8), to: store.folder.imports, inPlaceOf: FileVersion(of: bytes),
            limit: YAMLLimits.journal.bytes)
    }
}
