import CasebookDiagnostics
import CasebookFiles
import CasebookModel
import Foundation
import TestSupport
import Testing

/// Coaches forgive much, but not the loss of an entry.
@Suite("A journal that many write to", .serialized)
struct LogDurabilityTests {
    private static func read(_ text: String) -> (texts: [String], ids: Set<String>, findings: [String]) {
        let document = LogDocument(source: SourceText(path: "log.yaml", bytes: Array(text.utf8)))
        return (
            document.entries.map { "\($0.by) \($0.text)" }, Set(document.entries.map(\.id.text)),
            document.findings.finished().map(\.inOneLine)
        )
    }

    @Test("keeps a thousand entries from each of eight processes")
    func eight() throws {
        let folder = try TemporaryFolder(inMemory: true)
        let path = folder.url.appendingPathComponent("log.yaml").path
        let writers = try (0..<8).map { writer in
            try Background(Program.url(of: "JournalWriter"), [path, "Coach \(writer)", "1000", "20"], in: folder.url)
        }
        for writer in writers { #expect(writer.waitForEnd() == 0) }
        let (texts, ids, findings) = Self.read(try folder.read("log.yaml"))
        #expect(findings == [])
        #expect(texts.count == 8000)
        #expect(ids.count == 8000)
        for writer in 0..<8 {
            // Each one's own entries stand in the order in which they were recorded.
            let own = texts.filter { $0.hasPrefix("Coach \(writer) ") }
            let numbers = own.compactMap { $0.split { $0.isWhitespace }.dropFirst(3).first.flatMap { Int($0) } }
            #expect(numbers == Array(0..<1000))
        }
    }

    @Test("keeps what eight commands record at once")
    func commands() throws {
        let folder = try LogFolder()
        let commands = try (0..<8).map { writer in
            let loop =
                "i=0; while [ $i -lt 12 ]; do \"$0\" log fall \"Schritt $i\" --by 'Coach \(writer)' || exit 1; i=$((i+1)); done"
            return try Background(
                URL(fileURLWithPath: "/bin/sh"), ["-c", loop, Program.url(of: "casebook").path], in: folder.url)
        }
        for command in commands { #expect(command.waitForEnd() == 0) }
        let (texts, ids, findings) = Self.read(try folder.log())
        #expect(findings == [])
        #expect(Set(texts).count == 96)
        #expect(ids.count == 96)
    }

    @Test(
        "still parses, and has every entry that was reported, when its writers are killed",
        arguments: [(seed: 1, length: 5), (seed: 2, length: 5), (seed: 3, length: 4000), (seed: 4, length: 4000)])
    func killed(seed: UInt64, length: Int) throws {
        let folder = try TemporaryFolder()
        let path = folder.url.appendingPathComponent("log.yaml").path
        var generator = SeededGenerator(seed: seed)
        var reported: Set<String> = []
        for round in 0..<12 {
            let writers = try (0..<2).map { writer in
                try Background(
                    Program.url(of: "JournalWriter"), [path, "Coach \(round)-\(writer)", "100000", "\(length)"],
                    in: folder.url)
            }
            usleep(.random(in: 20_000...120_000, using: &generator))
            for writer in writers { writer.kill() }
            for writer in writers {
                _ = writer.waitForEnd()
                // The last line may be cut off; the entry is not.
                reported.formUnion(writer.output.split(separator: "\n").map(String.init).filter { $0.utf8.count == 26 })
            }
            let text = (try? folder.read("log.yaml")) ?? ""
            let (_, ids, findings) = Self.read(text)
            #expect(findings == [])
            #expect(reported.isSubset(of: ids))
        }
        #expect(reported.count > 5)
        // At most one unfinished copy stays behind, and the next entry writes over it.
        #expect(Set(folder.files()).isSubset(of: ["log.yaml", ".casebook-log.yaml"]))
    }

    @Test("is merged by Git, however two coaches' branches have gone on")
    func merge() throws {
        let folder = try LogFolder()
        let git = Git(folder.url)
        try folder.run(["log", "fall", "Gemeinsam", "--by", "Ada"])
        try git.run(["init", "-q", "-b", "main"])
        try git.run(["add", "-A"])
        try git.run(["commit", "-q", "-m", "Anfang"])
        try git.run(["checkout", "-q", "-b", "ben"])
        try folder.run([
            "log", "fall", "Von Ben\nzweite Zeile", "--by", "Ben", "--next", "Anruf", "--due", "2026-12-01",
        ])
        try folder.run(["log", "fall", "--amend", "--by", "Ben", "--hours", "2"])
        try git.run(["commit", "-q", "-a", "-m", "Ben"])
        try git.run(["checkout", "-q", "main"])
        try folder.run(["log", "fall", "Von Ada", "--by", "Ada"])
        try folder.run(["log", "fall", "--undo", "--by", "Ada"])
        try folder.run(["log", "fall", "Noch einmal von Ada", "--by", "Ada"])
        try git.run(["commit", "-q", "-a", "-m", "Ada"])
        try git.run(["merge", "-q", "-m", "Beide", "ben"])
        let document = LogDocument(
            source: SourceText(path: "log.yaml", bytes: Array(try folder.log().utf8)))
        #expect(document.findings.finished().map(\.inOneLine) == [])
        #expect(document.entries.count == 6)
        let steps = Journal(document.entries).steps
        #expect(Set(steps.map(\.entry.text)) == ["Gemeinsam", "Von Ben\nzweite Zeile", "Noch einmal von Ada"])
        #expect(steps.first { $0.entry.by == "Ben" }?.entry.hours == 2)
        #expect(try Program.run(["validate"], in: folder.url).status == 0)
    }
}
