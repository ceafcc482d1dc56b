import CasebookBytes

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// What can be done with a name inside an open folder (or, by default, with a path from the working directory).
enum FolderOperations {
    /// What stands at a name, without following a symbolic link; `nil` if nothing does.
    static func facts(_ name: String, in folder: Int32 = OpenFile.workingDirectory) throws(SystemError) -> FileFacts? {
        try status(name, in: folder).map(FileFacts.init)
    }

    /// The permission bits of what stands at a name.
    static func mode(_ name: String, in folder: Int32 = OpenFile.workingDirectory) throws(SystemError) -> UInt32? {
        try status(name, in: folder).map { UInt32($0.st_mode & 0o7777) }
    }

    private static func status(_ name: String, in folder: Int32) throws(SystemError) -> stat? {
        var status = stat()
        if fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 { return status }
        let code = errno
        if code == ENOENT || code == ENOTDIR { return nil }
        throw SystemError(code: code)
    }

    /// Makes a folder; returns whether it is new.
    @discardableResult
    static func makeFolder(_ name: String, in folder: Int32 = OpenFile.workingDirectory) throws(SystemError) -> Bool {
        if mkdirat(folder, name, 0o777) == 0 { return true }
        let code = errno
        if code == EEXIST { return false }
        throw SystemError(code: code)
    }

    /// Removes a file; returns whether there was one.
    @discardableResult
    static func removeFile(_ name: String, in folder: Int32 = OpenFile.workingDirectory) throws(SystemError) -> Bool {
        if unlinkat(folder, name, 0) == 0 { return true }
        let code = errno
        if code == ENOENT || code == ENOTDIR { return false }
        throw SystemError(code: code)
    }

    /// Removes a folder; returns whether it was there and empty.
    @discardableResult
    static func removeEmptyFolder(_ name: String, in folder: Int32 = OpenFile.workingDirectory) throws(SystemError)
        -> Bool
    {
        if unlinkat(folder, name, AT_REMOVEDIR) == 0 { return true }
        let code = errno
        if code == ENOENT || code == ENOTEMPTY || code == EEXIST || code == ENOTDIR { return false }
        throw SystemError(code: code)
    }

    /// Gives a file another name, in place of what had that name.
    static func rename(
        _ name: String, in folder: Int32 = OpenFile.workingDirectory, to newName: String,
        in newFolder: Int32 = OpenFile.workingDirectory
    ) throws(SystemError) {
        guard renameat(folder, name, newFolder, newName) == 0 else { throw .last }
    }

    /// What is in an open folder, sorted by the bytes of the names.
    static func entries(of folder: borrowing OpenFile) throws(SystemError) -> [FolderEntry] {
        // readdir(3) needs a descriptor of its own, which closedir(3) closes.
        let own = openat(folder.descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard own >= 0 else { throw .last }
        guard let stream = fdopendir(own) else {
            let error = SystemError.last
            _ = close(own)
            throw error
        }
        defer { _ = closedir(stream) }
        var entries: [FolderEntry] = []
        while true {
            errno = 0
            guard let entry = readdir(stream) else {
                if errno != 0 { throw .last }
                return entries.sorted { $0.name.precedes($1.name) }
            }
            if let entry = try self.entry(entry, in: own) { entries.append(entry) }
        }
    }

    private static func entry(_ entry: UnsafeMutablePointer<dirent>, in folder: Int32) throws(SystemError)
        -> FolderEntry?
    {
        let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
        let start = UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(to: UInt8.self)
        let name = UnsafeBufferPointer(
            start: start, count: strlen(UnsafeRawPointer(start).assumingMemoryBound(to: CChar.self)))
        guard let text = String(validating: name, as: UTF8.self) else {
            return FolderEntry(name: String(decoding: name, as: UTF8.self), kind: .other)
        }
        if text == "." || text == ".." { return nil }
        switch Int(entry.pointee.d_type) {
        case Int(DT_REG): return FolderEntry(name: text, kind: .file)
        case Int(DT_DIR): return FolderEntry(name: text, kind: .folder)
        case Int(DT_LNK): return FolderEntry(name: text, kind: .symbolicLink)
        case Int(DT_UNKNOWN):
            // Some file systems do not tell; and the file may be gone by now.
            return try facts(text, in: folder).map { FolderEntry(name: text, kind: $0.kind) }
        default: return FolderEntry(name: text, kind: .other)
        }
    }
}
