public import CasebookDisk
public import CasebookFiles
public import CasebookPluginAPI

/// An export plugin that is a program of its own, in any language (contract, section 6).
///
/// It reads one request on standard input and writes one message a line on standard output. Casebook writes the files,
/// so it needs no right to write anywhere; and until it has said that it is done, nothing of what it said counts.
public struct ExternalPlugin: Sendable, Hashable {
    /// The name by which books ask for it.
    public let name: String
    /// Where the program lies.
    public let program: DiskPath
    /// What it is called with.
    public let arguments: [String]

    /// Programs with this prefix on the search path are export plugins.
    public static let programPrefix = "casebook-export-"

    public init(name: String, program: DiskPath, arguments: [String] = []) {
        self.name = name
        self.program = program
        self.arguments = arguments
    }

    /// The plugin `NAME` on the search path, a program `casebook-export-NAME`; `nil` if there is none.
    public static func onPath(_ name: String) -> ExternalPlugin? {
        guard Slug<Self>(name) != nil else { return nil }
        return ChildProcess.find(programPrefix + name).map { ExternalPlugin(name: name, program: $0) }
    }

    /// All plugins on the search path, by name.
    public static func allOnPath() -> [ExternalPlugin] {
        ChildProcess.names(withPrefix: programPrefix).compactMap { onPath(String($0.dropFirst(programPrefix.count))) }
    }

    /// The plugin that a book names with `command:`. A program with a `/` in its name lies relative to the book.
    ///
    /// - Throws: ``PluginError`` if there is no such program.
    public static func named(_ name: String, by command: [String], in book: DiskPath) throws(PluginError)
        -> ExternalPlugin
    {
        guard let first = command.first else { throw PluginError(ExternalPhrases.noProgram(name)) }
        let found =
            first.contains("/")
            ? (first.hasPrefix("/") ? DiskPath(first) : book / first) : ChildProcess.find(first)
        guard let found, Disk.exists(found) else { throw PluginError(ExternalPhrases.noProgram(first)) }
        return ExternalPlugin(name: name, program: found, arguments: Array(command.dropFirst()))
    }

    /// What a run may use.
    public struct Limits: Sendable, Hashable {
        /// Seconds of the whole run.
        public var seconds = 15 * 60
        /// Bytes of everything that the plugin says.
        public var outputBytes = 1 << 30
        /// The number of files.
        public var files = 200_000

        public init() {}
    }

    /// A file that a plugin made.
    public struct File: Sendable, Hashable {
        public let path: RelativePath
        public let content: Content
    }

    /// What is in a file: bytes, or a copy of a medium that the plugin was shown.
    public enum Content: Sendable, Hashable {
        case bytes([UInt8])
        case medium(CaseID, RelativePath)
    }

    /// What a plugin made.
    public struct Output: Sendable {
        public let files: [File]
        /// What it has to say to people; no errors.
        public let notes: [PluginNote]
    }

    /// Lets the plugin make the files of an edition.
    ///
    /// - Parameters:
    ///   - input: the gated cases.
    ///   - options: what the book sets for this export.
    ///   - mediaRoot: the folder of the cases.
    /// - Throws: ``PluginError`` with the plugin's name and the cause, whatever goes wrong.
    public func output(
        for input: PluginInput, options: [ExportOption], mediaRoot: DiskPath, limits: Limits = Limits()
    ) throws(PluginError) -> Output {
        try output(answering: PluginRequest(input, options: options, mediaRoot: mediaRoot), limits: limits)
    }

    func output(answering request: PluginRequest, limits: Limits) throws(PluginError) -> Output {
        var request = request
        var hearing = PluginHearing(limits: limits)
        var inputProblem: PluginError?
        let outcome: ChildProcess.Outcome
        do {
            outcome = try ChildProcess.converse(
                with: program, arguments, limits: .init(seconds: limits.seconds, outputBytes: limits.outputBytes),
                input: {
                    do {
                        return try request.nextPiece()
                    } catch {
                        inputProblem = error as? PluginError ?? PluginError(ExternalPhrases.caseIsGone)
                        return nil
                    }
                }, listen: { hearing.take($0) })
        } catch {
            throw PluginError(ExternalPhrases.failed(name, error.message))
        }
        if let inputProblem { throw PluginError(ExternalPhrases.failed(name, inputProblem.message)) }
        do {
            return try hearing.result(after: outcome, limits: limits)
        } catch {
            throw PluginError(ExternalPhrases.failed(name, error.message))
        }
    }
}
