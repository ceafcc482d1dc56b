import CasebookDiagnostics
import CasebookFiles
import CasebookModel
import TestSupport
import Testing

@Suite("The contract's log.yaml")
struct LogReadingTests {
    @Test("is read entry by entry")
    func entries() throws {
        let document = Reading.log(ContractExample.log)
        #expect(document.findings.finished().map(\.message.en) == [])
        let next = NextStep(what: "Einladung schreiben", who: "Ada", due: PartialDate("2020-05-11"))
        #expect(
            document.entries == [
                LogEntry(
                    id: try #require(ULID("01F4ZQ4YJ2M3N4P5Q6R7S8T9V0")), at: try #require(Moment("2020-05-04")),
                    by: "Ada Coach", kind: .meeting, phase: PhaseID("analyse"),
                    measure: MeasureID("zielgruppen-workshop"), hours: 2.5, participants: 3, text: "Erstes Treffen.\n",
                    next: next),
                LogEntry(
                    id: try #require(ULID("01F4ZQ4YJ2M3N4P5Q6R7S8T9V1")),
                    at: try #require(Moment("2020-05-05T14:30:00+02:00")), by: "Ben", text: "Anruf"),
                LogEntry(
                    id: try #require(ULID("01F4ZQ4YJ2M3N4P5Q6R7S8T9V2")), at: try #require(Moment("2020-05-05")),
                    by: "Ben", text: "Video",
                    correction: .amends(try #require(ULID("01F4ZQ4YJ2M3N4P5Q6R7S8T9V1")))),
                LogEntry(
                    id: try #require(ULID("01F4ZQ4YJ2M3N4P5Q6R7S8T9V3")), at: try #require(Moment("2020-05-06")),
                    by: "Ben", text: "Falsch",
                    correction: .retracts(try #require(ULID("01F4ZQ4YJ2M3N4P5Q6R7S8T9V2")))),
            ])
    }

    @Test("may be empty", arguments: ["", "# noch nichts\n", "[]\n"])
    func empty(text: String) {
        let document = Reading.log(text)
        #expect(document.findings.finished().isEmpty)
        #expect(document.entries.isEmpty)
    }

    @Test("keeps the entries that are complete when another one is not")
    func incomplete() {
        let document = Reading.log(ContractExample.log + "- {at: 2020-05-06, by: Ada, text: Ohne Kennung}\n")
        #expect(document.entries.count == 4)
        #expect(document.records.count == 5)
        #expect(document.findings.finished().map(\.rule.id) == ["missing-key"])
    }

    @Test("is a list and nothing else", arguments: ["a: 1\n", "Ein Text\n", "1\n"])
    func shape(text: String) {
        let document = Reading.log(text)
        #expect(document.entries.isEmpty)
        #expect(document.findings.finished().map(\.rule.id) == ["wrong-type"])
    }
}
