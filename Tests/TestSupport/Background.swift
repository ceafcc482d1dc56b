public import Foundation

/// A program that runs beside the test.
public final class Background {
    private let process = Process()
    private let outputFile: URL

    /// Starts a program.
    public init(_ program: URL, _ arguments: [String], in folder: URL) throws {
        // A file instead of a pipe: what was written stays there, whenever the program is killed.
        outputFile = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try Data().write(to: outputFile)
        process.executableURL = program
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: outputFile)
        process.standardError = FileHandle.nullDevice
        try process.run()
    }

    deinit {
        kill()
        try? FileManager.default.removeItem(at: outputFile)
    }

    /// What it has written to standard output.
    public var output: String { (try? String(contentsOf: outputFile, encoding: .utf8)) ?? "" }

    public var isRunning: Bool { process.isRunning }

    /// Ends it at once, as the system does when memory runs out.
    public func kill() {
        if process.isRunning { _ = Foundation.kill(process.processIdentifier, SIGKILL) }
    }

    /// Waits until it has ended; returns its exit status.
    public func waitForEnd() -> Int32 {
        process.waitUntilExit()
        return process.terminationStatus
    }
}
