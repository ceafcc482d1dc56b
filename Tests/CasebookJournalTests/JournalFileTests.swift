import CasebookDiagnostics
import CasebookDisk
import CasebookFiles
import CasebookJournal
import CasebookModel
import Foundation
import TestSupport
import Testing

@Suite("A journal on disk")
struct JournalFileTests {
    let folder: TemporaryFolder
    private var path: DiskPath { DiskPath(folder.url.appendingPathComponent("log.yaml").path) }

    init() throws { folder = try TemporaryFolder(inMemory: true) }

    private func entry(_ text: String = "Neu", _ number: Int = 0) throws -> LogEntry {
        LogEntry(
            id: try #require(ULID("01F4ZQ4YJ2M3N4P5Q6R7S8T9V\(number)")), at: try #require(Moment("2020-05-04")),
            by: "Ada", text: text)
    }

    private func append(_ entry: LogEntry) throws {
        try JournalFile(at: path, relativeTo: path.parent).append(entry)
    }

    private func texts() throws -> [String] {
        try JournalFile(at: path, relativeTo: path.parent).journal.entries.map(\.text)
    }

    private static let old = "- {id: 01F4ZQ4YJ2M3N4P5Q6R7S8T9V9, at: 2020-05-01, by: Ben, text: Alt}"

    @Test("is made by the first entry")
    func first() throws {
        try append(try entry())
        try append(try entry("Zwei", 1))
        #expect(try texts() == ["Neu", "Zwei"])
    }

    @Test(
        "takes an entry at its end, and keeps every byte before it",
        arguments: [
            "", "\n", "# Protokoll\n", "# Protokoll", "\u{FEFF}# Protokoll\n", old, old + "\n", old + "\r\n",
            "# a\r\n" + old + "\r\n# b", old + "\n\n\n", old + "\n  ", old + "\n# Ende", "---\n" + old + "\n",
            "%YAML 1.2\n---\n" + old + "\n",
            "- id: 01F4ZQ4YJ2M3N4P5Q6R7S8T9V9\n  at: 2020-05-01\n  by: B\n  text: |+\n    Alt\n\n",
            "- id: 01F4ZQ4YJ2M3N4P5Q6R7S8T9V9\n  at: 2020-05-01\n  by: B\n  text: \"a\n    b\"", old + "\r",
        ])
    func takes(content: String) throws {
        try folder.write("log.yaml", content)
        let before = content.contains("- id") || content.contains("- {id") ? 1 : 0
        try append(try entry())
        let text = try folder.read("log.yaml")
        #expect(text.utf8.starts(with: content.utf8))
        #expect(try texts().count == before + 1)
        #expect(try texts().last == "Neu")
        #expect(LogDocument(path: "log.yaml", text: text).findings.finished().map(\.message.en) == [])
    }

    @Test("keeps the line ends of a file from Windows")
    func carriageReturns() throws {
        try folder.write("log.yaml", Self.old + "\r\n")
        try append(try entry("Zwei\nZeilen\n"))
        let text = try folder.read("log.yaml")
        #expect(!text.replacing("\r\n", with: "").contains { $0.isNewline })
        #expect(try texts() == ["Alt", "Zwei\nZeilen\n"])
    }

    @Test(
        "takes an entry in place of an empty list in brackets",
        arguments: ["[]", "[ ]\n", "# Ä\n--- [\n  # x\n]\n", "\u{FEFF}[]"])
    func brackets(content: String) throws {
        try folder.write("log.yaml", content)
        let file = try JournalFile(at: path, relativeTo: path.parent)
        try append(try entry("Inzwischen", 1))
        // This one still believes in the brackets.
        try file.append(try entry())
        #expect(try texts() == ["Inzwischen", "Neu"])
    }

    @Test(
        "is left alone if an entry at its end would not be one",
        arguments: [
            "[\(old.dropFirst(2))]\n", "  " + old + "\n", old + "\n...\n", "a: b\n", "Text\n", "- a: \"b\n", "- [\n",
            "~\n", "\u{0}", "- a\n  b: c\n", "- {id: 1\n",
        ])
    func refuses(content: String) throws {
        try folder.write("log.yaml", content)
        #expect(throws: JournalError.self) { try append(try entry()) }
        #expect(try folder.read("log.yaml") == content)
    }

    @Test("takes entries although others have mistakes")
    func mistakes() throws {
        try folder.write("log.yaml", "- text: ohne alles\n" + Self.old + "\n- nur Text\n")
        try append(try entry())
        #expect(try texts() == ["Alt", "Neu"])
    }

    @Test(
        "takes entries although lines are damaged or in conflict, and resumes with the next line",
        arguments: [
            old + "\n- {id: 01F4ZQ4YJ2M3N4P5Q6R7S8T9V8, at: 2020-05-02, by: Ben, te",
            old + "\n- {id: 1, text: \"offen\n",
            "- {id: 1\n" + old, "halbe Zeile\"}\n" + old + "\n", "- a\n--- \n" + old + "\n",
            "<<<<<<< HEAD\n" + old + "\n=======\n>>>>>>> ada\n", "<<<<<<< HEAD\n" + old, old + "\n>>>>>>> ada",
        ])
    func damage(content: String) throws {
        try folder.write("log.yaml", content)
        try append(try entry())
        let text = try folder.read("log.yaml")
        #expect(text.hasPrefix(content))
        #expect(try texts() == ["Alt", "Neu"])
        #expect(LogDocument(path: "log.yaml", text: text).findings.finished().count == 1)
    }

    @Test("takes no entry that would not be read back as it was")
    func unwritable() throws {
        for text in ["", "  ", "a\u{0}b", "a\u{1B}[31mb", "a\u{FFFF}b"] {
            #expect(throws: JournalError.self, "\(text.debugDescription)") { try append(try entry(text)) }
        }
        #expect(!Disk.exists(path))
    }

    @Test("is neither followed through a link nor written into anything but a file")
    func links() throws {
        let elsewhere = try folder.write("anderswo.yaml", "")
        try FileManager.default.createSymbolicLink(
            at: folder.url.appendingPathComponent("log.yaml"), withDestinationURL: elsewhere)
        #expect(throws: JournalError.self) { try append(try entry()) }
        #expect(try folder.read("anderswo.yaml") == "")
    }

    @Test("may grow, vanish or be replaced between reading and writing")
    func changes() throws {
        try folder.write("log.yaml", Self.old + "\n")
        let file = try JournalFile(at: path, relativeTo: path.parent)
        try append(try entry("Inzwischen", 1))
        try file.append(try entry("Neu", 2))
        #expect(try texts() == ["Alt", "Inzwischen", "Neu"])
        try Disk.removeFile(path)
        try file.append(try entry("Danach", 3))
        #expect(try texts() == ["Danach"])
    }

    @Test("keeps what many writers add at once, with texts of any size")
    func concurrent() async throws {
        let path = path
        try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 0..<8 {
                group.addTask {
                    var generator = ULIDGenerator()
                    var random = SeededGenerator(seed: UInt64(writer))
                    for number in 0..<40 {
                        let id = try #require(generator.next(milliseconds: 1, using: &random))
                        let text =
                            "\(writer)/\(number) "
                            + String(repeating: "ä", count: Int.random(in: 0...4000, using: &random))
                        try JournalFile(at: path, relativeTo: path.parent).append(
                            LogEntry(id: id, at: try #require(Moment("2020-05-04")), by: "Ada", text: text))
                    }
                }
            }
            try await group.waitForAll()
        }
        let names = try texts().compactMap { $0.split(separator: " ").first }
        #expect(names.count == 320)
        #expect(Set(names).count == 320)
    }
}

extension LogDocument {
    fileprivate init(path: String, text: String) {
        self.init(source: .init(path: path, bytes: Array(text.utf8)))
    }
}
