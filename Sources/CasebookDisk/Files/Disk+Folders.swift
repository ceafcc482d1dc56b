#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// Folders.
extension Disk {
    /// What is in a folder, sorted by the bytes of the names; a symbolic link to a folder may be listed too.
    public static func entries(of folder: DiskPath) throws(DiskError) -> [FolderEntry] {
        try naming(.list, folder.text) { () throws(SystemError) in
            try FolderOperations.entries(of: OpenFile(folder.text, for: .folderBehindLink))
        }
    }

    /// What the system knows of the files of one name that stand in the folders of a folder, by the names of the folders.
    ///
    /// Paths from the open folder on are short: books may have many thousand cases.
    public static func files(
        named name: String, inFoldersOf parent: DiskPath
    ) throws(DiskError) -> [(folder: String, facts: FileFacts)] {
        try naming(.list, parent.text) { () throws(SystemError) in
            let open = try OpenFile(parent.text, for: .folderBehindLink)
            return try FolderOperations.entries(of: open).compactMap { entry in
                guard entry.kind == .folder,
                    let facts = try? FolderOperations.facts(entry.name + "/" + name, in: open.descriptor)
                else { return nil }
                return (entry.name, facts)
            }
        }
    }

    /// Whether a path leads to a folder, perhaps through symbolic links.
    public static func isFolder(_ path: DiskPath) -> Bool {
        (try? OpenFile(path.text, for: .folderBehindLink)) != nil
    }

    /// Makes a folder and those around it, as far as they are missing; returns whether it is new.
    @discardableResult
    public static func createFolder(_ path: DiskPath) throws(DiskError) -> Bool {
        if isFolder(path) { return false }
        if path.parent != path { try createFolder(path.parent) }
        let isNew = try naming(.create, path.text) { () throws(SystemError) in
            try FolderOperations.makeFolder(path.text)
        }
        // What is not new may be a file, or a folder that somebody else has made just now.
        if !isNew, !isFolder(path) { throw DiskError(.create, path.text, .notAFolder(.file)) }
        return isNew
    }

    /// The path without symbolic links, `.` and `..`, from the root.
    public static func canonical(_ path: DiskPath) throws(DiskError) -> DiskPath {
        guard let resolved = realpath(path.text, nil) else { throw DiskError(.read, path.text, .system(errno)) }
        defer { free(resolved) }
        return DiskPath(String(cString: resolved))
    }

    /// The nearest folder, from `start` upward to the root, that has a plain file of this name.
    public static func nearestFolder(holding name: String, from start: DiskPath) throws(DiskError) -> DiskPath? {
        var folder = try canonical(start)
        while true {
            if (try? FolderOperations.facts((folder / name).text))?.kind == .file { return folder }
            if folder.parent == folder { return nil }
            folder = folder.parent
        }
    }
}
