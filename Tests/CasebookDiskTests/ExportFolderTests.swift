import Foundation
import Testing

@testable import CasebookDisk
@testable import CasebookModel

@Suite("The folder of an export")
struct ExportFolderTests {
    let scratch: Scratch

    init() throws { scratch = try Scratch() }

    @discardableResult
    private func export(
        _ files: [RelativePath: String], _ mode: ExportFolder.Mode = .replace
    ) throws(DiskError) -> ExportChanges {
        var folder = try ExportFolder(at: scratch.path / "site", mode: mode)
        for (path, text) in files.sorted(by: { $0.key < $1.key }) { try folder.write(path, Array(text.utf8)) }
        return try folder.commit()
    }

    /// What is in the folder, without the manifest.
    private func contents() throws -> [String: String] {
        try scratch.files(in: "site").filter { $0.key != ".casebook-manifest" }
    }

    @Test("holds what was written, and a manifest that knows nothing else") func first() throws {
        let changes = try export(["index.html": "i", "cases/a/index.html": "a", "cases/b/index.html": "b"])
        #expect(changes.added == ["cases/a/index.html", "cases/b/index.html", "index.html"])
        #expect(try contents() == ["index.html": "i", "cases/a/index.html": "a", "cases/b/index.html": "b"])
        #expect(
            try scratch.text("site/.casebook-manifest")
                == "casebook-manifest 1\ncases/a/index.html\ncases/b/index.html\nindex.html\n")
    }

    @Test("puts files where they belong in whatever order they come, also after one whose folder is still missing")
    func anyOrder() throws {
        var folder = try ExportFolder(at: scratch.path / "site")
        for path in ["top/a", "top/deep/er/b", "c", "top/d", "top/missing/e", "f"] as [RelativePath] {
            try folder.write(path, Array(path.text.utf8))
        }
        _ = try folder.commit()
        folder = try ExportFolder(at: scratch.path / "site")
        for path in ["top/a", "top/new/b", "c", "top/new/d", "g"] as [RelativePath] {
            try folder.write(path, Array(path.text.utf8))
        }
        _ = try folder.commit()
        #expect(
            try contents() == [
                "c": "c", "g": "g", "top/a": "top/a", "top/new/b": "top/new/b", "top/new/d": "top/new/d",
            ])
    }

    @Test("takes a file part by part, and leaves one of the same content as it is", arguments: ["old", "new", ""])
    func streaming(text: String) throws {
        func write(_ text: String, _ mode: ExportFolder.Mode = .replace) throws -> ExportChanges {
            var folder = try ExportFolder(at: scratch.path / "site", mode: mode)
            _ = try folder.write("d/large", byteCount: text.utf8.count) { stream in
                for byte in text.utf8 { try stream.append([byte]) }
            }
            return try folder.commit()
        }
        #expect(try write("old").added == ["d/large"])
        let before = try Disk.facts(of: scratch.path / "site/d/large")
        let isSame = text == "old"
        #expect(try write(text, .compare).isEmpty == isSame)
        #expect(try write(text).changed == (isSame ? [] : ["d/large"]))
        #expect((try Disk.facts(of: scratch.path / "site/d/large") == before) == isSame)
        #expect(try contents() == ["d/large": text])
        #expect(try scratch.files(in: "site").keys.allSatisfy { !$0.hasPrefix(".casebook/") })
    }

    @Test("never writes a large file over one that is somebody else's")
    func foreignLargeFile() throws {
        try Disk.createFolder(scratch.path / "site")
        try AtomicFile.write(Array("theirs".utf8), to: scratch.path / "site/a")
        func write(_ text: String) throws -> ExportChanges {
            var folder = try ExportFolder(at: scratch.path / "site")
            _ = try folder.write("a", byteCount: text.utf8.count) { try $0.append(Array(text.utf8)) }
            return try folder.commit()
        }
        #expect(throws: DiskError.self) { try write("ours!!") }
        #expect(try contents() == ["a": "theirs"])
        #expect(try write("theirs").unchangedCount == 1)
    }

    @Test("keeps files that do not change with their modification times, whatever the export writes besides")
    func unchanged() throws {
        try export(["a": "same", "b": "old", "d/c": "gone"])
        let before = try Disk.facts(of: scratch.path / "site/a")
        let manifest = try Disk.facts(of: scratch.path / "site/.casebook-manifest")
        #expect(try export(["a": "same", "b": "old", "d/c": "gone"]).isEmpty)
        #expect(try Disk.facts(of: scratch.path / "site/.casebook-manifest") == manifest)
        let changes = try export(["a": "same", "b": "new"])
        #expect(changes.changed == ["b"] && changes.removed == ["d/c"] && changes.unchangedCount == 1)
        #expect(try Disk.facts(of: scratch.path / "site/a") == before)
        #expect(try contents() == ["a": "same", "b": "new"])
        #expect(!Disk.exists(scratch.path / "site/d"))
    }

    @Test("tells a file of the same size by its bytes") func sameSize() throws {
        let long = String(repeating: "x", count: 200_000)
        try export(["a": long + "1", "b": "12"])
        #expect(try export(["a": long + "2", "b": "12"]).changed == ["a"])
        #expect(try scratch.text("site/a") == long + "2")
    }

    @Test("keeps files that somebody else put there, and their folders") func foreign() throws {
        try export(["cases/a/index.html": "a"])
        try scratch.write("mine", to: "site/cases/a/notes.txt")
        try scratch.write("mine", to: "site/.htaccess")
        try Disk.createFolder(scratch.path / "site/empty")
        try export([:])
        #expect(try contents() == ["cases/a/notes.txt": "mine", ".htaccess": "mine"])
        #expect(Disk.isFolder(scratch.path / "site/empty"))
    }

    @Test("is not changed if somebody else's files stand in the way") func conflict() throws {
        try export(["a": "old"])
        try scratch.write("mine", to: "site/b")
        try scratch.write("mine", to: "site/c")
        #expect(throws: DiskError(.export, "\(scratch.path)/site", .foreignFiles(["b", "c"]))) {
            try export(["a": "new", "b": "ours", "c": "ours"])
        }
        #expect(try contents() == ["a": "old", "b": "mine", "c": "mine"])
        #expect(try export(["a": "new", "b": "ours", "c": "ours"], .compare).foreign == ["b", "c"])
    }

    @Test("adopts files of the same content, for example in a fresh clone without manifest") func adoption() throws {
        try export(["a": "same", "d/b": "same"])
        try Disk.removeFile(scratch.path / "site/.casebook-manifest")
        try scratch.write("left over", to: "site/withdrawn.html")
        let changes = try export(["a": "same", "d/b": "same"])
        #expect(changes.unchangedCount == 2 && changes.unclaimed == ["withdrawn.html"])
        try export(["a": "same"])
        #expect(try contents() == ["a": "same", "withdrawn.html": "left over"])
    }

    @Test("follows no link in it") func links() throws {
        try scratch.write("secret", to: "outside/a")
        try Disk.createFolder(scratch.path / "site")
        try scratch.link("site/d", to: "../outside")
        #expect(throws: DiskError(.export, "\(scratch.path)/site/d", .notAFolder(.symbolicLink))) {
            try export(["d/a": "ours"])
        }
        try scratch.link("site/a", to: "../outside/a")
        #expect(throws: DiskError(.export, "\(scratch.path)/site/a", .notAFile(.symbolicLink))) {
            try export(["a": "ours"])
        }
        #expect(try scratch.text("outside/a") == "secret")
    }

    @Test("removes nothing behind a link that has taken the place of a folder") func swapped() throws {
        try export(["d/a": "ours"])
        try scratch.write("theirs", to: "outside/a")
        try Disk.removeTree(scratch.path / "site/d")
        try scratch.link("site/d", to: "../outside")
        #expect(try export(["b": "ours"]).removed.isEmpty)
        #expect(try scratch.text("outside/a") == "theirs")
    }

    @Test("keeps its hidden folder to itself") func hiddenFolder() throws {
        try Disk.createFolder(scratch.path / "site")
        try scratch.write("theirs", to: "outside/journal")
        try scratch.link("site/.casebook", to: "../outside")
        #expect(throws: DiskError.self) { try export(["a": "ours"]) }
        #expect(try scratch.text("outside/journal") == "theirs")
    }

    @Test("lets a file take the place of a folder, and a folder that of a file") func exchange() throws {
        try export(["a": "file", "b/c/d": "folder"])
        try export(["a/x": "folder", "b": "file"])
        #expect(try contents() == ["a/x": "folder", "b": "file"])
        try scratch.write("mine", to: "site/a/notes")
        #expect(throws: DiskError(.export, "\(scratch.path)/site", .foreignFiles(["a/notes"]))) {
            try export(["a": "file", "b": "file"])
        }
        #expect(try contents() == ["a/x": "folder", "a/notes": "mine", "b": "file"])
    }

    @Test("takes each path once, as a file or as a folder") func ambiguous() throws {
        #expect(throws: DiskError(.export, "\(scratch.path)/site/a", .ambiguousPath)) {
            try export(["a": "1", "a/b": "2"])
        }
        var folder = try ExportFolder(at: scratch.path / "site")
        try folder.write("a", [1])
        #expect(throws: DiskError.self) { try folder.write("a", [1]) }
    }

    @Test("is not even made by an export that is given up") func abandoned() throws {
        do {
            var folder = try ExportFolder(at: scratch.path / "site")
            try folder.write("a", [1])
        }
        #expect(!Disk.exists(scratch.path / "site"))
    }

    @Test("is only looked at in a comparison") func comparison() throws {
        #expect(try export(["a": "1"], .compare).added == ["a"])
        #expect(!Disk.exists(scratch.path / "site"))
        try export(["a": "1", "b": "2", "c": "3"])
        try scratch.write("mine", to: "site/x")
        let before = try contents()
        let changes = try export(["a": "1", "b": "other", "d": "4"], .compare)
        #expect(changes.added == ["d"] && changes.changed == ["b"] && changes.removed == ["c"])
        #expect(changes.unclaimed == ["x"] && changes.unchangedCount == 1 && !changes.isEmpty)
        #expect(try contents() == before)
        #expect(try export(["a": "1", "b": "2", "c": "3"], .compare).isEmpty)
    }

    @Test("is whole whichever of two exports at once comes last") func concurrent() async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 0..<4 {
                group.addTask {
                    for round in 0..<10 {
                        var folder = try ExportFolder(at: scratch.path / "site")
                        for number in 0..<20 {
                            try folder.write(
                                RelativePath(stringLiteral: "d\(number)/f"), Array("\(writer)-\(round)".utf8))
                        }
                        _ = try folder.commit()
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(try contents().count == 20)
        #expect(Set(try contents().values).count == 1)
    }
}
