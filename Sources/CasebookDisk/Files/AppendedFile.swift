/// Adding to the end of a file that many processes may add to at once.
public enum AppendedFile {
    /// Adds bytes at the end of a file and returns when they are on the disk.
    ///
    /// The file is made if it is missing. Nothing before the end changes, but for a line end that is added if the last
    /// line has none. Concurrent calls, from any number of processes, wait for each other. If the disk is full, what
    /// was written of the new bytes is taken back.
    ///
    /// - Throws: also if a folder, a symbolic link, a pipe or a device has the name.
    public static func append(_ bytes: [UInt8], to path: DiskPath) throws(DiskError) {
        while true {
            let file = try open(path)
            let facts = try naming(.write, path.text) { () throws(SystemError) in
                try file.lock(waiting: true)
                return try file.facts()
            }
            guard facts.kind == .file else { throw DiskError(.write, path.text, .notAFile(facts.kind)) }
            // While we waited, somebody may have replaced the file by another one of its name.
            guard try Disk.facts(of: path)?.inode == facts.inode else { continue }
            return try naming(.write, path.text) { () throws(SystemError) in
                try append(bytes, to: file, of: facts.byteCount)
                // An empty file may be so new that its folder does not know it yet for good.
                if facts.byteCount == 0 { try OpenFile(path.parent.text, for: .folderBehindLink).synchronise() }
            }
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

    private static func append(_ bytes: [UInt8], to file: borrowing OpenFile, of size: Int) throws(SystemError) {
        var bytes = bytes
        if size > 0, try file.byte(at: size - 1) != UInt8(ascii: "\n") { bytes.insert(UInt8(ascii: "\n"), at: 0) }
        do throws(SystemError) {
            try file.write(bytes)
            try file.synchronise()
        } catch {
            try? file.truncate(to: size)
            throw error
        }
    }
}
