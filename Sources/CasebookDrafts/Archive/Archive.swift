import CasebookMedia

/// The parts of a document that is a ZIP archive, by name, each unpacked when asked for.
struct Archive {
    private let bytes: [UInt8]
    private var entries: [String: ZIPArchive.Entry] = [:]
    /// The names in the order of the archive.
    private(set) var names: [String] = []

    /// - Returns: `nil` if it is no archive, its directory is damaged, or it has more than 10,000 parts.
    init?(_ bytes: [UInt8]) {
        guard let archive = ZIPArchive(bytes) else { return nil }
        self.bytes = bytes
        for entry in archive.entries where !entry.isFolder {
            if entries.updateValue(entry, forKey: entry.path) == nil { names.append(entry.path) }
        }
    }

    /// What a part says of its size, in bytes.
    func size(of name: String) -> Int { entries[name]?.size ?? 0 }

    /// The content of a part; `nil` if there is none, it is damaged or encrypted, or it is more than the limit.
    func part(_ name: String, limit: Int) -> [UInt8]? {
        var room = limit
        return part(name, room: &room)
    }

    /// The same for several parts that share a limit. What a damaged part said of its size counts as well, so that no
    /// thousands of them are unpacked in vain.
    func part(_ name: String, room: inout Int) -> [UInt8]? {
        guard let entry = entries[name], entry.size <= room else { return nil }
        room -= entry.size
        var own = entry.size
        return ZIPArchive.content(of: entry, in: bytes, room: &own)
    }
}
