#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// The terminal at standard input, key by key instead of line by line, as long as the value lives.
public struct RawTerminal: ~Copyable {
    private let before: termios

    /// What has happened.
    public enum Event: Sendable {
        /// Keys were pressed, or something was pasted: at least one byte.
        case bytes([UInt8])
        /// The window has another size, or nothing came within the time.
        case nothing
        /// Nobody is there any more.
        case ended
    }

    /// - Returns: `nil` if standard input is no terminal that can do this.
    public static func open() -> RawTerminal? {
        var settings = termios()
        guard tcgetattr(StandardStream.input.rawValue, &settings) == 0 else { return nil }
        let before = settings
        cfmakeraw(&settings)
        // What is written keeps its usual line ends.
        settings.c_oflag |= tcflag_t(OPOST)
        guard tcsetattr(StandardStream.input.rawValue, TCSADRAIN, &settings) == 0 else { return nil }
        WindowChanges.watch()
        return RawTerminal(before: before)
    }

    private init(before: termios) { self.before = before }

    deinit {
        var settings = before
        _ = tcsetattr(StandardStream.input.rawValue, TCSADRAIN, &settings)
    }

    /// Waits for the next event.
    ///
    /// - Parameter milliseconds: how long; for ever if `nil`.
    public borrowing func next(within milliseconds: Int32? = nil) -> Event {
        var requests = [StandardStream.input.rawValue, WindowChanges.descriptor].map {
            pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
        }
        let count = poll(&requests, nfds_t(requests.count), milliseconds ?? -1)
        if count < 0 { return errno == EINTR ? .nothing : .ended }
        if requests[1].revents != 0 { WindowChanges.forget() }
        guard requests[0].revents != 0 else { return .nothing }
        var bytes = [UInt8](repeating: 0, count: 4096)
        let length = bytes.withUnsafeMutableBytes { read(StandardStream.input.rawValue, $0.baseAddress, $0.count) }
        if length < 0 { return errno == EINTR || errno == EAGAIN ? .nothing : .ended }
        return length == 0 ? .ended : .bytes(Array(bytes[..<length]))
    }
}

/// Wakes whoever waits for keys when the window gets another size. The signal may reach any thread, so it is handed on
/// through a pipe.
private enum WindowChanges {
    /// Where a byte arrives for each change; negative, which poll(2) ignores, if there is no pipe.
    static var descriptor: Int32 { ends.read }

    private static let ends: (read: Int32, write: Int32) = {
        var pair: [Int32] = [-1, -1]
        guard pipe(&pair) == 0 else { return (-1, -1) }
        for end in pair {
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
        }
        return (pair[0], pair[1])
    }()

    static func watch() {
        // Made here, because a signal handler may not make it.
        guard ends.write >= 0 else { return }
        signal(SIGWINCH) { _ in
            let code = errno
            var byte: UInt8 = 0
            _ = write(WindowChanges.ends.write, &byte, 1)
            errno = code
        }
    }

    static func forget() {
        var bytes = [UInt8](repeating: 0, count: 64)
        while read(ends.read, &bytes, bytes.count) > 0 {}
    }
}
