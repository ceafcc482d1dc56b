#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// An open file or folder; closed at the end of its scope.
struct OpenFile: ~Copyable {
    let descriptor: Int32

    /// How something is opened. None follows a symbolic link at the end of the path or survives into a child process.
    enum Purpose {
        /// Reads a file. Opening a pipe or a device does not wait for anybody.
        case reading
        /// Makes a file that must not exist yet, readable to whom the umask allows.
        case creating
        /// Reads a file and adds to its end.
        case appending
        /// The same for a file that must not exist yet.
        case creatingForAppending
        /// A file to lock, made if it is missing.
        case lock
        /// A folder, in which files are found by name.
        case folder
        /// The same, but a symbolic link to a folder counts as one.
        case folderBehindLink

        fileprivate var flags: Int32 {
            switch self {
            case .reading: O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
            case .creating: O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
            case .appending: O_RDWR | O_APPEND | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
            case .creatingForAppending: O_RDWR | O_APPEND | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
            case .lock: O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
            case .folder: O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
            case .folderBehindLink: O_RDONLY | O_DIRECTORY | O_CLOEXEC
            }
        }
    }

    /// The number that stands for the working directory.
    static let workingDirectory = AT_FDCWD

    init(owning descriptor: Int32) { self.descriptor = descriptor }

    init(_ path: String, in folder: Int32 = workingDirectory, for purpose: Purpose) throws(SystemError) {
        let flags = purpose.flags
        descriptor = Int32(try SystemError.retrying { Int(openat(folder, path, flags, 0o666)) })
    }

    deinit { _ = close(descriptor) }

    /// Hands the descriptor over to the caller, who closes it.
    consuming func take() -> Int32 {
        let descriptor = descriptor
        discard self
        return descriptor
    }

    /// What is open.
    borrowing func facts() throws(SystemError) -> FileFacts {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .last }
        return FileFacts(status)
    }

    /// Takes over the permission bits of another file.
    borrowing func setMode(_ mode: UInt32) throws(SystemError) {
        guard fchmod(descriptor, mode_t(mode)) == 0 else { throw .last }
    }

    /// Returns when everything that was written is on the disk.
    borrowing func synchronise() throws(SystemError) {
        #if canImport(Darwin)
            // On macOS fsync(2) does not reach the disk; F_FULLFSYNC does, where the file system knows it.
            if fcntl(descriptor, F_FULLFSYNC) == 0 { return }
        #endif
        let descriptor = descriptor
        _ = try SystemError.retrying { Int(fsync(descriptor)) }
    }

    /// Cuts the file off.
    borrowing func truncate(to size: Int) throws(SystemError) {
        let descriptor = descriptor
        _ = try SystemError.retrying { Int(ftruncate(descriptor, off_t(size))) }
    }

    /// Waits for the lock on the file (flock(2)), or fails with `EWOULDBLOCK`; gone when the file is closed.
    borrowing func lock(shared: Bool = false, waiting: Bool) throws(SystemError) {
        let descriptor = descriptor
        let operation = (shared ? LOCK_SH : LOCK_EX) | (waiting ? 0 : LOCK_NB)
        _ = try SystemError.retrying { Int(flock(descriptor, operation)) }
    }
}

extension FileFacts {
    init(_ status: stat) {
        kind =
            switch status.st_mode & S_IFMT {
            case S_IFREG: .file
            case S_IFDIR: .folder
            case S_IFLNK: .symbolicLink
            default: .other
            }
        byteCount = Int(status.st_size)
        #if canImport(Darwin)
            let (modification, change) = (status.st_mtimespec, status.st_ctimespec)
        #else
            let (modification, change) = (status.st_mtim, status.st_ctim)
        #endif
        modified = Self.nanoseconds(modification)
        changed = Self.nanoseconds(change)
        inode = UInt64(status.st_ino)
    }

    private static func nanoseconds(_ time: timespec) -> Int64 {
        Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    }
}
