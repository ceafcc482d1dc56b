public import Foundation

/// The built program, run as its users run it.
public struct Program: Sendable {
    /// How a run ended.
    public struct Outcome: Sendable {
        public let status: Int32
        public let output: String
        public let errors: String
        public let bytes: [UInt8]
    }

    /// Runs `casebook`.
    ///
    /// - Parameters:
    ///   - arguments: without the name of the program.
    ///   - folder: the current folder.
    ///   - environment: what differs from the environment of the tests.
    ///   - input: what stands on standard input.
    public static func run(
        _ arguments: [String], in folder: URL = Repository.root, environment: [String: String] = [:],
        input: String = ""
    ) throws -> Outcome {
        try run(url(of: "casebook"), arguments, in: folder, environment: environment, input: input)
    }

    /// Runs any program.
    public static func run(
        _ program: URL, _ arguments: [String], in folder: URL = Repository.root, environment: [String: String] = [:],
        input: String = ""
    ) throws -> Outcome {
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.currentDirectoryURL = folder
        let usual = ["LC_ALL": "C.UTF-8", "LANG": "C.UTF-8"]
        process.environment = ProcessInfo.processInfo.environment.merging(usual) { $1 }.merging(environment) { $1 }
        // Files instead of pipes: however much a program writes, nothing can block.
        let place = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: place) }
        let files = ["in", "out", "err"].map(place.appendingPathComponent)
        try Data(input.utf8).write(to: files[0])
        for file in files[1...] { try Data().write(to: file) }
        process.standardInput = try FileHandle(forReadingFrom: files[0])
        process.standardOutput = try FileHandle(forWritingTo: files[1])
        process.standardError = try FileHandle(forWritingTo: files[2])
        try process.run()
        process.waitUntilExit()
        let output = try Data(contentsOf: files[1])
        let errors = try Data(contentsOf: files[2])
        return Outcome(
            status: process.terminationStatus, output: String(decoding: output, as: UTF8.self),
            errors: String(decoding: errors, as: UTF8.self), bytes: [UInt8](output))
    }

    /// Runs `casebook` as somebody for whom the permissions of files count: root without its powers, or who we are.
    public static func runAsMortal(_ arguments: [String], in folder: URL) throws -> Outcome {
        guard geteuid() == 0 else { return try run(arguments, in: folder) }
        let powers = ["setpriv", "--bounding-set=-all", "--inh-caps=-all", url(of: "casebook").path]
        return try run(URL(fileURLWithPath: "/usr/bin/env"), powers + arguments, in: folder)
    }

    /// A search path on which the program comes first, for whatever calls `casebook` itself.
    public static var searchPath: String {
        url(of: "casebook").deletingLastPathComponent().path + ":" + (ProcessInfo.processInfo.environment["PATH"] ?? "")
    }

    /// Where a program of this package lies: beside the test bundle.
    public static func url(of name: String) -> URL {
        let bundle = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        let candidates = [
            bundle, Repository.root.appendingPathComponent(".build/debug"),
            Bundle.main.bundleURL, Bundle.main.bundleURL.deletingLastPathComponent(),
        ]
        let found = candidates.map { $0.appendingPathComponent(name) }
            .first { FileManager.default.isExecutableFile(atPath: $0.path) }
        return found ?? candidates[1].appendingPathComponent(name)
    }
}
