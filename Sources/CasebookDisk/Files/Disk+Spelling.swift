public import CasebookModel

/// Names in another spelling of Unicode.
extension Disk {
    /// What the system knows of a file below a folder, however its name is composed; `nil` if there is none.
    public static func facts(of path: RelativePath, below folder: DiskPath) throws(DiskError) -> FileFacts? {
        if let facts = try facts(of: folder / path) { return facts }
        return try spelling(of: path, below: folder).flatMap { path throws(DiskError) in try facts(of: folder / path) }
    }

    /// The path as the names on the disk are spelled; `nil` if it is the same, or if there is no such file.
    ///
    /// An `ü` is one character or two, by whoever wrote it: macOS has always taken names apart, and people type them put
    /// together. Nobody sees a difference, so both name the same file.
    static func spelling(of path: RelativePath, below folder: DiskPath) -> RelativePath? {
        guard !path.text.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
        var found: [String] = []
        for part in path.text.split(separator: "/").map(String.init) {
            let parent = found.isEmpty ? folder : folder / found.joined(separator: "/")
            if exists(parent / part) {
                found.append(part)
            } else if let entry = (try? entries(of: parent))?.first(where: { $0.name == part }) {
                // Texts are equal if they say the same, whatever their bytes.
                found.append(entry.name)
            } else {
                return nil
            }
        }
        return RelativePath(found.joined(separator: "/")).flatMap {
            Array($0.text.utf8) == Array(path.text.utf8) ? nil : $0
        }
    }
}
