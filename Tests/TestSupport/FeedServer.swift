public import Foundation

/// A web server on this machine that serves a folder as a publisher does (Tests/Servers/feedserver.py). It stops when the
/// value goes.
public final class FeedServer: @unchecked Sendable {
    private let process = Process()
    private let log: URL
    /// The server serves until this ends, which it does even if the tests crash.
    private let input = Pipe()
    /// The port that it was given.
    public let port: Int

    /// - Parameters:
    ///   - folder: what it serves.
    ///   - certificate: a file with certificate and key, for a server that speaks TLS.
    public init(serving folder: URL, certificate: URL? = nil) throws {
        log = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try Data().write(to: log)
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        let script = Repository.root.appendingPathComponent("Tests/Servers/feedserver.py").path
        process.arguments = ["python3", script, folder.path, log.path] + (certificate.map { [$0.path] } ?? [])
        process.standardOutput = output
        process.standardInput = input
        try process.run()
        var line = Data()
        while let byte = try output.fileHandleForReading.read(upToCount: 1), let first = byte.first, first != 0x0A {
            line.append(first)
        }
        guard let port = Int(String(decoding: line, as: UTF8.self)) else { throw CocoaError(.fileReadUnknown) }
        self.port = port
    }

    deinit {
        try? input.fileHandleForWriting.close()
        for file in [log, log.appendingPathExtension("moved")] { try? FileManager.default.removeItem(at: file) }
    }

    /// The address of the folder.
    public var address: String { "http://127.0.0.1:\(port)/" }

    /// Redirects every path for good to the same path below another address.
    public func move(to address: String) throws {
        try Data(address.utf8).write(to: log.appendingPathExtension("moved"))
    }

    /// The requests since the last call, as `200 /feeds/feed.json`.
    public func takeRequests() throws -> [String] {
        let lines = String(decoding: try Data(contentsOf: log), as: UTF8.self).split(separator: "\n").map(String.init)
        try Data().write(to: log)
        return lines
    }
}
