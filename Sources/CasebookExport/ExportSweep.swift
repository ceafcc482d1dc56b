import CasebookDisk
import CasebookFiles
public import CasebookModel
import CasebookParallel
import CasebookPublication
import CasebookValidation

/// What was taken out of the folder of an export that was not made.
public struct SweptExport: Sendable {
    /// The name of the folder.
    public let name: String
    /// The files that went, or would go.
    public let removed: [RelativePath]
    /// Whether the book no longer has such an export.
    public let isOrphan: Bool
}

/// Takes cases out of the folder of an export that cannot be made anew: every file that speaks of them goes, lists too. They
/// come back when the export can be made again.
struct ExportSweep {
    let folder: DiskPath
    let mode: ExportFolder.Mode

    /// - Parameter gone: the cases that must not be there.
    func remove(_ gone: Set<CaseID>) throws -> [RelativePath] {
        guard !gone.isEmpty, ExportFolder.isExport(folder) else { return [] }
        var export = try ExportFolder(at: folder, mode: mode)
        let files = export.formerFiles()
        let subjects = export.formerSubjects()
        let present = gone.filter { id in subjects.contains(id.text) || files.contains { $0.belongs(to: id) } }
        export.subjects = subjects.subtracting(present.map(\.text))
        export.foreseen = export.formerlyForeseen()
        for file in files {
            guard let bytes = ExportFolder.bytes(of: file, below: folder) else { continue }
            let speaks = present.contains { file.belongs(to: $0) || bytes.contains(wordOf: $0) }
            if !speaks { try export.keep(file) }
        }
        return try export.commit().removed
    }
}

extension RelativePath {
    /// Whether a file's path names a case: `cases/ID/index.html`, `ID.xml`.
    fileprivate func belongs(to id: CaseID) -> Bool {
        text.split(separator: "/").contains { part in
            part == id.text || part.hasPrefix(id.text + ".")
        }
    }
}

extension [UInt8] {
    /// Whether an id stands somewhere, not as a part of a longer one.
    fileprivate func contains(wordOf id: CaseID) -> Bool {
        let needle = Array(id.text.utf8)
        guard let first = needle.first, count >= needle.count else { return false }
        var start = startIndex
        while let found = self[start...].firstIndex(of: first), found + needle.count <= count {
            let end = found + needle.count
            if self[found..<end].elementsEqual(needle), found == 0 || !self[found - 1].isPartOfID,
                end == count || !self[end].isPartOfID
            {
                return true
            }
            start = found + 1
        }
        return false
    }
}

extension UInt8 {
    fileprivate var isPartOfID: Bool {
        (0x30...0x39).contains(self) || (0x61...0x7A).contains(self) || self == UInt8(ascii: "-")
    }
}

extension ExportEngine {
    /// Clears the folders of exports that the book no longer has, and takes what must go out of those that cannot be made.
    func sweepOrphans(
        of book: Book, _ tasks: [ExportTask], gone known: [(folder: String, known: KnownCase)], _ scope: RunScope
    ) async throws -> [SweptExport] {
        guard scope.recording != .none else { return [] }
        let mode: ExportFolder.Mode = scope.recording.writes ? .replace : .compare
        let declared = Set(book.exports.map(\.name.text)).union(opened.declaredExports)
        let made = Set(tasks.map(\.destination.name))
        let fields = known.map { ($0.known.id, $0.known.fields) }
        var swept: [SweptExport] = []
        for name in try folders() where !made.contains(name) {
            let path = opened.folder.exports / name
            // Only a file without errors can say that an export is not wanted any more.
            if !declared.contains(name), opened.book != nil, !book.exports.isEmpty {
                swept.append(
                    SweptExport(name: name, removed: try ExportFolder.clear(path, mode: mode), isOrphan: true))
                continue
            }
            let channels = book.exports.first { $0.name.text == name }.map { [$0.channel] } ?? Channel.allCases
            let removed = try ExportSweep(folder: path, mode: mode).remove(gone(from: channels, fields))
            if !removed.isEmpty { swept.append(SweptExport(name: name, removed: removed, isOrphan: false)) }
        }
        return swept
    }

    /// Takes what must go out of all exports of a book of which none can be made.
    func sweepAll(_ scope: RunScope) async throws -> [SweptExport] {
        guard scope.recording != .none else { return [] }
        let mode: ExportFolder.Mode = scope.recording.writes ? .replace : .compare
        let cases = try await parallelMap(opened.caseFiles.map(\.folder), jobs: jobs) {
            checker.check($0, of: nil, withLog: false).checked.profile
        }
        let record = opened.publication.record
        let fields = cases.compactMap { profile in
            profile.id.map { ($0, profile.reading.filled(from: record.witness(of: $0))) }
        }
        let gone = gone(from: Channel.allCases, fields)
        return try folders().compactMap { name in
            let removed = try ExportSweep(folder: opened.folder.exports / name, mode: mode).remove(gone)
            return removed.isEmpty ? nil : SweptExport(name: name, removed: removed, isOrphan: false)
        }
    }

    /// The folders below `Exports` that an export wrote.
    private func folders() throws -> [String] {
        guard Disk.isFolder(opened.folder.exports) else { return [] }
        return try Disk.entries(of: opened.folder.exports).map(\.name).sorted()
            .filter { !$0.hasPrefix(".") && ExportFolder.isExport(opened.folder.exports / $0) }
    }

    /// The cases that must not be on one of these channels, and were.
    private func gone(from channels: [Channel], _ cases: [(CaseID, GateFields)]) -> Set<CaseID> {
        let fields = Dictionary(cases) { first, _ in first }
        var gone: Set<CaseID> = []
        for channel in channels {
            let gate = PublicationGate(channel: channel, on: date, record: opened.publication.record)
            for (id, fields) in fields {
                if case .gone = gate.decide(on: id, fields) { gone.insert(id) }
            }
            for entry in gate.record.entries where fields[entry.id] == nil && gate.tombstone(ofMissing: entry) != nil {
                gone.insert(entry.id)
            }
        }
        return gone
    }
}
