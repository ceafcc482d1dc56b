import Synchronization

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// The streams that a program is given.
public enum StandardStream: Int32, Sendable {
    case input = 0
    case output = 1
    case error = 2

    /// Whether a person sits at the other end.
    public var isTerminal: Bool { isatty(rawValue) == 1 }

    private static let firstFailure = Atomic<Int32>(0)

    /// The `errno` with which something that was written to standard output did not arrive, on a full disk for example. That
    /// the other end has gone, as `head` does, is no failure.
    public static var outputFailure: Int32? {
        let failure = firstFailure.load(ordering: .relaxed)
        return failure == 0 ? nil : failure
    }

    /// Writes all bytes, however few the other end takes at once. If the other end has gone, the rest is dropped; any other
    /// failure of standard output is kept in ``outputFailure``.
    public func write(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { buffer in
            var rest = buffer[...]
            while !rest.isEmpty {
                let count = unistdWrite(rawValue, UnsafeRawBufferPointer(rebasing: rest))
                if count > 0 {
                    rest = rest.dropFirst(count)
                } else if errno == EAGAIN {
                    // Somebody has made the stream non-blocking, and the other end is busy.
                    var waiting = pollfd(fd: rawValue, events: Int16(POLLOUT), revents: 0)
                    poll(&waiting, 1, -1)
                } else if errno != EINTR {
                    if self == .output, errno != EPIPE { Self.firstFailure.store(errno, ordering: .relaxed) }
                    return
                }
            }
        }
    }

    /// Reads to the end, or `nil` if there is more than `limit` bytes.
    public func readAll(limit: Int) -> [UInt8]? {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = chunk.withUnsafeMutableBytes { read(rawValue, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return bytes }
            guard bytes.count + count <= limit else { return nil }
            bytes += chunk[..<count]
        }
    }
}

private func unistdWrite(_ descriptor: Int32, _ buffer: UnsafeRawBufferPointer) -> Int {
    write(descriptor, buffer.baseAddress, buffer.count)
}
