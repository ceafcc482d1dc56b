import CasebookDiagnostics
import CasebookModel
import CasebookReports
import Testing

@Suite("Reports for machines")
struct MachineReporterTests {
    private func diagnostic(line: Int, message: String = "wrong", file: String = "a/case.yaml") -> Diagnostic {
        Diagnostic(
            rule: Rule(
                "some-rule", .error, summary: LocalizedText("Rule"), explanation: LocalizedText("Why")), file: file,
            range: SourceRange(
                start: SourcePosition(line: line, column: 2), end: SourcePosition(line: line, column: 5)),
            message: LocalizedText(message), replacement: "right", excerpt: "a: b")
    }

    private func text(_ format: ReportFormat, _ diagnostics: [Diagnostic], files: [String] = []) -> String {
        let reporter = format.reporter(usesColour: false)
        return String(decoding: reporter.report(diagnostics, files: files, in: .en), as: UTF8.self)
    }

    @Test("GitHub's commands escape what would end a property or the line")
    func gitHub() {
        #expect(
            text(.github, [diagnostic(line: 7, message: "50 %\nmore", file: "a,b:c.yaml")])
                == "::error file=a%2Cb%3Ac.yaml,line=7,endLine=7,col=2,endColumn=4,title=some-rule::50 %25%0Amore\n")
    }

    @Test(
        "fingerprints stay when lines above come and go, and differ for equal findings",
        arguments: [ReportFormat.gitlab, .sarif])
    func fingerprints(format: ReportFormat) {
        func prints(_ lines: [Int]) -> [Substring] {
            text(format, lines.map { diagnostic(line: $0) }).split(separator: "\n")
                .filter { $0.contains("fingerprint\"") || $0.contains("casebook/v1") }
        }
        #expect(prints([3]) == prints([300]))
        #expect(Set(prints([3, 4])).count == 2)
    }

    @Test("SARIF names files by percent-encoded relative references and offers the mending text")
    func sarif() {
        let report = text(.sarif, [diagnostic(line: 3, file: "Fälle/a b.yaml")])
        #expect(report.contains("\"uri\": \"F%C3%A4lle/a%20b.yaml\""))
        #expect(report.contains("\"text\": \"right\""))
        #expect(report.contains("\"columnKind\": \"unicodeCodePoints\""))
    }

    @Test("JUnit shows clean files as passed and errors as failures")
    func jUnit() {
        let report = text(.junit, [diagnostic(line: 3)], files: ["a/case.yaml", "b/case.yaml"])
        #expect(report.contains("tests=\"2\" failures=\"1\""))
        #expect(report.contains("<testcase name=\"b/case.yaml\" classname=\"casebook\"/>"))
        #expect(report.contains("type=\"some-rule\""))
    }
}
