import ArgumentParser
import CasebookDisk
public import CasebookExport
public import CasebookImport
import CasebookModel
public import CasebookValidation

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// The command line: the built-in commands, and whatever a program of its own adds.
public enum CasebookProgram {
    /// The version of Casebook, one place for the whole project (Semantic Versioning 2.0.0).
    public static let version = "0.1.0"

    /// What the program was started with; set once, before any command runs.
    @TaskLocal static var setup = Setup()

    /// What a program can add.
    struct Setup: Sendable {
        var plugins = PluginRegistry.builtIn
        var checks: [any CaseCheck] = []
        var network: Network?
        var server: WorkbenchProgram?
    }

    /// Makes what gets files from the web.
    ///
    /// - Parameter allowsLocal: whether addresses of this machine and of private networks may be called.
    public typealias Network = @Sendable (_ allowsLocal: Bool) -> any Fetching

    /// Runs the command that the arguments ask for and ends the process with its exit status.
    ///
    /// - Parameters:
    ///   - arguments: without the name of the program.
    ///   - plugins: the export plugins that books can ask for.
    ///   - checks: checks of cases beside the built-in ones; their rules can be explained like those.
    ///   - network: gets files from the web, if the program has a network.
    ///   - server: serves the workbench, if the program can.
    public static func run(
        _ arguments: [String] = Array(CommandLine.arguments.dropFirst()), plugins: PluginRegistry = .builtIn,
        checks: [any CaseCheck] = [], network: Network? = nil, server: WorkbenchProgram? = nil
    ) async -> Never {
        let setup = Setup(plugins: plugins, checks: checks, network: network, server: server)
        let ending = await $setup.withValue(setup) { await status(of: arguments) }
        exit(afterWriting(ending).rawValue)
    }

    /// A result that did not arrive is none, whatever it said.
    private static func afterWriting(_ ending: ExitStatus) -> ExitStatus {
        guard let failure = StandardStream.outputFailure, ending == .fine || ending == .findings else { return ending }
        let cause = String(cString: strerror(failure))
        Terminal(language: Localization.language, allowsColour: false, isQuiet: false).complain(
            LocalizedText(
                de: "die Ausgabe ließ sich nicht vollständig schreiben (\(cause))",
                en: "the output could not be written completely (\(cause))"))
        return .couldNotRun
    }

    /// Runs a command and returns its exit status: 0 fine, 1 findings or refused, 2 could not run, 64 wrong usage.
    static func status(of arguments: [String]) async -> ExitStatus {
        do {
            let arguments = ArgumentOrder.normalised(arguments)
            if let unknown = UnknownCommand(arguments) { throw Failure(unknown.message, .wrongUsage) }
            var command = try RootCommand.parseAsRoot(arguments)
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
            return .fine
        } catch let status as ExitStatus {
            return status
        } catch let failure as Failure {
            Terminal(language: Localization.language, allowsColour: false, isQuiet: false).complain(failure.message)
            return failure.status
        } catch let error as DiskError {
            Terminal(language: Localization.language, allowsColour: false, isQuiet: false).complain(error.message)
            return .couldNotRun
        } catch {
            return report(error)
        }
    }

    /// Says what the argument parser has to say: help and version are results, everything else is wrong usage.
    private static func report(_ error: any Error) -> ExitStatus {
        let text = ParserMessages.localized(RootCommand.fullMessage(for: error), Localization.language)
        let isFine = RootCommand.exitCode(for: error) == .success
        let stream: StandardStream = isFine ? .output : .error
        if !text.isEmpty { stream.write(Array((text + "\n").utf8)) }
        return isFine ? .fine : .wrongUsage
    }
}

/// How a command ended (contract, section 4).
enum ExitStatus: Int32, Error, Comparable {
    case fine = 0
    /// There are findings, or the command refused.
    case findings = 1
    /// A book is missing, or a file cannot be read.
    case couldNotRun = 2
    /// The arguments make no sense (`EX_USAGE` of sysexits.h).
    case wrongUsage = 64

    static func < (left: ExitStatus, right: ExitStatus) -> Bool { left.rawValue < right.rawValue }
}

/// Why a command did not do its work.
struct Failure: Error {
    let message: LocalizedText
    let status: ExitStatus

    init(_ message: LocalizedText, _ status: ExitStatus = .couldNotRun) {
        self.message = message
        self.status = status
    }
}
