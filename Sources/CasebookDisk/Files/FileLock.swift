/// A lock that keeps other processes and threads out as long as the value lives.
///
/// The lock is on a file of its own (or a folder), which stays; the system lets go of it even if the process is killed.
public struct FileLock: ~Copyable {
    private let file: OpenFile

    /// Waits until nobody else holds the lock.
    ///
    /// - Parameter path: a file, made if it is missing, or a folder.
    public init(waitingFor path: DiskPath) throws(DiskError) {
        file = try Self.locked(path, waiting: true)
    }

    /// Takes the lock, or fails with ``DiskError/Problem/locked`` if somebody else holds it.
    public init(trying path: DiskPath) throws(DiskError) {
        file = try Self.locked(path, waiting: false)
    }

    private static func locked(_ path: DiskPath, waiting: Bool) throws(DiskError) -> OpenFile {
        let file = try open(path)
        do {
            try file.lock(waiting: waiting)
        } catch {
            throw DiskError(.lock, path.text, error.isWouldBlock ? .locked : .system(error.code))
        }
        return file
    }

    private static func open(_ path: DiskPath) throws(DiskError) -> OpenFile {
        try naming(.lock, path.text) { () throws(SystemError) in
            if try FolderOperations.facts(path.text)?.kind == .folder {
                return try OpenFile(path.text, for: .folder)
            }
            return try OpenFile(path.text, for: .lock)
        }
    }
}
