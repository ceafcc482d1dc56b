#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// An `errno` on its way to a ``DiskError``, which says in words what was tried on which path.
struct SystemError: Error {
    let code: Int32

    init(code: Int32) { self.code = code }

    /// The error of the system call that has just failed.
    static var last: SystemError { SystemError(code: errno) }

    static let notFound = SystemError(code: ENOENT)

    var isNotFound: Bool { code == ENOENT }
    /// Whether there is something else than a folder where one is needed.
    var isBlocked: Bool { [ENOTDIR, ELOOP, EMLINK].contains(code) }
    var isAlreadyThere: Bool { code == EEXIST }
    var isWouldBlock: Bool { code == EWOULDBLOCK }
    /// Whether the file system cannot lock a folder, as NFS, which locks only what is open for writing.
    var isWithoutLocks: Bool { [EBADF, ENOLCK, EOPNOTSUPP, EINVAL, ENOSYS].contains(code) }

    /// Repeats a system call as long as a signal interrupts it.
    static func retrying(_ call: () -> Int) throws(SystemError) -> Int {
        while true {
            let result = call()
            if result >= 0 { return result }
            let code = errno
            if code != EINTR { throw SystemError(code: code) }
        }
    }
}

/// Does something, and says what was tried on which path if it fails.
func naming<Result: ~Copyable>(
    _ operation: DiskError.Operation, _ path: @autoclosure () -> String,
    _ body: () throws(SystemError) -> Result
) throws(DiskError) -> Result {
    do {
        return try body()
    } catch {
        throw DiskError(operation, path(), .system(error.code))
    }
}
