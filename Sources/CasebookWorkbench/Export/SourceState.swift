import CasebookDisk
import CasebookFiles
import CasebookModel

/// What the system knows of everything that an export is made of and of what the last one wrote: as long as it is the same,
/// looking again would find nothing else.
struct SourceState: Sendable, Equatable {
    private let day: CalendarDay
    private let book: [FileFacts?]
    private let cases: [String: [FileFacts?]]
    private let exports: [String: FileFacts?]

    init(of folder: BookFolder, on day: CalendarDay) {
        self.day = day
        book = [folder.file, folder.record].map(Self.facts)
        let document = try? FileLoader(relativeTo: folder.path).bookDocument(at: folder.file).get()
        let folders = document?.book.flatMap { try? folder.caseFolders(of: $0) } ?? []
        cases = Dictionary(
            folders.map { ($0.name, [Self.facts($0.file), Self.facts($0.path / "media")]) }
        ) { first, _ in first }
        let names = (try? Disk.entries(of: folder.exports).map(\.name)) ?? []
        exports = Dictionary(names.map { ($0, ExportFolder.manifestFacts(at: folder.exports / $0)) }) { first, _ in
            first
        }
    }

    private static func facts(_ path: DiskPath) -> FileFacts? { (try? Disk.facts(of: path)) ?? nil }
}
