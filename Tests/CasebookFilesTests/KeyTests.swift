import CasebookDiagnostics
import CasebookFiles
import CasebookModel
import TestSupport
import Testing

@Suite("A key")
struct KeyTests {
    @Test(
        "that is misspelt is refused, with the one that was meant",
        arguments: [
            ("summary: Ein", "sumary: Ein", "summary"), ("employees: 14", "employes: 14", "employees"),
            ("coaches: [", "coachs: [", "coaches"), ("  to: 2021-03", "  untl: 2021-03", nil),
            ("published_on", "publishedOn", "published_on"), ("measured_on", "measured-on", "measured_on"),
            ("    measures:\n", "    Measures:\n", "measures"), ("granted_by", "granted_bye", "granted_by"),
            ("teaser: true", "teaser_: true", "teaser"),
            ("licence: CC-BY-4.0\npub", "license: CC-BY-4.0\npub", "licence"),
            ("lessons: |", "Erfahrungen: |", "lessons"),
        ] as [(String, String, String?)])
    func misspelt(piece: String, wrong: String, suggestion: String?) throws {
        let start = try #require(ContractExample.study.firstRange(of: piece)).lowerBound
        let text = ContractExample.study.replacing(piece, with: wrong, maxReplacements: 1)
        let findings = Reading.study(text).findings.finished().filter { $0.rule.id == "unknown-key" }
        let finding = try #require(findings.first)
        #expect(findings.count == 1)
        #expect(finding.replacement == suggestion)
        #expect(finding.range?.start.line == 1 + ContractExample.study[..<start].count { $0 == "\n" })
        let hint = try #require(finding.hint)
        #expect(suggestion.map { hint.de == "meinten Sie „\($0)“?" } ?? hint.de.hasPrefix("möglich sind: "))
        #expect(suggestion.map { hint.en == "did you mean \"\($0)\"?" } ?? hint.en.hasPrefix("allowed: "))
    }

    @Test(
        "that no file can be without is missed, at the beginning of its group, with what belongs there",
        arguments: [
            ("title: Virtuelle Whisky-Tastings            # required\n", "title", 1, "headline"),
            ("    title: Analyse\n", "title", 36, "Name of the phase."),
            ("name: Teilnehmende je Abend, ", "name", 61, "counted"), ("{on: 2022-01-02, ", "on", 84, "withdrawn"),
        ])
    func missing(piece: String, key: String, line: Int, help: String) throws {
        try #require(ContractExample.study.contains(piece))
        let by = piece.hasPrefix("{") ? "{" : ""
        let findings = Reading.study(ContractExample.study.replacing(piece, with: by, maxReplacements: 1)).findings
            .finished()
        #expect(findings.map(\.rule.id) == ["missing-key"])
        #expect(findings.map(\.message.en) == ["the key \"\(key)\" is missing"])
        #expect(findings.map(\.message.de) == ["das Feld „\(key)“ fehlt"])
        #expect(findings.first?.range?.start.line == line)
        #expect(findings.first?.hint?.en.contains(help) == true)
    }

    @Test(
        "that the author chooses must be an id",
        arguments: [
            ("digital-marketing: {de", "Digitales Marketing: {de", "digitales-marketing"),
            ("ihk-darmstadt:\n", "IHK Darmstadt:\n", "ihk-darmstadt"), ("  site:  ", "  Site:  ", "site"),
        ])
    func chosen(piece: String, wrong: String, suggestion: String) throws {
        try #require(ContractExample.book.contains(piece))
        let text = ContractExample.book.replacing(piece, with: wrong, maxReplacements: 1)
        let findings = Reading.book(text).findings.finished()
        #expect(findings.map(\.rule.id) == ["bad-id"])
        #expect(findings.map(\.replacement) == [suggestion])
    }
}

@Suite("A date")
struct DateTests {
    @Test(
        "as Germans write it is refused, with what ISO 8601 makes of it",
        arguments: [
            ("15.3.2021", "2021-03-15"), ("15.03.2021", "2021-03-15"), ("1.1.2021", "2021-01-01"),
            ("29.2.2020", "2020-02-29"), ("3.2021", "2021-03"), ("03.2021", "2021-03"), ("2021.5", "2021-05"),
            ("13.2021", nil), ("31.2.2021", nil), ("15.3.21", nil), ("15.3.", nil), ("März 2021", "2021-03"),
            ("2021-3-15", "2021-03-15"), ("2021/03/15", "2021-03-15"), ("2021-02-29", nil), ("2021-13", nil),
            ("0x7E5", nil),
            ("1e3", nil),
        ] as [(String, String?)])
    func german(written: String, iso: String?) {
        let text = ContractExample.study.replacing("2021-03-15", with: written)
        let findings = Reading.study(text).findings.finished()
        #expect(findings.map(\.replacement) == [iso])
        #expect(["bad-date", "wrong-type"].contains(findings.first?.rule.id))
    }

    @Test(
        "of a journal is a day, or a time with its offset",
        arguments: [
            ("2020-05-04", nil), ("2020-05-04T14:30:00+02:00", nil), ("2020-05-04T14:30Z", nil),
            ("4.5.2020", "2020-05-04"), ("2020-05", nil), ("2020-05-04T14:30:00", nil), ("2020-05-04T25:00Z", nil),
        ] as [(String, String?)])
    func moments(written: String, replacement: String?) {
        let text = ContractExample.log.replacing("at: 2020-05-04", with: "at: \"\(written)\"")
        let document = Reading.log(text)
        let findings = document.findings.finished()
        let isFine = Moment(written) != nil
        #expect(findings.map(\.rule.id) == (isFine ? [] : ["bad-date"]))
        #expect(findings.map(\.replacement) == (isFine ? [] : [replacement]))
        #expect(document.entries.count == (isFine ? 4 : 3))
    }
}
