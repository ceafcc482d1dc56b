import CasebookDisk
import CasebookModel
import CasebookParallel
import CasebookPluginAPI

/// Writes the files about many cases, but for those that are there already and are made from nothing that has changed.
struct BookFileWriter {
    /// The files of the last export that lie there as they should, by path.
    private let standing: [String: CollectionRecord]
    /// How many files about many cases the last export had.
    private let formerCount: Int
    private let media: MediumReader
    private let jobs: Int

    /// - Parameters:
    ///   - old: what the last export remembered.
    ///   - files: what lies in the export's folder.
    init(_ old: ExportRecord?, _ files: StandingFiles?, media: MediumReader, jobs: Int) {
        let former = old?.collections ?? []
        formerCount = former.count
        standing = Dictionary(
            former.filter { files?.contains($0.file.path, as: $0.file.facts) == true }.map { ($0.file.path.text, $0) }
        ) { first, _ in first }
        self.media = media
        self.jobs = jobs
    }

    /// Whether nobody has touched a file about many cases.
    var isUndisturbed: Bool { standing.count == formerCount }

    /// Lays the files ready.
    ///
    /// - Parameters:
    ///   - maker: the plugin whose files they are.
    ///   - topics: those of the book and of its cases. They are in no file's key, as every plugin may name them in any file.
    ///   - put: writes a file into the export.
    ///   - keep: leaves one where it is.
    func write(
        _ files: [BookFile], by maker: any ExportPlugin.Type, from pieces: PieceStore, naming topics: [Topic],
        isolation: isolated (any Actor)? = #isolation,
        put: (RelativePath, PieceStore.Assembled) throws -> FileFacts?, keep: (RelativePath) throws -> Void
    ) async throws -> [CollectionRecord] {
        var written: [CollectionRecord] = []
        var wanted: [WantedFile] = []
        func add(_ path: RelativePath, _ content: PieceStore.Assembled, key: UInt64 = 0) throws {
            if let facts = try put(path, content) { written.append(CollectionRecord(path, facts, key: key)) }
        }
        for file in files {
            switch file.content {
            case .bytes(let bytes): try add(file.path, .whole(bytes))
            case .logo(let logo): try add(file.path, .whole(media.logo(logo)))
            case .composed(let ownKey, let parts):
                let key = Self.key(ownKey, topics)
                if let last = standing[file.path.text], last.key == key {
                    try keep(file.path)
                    written.append(last)
                } else {
                    wanted.append(WantedFile(path: file.path, key: key, parts: parts))
                }
            }
        }
        try await parallelForEach(
            wanted, jobs: jobs,
            { file in
                let parts = try maker.attempt(at: file.path.text) { try file.parts() }
                return (file: file, content: try pieces.assembled(parts))
            },
            consume: { try add($0.file.path, $0.content, key: $0.file.key) })
        return written
    }

    /// A file that is not there, or no longer as it should be.
    private struct WantedFile: Sendable {
        let path: RelativePath
        let key: UInt64
        let parts: @Sendable () throws -> [BookFile.Part]
    }

    private static func key(_ own: UInt64, _ topics: [Topic]) -> UInt64 {
        var key = CacheKey()
        key.add(Int(bitPattern: UInt(own)))
        key.add(topics)
        return key.number
    }
}
