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
        // Without a handler the system would not wake us when the window changes.
        var action = sigaction()
        #if canImport(Darwin)
            action.__sigaction_u.__sa_handler = { _ in }
        #else
            action.__sigaction_handler.sa_handler = { _ in }
        #endif
        sigaction(SIGWINCH, &action, nil)
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
        var request = pollfd(fd: StandardStream.input.rawValue, events: Int16(POLLIN), revents: 0)
        let count = poll(&request, 1, milliseconds ?? -1)
        if count < 0 { return errno == EINTR ? .nothing : .ended }
        guard count > 0 else { return .nothing }
        var bytes = [UInt8](repeating: 0, count: 4096)
        let length = bytes.withUnsafeMutableBytes { read(StandardStream.input.rawValue, $0.baseAddress, $0.count) }
        if length < 0 { return errno == EINTR || errno == EAGAIN ? .nothing : .ended }
        return length == 0 ? .ended : .bytes(Array(bytes[..<length]))
    }
}
