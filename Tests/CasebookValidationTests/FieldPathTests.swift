import CasebookDiagnostics
import CasebookFiles
import CasebookModel
import CasebookValidation
import CasebookYAML
import TestSupport
import Testing

@Suite("The field of a finding")
struct FieldPathTests {
    @Test(
        "is named by its path from the root of the file",
        arguments: [
            ("measures: [training]", "measures: [trainin]", "outcomes[0].measures[0]"),
            ("hours: 6", "hours: -1", "phases[0].measures[0].hours"),
            ("hours: 6", "stunden: 6", "phases[0].measures[0].stunden"),
            ("title: Ein Fall\n", "", "title"), ("status: published", "status: fertig", "status"),
            ("  name: Musterhaus GmbH (erfunden)\n", "", "company.name"),
            ("support: {from: 2020-04, to: 2021-03, organisation: Größe}\n", "", "support.from"),
            ("status: published", "status: withdrawn", "withdrawn"), ("transfer: Mitnehmen\n", "", "transfer"),
            ("alt: Team, ", "", "media[0].alt"), ("Die Lage", "Die <b>Lage</b>", "challenge"),
            ("    measures: [training]\n", "", "outcomes[0].measures"), ("release: {", "# release: {", "release"),
            ("title: Ein Fall", "title: Ein Fall\ntitle: Zwei", "title"),
            ("  size: small", "  size: small\n  size: micro", "company.size"),
        ])
    func path(replaced: String, by text: String, path: String?) throws {
        let findings = try Base.findings(.study, replacing: replaced, by: text)
        #expect(findings.first?.field?.description == path)
    }

    /// Entries of which some cannot be read, and the position of the one with the wrong value among all of them.
    static let journals: [(text: String, path: String)] = {
        func entry(_ number: Int, _ more: String = "") -> String {
            "- {id: 01ARZ3NDEKTSV4RRFFQ69G5F0\(number), at: 2020-04-2\(number), by: Ada, text: x\(more)}\n"
        }
        let broken = "- {id: 01ARZ3NDEKTSV4RRFFQ69G5F09, at: 2020-04-20, by: Ada, text: \"x}\n"
        let wrong = ", hours: -1"
        return [
            (entry(0) + entry(1, wrong), "[1].hours"), (broken + entry(1, wrong), "[1].hours"),
            (entry(0) + broken + broken + entry(1) + entry(2, wrong), "[4].hours"),
            (entry(0) + "<<<<<<< HEAD\n" + entry(1) + "=======\n" + entry(2, wrong) + ">>>>>>> ada\n", "[2].hours"),
            (
                broken + "<<<<<<< HEAD\n" + entry(1) + "=======\n" + entry(2) + ">>>>>>> ada\n" + entry(3, wrong),
                "[3].hours"
            ),
        ]
    }()

    @Test("counts the entries of a journal as they stand in the file, damaged or not", arguments: journals)
    func journal(text: String, path: String) throws {
        let findings = try Base.findings(.log, bytes: Array(text.utf8))
        #expect(findings.filter { $0.rule.id == "number-range" }.map(\.field?.description) == [path])
        #expect(findings.allSatisfy { $0.field != nil || $0.rule.id == "merge-conflict" })
    }

    @Test("is known of a damaged entry of a journal, and of a key that stands there twice")
    func damagedEntry() throws {
        let text = RuleSample.log + "- {id: 01ARZ3NDEKTSV4RRFFQ69G5FAX, at: 2020-04-22, by: Ada, by: Bo, text: x}\n"
        let findings = try Base.findings(.log, bytes: Array(text.utf8))
        #expect(findings.map(\.rule.id) == ["duplicate-key"] && findings.first?.field?.description == "[2].by")
    }

    @Test(
        "is known of what is no good YAML, in every file",
        arguments: [
            (RuleCase.File.study, "Ein Fall", "title"), (.log, "Es ging weiter.", "[1].text"), (.book, "Buch", "title"),
            (.study, "Mitnehmen", "transfer"), (.log, "2020-04-21", "[1].at"), (.book, "Redaktion", "publisher.name"),
        ], ["!x y", "\"b\\u0007\"", "b\u{7}", "*nobody"])
    func badYAML(place: (file: RuleCase.File, piece: String, path: String), fault: String) throws {
        let findings = try Base.findings(place.file, replacing: place.piece, by: fault)
        #expect(findings.first?.field?.description == place.path, "\(findings)")
    }

    @Test("behind an alias is that of the alias, in every file, with a note where the text is")
    func aliases() throws {
        let long = String(repeating: "x", count: 400)
        let findings =
            try Base.findings(
                .study, replacing: "title: Ein Fall\nsummary: Kurz gesagt",
                by: "authors: [{name: &n Ada}]\ntitle: &t \(long)\nsummary: *t"
            ) + Base.findings(.study, replacing: "licence: CC-BY-4.0", by: "authors: [{name: &n Ada}]\nlicence: *n")
        let summary = try #require(findings.first { $0.rule.id == "summary-length" && $0.range?.start.line == 4 })
        #expect(summary.field?.description == "summary")
        #expect(summary.notes.map(\.range.start.line) == [3])
        let licence = try #require(findings.first { $0.rule.id == "unknown-licence" })
        #expect(licence.field?.description == "licence" && licence.notes.count == 1)
    }

    @Test("is the position of an entry in the record of what was public")
    func record() throws {
        let text = RuleSample.record + "# comment\n- {id: nova\n" + RuleSample.record
        let findings = try Base.findings(.record, bytes: Array(text.utf8))
        #expect(findings.map(\.rule.id) == ["publication-record"] && findings.first?.field?.description == "[1]")
    }

    /// The tree tells path and place of every node, so one must lead to the other.
    @Test("leads to its place and back", arguments: [RuleCase.File.study, .log, .book])
    func roundTrip(file: RuleCase.File) throws {
        var findings = DiagnosticCollector(
            source: SourceText(path: "x.yaml", bytes: Array(RuleSample.text(of: file).utf8)))
        let root = try #require(YAMLDocument(reading: &findings).root)
        var nodes = [root]
        var count = 0
        while let node = nodes.popLast() {
            count += 1
            #expect(root.range(of: node.path) == node.range)
            #expect(root[node.path]?.range == node.range)
            #expect(FieldPath(node.path.description) == node.path)
            for entry in node.entries { #expect(entry.key.path == entry.value.path) }
            nodes += Array(node.items) + node.entries.map(\.value)
        }
        #expect(count > 10)
    }

    @Test("that is not there is shown where it should be")
    func missing() throws {
        var findings = DiagnosticCollector(source: SourceText(path: "x.yaml", bytes: Array("a:\n  b: 1\n".utf8)))
        let root = try #require(YAMLDocument(reading: &findings).root)
        let place = LocatedMapping(root).field("a", "c", "d")
        #expect(place.field?.description == "a.c.d")
        #expect(place.range == SourceRange(at: SourcePosition(line: 2, column: 3)))
    }

    /// A finding of a damaged file, of media and of the folder may be about no field; all others name one.
    @Test(
        "is known for whatever a rule finds in a field",
        arguments: RuleCase.all.filter { [.study, .anonymousStudy, .log, .book, .record].contains($0.file) })
    func everyRule(example: RuleCase) async throws {
        let noField: Set = [
            "yaml-syntax", "too-complex", "encoding", "merge-conflict",
            "damaged-entry",
        ]
        for finding in try await Base.findings(in: example) {
            #expect(finding.field != nil || noField.contains(finding.rule.id), "\(finding.rule.id)")
        }
    }
}
