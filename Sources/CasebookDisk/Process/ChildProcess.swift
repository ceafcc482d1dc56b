#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// Another program, run with a list of arguments and never through a shell, for a bounded time with a bounded output.
public enum ChildProcess {
    /// What a program may use before it is killed with all its children.
    public struct Limits: Sendable, Hashable {
        /// Seconds by the wall clock.
        public var seconds: Int
        /// Bytes on standard output and standard error together.
        public var outputBytes: Int

        public init(seconds: Int, outputBytes: Int) {
            self.seconds = seconds
            self.outputBytes = outputBytes
        }
    }

    /// How a program ended.
    public enum Ending: Sendable, Hashable {
        /// By itself, with this status; 0 means success.
        case exited(Int32)
        /// By this signal.
        case killed(Int32)
        /// It took too long.
        case tooSlow
        /// It wrote too much.
        case tooMuchOutput
        /// We did not want to hear more.
        case brokenOff
    }

    /// What a run gave.
    public struct Outcome: Sendable, Hashable {
        public let ending: Ending
        public let output: [UInt8]
        public let errors: [UInt8]

        public var isSuccess: Bool { ending == .exited(0) }
    }

    /// The program with a name, on the search path (POSIX, chapter 8.3, `PATH`); `nil` if there is none.
    public static func find(_ name: String) -> DiskPath? {
        let folders = (Environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin").split(separator: ":")
        return folders.lazy.map { DiskPath(String($0)) / name }.first(where: isProgram)
    }

    /// Whether there is a file that may be started.
    public static func isProgram(_ path: DiskPath) -> Bool {
        (try? Disk.facts(of: path)) != nil && access(path.text, X_OK) == 0 && !Disk.isFolder(path)
    }

    /// The names of all programs on the search path that begin with a prefix, sorted, each once.
    public static func names(withPrefix prefix: String) -> [String] {
        let folders = (Environment["PATH"] ?? "").split(separator: ":")
        let entries = folders.compactMap { try? Disk.entries(of: DiskPath(String($0))) }
        return Set(entries.flatMap { $0.map(\.name).filter { $0.hasPrefix(prefix) } }).sorted()
    }

    /// Runs a program to its end. It reads nothing, and is given this program's environment.
    ///
    /// - Parameters:
    ///   - program: where it lies; its working directory is ours.
    ///   - environment: variables that it sees beside, or instead of, those of this program.
    /// - Throws: if it cannot be started.
    public static func run(
        _ program: DiskPath, _ arguments: [String], environment: [String: String] = [:], limits: Limits
    ) throws(DiskError) -> Outcome {
        try naming(.run, program.text) { () throws(SystemError) in
            let output = try Pipe()
            let errors = try Pipe()
            let process = try spawn(program, arguments, environment, nil, output.writing, errors.writing)
            output.closeWriting()
            errors.closeWriting()
            var reader = PipeReader([output.reading, errors.reading], limits: limits)
            let problem = reader.readAll()
            let ending = problem ?? process.wait(until: reader.deadline)
            process.end()
            return Outcome(ending: ending ?? .tooSlow, output: reader.bytes[0], errors: reader.bytes[1])
        }
    }

    static func spawn(
        _ program: DiskPath, _ arguments: [String], _ environment: [String: String], _ input: Int32?, _ output: Int32,
        _ errors: Int32
    ) throws(SystemError) -> RunningProcess {
        var actions = SpawnActions()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        if let input {
            posix_spawn_file_actions_adddup2(&actions, input, 0)
        } else {
            posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        }
        posix_spawn_file_actions_adddup2(&actions, output, 1)
        posix_spawn_file_actions_adddup2(&actions, errors, 2)
        var attributes = SpawnAttributes()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // A group of its own, so that its children can be killed with it, and the usual answers to signals.
        var noSignals = sigset_t()
        sigemptyset(&noSignals)
        posix_spawnattr_setsigmask(&attributes, &noSignals)
        posix_spawnattr_setpgroup(&attributes, 0)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK))
        var id = pid_t()
        let status = CStrings([program.text] + arguments).withPointers { arguments in
            CStrings(surroundings(environment)).withPointers { variables in
                posix_spawn(&id, program.text, &actions, &attributes, arguments, variables)
            }
        }
        guard status == 0 else { throw SystemError(code: status) }
        return RunningProcess(id: id)
    }

    private static func surroundings(_ changes: [String: String]) -> [String] {
        var variables: [String] = []
        var entry = environ
        while let pointer = entry.pointee {
            let text = String(cString: pointer)
            if changes[String(text.prefix { $0 != "=" })] == nil { variables.append(text) }
            entry += 1
        }
        return variables + changes.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    }
}

#if canImport(Darwin)
    private typealias SpawnActions = posix_spawn_file_actions_t?
    private typealias SpawnAttributes = posix_spawnattr_t?
#else
    private typealias SpawnActions = posix_spawn_file_actions_t
    private typealias SpawnAttributes = posix_spawnattr_t
#endif
