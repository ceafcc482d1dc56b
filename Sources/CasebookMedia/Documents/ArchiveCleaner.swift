import CasebookModel

/// ZIP archives, and the documents that are some: properties, previews and the notes of pictures inside go, and so do the times
/// at which files were packed. What people have written (comments, changes that are tracked) is named, not taken out: that it
/// is not wanted is theirs to say.
struct ArchiveCleaner {
    private let bytes: [UInt8]
    private let type: MediaType
    private let depth: Int
    private var room: Int
    private var removed = HiddenDataList()
    private var remaining = HiddenDataList()

    static func clean(_ bytes: [UInt8], as type: MediaType, depth: Int, room: inout Int) -> CleanedMedium {
        var cleaner = ArchiveCleaner(bytes: bytes, type: type, depth: depth, room: room)
        defer { room = cleaner.room }
        guard let archive = ZIPArchive(bytes) else {
            return CleanedMedium(bytes, remaining: [HiddenData(.unknownFile)])
        }
        return cleaner.clean(archive)
    }

    private init(bytes: [UInt8], type: MediaType, depth: Int, room: Int) {
        self.bytes = bytes
        self.type = type
        self.depth = depth
        self.room = room
    }

    private mutating func clean(_ archive: ZIPArchive) -> CleanedMedium {
        if archive.entries.contains(where: { OfficePart.isSignature($0.path) }) {
            // A signature ends with the first byte that changes, and it names who has signed.
            return CleanedMedium(bytes, remaining: [HiddenData(.signature)])
        }
        var writer = ZIPWriter()
        for entry in archive.entries {
            let path = entry.path
            if Self.isLeftover(path) {
                removed.add(.programData)
            } else if entry.isFolder || entry.data.isEmpty {
                writer.add(entry, from: bytes)
            } else if entry.isEncrypted {
                remaining.add(.encrypted, in: path)
                writer.add(entry, from: bytes)
            } else if let content = replacement(for: entry, path) {
                writer.add(entry, content: content)
            } else {
                writer.add(entry, from: bytes)
            }
        }
        if archive.hasComment { removed.add(.comment) }
        if archive.hasTimes { removed.add(.times) }
        let cleaned = writer.finished
        if cleaned != bytes, removed.items.isEmpty { removed.add(.unusedBytes) }
        return CleanedMedium(cleaned, removed: removed.items, remaining: remaining.items)
    }

    /// Files that systems put into archives by themselves.
    private static func isLeftover(_ path: String) -> Bool {
        let name = path.split(separator: "/").last ?? ""
        return path.hasPrefix("__MACOSX/") || [".DS_Store", "Thumbs.db", "desktop.ini"].contains(name)
            || name.hasPrefix("._")
    }

    /// What a file of the archive is replaced by; `nil` if it stays.
    private mutating func replacement(for entry: ZIPArchive.Entry, _ path: String) -> [UInt8]? {
        if type != .zip, let rule = OfficePart.rule(for: path, of: type) {
            guard let content = ZIPArchive.content(of: entry, in: bytes, room: &room) else {
                remaining.add(.unknownFile, in: path)
                return nil
            }
            let result = rule(content)
            result.removed.forEach { removed.add($0, in: $0 == .camera ? path : "") }
            result.remaining.forEach { remaining.add($0) }
            return result.content
        }
        let suffix =
            path.split(separator: "/").last?.split(separator: ".").dropFirst().last.map { $0.lowercased() } ?? ""
        guard let inner = MediaType(suffix: suffix) else {
            let isKnown = type == .zip ? Self.plainText.contains(suffix) : OfficePart.isHarmless(path, suffix)
            if !isKnown { remaining.add(.unknownFile, in: path) }
            return nil
        }
        if inner == .text || inner == .csv { return nil }
        guard depth < MediumCleaner.depthLimit, let content = ZIPArchive.content(of: entry, in: bytes, room: &room),
            let found = FileSignature.type(of: ByteReader(content)) ?? (inner == .svg ? .svg : nil)
        else {
            remaining.add(.unknownFile, in: path)
            return nil
        }
        let cleaned = MediumCleaner.clean(content, as: found, depth: depth + 1, room: &room)
        removed.add(cleaned.removed, in: path)
        remaining.add(cleaned.remaining, in: path)
        return cleaned.bytes == content ? nil : cleaned.bytes
    }

    /// Files of text, in which everybody sees everything.
    private static let plainText: Set = [
        "md", "markdown", "html", "htm", "css", "js", "json", "xml", "yaml", "yml", "tsv", "rst", "tex", "py", "r",
        "sql", "",
        "geojson", "ini", "toml",
    ]
}
