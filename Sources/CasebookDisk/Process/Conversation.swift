#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

extension ChildProcess {
    /// Runs a program to its end, telling it something and listening to it at the same time, so that neither waits for
    /// the other for ever.
    ///
    /// - Parameters:
    ///   - program: where it lies; its working directory is ours.
    ///   - limits: the seconds of the whole run; the bytes of its standard error and of all that it says.
    ///   - input: gives the next bytes for its standard input, and `nil` at the end. A program that stops reading is told
    ///     no more; that alone is no failure.
    ///   - listen: is called with what the program says on standard output, as it comes; `false` ends the conversation.
    /// - Returns: how it ended, with the end of what it wrote to standard error; `output` is empty.
    /// - Throws: if it cannot be started.
    public static func converse(
        with program: DiskPath, _ arguments: [String], limits: Limits, input: () -> [UInt8]?,
        listen: ([UInt8]) -> Bool
    ) throws(DiskError) -> Outcome {
        try naming(.run, program.text) { () throws(SystemError) in
            let told = try Pipe(writesWithoutWaiting: true)
            let output = try Pipe()
            let errors = try Pipe()
            let process = try spawn(program, arguments, [:], told.reading, output.writing, errors.writing)
            told.closeReading()
            output.closeWriting()
            errors.closeWriting()
            // A program that has stopped reading must not end us.
            let formerAnswer = signal(SIGPIPE, SIG_IGN)
            defer { signal(SIGPIPE, formerAnswer) }
            var conversation = Conversation(told, output.reading, errors.reading, limits: limits)
            let problem = conversation.hold(input: input, listen: listen)
            let ending = problem ?? process.wait(until: conversation.deadline)
            process.end()
            return Outcome(ending: ending ?? .tooSlow, output: [], errors: conversation.lastErrors)
        }
    }
}

/// Two streams from a child and one to it.
private struct Conversation {
    let deadline: MonotonicTime
    /// The end of what the child wrote to standard error, where programs say why they failed.
    private(set) var lastErrors: [UInt8] = []

    private let told: Pipe
    private var waiting: ArraySlice<UInt8> = []
    private var output: Int32?
    private var errors: Int32?
    private var room: Int
    private var chunk = [UInt8](repeating: 0, count: 65_536)
    private static let errorsKept = 4096

    init(_ told: Pipe, _ output: Int32, _ errors: Int32, limits: ChildProcess.Limits) {
        self.told = told
        self.output = output
        self.errors = errors
        room = limits.outputBytes
        deadline = MonotonicTime(inSeconds: limits.seconds)
    }

    /// - Returns: why it was broken off; `nil` if the child closed its streams.
    mutating func hold(input: () -> [UInt8]?, listen: ([UInt8]) -> Bool) -> ChildProcess.Ending? {
        while output != nil || errors != nil {
            if deadline.isOver { return .tooSlow }
            if waiting.isEmpty, told.isOpenForWriting {
                if let next = input() { waiting = next[...] } else { told.closeWriting() }
            }
            var states = [
                pollfd(fd: told.isOpenForWriting ? told.writing : -1, events: Int16(POLLOUT), revents: 0),
                pollfd(fd: output ?? -1, events: Int16(POLLIN), revents: 0),
                pollfd(fd: errors ?? -1, events: Int16(POLLIN), revents: 0),
            ]
            _ = poll(&states, nfds_t(states.count), deadline.remainingMilliseconds)
            if states[0].revents != 0 { tell() }
            if states[1].revents != 0 {
                guard let heard = hear(from: \.output) else { return .tooMuchOutput }
                if !heard.isEmpty, !listen(heard) { return .brokenOff }
            }
            if states[2].revents != 0 {
                guard let heard = hear(from: \.errors) else { return .tooMuchOutput }
                lastErrors = Array((lastErrors + heard).suffix(Self.errorsKept))
            }
        }
        return nil
    }

    private mutating func tell() {
        let count = waiting.withUnsafeBytes { write(told.writing, $0.baseAddress, $0.count) }
        if count >= 0 {
            waiting = waiting.dropFirst(count)
        } else if errno != EINTR, errno != EAGAIN {
            // It reads no more.
            told.closeWriting()
            waiting = []
        }
    }

    /// What has come; empty at the end, `nil` if it is too much altogether.
    private mutating func hear(from stream: WritableKeyPath<Conversation, Int32?>) -> [UInt8]? {
        guard let descriptor = self[keyPath: stream] else { return [] }
        let count = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
        if count < 0, errno == EINTR || errno == EAGAIN { return [] }
        guard count > 0 else {
            self[keyPath: stream] = nil
            return []
        }
        room -= count
        return room < 0 ? nil : Array(chunk[..<count])
    }
}
