import CasebookDisk
import CasebookExport
import CasebookModel
import Foundation
import Synchronization
import TestSupport
import Testing

@Suite("An export that remembers the last one")
struct IncrementalTests {
    @Test(
        "comes to the same as one that does everything anew, whatever happens in between",
        arguments: 0..<12 as Range<UInt64>)
    func anySequence(seed: UInt64) async throws {
        var random = SeededGenerator(seed: seed)
        var story = Story(book: try SmallBook(cases: 8), random: random)
        random = SeededGenerator(seed: seed &+ 1000)
        _ = try await story.book.export()
        var told: [String] = []
        for _ in 0..<10 {
            for _ in 0..<Int.random(in: 1...3, using: &random) { told.append(try story.goOn()) }
            // Now and then the sources are younger than what the clock of a file system tells apart.
            if Bool.random(using: &random) { try story.book.age() }
            _ = try await story.book.export()
            let differences = try await story.book.differences()
            #expect(differences.isEmpty, "\(told.joined(separator: ", ")): \(differences)")
            guard differences.isEmpty else { return }
        }
    }

    @Test("writes nothing if nothing has changed, and says the same")
    func nothingChanged() async throws {
        let book = try SmallBook()
        let first = try await book.export()
        let exports = book.folder.url.appendingPathComponent("Exports")
        let before = try Self.times(below: exports)
        let second = try await book.export()
        #expect(second.allSatisfy { $0.changes.isEmpty })
        #expect(second.map(\.caseCount) == first.map(\.caseCount))
        #expect(second.map(\.changes.unchangedCount) == first.map(\.changes.added.count))
        #expect(try Self.times(below: exports) == before)
    }

    @Test("reads nothing again that has not changed, and everything if nothing is remembered")
    func readsNothing() async throws {
        // Progress is told of every 64 cases.
        let book = try SmallBook(cases: 64)
        for (expected, hasMemory) in [(1, true), (0, true), (1, false), (0, true)] {
            if !hasMemory { try book.remove(".casebook") }
            let reports = Mutex(0)
            _ = try await book.export { _, _ in reports.withLock { $0 += 1 } }
            #expect(reports.withLock { $0 } == expected)
        }
    }

    @Test("writes the page of a case and what speaks of it, and nothing else")
    func oneChange() async throws {
        let book = try SmallBook(cases: 30)
        _ = try await book.export()
        var study = SmallCase(number: 4)
        study.challenge = "Eine andere Lage."
        try book.write(study)
        let results = try await book.export()
        let changed = Dictionary(uniqueKeysWithValues: results.map { ($0.name.text, $0.changes.changed.map(\.text)) })
        #expect(changed["site"] == ["cases/fall-4/index.html"])
        #expect(changed["docbook"] == ["casebook.xml", "fall-4.xml"])
        #expect(changed["feeds"]?.contains("cases/fall-4.json") == true)
        #expect(changed["feeds"]?.contains { $0.hasPrefix("topics/wissen") } == false)
    }

    @Test("takes in another book's case whose topics this book knows, or has known by another name, and lets others go")
    func foreignCase() async throws {
        let book = try SmallBook()
        _ = try await book.export()
        for (number, key) in [(50, "handel"), (51, "fremd"), (52, "handel")] {
            var foreign = SmallCase(number: number)
            foreign.hasMedium = true
            (foreign.foreignTopic, foreign.foreignKey) = ("Name \(number)", key)
            try book.write(foreign)
            var gone = SmallCase(number: number - 50)
            (gone.status, gone.hasMedium) = ("withdrawn", false)
            try book.write(gone)
            _ = try await book.export()
            #expect(try await book.differences().isEmpty)
        }
    }

    @Test("mends files that somebody else has changed or removed")
    func damage() async throws {
        let book = try SmallBook()
        _ = try await book.export()
        try book.folder.write("Exports/site/index.html", "kaputt")
        try book.folder.write("Exports/docbook/fall-1.xml", "kaputt")
        try book.remove("Exports/feeds/topics")
        try book.remove("Exports/atom/.casebook-manifest")
        _ = try await book.export()
        let differences = try await book.differences()
        #expect(differences == [])
    }

    @Test("clears away the pieces that nobody needs any more")
    func compaction() async throws {
        let book = try SmallBook(cases: 4)
        var sizes: [Int] = []
        for round in 0..<12 {
            for number in 0..<4 {
                var study = SmallCase(number: number)
                study.challenge = String(repeating: "Runde \(round), viel Text. ", count: 3000)
                try book.write(study)
            }
            _ = try await book.export()
            let pieces = book.folder.files(below: ".casebook").filter { $0.hasPrefix("docbook-") }
            #expect(pieces.count == 1)
            let url = book.folder.url.appendingPathComponent(".casebook/" + (pieces.first ?? ""))
            sizes.append(try url.resourceValues(forKeys: [.fileSizeKey]).fileSize ?? 0)
        }
        let differences = try await book.differences()
        #expect(differences == [])
        #expect((sizes.max() ?? 0) < 2_500_000, "\(sizes)")
    }

    @Test("is hidden from Git")
    func hidden() async throws {
        let book = try SmallBook()
        _ = try await book.export()
        #expect(try book.folder.read(".casebook/.gitignore") == "*\n")
    }

    @Test("a comparison remembers nothing and believes nothing")
    func comparison() async throws {
        let book = try SmallBook()
        let results = try await book.export(.compare)
        #expect(results.allSatisfy { !$0.changes.added.isEmpty })
        #expect(book.folder.files(below: ".casebook").isEmpty)
    }

    private static func times(below folder: URL) throws -> [String: Date] {
        try Dictionary(
            uniqueKeysWithValues: Files.paths(below: folder).map { path in
                let file = folder.appendingPathComponent(path)
                return (
                    path,
                    try #require(
                        try file.resourceValues(forKeys: [.contentModificationDateKey]).contentModificationDate)
                )
            })
    }
}
