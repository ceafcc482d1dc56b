import CasebookBytes
import CasebookDisk
public import CasebookFiles
public import CasebookModel
import CasebookParallel
public import CasebookPublication

extension BookChecker {
    /// Who is who among the folders of a book, before the cases are read.
    ///
    /// Whose folder the record knows is believed to have kept the id, unless everybody is to be asked: who has changed it
    /// is found out when the case is read.
    ///
    /// - Returns: the census, and the ids that the folders were taken to have.
    public func census(
        of folders: [CaseFolder], _ record: PublicationRecord, askingAll: Bool
    ) async throws -> (census: Census, ids: [String: CaseID]) {
        let recorded = Dictionary(record.entries.map { ($0.folder, $0.id) }) { first, _ in first }
        var members = try await parallelMap(folders, jobs: jobs) { folder -> Census.Member? in
            let known = askingAll ? nil : recorded[folder.name]
            return (known ?? identity(of: folder)).map { Census.Member(folder: folder.name, id: $0) }
        }.compactMap(\.self)
        if Census.needsTraits(members, record) {
            let places = Dictionary(uniqueKeysWithValues: folders.map { ($0.name, $0) })
            for index in members.indices where !record.knows(members[index].id) {
                guard let folder = places[members[index].folder] else { continue }
                let profile = check(folder, of: nil, withLog: false).checked.profile
                members[index] = Census.Member(
                    folder: folder.name, id: members[index].id, traits: Census.Traits(profile.fields, profile.text),
                    isUnreadable: profile.reading.isOfNoYAML)
            }
        }
        let ids = Dictionary(members.map { ($0.folder, $0.id) }) { first, _ in first }
        return (Census(members, record), ids)
    }

    /// The id of a case. Nearly every case has that of its folder, which a glance at the file shows.
    private func identity(of folder: CaseFolder) -> CaseID? {
        let usual = CaseID(folder.name)
        guard let bytes = try? Disk.read(folder.file, limit: 1 << 20), Self.mayNameItself(bytes) else { return usual }
        guard let document = try? loader.caseDocument(at: folder.file, folderName: folder.name).get() else {
            return usual
        }
        return document.id ?? usual
    }

    /// Whether a file may have a key `id` of its own: one at the beginning of a line, or written in some other way.
    private static func mayNameItself(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            var start = 0
            while start < bytes.count {
                // Whatever lies beyond ASCII may be invisible, as a byte order mark is.
                while bytes[start] > 0x7F, start + 1 < bytes.count { start += 1 }
                switch bytes[start] {
                case UInt8(ascii: "i"):
                    if start + 1 < bytes.count, bytes[start + 1] == UInt8(ascii: "d") { return true }
                case UInt8(ascii: "{"), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "?"), UInt8(ascii: "!"),
                    UInt8(ascii: "&"), UInt8(ascii: "*"):
                    return true
                default: break
                }
                let end = bytes.firstIndex(from: start) {
                    $0.equal(0x0A) | $0.equal(0x0D)
                } passes: {
                    $0 == 0x0A || $0 == 0x0D
                }
                start = end + 1
            }
            return false
        }
    }
}
