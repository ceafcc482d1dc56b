import CasebookDiagnostics
import CasebookDisk
import CasebookFiles
import CasebookModel
import CasebookYAML

/// Which names cases have, and which one is still free: as a folder, as an id, and in the record of what was ever public.
extension CaseStore {
    /// The folder of all cases.
    func casesFolder(of book: Book) -> DiskPath { folder.path / book.caseStudiesFolder }

    /// The folder that was renamed and still has this id; `nil` if there is none.
    func caseFolder(renamedFrom id: String, of book: Book) -> CaseFolder? {
        guard let id = CaseID(id), let folders = try? folder.caseFolders(of: book) else { return nil }
        return folders.first { ownID(of: $0) == id }
    }

    /// Whether a new case, or one that gets another name, cannot have this one.
    ///
    /// - Parameter own: the case that asks, whose own names are free for it.
    func isTaken(_ name: CaseID, in book: Book, except own: CaseFolder? = nil) -> Bool {
        let place = casesFolder(of: book) / name.text
        if place.text != own?.path.text, Disk.exists(place) { return true }
        if let own, id(of: own) == name { return false }
        return record().knows(name) || caseFolder(renamedFrom: name.text, of: book).map { $0.path != own?.path } == true
    }

    /// A free name like the one that is wanted; `nil` if a thousand of them are taken.
    func freeName(like wanted: CaseID, in book: Book) -> CaseID? {
        (1...1000).lazy.compactMap { number in
            CaseID(number == 1 ? wanted.text : "\(wanted.text.prefix(95))-\(number)")
        }.first { !isTaken($0, in: book) }
    }

    /// The id of a case: what its file says, or else the name of its folder.
    func id(of folder: CaseFolder) -> CaseID? { ownID(of: folder) ?? CaseID(folder.name) }

    /// The id that a file names; `nil` if it names none, as nearly all do.
    private func ownID(of folder: CaseFolder) -> CaseID? {
        guard let bytes = try? Disk.read(folder.file, limit: YAMLLimits.document.bytes), Self.maySayID(bytes) else {
            return nil
        }
        let source = SourceText(path: folder.file.name, bytes: bytes)
        let document = CaseDocument(folderName: folder.name, source: source)
        return document.written.has("id") ? document.id : nil
    }

    /// Whether the letters `id` stand at the beginning of a line: a file without them need not be read as YAML.
    private static func maySayID(_ bytes: [UInt8]) -> Bool {
        var previous: UInt8 = 0x0A
        for (index, byte) in bytes.enumerated() {
            defer { previous = byte }
            guard previous == 0x0A || previous == 0x0D else { continue }
            switch byte {
            case UInt8(ascii: "i"): if index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "d") { return true }
            case UInt8(ascii: "{"), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "?"), 0x80...: return true
            default: break
            }
        }
        return false
    }
}
