import Foundation
import Testing

@testable import CasebookDisk
@testable import CasebookModel

@Suite("Reading a file")
struct ReadingTests {
    let scratch: Scratch

    init() throws { scratch = try Scratch() }

    private func problem(reading name: String, limit: Int = 100) -> DiskError.Problem? {
        do throws(DiskError) {
            _ = try Disk.read(scratch.path / name, limit: limit)
            return nil
        } catch {
            return error.problem
        }
    }

    @Test("gives its bytes", arguments: [0, 1, 99, 100])
    func bytes(count: Int) throws {
        try scratch.write(String(repeating: "x", count: count), to: "a")
        #expect(try scratch.text("a").count == count)
        #expect(problem(reading: "a") == nil)
    }

    @Test("stops at the limit, before it reads") func limit() throws {
        try scratch.write(String(repeating: "x", count: 101), to: "a")
        #expect(problem(reading: "a") == .tooLarge(limit: 100))
        // A file of four terabytes with nothing in it.
        let handle = try #require(FileHandle(forWritingAtPath: (scratch.path / "a").text))
        try handle.truncate(atOffset: 1 << 42)
        #expect(problem(reading: "a") == .tooLarge(limit: 100))
    }

    @Test("finds the end of a file that tells no size", .enabled(if: Disk.exists(DiskPath("/proc/self/status"))))
    func sizeless() throws {
        #expect(try !Disk.read(DiskPath("/proc/self/status"), limit: 1 << 16).isEmpty)
    }

    @Test("does not wait for a pipe") func pipe() throws {
        #expect(mkfifo((scratch.path / "pipe").text, 0o600) == 0)
        #expect(problem(reading: "pipe") == .notAFile(.other))
    }

    @Test("refuses devices, folders and links") func others() throws {
        #expect(throws: DiskError(.read, "/dev/zero", .notAFile(.other))) {
            try Disk.read(DiskPath("/dev/zero"), limit: 100)
        }
        try Disk.createFolder(scratch.path / "folder")
        #expect(problem(reading: "folder") == .notAFile(.folder))
        try scratch.link("link", to: "/etc/passwd")
        #expect(problem(reading: "link") == .notAFile(.symbolicLink))
        try scratch.link("circle", to: "circle")
        #expect(problem(reading: "circle") == .notAFile(.symbolicLink))
        #expect(problem(reading: "missing") == .system(ENOENT))
    }

    @Test("below a folder never leaves it") func below() throws {
        try scratch.write("secret", to: "outside/file")
        try scratch.write("public", to: "inside/media/file")
        try scratch.link("inside/away", to: "../outside")
        #expect(try Disk.read("media/file", below: scratch.path / "inside", limit: 9) == Array("public".utf8))
        #expect(throws: DiskError(.read, "\(scratch.path)/inside/away", .notAFolder(.symbolicLink))) {
            try Disk.read("away/file", below: scratch.path / "inside", limit: 9)
        }
        #expect(throws: DiskError.self) { try Disk.read("none/file", below: scratch.path / "inside", limit: 9) }
    }

    @Test("tells another file from the same one") func facts() throws {
        try scratch.write("one", to: "a")
        let before = try #require(try Disk.facts(of: scratch.path / "a"))
        #expect(before.kind == .file && before.byteCount == 3)
        #expect(try Disk.facts(of: scratch.path / "a") == before)
        try scratch.write("two", to: "a")
        #expect(try Disk.facts(of: scratch.path / "a") != before)
        #expect(try Disk.facts(of: scratch.path / "missing") == nil)
    }
}

@Suite("A folder")
struct FolderTests {
    let scratch: Scratch

    init() throws { scratch = try Scratch() }

    @Test("lists its entries by the bytes of their names, with their kinds") func entries() throws {
        for name in ["b", "a", "B", "ä", "Z/x"] { try scratch.write("", to: name) }
        try scratch.link("link", to: "a")
        let entries = try Disk.entries(of: scratch.path)
        #expect(entries.map(\.name) == ["B", "Z", "a", "b", "link", "ä"])
        #expect(entries.map(\.kind) == [.file, .folder, .file, .file, .symbolicLink, .file])
    }

    @Test("is found upward from anywhere below it") func upward() throws {
        try scratch.write("", to: "casebook.yaml")
        try Disk.createFolder(scratch.path / "a/b/casebook.yaml")
        let found = try Disk.nearestFolder(holding: "casebook.yaml", from: scratch.path / "a/b")
        #expect(found == scratch.path)
        #expect(try Disk.nearestFolder(holding: "no-such-file-anywhere", from: scratch.path) == nil)
    }

    @Test("is made with those around it") func create() throws {
        #expect(try Disk.createFolder(scratch.path / "a/b/c"))
        #expect(try !Disk.createFolder(scratch.path / "a/b/c"))
        try scratch.write("", to: "file")
        #expect(throws: DiskError.self) { try Disk.createFolder(scratch.path / "file") }
        #expect(throws: DiskError.self) { try Disk.createFolder(scratch.path / "file/below") }
    }

    @Test("is removed with everything in it, but nothing behind its links") func remove() throws {
        try scratch.write("kept", to: "outside/file")
        try scratch.write("", to: "tree/a/b")
        try scratch.link("tree/link", to: "../outside")
        try Disk.removeTree(scratch.path / "tree")
        #expect(!Disk.exists(scratch.path / "tree"))
        #expect(try scratch.text("outside/file") == "kept")
    }

    @Test(
        "has a path that is taken apart and put together",
        arguments: [
            ("a/b", "b", "a"), ("a", "a", "."), ("/a", "a", "/"), ("/", "/", "/"), ("a/b/", "b", "a"), ("", ".", "."),
        ])
    func paths(text: String, name: String, parent: String) {
        #expect(DiskPath(text).name == name)
        #expect(DiskPath(text).parent.text == parent)
    }

    @Test("finds a name however its letters are composed, but never through a link")
    func spellings() throws {
        let composed = "K\u{FC}che/Caf\u{E9}.png"
        let apart = "Ku\u{308}che/Cafe\u{301}.png"
        for (index, (written, asked)) in [(composed, apart), (apart, composed), (composed, composed)].enumerated() {
            try scratch.write("\(index)", to: "\(index)/\(written)")
            let folder = scratch.path / "\(index)"
            let path = try #require(RelativePath(asked))
            #expect(try Disk.read(path, below: folder, limit: 100) == Array("\(index)".utf8))
            #expect(try Disk.facts(of: path, below: folder)?.byteCount == 1)
        }
        let other: RelativePath = "K\u{FC}che/Cafe.png"
        #expect(throws: DiskError.self) { try Disk.read(other, below: scratch.path / "0", limit: 100) }
        #expect(try Disk.facts(of: other, below: scratch.path / "0") == nil)
        try Disk.createFolder(scratch.path / "3")
        try scratch.link("3/u\u{308}.png", to: "/etc/passwd")
        let link: RelativePath = "\u{FC}.png"
        #expect(throws: DiskError.self) { try Disk.read(link, below: scratch.path / "3", limit: 1 << 20) }
    }
}
