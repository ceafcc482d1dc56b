public import Foundation

/// A folder that is gone when the test is over.
public final class TemporaryFolder: Sendable {
    public let url: URL

    /// - Parameter inMemory: whether to prefer a disk in memory, for tests that wait for the disk thousands of times.
    public init(inMemory: Bool = false) throws {
        let memory = URL(fileURLWithPath: "/dev/shm")
        let hasMemory = inMemory && FileManager.default.isWritableFile(atPath: memory.path)
        url = (hasMemory ? memory : FileManager.default.temporaryDirectory).resolvingSymlinksInPath()
            .appendingPathComponent("casebook-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    /// Writes a text file and the folders around it.
    @discardableResult
    public func write(_ path: String, _ text: String) throws -> URL {
        let file = url.appendingPathComponent(path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
        return file
    }

    /// Writes a script that can be run, and the folders around it.
    public func writeProgram(_ path: String, _ text: String) throws {
        try Self.writeProgram(at: url.appendingPathComponent(path), text)
    }

    /// Writes a script that can be run. Another process puts it into its place: had this one the file open for writing while a
    /// test beside it starts a program, that would inherit it for a moment, and the kernel would refuse to run the script
    /// ("Text file busy").
    public static func writeProgram(at file: URL, _ text: String) throws {
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        let outcome = try Program.run(
            URL(fileURLWithPath: "/bin/sh"), ["-c", #"rm -f "$0" && cat >"$0" && chmod 755 "$0""#, file.path],
            in: file.deletingLastPathComponent(), input: text)
        guard outcome.status == 0 else { throw CocoaError(.fileWriteUnknown) }
    }

    /// The text of a file.
    public func read(_ path: String) throws -> String {
        String(decoding: try Data(contentsOf: url.appendingPathComponent(path)), as: UTF8.self)
    }

    /// The paths of all files below a folder of it, sorted.
    public func files(below path: String = ".") -> [String] {
        Files.paths(below: url.appendingPathComponent(path))
    }
}

/// Looks at trees of files.
public enum Files {
    /// The paths of all plain files below a folder, sorted, relative to it.
    public static func paths(below folder: URL) -> [String] {
        let root = folder.standardizedFileURL.path
        let walker = FileManager.default.enumerator(atPath: root)
        var paths: [String] = []
        while let path = walker?.nextObject() as? String {
            var isFolder: ObjCBool = false
            if FileManager.default.fileExists(atPath: root + "/" + path, isDirectory: &isFolder), !isFolder.boolValue {
                paths.append(path)
            }
        }
        return paths.sorted()
    }

    /// The content of every file below a folder, by path.
    public static func contents(below folder: URL) throws -> [String: Data] {
        try Dictionary(
            uniqueKeysWithValues: paths(below: folder).map {
                ($0, try Data(contentsOf: folder.appendingPathComponent($0)))
            })
    }
}
