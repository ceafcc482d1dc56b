/// Adding to the end of a file that many processes may add to at once.
public enum AppendedFile {
    /// Adds bytes at the end of a file and returns when they are on the disk.
    ///
    /// The file is made if it is missing. Nothing before the end changes, but for a line end that is added if the last
    /// line has none. Concurrent calls, from any number of processes, wait for each other. If the disk is full, what
    /// was written of the new bytes is taken back. Killed at any moment, a call has added all of the bytes or none.
    ///
    /// - Throws: also if a folder, a symbolic link, a pipe or a device has the name.
    public static func append(_ bytes: [UInt8], to path: DiskPath) throws(DiskError) {
        try withLockedFile(path) { file, facts throws(SystemError) in
            try append(bytes, to: file, of: facts, at: path)
            // An empty file may be so new that its folder does not know it yet for good.
            if facts.byteCount == 0 { try OpenFile(path.parent.text, for: .folderBehindLink).synchronise() }
        }
    }

    /// Puts other content in the place of a file, all at once, unless somebody has changed it meanwhile. Those who append
    /// wait, and then append to the new content.
    ///
    /// - Parameter old: what the file is believed to hold.
    /// - Returns: whether it did, and now holds the new content.
    public static func replace(
        _ old: [UInt8], with new: [UInt8], at path: DiskPath
    ) throws(DiskError) -> Bool {
        try withLockedFile(path) { file, facts throws(SystemError) in
            guard try file.holds(old, size: facts.byteCount) else { return false }
            let folder = try OpenFile(path.parent.text, for: .folderBehindLink)
            try AtomicFile.replace(path.name, in: folder.descriptor, with: new, durable: true, by: temporaryName(path))
            return true
        }
    }

    private static func withLockedFile<Result>(
        _ path: DiskPath, _ body: (borrowing OpenFile, FileFacts) throws(SystemError) -> Result
    ) throws(DiskError) -> Result {
        while true {
            let file = try open(path)
            let facts = try naming(.write, path.text) { () throws(SystemError) in
                try file.lock(waiting: true)
                return try file.facts()
            }
            guard facts.kind == .file else { throw DiskError(.write, path.text, .notAFile(facts.kind)) }
            // While we waited, somebody may have replaced the file by another one of its name.
            guard try Disk.facts(of: path)?.inode == facts.inode else { continue }
            return try naming(.write, path.text) { () throws(SystemError) in try body(file, facts) }
        }
    }

    private static func open(_ path: DiskPath) throws(DiskError) -> OpenFile {
        do {
            return try OpenFile(path.text, for: .appending)
        } catch {
            guard error.isNotFound else {
                if let kind = try Disk.facts(of: path)?.kind, kind != .file {
                    throw DiskError(.write, path.text, .notAFile(kind))
                }
                throw DiskError(.write, path.text, .system(error.code))
            }
        }
        do {
            return try OpenFile(path.text, for: .creatingForAppending)
        } catch  where error.isAlreadyThere {
            return try open(path)
        } catch {
            throw DiskError(.write, path.text, .system(error.code))
        }
    }

    private static func append(
        _ bytes: [UInt8], to file: borrowing OpenFile, of facts: FileFacts, at path: DiskPath
    ) throws(SystemError) {
        let size = facts.byteCount
        var bytes = bytes
        if size > 0, try file.byte(at: size - 1) != UInt8(ascii: "\n") { bytes.insert(UInt8(ascii: "\n"), at: 0) }
        if !isWrittenAtOnce(bytes.count, at: size), try replaced(file, of: facts, at: path, adding: bytes) { return }
        do throws(SystemError) {
            try file.write(bytes)
            try file.synchronise()
        } catch {
            try? file.truncate(to: size)
            throw error
        }
    }

    /// Whether the system writes the bytes as one: it does so page by page, and a process can be killed between two of
    /// them. 4096 bytes is the smallest page of the systems we run on.
    private static func isWrittenAtOnce(_ count: Int, at offset: Int) -> Bool {
        offset / 4096 == (offset + max(1, count) - 1) / 4096
    }

    /// Writes the file anew with the bytes at its end, and lets the new one take its name.
    ///
    /// - Returns: `false` if that is not possible here or if somebody who does not ask for locks is writing to the file;
    ///   nothing has happened then.
    private static func replaced(
        _ file: borrowing OpenFile, of facts: FileFacts, at path: DiskPath, adding bytes: [UInt8]
    ) throws(SystemError) -> Bool {
        guard let old = try file.contents(expecting: facts.byteCount, limit: facts.byteCount) else { return false }
        guard let folder = try? OpenFile(path.parent.text, for: .folderBehindLink) else { return false }
        do throws(SystemError) {
            return try AtomicFile.replace(
                path.name, in: folder.descriptor, with: old + bytes, durable: true, by: temporaryName(path)
            ) { () throws(SystemError) in try file.facts() == facts }
        } catch {
            // The folder may be closed to us, or the disk too full for a second copy; adding to the file may still do.
            guard try FolderOperations.facts(path.text)?.inode == facts.inode else { throw error }
            return false
        }
    }

    /// The name under which a new content is prepared. We hold the lock, so nobody else uses it, and what a killed
    /// process left there is written over by the next one.
    private static func temporaryName(_ path: DiskPath) -> String { ".casebook-\(path.name)" }
}
