public import Foundation

/// A disk of a few megabytes in memory, which can be full or read-only. Only root may mount one.
public final class SmallDisk: Sendable {
    /// Whether tests with such disks can run here; where they cannot, they say so.
    public static let isPossible = geteuid() == 0
    /// What they say then.
    public static let reason = "NOT TESTED: only root may mount a small disk; CI is root"

    public let url: URL
    private var ballast: URL { url.appendingPathComponent("ballast") }

    /// - Parameter kilobytes: its size.
    public init(kilobytes: Int) throws {
        url = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
            .appendingPathComponent("casebook-disk-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        try Self.run("mount", ["-t", "tmpfs", "-o", "size=\(kilobytes)k", "tmpfs", url.path])
    }

    deinit {
        try? Self.run("umount", ["--lazy", url.path])
        try? FileManager.default.removeItem(at: url)
    }

    /// Fills the disk until only so many bytes are left, in blocks of 4096.
    public func fill(leaving bytes: Int) throws {
        try empty()
        let free = try FileManager.default.attributesOfFileSystem(forPath: url.path)[.systemFreeSize] as? Int ?? 0
        try Data(count: max(0, free - bytes)).write(to: ballast)
    }

    /// Makes room again.
    public func empty() throws {
        if FileManager.default.fileExists(atPath: ballast.path) { try FileManager.default.removeItem(at: ballast) }
    }

    /// Makes it read-only, or writable again.
    public func protect(_ isProtected: Bool) throws {
        try Self.run("mount", ["-o", "remount,\(isProtected ? "ro" : "rw")", url.path])
    }

    private static func run(_ program: String, _ arguments: [String]) throws {
        let outcome = try Program.run(URL(fileURLWithPath: "/usr/bin/env"), [program] + arguments)
        guard outcome.status == 0 else { throw Failure(description: "\(program) \(arguments): \(outcome.errors)") }
    }

    private struct Failure: Error, CustomStringConvertible {
        let description: String
    }
}
