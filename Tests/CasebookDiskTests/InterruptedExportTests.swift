import Foundation
import Testing

@testable import CasebookDisk
@testable import CasebookModel

@Suite("An export that is killed")
struct InterruptedExportTests {
    let scratch: Scratch
    let old: [RelativePath: String] = ["a": "old", "same": "same", "gone/x": "old", "file": "old", "folder/y": "old"]
    let new: [RelativePath: String] = ["a": "new", "same": "same", "new/z": "new", "file/w": "new", "folder": "new"]

    init() throws {
        scratch = try Scratch()
        _ = try begun(old).commit()
        try scratch.write("mine", to: "site/gone/notes")
    }

    private func begun(_ files: [RelativePath: String]) throws -> ExportFolder {
        var folder = try ExportFolder(at: scratch.path / "site")
        for (path, text) in files.sorted(by: { $0.key < $1.key }) { try folder.write(path, Array(text.utf8)) }
        return folder
    }

    /// How many steps the export has.
    private static let stepCount = 7

    /// Does everything up to a step, and leaves the folder as a kill would.
    private func interrupt(after count: Int) throws {
        var folder = try begun(new)
        let preparation = try folder.prepare()
        #expect(preparation.journal.steps.count == Self.stepCount)
        try folder.begin(preparation)
        let state = folder.state
        let commit = ExportCommit(folder: folder.path, state: try #require(state))
        try commit.perform(preparation.journal.steps.prefix(count), in: &folder.walk)
    }

    private func expected(_ files: [RelativePath: String]) -> [String: String] {
        var expected = Dictionary(uniqueKeysWithValues: files.map { ($0.key.text, $0.value) })
        expected["gone/notes"] = "mine"
        return expected
    }

    private func contents() throws -> [String: String] {
        try scratch.files(in: "site").filter { $0.key != ".casebook-manifest" }
    }

    @Test("before its journal is whole has changed nothing, and the next one forgets it", arguments: [false, true])
    func staging(withTornJournal: Bool) throws {
        try scratch.write("half", to: "site/.casebook/0")
        if withTornJournal { try scratch.write("casebook-journal 1\nreplace 0 a\n", to: "site/.casebook/journal") }
        #expect(try begun(old).commit().isEmpty)
        #expect(try contents() == expected(old))
    }

    @Test("after its journal is whole is finished by the next one, even if that is given up", arguments: 0...stepCount)
    func committing(count: Int) throws {
        try interrupt(after: count)
        do {
            let looking = try ExportFolder(at: scratch.path / "site", mode: .compare)
            let wasInterrupted = looking.changes.wasInterrupted
            #expect(wasInterrupted)
        }
        do { _ = try ExportFolder(at: scratch.path / "site") }
        #expect(try contents() == expected(new))
        #expect(try begun(new).commit().isEmpty)
    }

    @Test("gives way to what the next one writes", arguments: 0...stepCount)
    func overtaken(count: Int) throws {
        try interrupt(after: count)
        _ = try begun(old).commit()
        #expect(try contents() == expected(old))
    }

    @Test("does not overwrite what somebody has put there since") func foreign() throws {
        try interrupt(after: 0)
        try scratch.write("mine", to: "site/new/z")
        #expect(throws: DiskError(.export, "\(scratch.path)/site", .foreignFiles(["new/z"]))) { _ = try begun(new) }
        #expect(try scratch.text("site/new/z") == "mine")
        try Disk.removeFile(scratch.path / "site/new/z")
        _ = try begun(new).commit()
        #expect(try contents() == expected(new))
    }

    @Test("has a journal that can be read back") func journal() {
        let journal = ExportJournal(
            steps: [.remove("a b"), .create(staged: 0, "c/ä.html"), .replace(staged: 12, "d")])
        #expect(ExportJournal(journal.text) == journal)
        #expect(ExportJournal(journal.text.dropLast(4) + []) == nil)
        #expect(ExportJournal(Array("casebook-journal 1\nremove 0 ../x\nend\n".utf8)) == nil)
        #expect(ExportJournal([]) == nil)
    }
}
