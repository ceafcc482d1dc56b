import CasebookModel
import Testing

@Suite("A journal")
struct JournalTests {
    /// The steps that count, written as `first version: text`, of entries written as `id text [amends|retracts id]`.
    private static func steps(_ lines: [String]) throws -> [String] {
        let entries = try lines.map { line in
            let words = line.split(separator: " ").map(String.init)
            let target = words.count > 3 ? ULID(id(words[3])) : nil
            return LogEntry(
                id: try #require(ULID(id(words[0]))), at: try #require(Moment("2020-05-04")), by: "Ada", text: words[1],
                correction: target.map { words[2] == "amends" ? .amends($0) : .retracts($0) })
        }
        return Journal(entries).steps.map { "\($0.id.text.last ?? "?"): \($0.entry.text)" }
    }

    private static func id(_ letter: String) -> String { "01F4ZQ4YJ2M3N4P5Q6R7S8T9V" + letter }

    @Test("counts every step that nobody corrected")
    func plain() throws {
        #expect(try Self.steps(["1 eins", "2 zwei"]) == ["1: eins", "2: zwei"])
        #expect(try Self.steps([]).isEmpty)
    }

    @Test(
        "carries out corrections",
        arguments: [
            (["1 eins", "2 zwei", "3 drei amends 1"], ["1: drei", "2: zwei"]),
            (["1 eins", "2 zwei amends 1", "3 drei amends 2"], ["1: drei"]),
            (["1 eins", "2 weg retracts 1"], []),
            (["1 eins", "2 weg retracts 1", "3 doch retracts 2"], ["1: eins"]),
            (["1 eins", "2 weg retracts 1", "3 doch retracts 2", "4 weg retracts 3"], []),
            // The version before comes back.
            (["1 eins", "2 zwei amends 1", "3 weg retracts 2"], ["1: eins"]),
            (["1 eins", "2 zwei amends 1", "3 drei amends 2", "4 weg retracts 3"], ["1: zwei"]),
            // The step goes with all its versions, even if another coach amends it at the same time.
            (["1 eins", "2 zwei amends 1", "3 weg retracts 1"], []),
            (["1 eins", "2 weg retracts 1", "3 drei amends 1"], []),
            // Two coaches amend the same step: the later one counts.
            (["1 eins", "2 zwei amends 1", "3 drei amends 1"], ["1: drei"]),
        ])
    func corrections(entries: [String], expected: [String]) throws {
        #expect(try Self.steps(entries) == expected)
    }

    @Test("says the same whatever the order in which a merge put the corrections")
    func order() throws {
        let corrections = ["3 drei amends 1", "4 weg retracts 2", "5 fünf amends 3", "6 weg retracts 5"]
        for first in corrections.indices {
            let turned = Array(corrections[first...] + corrections[..<first])
            #expect(try Self.steps(["1 eins", "2 zwei"] + turned) == ["1: drei"])
            #expect(try Self.steps(turned.reversed() + ["1 eins", "2 zwei"]) == ["1: drei"])
        }
    }

    @Test(
        "loses nothing to a correction that leads nowhere",
        arguments: [
            (["1 eins", "3 drei amends 2"], ["1: eins", "3: drei"]),
            (["1 eins", "3 weg retracts 2"], ["1: eins"]),
            (["2 zwei", "1 eins amends 2"], ["2: zwei", "1: eins"]),
            (["2 zwei", "1 weg retracts 2"], ["2: zwei"]),
            (["1 eins amends 1"], ["1: eins"]),
            (["1 eins", "2 weg retracts 1", "3 drei amends 2"], ["3: drei"]),
            (["1 eins retracts 1"], []),
        ])
    func nowhere(entries: [String], expected: [String]) throws {
        #expect(try Self.steps(entries) == expected)
    }

    @Test(
        "loses nothing where two entries of one id say different things: corrections are about the first",
        arguments: [
            (["1 eins", "1 zwei"], ["1: eins", "1: zwei"]),
            (["1 eins", "1 zwei", "2 drei amends 1"], ["1: drei", "1: zwei"]),
            (["1 eins", "1 zwei", "2 weg retracts 1"], ["1: zwei"]),
            (["1 eins", "2 zwei amends 1", "2 drei amends 1"], ["1: zwei", "2: drei"]),
            (["1 eins", "2 weg retracts 1", "2 fort retracts 1"], []),
        ])
    func sameID(entries: [String], expected: [String]) throws {
        #expect(try Self.steps(entries) == expected)
    }

    @Test("costs no more for a long chain of amendments")
    func chain() throws {
        var generator = ULIDGenerator()
        var random = SystemRandomNumberGenerator()
        let at = try #require(Moment("2020-05-04"))
        var entries: [LogEntry] = []
        for number in 0..<20_000 {
            let id = try #require(generator.next(milliseconds: 1, using: &random))
            entries.append(
                LogEntry(
                    id: id, at: at, by: "Ada", text: "\(number)", correction: entries.last.map { .amends($0.id) }))
        }
        let journal = Journal(entries)
        #expect(journal.steps.map(\.entry.text) == ["19999"])
        #expect(journal.steps.map(\.id) == [entries[0].id])
    }

    @Test("knows what was recorded last and what happened last")
    func last() throws {
        func entry(_ letter: String, _ day: String) throws -> LogEntry {
            LogEntry(
                id: try #require(ULID(Self.id(letter))), at: try #require(Moment(day)), by: "Ada", hours: 1.5,
                text: letter)
        }
        let journal = Journal([
            try entry("3", "2020-05-04"), try entry("1", "2020-05-06"), try entry("2", "2020-05-06"),
        ])
        #expect(journal.lastRecorded?.entry.text == "3")
        #expect(journal.latest?.entry.text == "2")
        #expect(journal.hours == 4.5)
        #expect(Journal([]).latest == nil)
    }
}
