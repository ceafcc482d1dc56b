import Foundation
import Testing

@testable import CasebookDisk
@testable import CasebookModel

@Suite("Writing a whole file")
struct AtomicFileTests {
    let scratch: Scratch

    init() throws { scratch = try Scratch() }

    @Test("replaces the old one and keeps its permissions", arguments: [false, true])
    func replaces(durable: Bool) throws {
        try scratch.write("old", to: "a")
        chmod((scratch.path / "a").text, 0o640)
        try AtomicFile.write(Array("new".utf8), to: scratch.path / "a", durable: durable)
        #expect(try scratch.text("a") == "new")
        #expect(try FolderOperations.mode((scratch.path / "a").text) == 0o640)
        #expect(try Disk.entries(of: scratch.path).map(\.name) == ["a"])
    }

    @Test("leaves nothing behind when it fails") func failure() throws {
        try Disk.createFolder(scratch.path / "folder")
        #expect(throws: DiskError(.write, "\(scratch.path)/folder", .notAFile(.folder))) {
            try AtomicFile.write([1], to: scratch.path / "folder")
        }
        try scratch.link("link", to: "folder")
        #expect(throws: DiskError.self) { try AtomicFile.write([1], to: scratch.path / "link") }
        #expect(throws: DiskError.self) { try AtomicFile.write([1], to: scratch.path / "none/file") }
        #expect(try Disk.entries(of: scratch.path).map(\.name) == ["folder", "link"])
    }

    @Test("removes what a killed process has left, but nothing that somebody is writing or has called alike")
    func leftovers() throws {
        let dead = try killedProcess()
        for name in [".casebook-\(dead)-0", ".casebook-\(dead)-17"] { try scratch.write("half", to: name) }
        try scratch.write("half", to: ".casebook-\(dead)-1")
        let locked = try FileLock(trying: scratch.path / ".casebook-\(dead)-1")
        let kept = [
            ".casebook-1-0", ".casebook-\(dead)-1", ".casebook-\(dead)-x", ".casebook-\(dead)", ".casebook-log.yaml",
            ".casebook-0-1", ".casebook--1-1", "casebook-\(dead)-0",
        ]
        for name in kept where name != ".casebook-\(dead)-1" { try scratch.write("mine", to: name) }
        try scratch.link(".casebook-\(dead)-2", to: "elsewhere")
        try AtomicFile.write(Array("new".utf8), to: scratch.path / "a")
        _ = consume locked
        #expect(
            Set(try Disk.entries(of: scratch.path).map(\.name)) == Set(kept + ["a", ".casebook-\(dead)-2"]))
    }

    /// The number of a process that is no more.
    private func killedProcess() throws -> Int32 {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", "kill -9 $$"]
        try process.run()
        process.waitUntilExit()
        return process.processIdentifier
    }

    @Test("never shows a part to readers") func concurrent() async throws {
        try scratch.write(String(repeating: "0", count: 50_000), to: "a")
        try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 0..<4 {
                group.addTask { [scratch] in
                    for _ in 0..<50 { try scratch.write(String(repeating: "\(writer)", count: 50_000), to: "a") }
                }
                group.addTask { [scratch] in
                    for _ in 0..<200 {
                        let text = try scratch.text("a")
                        #expect(text.utf8.count == 50_000 && Set(text.utf8).count == 1)
                    }
                }
            }
            try await group.waitForAll()
        }
    }
}

@Suite("Adding to the end of a file")
struct AppendedFileTests {
    let scratch: Scratch

    init() throws { scratch = try Scratch() }

    private func append(_ text: String) throws {
        try AppendedFile.append(Array(text.utf8), to: scratch.path / "log")
    }

    @Test("makes the file, and changes nothing before the end") func appends() throws {
        try append("- one\n")
        try append("- two\n")
        #expect(try scratch.text("log") == "- one\n- two\n")
    }

    @Test("begins a new line after one that was not ended") func newLine() throws {
        try scratch.write("- one", to: "log")
        try append("- two\n")
        #expect(try scratch.text("log") == "- one\n- two\n")
    }

    @Test("does not wait for a pipe, nor write through a link") func others() throws {
        #expect(mkfifo((scratch.path / "log").text, 0o600) == 0)
        #expect(throws: DiskError(.write, "\(scratch.path)/log", .notAFile(.other))) { try append("x") }
        try Disk.removeFile(scratch.path / "log")
        try scratch.link("log", to: "elsewhere")
        #expect(throws: DiskError(.write, "\(scratch.path)/log", .notAFile(.symbolicLink))) { try append("x") }
        #expect(!Disk.exists(scratch.path / "elsewhere"))
    }

    @Test("loses nothing when many threads do it at once") func threads() async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 0..<8 {
                group.addTask { [scratch] in
                    for number in 0..<50 {
                        let entry = "\(writer)-\(number)-" + String(repeating: "x", count: 3000) + "\n"
                        try AppendedFile.append(Array(entry.utf8), to: scratch.path / "log")
                    }
                }
            }
            try await group.waitForAll()
        }
        let lines = try scratch.text("log").split(separator: "\n")
        #expect(lines.count == 400)
        #expect(Set(lines).count == 400)
        #expect(lines.allSatisfy { $0.hasSuffix(String(repeating: "x", count: 3000)) })
    }

    @Test(
        "adds what does not fit into one page of the disk all at once, and leaves nothing else behind",
        arguments: [(0, 4097), (4000, 97), (4000, 200), (4095, 2), (4096, 1), (9000, 20_000)])
    func pages(size: Int, count: Int) throws {
        let old = size == 0 ? "" : String(repeating: "o", count: size - 1) + "\n"
        let new = String(repeating: "n", count: count - 1) + "\n"
        try scratch.write(old, to: "log")
        chmod((scratch.path / "log").text, 0o640)
        // What a killed process may have left there.
        try scratch.write("rest", to: ".casebook-log")
        let before = try #require(try Disk.facts(of: scratch.path / "log"))
        try append(new)
        #expect(try scratch.text("log") == old + new)
        let after = try #require(try Disk.facts(of: scratch.path / "log"))
        let isOnePage = size / 4096 == (size + count - 1) / 4096
        #expect((before.inode == after.inode) == isOnePage)
        #expect(try FolderOperations.mode((scratch.path / "log").text).map { $0 & 0o777 } == 0o640)
        let names = try Disk.entries(of: scratch.path).map(\.name)
        #expect(names == (isOnePage ? [".casebook-log", "log"] : ["log"]))
    }

    @Test("replaces a content only if it is still there")
    func replaces() throws {
        try scratch.write("[]\n", to: "log")
        #expect(
            try AppendedFile.replace(Array("[ ]\n".utf8), with: Array("- one\n".utf8), at: scratch.path / "log")
                == false)
        #expect(
            try AppendedFile.replace(Array("[] \n".utf8), with: Array("- one\n".utf8), at: scratch.path / "log")
                == false)
        #expect(try scratch.text("log") == "[]\n")
        #expect(try AppendedFile.replace(Array("[]\n".utf8), with: Array("- one\n".utf8), at: scratch.path / "log"))
        #expect(try scratch.text("log") == "- one\n")
    }

    @Test("follows a file that is replaced meanwhile") func replaced() async throws {
        try append("- one\n")
        let held = try FileLock(waitingFor: scratch.path / "log")
        let waiting = Task.detached { [scratch] in
            try AppendedFile.append(Array("- two\n".utf8), to: scratch.path / "log")
        }
        try await Task.sleep(for: .milliseconds(50))
        try scratch.write("- other\n", to: "log")
        release(held)
        try await waiting.value
        #expect(try scratch.text("log") == "- other\n- two\n")
    }

    private func release(_ lock: consuming FileLock) {}
}

@Suite("A lock")
struct FileLockTests {
    @Test("keeps others out as long as it lives") func exclusion() throws {
        let scratch = try Scratch()
        let path = scratch.path / "lock"
        do {
            let lock = try FileLock(waitingFor: path)
            #expect(throws: DiskError(.lock, path.text, .locked)) { _ = try FileLock(trying: path) }
            _ = lock
        }
        _ = try FileLock(trying: path)
    }

    @Test("can be on a folder") func folder() throws {
        let scratch = try Scratch()
        let lock = try FileLock(trying: scratch.path)
        #expect(throws: DiskError.self) { _ = try FileLock(trying: scratch.path) }
        _ = lock
    }
}

@Suite("A message about the disk")
struct DiskMessageTests {
    private static let codes = [
        ENOENT, EACCES, EPERM, ENOSPC, EDQUOT, EROFS, EISDIR, ENOTDIR, EEXIST, ELOOP, ENAMETOOLONG, EMFILE, EXDEV, EIO,
        ENXIO,
    ]

    @Test("says the same in German and English", arguments: DiskError.Operation.allCases)
    func languages(operation: DiskError.Operation) {
        for code in Self.codes {
            let message = DiskError(operation, "a/b", .system(code)).message
            #expect(message.de.contains("„a/b“") && message.en.contains("\"a/b\""))
            #expect(message.de != message.en)
            #expect(!message.en.contains("error \(code)"))
        }
    }

    @Test("names what the system says where it has no words of its own") func unknown() {
        #expect(DiskError(.read, "a", .system(EBADMSG)).message.en.contains("(Bad message)"))
    }

    @Test("does not steer the terminal") func control() {
        #expect(!DiskError(.read, "a\u{1B}[2J", .locked).message.en.contains("\u{1B}"))
    }

    @Test("shows five of many files") func many() {
        let message = DiskError(.export, "a", .foreignFiles((1...7).map { "f\($0)" })).message
        #expect(message.en.contains("f1, f2, f3, f4, f5 and 2 more"))
    }
}
