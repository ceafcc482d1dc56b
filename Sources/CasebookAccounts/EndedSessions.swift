import CasebookDisk

/// The sessions that somebody has ended before their time. They lie in a file, so that they stay ended when the server
/// starts again.
struct EndedSessions {
    private let path: DiskPath
    private var signatures: [Substring: Int] = [:]
    private static let limit = 16 << 20

    init(at path: DiskPath) throws(DiskError) {
        self.path = path
        guard Disk.exists(path) else { return }
        let text = String(decoding: try Disk.read(path, limit: Self.limit), as: UTF8.self)
        for line in text.split(separator: "\n") {
            let parts = line.split(separator: " ")
            if parts.count == 2, let end = Int(parts[0]) { signatures[parts[1]] = end }
        }
    }

    func contains(_ signature: Substring) -> Bool { signatures[signature] != nil }

    /// Adds a session, and forgets those that have ended by themselves.
    ///
    /// - Parameter end: when it would have ended, in seconds since 1970.
    mutating func add(_ signature: Substring, until end: Int, at now: Int) throws(DiskError) {
        signatures = signatures.filter { $0.value > now }
        signatures[signature] = end
        let lines = signatures.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)\n" }
        try PrivateFile.write(Array(lines.joined().utf8), to: path)
    }
}
