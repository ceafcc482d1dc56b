import CasebookDiagnostics
import CasebookFiles
import CasebookModel
import TestSupport
import Testing

@Suite("An entry that is written")
struct LogWritingTests {
    @Test("stands in the file as the contract shows it")
    func whole() throws {
        let entries = Reading.log(ContractExample.log).entries
        #expect(
            entries[0].yaml == """
                - {id: 01F4ZQ4YJ2M3N4P5Q6R7S8T9V0, at: 2020-05-04, by: Ada Coach, kind: meeting, phase: analyse, \
                measure: zielgruppen-workshop, hours: 2.5, participants: 3, text: "Erstes Treffen.\\n", \
                next: {what: Einladung schreiben, who: Ada, due: 2020-05-11}}

                """)
        for entry in entries { #expect(Reading.log(entry.yaml).entries == [entry]) }
    }

    @Test("is one line that no other entry shares, whatever its texts")
    func oneLine() throws {
        for text in HostileText.samples {
            let entry = LogEntry(
                id: try #require(ULID("01F4ZQ4YJ2M3N4P5Q6R7S8T9V0")), at: try #require(Moment("2020-05-04")),
                by: "x" + text, text: "x" + text, next: NextStep(what: "x" + text))
            let ends = entry.yaml.unicodeScalars.filter { ["\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"].contains($0) }
            #expect(ends.count == 1 && entry.yaml.hasSuffix("\n"), "\(entry.yaml.debugDescription)")
        }
    }

    @Test("is read back as it was, whatever its texts", arguments: HostileText.samples)
    func hostile(text: String) throws {
        let entry = LogEntry(
            id: try #require(ULID("01F4ZQ4YJ2M3N4P5Q6R7S8T9V0")), at: try #require(Moment("2020-05-04T10:00:00+02:00")),
            by: "x" + text, kind: .note, phase: PhaseID("2021"), measure: MeasureID("1e3"), hours: 1.0e-3,
            participants: 0, text: "x" + text,
            next: NextStep(what: "x" + text, who: "x" + text, due: PartialDate("2021")),
            correction: .amends(try #require(ULID("01F4ZQ4YJ2M3N4P5Q6R7S8T9V1"))))
        let document = Reading.log("# Protokoll\n" + entry.yaml + entry.yaml)
        #expect(document.entries == [entry])
        #expect(document.findings.finished().map(\.message.en) == [])
    }
}
