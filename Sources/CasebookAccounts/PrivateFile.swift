import CasebookDisk

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Files that only their owner may read.
enum PrivateFile {
    /// Reads a file, unless everybody may read it, or somebody else write it.
    ///
    /// - Throws: ``AccountFile/Problem`` or ``DiskError``.
    static func read(_ path: DiskPath, limit: Int) throws -> [UInt8] {
        let bytes = try Disk.read(path, limit: limit)
        var status = stat()
        guard stat(path.text, &status) == 0, status.st_mode & 0o027 == 0 else {
            throw AccountFile.Problem(message: AccountTexts.open(path))
        }
        return bytes
    }

    /// Writes a file; nobody else can read it at any moment.
    static func write(_ bytes: [UInt8], to path: DiskPath) throws(DiskError) {
        if !Disk.exists(path) {
            let descriptor = open(path.text, O_WRONLY | O_CREAT | O_EXCL, 0o600)
            guard descriptor >= 0 else { throw DiskError(.write, path.text, .system(errno)) }
            close(descriptor)
        }
        // The atomic replacement keeps the permissions.
        try AtomicFile.write(bytes, to: path, durable: true)
    }
}
