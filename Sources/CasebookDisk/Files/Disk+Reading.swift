public import CasebookModel

/// Reading.
extension Disk {
    /// The content of a plain file.
    ///
    /// The size is known to be within the limit before anything is read, and a pipe, a device, a folder or a symbolic
    /// link at the end of the path is refused at once, so that nothing hangs and nothing fills the memory.
    ///
    /// - Parameter limit: the greatest size in bytes.
    public static func read(_ path: DiskPath, limit: Int) throws(DiskError) -> [UInt8] {
        try read(path.text, in: OpenFile.workingDirectory, path.text, limit: limit).bytes
    }

    /// The content of a plain file below a folder; no part of the path below it may be a symbolic link, so that what
    /// is read does lie below it.
    ///
    /// Where no file has the name, one counts whose name differs in nothing that anybody could see.
    public static func read(
        _ path: RelativePath, below folder: DiskPath, limit: Int
    ) throws(DiskError) -> [UInt8] {
        do {
            return try readAsSpelled(path, below: folder, limit: limit)
        } catch  where error.isNotFound {
            guard let spelling = spelling(of: path, below: folder) else { throw error }
            return try readAsSpelled(spelling, below: folder, limit: limit)
        }
    }

    private static func readAsSpelled(
        _ path: RelativePath, below folder: DiskPath, limit: Int
    ) throws(DiskError) -> [UInt8] {
        let root = try naming(.read, folder.text) { () throws(SystemError) in
            try OpenFile(folder.text, for: .folderBehindLink)
        }
        var walk = FolderWalk(root)
        let fullPath = (folder / path).text
        switch try naming(.read, fullPath, { () throws(SystemError) in try walk.enter(folderOf: path) }) {
        case .folder(let parent): return try read(path.name, in: parent, fullPath, limit: limit).bytes
        case .missing: throw DiskError(.read, fullPath, .system(SystemError.notFound.code))
        case .blocked(let part, let kind): throw DiskError(.read, (folder / part).text, .notAFolder(kind))
        }
    }

    /// What stands at a path, without following a symbolic link; `nil` if nothing does.
    public static func facts(of path: DiskPath) throws(DiskError) -> FileFacts? {
        try naming(.read, path.text) { () throws(SystemError) in try FolderOperations.facts(path.text) }
    }

    /// Whether anything stands at a path; what may not be looked at does not.
    public static func exists(_ path: DiskPath) -> Bool {
        (try? FolderOperations.facts(path.text)) != nil
    }

    private static func read(
        _ name: String, in folder: Int32, _ fullPath: String, limit: Int
    ) throws(DiskError) -> (bytes: [UInt8], facts: FileFacts) {
        let file = try open(name, in: folder, fullPath)
        let facts = try naming(.read, fullPath) { () throws(SystemError) in try file.facts() }
        guard facts.kind == .file else { throw DiskError(.read, fullPath, .notAFile(facts.kind)) }
        let bytes = try naming(.read, fullPath) { () throws(SystemError) in
            try file.contents(expecting: facts.byteCount, limit: limit)
        }
        guard let bytes else { throw DiskError(.read, fullPath, .tooLarge(limit: limit)) }
        return (bytes, facts)
    }

    private static func open(_ name: String, in folder: Int32, _ fullPath: String) throws(DiskError) -> OpenFile {
        do {
            return try OpenFile(name, in: folder, for: .reading)
        } catch {
            // What the system calls a loop or a missing device is a link or a socket; say so.
            if let kind = try? FolderOperations.facts(name, in: folder)?.kind, kind == .symbolicLink || kind == .other {
                throw DiskError(.read, fullPath, .notAFile(kind))
            }
            throw DiskError(.read, fullPath, .system(error.code))
        }
    }
}
