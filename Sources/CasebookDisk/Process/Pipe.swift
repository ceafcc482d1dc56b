#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// Two ends of a pipe, closed at the end of their scope; neither survives into a child by itself.
final class Pipe {
    private(set) var reading: Int32
    private(set) var writing: Int32

    /// - Parameter writesWithoutWaiting: whether our end is the writing one; whichever is ours never waits.
    init(writesWithoutWaiting: Bool = false) throws(SystemError) {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw .last }
        (reading, writing) = (ends[0], ends[1])
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        _ = fcntl(writesWithoutWaiting ? writing : reading, F_SETFL, O_NONBLOCK)
    }

    deinit {
        closeReading()
        closeWriting()
    }

    var isOpenForWriting: Bool { writing >= 0 }

    /// Leaves the reading end to the child alone, so that we see when it stops reading.
    func closeReading() {
        guard reading >= 0 else { return }
        _ = close(reading)
        reading = -1
    }

    /// Leaves the writing end to the child alone, so that its end is seen.
    func closeWriting() {
        guard writing >= 0 else { return }
        _ = close(writing)
        writing = -1
    }
}

/// Reads several pipes at once, so that a child never waits for one while we wait for another.
struct PipeReader {
    /// What has been read, by pipe.
    private(set) var bytes: [[UInt8]]
    let deadline: MonotonicTime
    private var open: [Int32?]
    private var room: Int

    init(_ pipes: [Int32], limits: ChildProcess.Limits) {
        bytes = pipes.map { _ in [] }
        open = pipes
        room = limits.outputBytes
        deadline = MonotonicTime(inSeconds: limits.seconds)
    }

    /// Reads to the end of all pipes.
    ///
    /// - Returns: why it stopped before.
    mutating func readAll() -> ChildProcess.Ending? {
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while open.contains(where: { $0 != nil }) {
            if deadline.isOver { return .tooSlow }
            var waiting = open.map { pollfd(fd: $0 ?? -1, events: Int16(POLLIN), revents: 0) }
            _ = poll(&waiting, nfds_t(waiting.count), deadline.remainingMilliseconds)
            for (index, state) in waiting.enumerated() where state.revents != 0 {
                let count = chunk.withUnsafeMutableBytes { read(state.fd, $0.baseAddress, $0.count) }
                if count < 0, errno == EINTR || errno == EAGAIN { continue }
                guard count > 0 else {
                    open[index] = nil
                    continue
                }
                room -= count
                if room < 0 { return .tooMuchOutput }
                bytes[index] += chunk[..<count]
            }
        }
        return nil
    }
}
