#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// A child that was started and has to be waited for.
struct RunningProcess {
    let id: pid_t

    /// Waits for the end of a child that has closed its outputs, which nearly always has ended by then.
    ///
    /// - Returns: `nil` if it has not ended when the time is over.
    func wait(until deadline: MonotonicTime) -> ChildProcess.Ending? {
        while true {
            var status: Int32 = 0
            let ended = waitpid(id, &status, WNOHANG)
            if ended == id { return Self.ending(status) }
            if ended < 0, errno != EINTR { return nil }
            if deadline.isOver { return nil }
            _ = poll(nil, 0, 5)
        }
    }

    /// Kills what is left of the child and its children, so that none survives as a zombie or works on.
    func end() {
        kill(-id, SIGKILL)
        var status: Int32 = 0
        while waitpid(id, &status, 0) < 0, errno == EINTR {}
    }

    /// What wait(2) says, without its macros, which Swift does not see.
    private static func ending(_ status: Int32) -> ChildProcess.Ending {
        let signal = status & 0x7F
        return signal == 0 ? .exited((status >> 8) & 0xFF) : .killed(signal)
    }
}

/// A moment of a clock that nobody sets back.
struct MonotonicTime {
    private let nanoseconds: Int64

    /// The moment that is some seconds away.
    init(inSeconds seconds: Int) { nanoseconds = Self.now + Int64(min(seconds, 1_000_000)) * 1_000_000_000 }

    private static var now: Int64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    }

    var isOver: Bool { Self.now >= nanoseconds }

    /// Milliseconds until then, at least 0, rounded up.
    var remainingMilliseconds: Int32 {
        Int32(clamping: max(0, (nanoseconds - Self.now + 999_999) / 1_000_000))
    }
}
