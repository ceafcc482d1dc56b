/// Git as it works in a folder: started without a shell, for a bounded time with a bounded output, and it asks nobody anything.
public struct Git: Sendable {
    private let program: DiskPath
    private let folder: DiskPath

    /// - Returns: `nil` if there is no program called `git`.
    public init?(in folder: DiskPath) {
        guard let program = ChildProcess.find("git") else { return nil }
        self.program = program
        self.folder = folder
    }

    /// Runs a command.
    ///
    /// - Parameter environment: variables that Git sees beside, or instead of, those of this program.
    /// - Throws: if it cannot be started.
    public func run(
        _ arguments: [String], environment: [String: String] = [:],
        limits: ChildProcess.Limits = .init(seconds: 10, outputBytes: 1 << 20)
    ) throws(DiskError) -> ChildProcess.Outcome {
        try ChildProcess.run(
            program, ["-C", folder.text] + arguments,
            environment: environment.merging(["GIT_TERMINAL_PROMPT": "0"]) { wanted, _ in wanted }, limits: limits)
    }

    /// The name that Git would write into a commit in the folder, if it knows one.
    public var userName: String? {
        guard let outcome = try? run(["config", "user.name"]), outcome.isSuccess else { return nil }
        let name = String(decoding: outcome.output, as: UTF8.self).prefix { !$0.isNewline }
        return name.allSatisfy(\.isWhitespace) ? nil : String(name)
    }
}
