import CasebookDiagnostics
import CasebookFiles
import CasebookModel
import CasebookValidation
import CasebookYAML
import Testing

@Suite("The field of a finding")
struct FieldPathTests {
    @Test(
        "is named by its path from the root of the file",
        arguments: [
            ("measures: [werkstatt]", "measures: [werkstat]", "outcomes[0].measures[0]"),
            ("hours: 6", "hours: -1", "phases[0].measures[0].hours"),
            ("hours: 6", "stunden: 6", "phases[0].measures[0].stunden"),
            ("title: Ein Fall\n", "", "title"), ("status: published", "status: fertig", "status"),
            ("  name: Musterhaus GmbH (erfunden)\n", "", "company.name"),
            ("support: {from: 2020-04, to: 2021-03, organisation: Größe}\n", "", "support.from"),
            ("status: published", "status: withdrawn", "withdrawn"), ("transfer: Mitnehmen\n", "", "transfer"),
            ("alt: Bild, ", "", "media[0].alt"), ("Die Lage", "Die <b>Lage</b>", "challenge"),
            ("    measures: [werkstatt]\n", "", "outcomes[0].measures"), ("release: {", "# release: {", "release"),
            ("title: Ein Fall", "title: Ein Fall\ntitle: Zwei", nil),
        ])
    func path(replaced: String, by text: String, path: String?) throws {
        let findings = try Base.findings(.study, replacing: replaced, by: text)
        #expect(findings.first?.field?.description == path)
    }

    /// The tree tells path and place of every node, so one must lead to the other.
    @Test("leads to its place and back", arguments: [RuleCase.File.study, .log, .book])
    func roundTrip(file: RuleCase.File) throws {
        var findings = DiagnosticCollector(
            source: SourceText(path: "x.yaml", bytes: Array(Base.text(of: file).utf8)))
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
    @Test("is known for whatever a rule finds in a field", arguments: RuleCase.all)
    func everyRule(example: RuleCase) throws {
        let noField: Set = [
            "yaml-syntax", "duplicate-key", "control-character", "too-complex", "encoding", "merge-conflict",
            "damaged-entry",
        ]
        for finding in try Base.findings(example.file, replacing: example.replaced, by: example.by) {
            #expect(finding.field != nil || noField.contains(finding.rule.id), "\(finding.rule.id)")
        }
    }
}
