import CasebookDiagnostics
import CasebookModel
import CasebookReports
import Foundation
import Testing

@Suite("Reports for machines")
struct MachineReporterTests {
    private func diagnostic(
        line: Int, message: String = "wrong", file: String = "a/case.yaml", severity: Severity? = nil,
        excerpt: String = "a: b", notes: [Diagnostic.Note] = []
    ) -> Diagnostic {
        Diagnostic(
            rule: Rule(
                "some-rule", .error, summary: LocalizedText(de: "Regel", en: "Rule"),
                explanation: LocalizedText(de: "Warum", en: "Why")), severity: severity, file: file,
            range: SourceRange(
                start: SourcePosition(line: line, column: 2), end: SourcePosition(line: line, column: 5)),
            message: LocalizedText(de: "\(message) (de)", en: message), replacement: "right", notes: notes,
            excerpt: excerpt)
    }

    /// A finding about a file as a whole.
    private var placeless: Diagnostic {
        Diagnostic(
            rule: Rule("unread", .warning, summary: LocalizedText("Unread"), explanation: LocalizedText("Why")),
            file: "c/case.yaml", message: LocalizedText(de: "ohne Ort", en: "no place"),
            hint: LocalizedText(de: "so geht es", en: "do this"))
    }

    private func text(
        _ format: ReportFormat, _ diagnostics: [Diagnostic], files: [String] = [], _ language: InterfaceLanguage = .en
    ) -> String {
        let reporter = format.reporter(usesColour: false)
        return String(decoding: reporter.report(diagnostics, files: files, in: language), as: UTF8.self)
    }

    @Test("GitHub's commands escape what would end a property or the line")
    func gitHub() {
        #expect(
            text(.github, [diagnostic(line: 7, message: "50 %\nmore", file: "a,b:c.yaml")])
                == "::error file=a%2Cb%3Ac.yaml,line=7,endLine=7,col=2,endColumn=4,title=some-rule::50 %25%0Amore\n")
        #expect(
            text(.github, [placeless], .de) == "::warning file=c/case.yaml,title=unread::ohne Ort%0Aso geht es\n")
        #expect(text(.github, []) == "")
    }

    @Test(
        "GitHub gets no more of each kind than it shows, the worst first and one of each file, and is told of the others",
        arguments: [(0, 0), (10, 10), (11, 0), (3, 40), (80, 80)])
    func gitHubChoice(errors: Int, warnings: Int) {
        let many = (0..<errors).map {
            diagnostic(line: $0 + 1, message: "e\($0)", file: $0 < errors - 1 ? "a.yaml" : "z.yaml")
        }
        let some = (0..<warnings).map {
            diagnostic(line: $0 + 1, message: "w\($0)", file: "::error::b.yaml", severity: .warning)
        }
        let lines = text(.github, many + some).split(separator: "\n")
        let commands = lines.filter { $0.hasPrefix("::") }
        let hidden = max(0, errors - 10) + max(0, warnings - 10)
        #expect(commands.count { $0.hasPrefix("::error ") } == min(errors, 10))
        #expect(commands.count { $0.hasPrefix("::warning ") } == min(warnings, 10))
        #expect(lines.count { $0.hasPrefix("- ") } == hidden)
        #expect(lines.count == errors + warnings + (hidden > 0 ? 1 : 0))
        #expect(
            lines.first?.hasPrefix("::notice title=casebook::Not shown on the lines: ")
                == (lines.isEmpty ? nil : hidden > 0))
        if errors > 10 {
            #expect(lines[0].contains("\(errors - 10) more errors"))
            // The one finding of a file comes before the eleventh of another.
            #expect(commands.contains { $0.hasPrefix("::error file=z.yaml") })
        }
        if warnings > 10 { #expect(lines[0].contains("\(warnings - 10) more warnings")) }
    }

    @Test("the summary of a step stays below the limit of GitHub, and says how much it leaves out")
    func stepSummary() {
        let many = (0..<20_000).map { diagnostic(line: $0 + 1, message: "e\($0)") }
        let summary = StepSummary.markdown(many, files: ["a/case.yaml"], in: .en)
        #expect(summary.count < 1 << 20)
        let text = String(decoding: summary, as: UTF8.self)
        #expect(
            text.hasPrefix(
                "### Casebook\n\n20000 errors, 0 warnings in 1 file.\n\n    a/case.yaml:1:2: error: e0 [some-rule]\n"))
        #expect(text.contains(/… and [0-9]+ more lines/))
        let failure = StepSummary.markdown(failure: LocalizedText(de: "x", en: "no `book`"), in: .en)
        #expect(String(decoding: failure, as: UTF8.self).contains("    casebook: no `book`\n"))
    }

    @Test(
        "names a field exactly, whatever signs it has, and shows none of them to a terminal",
        arguments: [ReportFormat.json, .sarif],
        ["a\u{200D}b", "a\u{FEFF}b", "a\u{7}\u{202E}b", "a\u{E0001}\u{2028}", "ä.\"x"])
    func exactFields(format: ReportFormat, key: String) throws {
        let path = FieldPath([.key("topics"), .key(key), .item(3)])
        let place = FindingPlace(path, shownAt: SourceRange(at: .start))
        let finding = Diagnostic(
            placeless.finding, file: "a.yaml", at: place, notes: [Diagnostic.Note(place, message: LocalizedText("x"))])
        let report = text(format, [finding])
        #expect(
            report.unicodeScalars.allSatisfy {
                $0 == "\n" || $0.properties.generalCategory != .format && $0.value >= 0x20
            })
        var found: [String] = []
        func look(_ value: Any) {
            if let text = value as? String { found.append(text) }
            if let list = value as? [Any] { list.forEach(look) }
            if let object = value as? [String: Any] { object.values.forEach(look) }
        }
        look(try JSONSerialization.jsonObject(with: Data(report.utf8)))
        // The finding's own, and the note's.
        #expect(found.count { Array($0.unicodeScalars) == Array(path.description.unicodeScalars) } == 2)
    }

    @Test("names the field around one whose name is no name any more")
    func longFields() {
        let long = String(repeating: "x", count: 5000)
        let path = FieldPath([.key("topics"), .key(long), .key("de")])
        #expect(Diagnostic(placeless.finding, file: "a", at: FindingPlace(path, shownAt: nil)).fieldText == "topics")
    }

    @Test("the JSON report leaves out what a finding does not have")
    func json() {
        #expect(
            text(.json, [diagnostic(line: 3), placeless], files: ["a/case.yaml"], .de) == """
                {
                  "version": 1,
                  "tool": "casebook",
                  "language": "de",
                  "files": [
                    "a/case.yaml"
                  ],
                  "findings": [
                    {
                      "file": "a/case.yaml",
                      "line": 3,
                      "column": 2,
                      "end_line": 3,
                      "end_column": 5,
                      "severity": "error",
                      "rule": "some-rule",
                      "message": "wrong (de)",
                      "replacement": "right"
                    },
                    {
                      "file": "c/case.yaml",
                      "severity": "warning",
                      "rule": "unread",
                      "message": "ohne Ort",
                      "hint": "so geht es"
                    }
                  ]
                }

                """)
    }

    @Test(
        "GitLab's report grades findings as GitLab does, and puts those without a place on the first line",
        arguments: [(Severity.error, "major"), (.warning, "minor"), (.note, "info")])
    func gitLab(severity: Severity, grade: String) {
        let report = text(.gitlab, [diagnostic(line: 3, severity: severity), placeless])
        #expect(report.contains("\"check_name\": \"some-rule\""))
        #expect(report.contains("\"severity\": \"\(grade)\""))
        #expect(report.contains("\"path\": \"a/case.yaml\",\n      \"lines\": {\n        \"begin\": 3\n"))
        #expect(report.contains("\"description\": \"no place; do this\""))
        #expect(report.contains("\"path\": \"c/case.yaml\",\n      \"lines\": {\n        \"begin\": 1\n"))
        #expect(text(.gitlab, []) == "[]\n")
    }

    @Test(
        "fingerprints stay when lines above come and go, whatever the language",
        arguments: [ReportFormat.gitlab, .sarif])
    func stableFingerprints(format: ReportFormat) {
        #expect(prints(format, [diagnostic(line: 3)]) == prints(format, [diagnostic(line: 300)]))
        #expect(prints(format, [diagnostic(line: 3)]) == prints(format, [diagnostic(line: 3)], .de))
    }

    @Test(
        "fingerprints differ between files, messages, lines of text, and equal findings",
        arguments: [ReportFormat.gitlab, .sarif])
    func distinctFingerprints(format: ReportFormat) {
        let findings = [
            diagnostic(line: 3), diagnostic(line: 4), diagnostic(line: 5, message: "other"),
            diagnostic(line: 6, file: "b/case.yaml"), diagnostic(line: 7, excerpt: "c: d"),
        ]
        #expect(Set(prints(format, findings)).count == findings.count)
    }

    @Test(
        "fingerprints stay when a finding like it, on another text, is mended",
        arguments: [ReportFormat.gitlab, .sarif])
    func independentFingerprints(format: ReportFormat) {
        let (one, other) = (diagnostic(line: 3), diagnostic(line: 7, excerpt: "c: d"))
        #expect(prints(format, [one, other]).last == prints(format, [other]).first)
    }

    private func prints(
        _ format: ReportFormat, _ diagnostics: [Diagnostic], _ language: InterfaceLanguage = .en
    ) -> [Substring] {
        text(format, diagnostics, language).split(separator: "\n")
            .filter { $0.contains("fingerprint\"") || $0.contains("casebook/v1") }
    }

    @Test("SARIF names files by percent-encoded relative references and offers the mending text")
    func sarif() {
        let report = text(.sarif, [diagnostic(line: 3, file: "Fälle/a b.yaml")])
        #expect(report.contains("\"uri\": \"F%C3%A4lle/a%20b.yaml\""))
        #expect(report.contains("\"text\": \"right\""))
        #expect(report.contains("\"columnKind\": \"unicodeCodePoints\""))
    }

    @Test(
        "JSON and SARIF name the field, and what it is called steers no terminal",
        arguments: [
            (FieldPath("phases[1].measures[0].summary"), "phases[1].measures[0].summary"),
            (FieldPath([.key("a\u{1B}[31m\nb")]), "[\"a\u{1B}[31m\nb\"]"), (FieldPath(), nil), (nil, nil),
        ])
    func field(path: FieldPath?, text field: String?) throws {
        let finding = Diagnostic(
            Finding(placeless.rule, placeless.message), file: "a/case.yaml", at: FindingPlace(path, shownAt: nil))
        #expect(!(text(.json, [finding]) + text(.sarif, [finding])).contains("\u{1B}"))
        let json = try object(text(.json, [finding]))
        #expect((json["findings"] as? [[String: Any]])?.first?["field"] as? String == field)
        let run = try #require((try object(text(.sarif, [finding]))["runs"] as? [[String: Any]])?.first)
        let result = try #require((run["results"] as? [[String: Any]])?.first)
        let location = try #require((result["locations"] as? [[String: Any]])?.first)
        let logical = location["logicalLocations"] as? [[String: String]]
        #expect(logical?.map { $0["fullyQualifiedName"] } == field.map { [$0] })
    }

    private func object(_ text: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    @Test("SARIF describes every rule once, in the language asked for, and points to it and to other places")
    func sarifRules() throws {
        let note = Diagnostic.Note(
            range: SourceRange(at: SourcePosition(line: 1, column: 1)), message: LocalizedText(de: "hier", en: "here"))
        let findings = [diagnostic(line: 3, notes: [note]), diagnostic(line: 4, severity: .note), placeless]
        let log = try #require(
            try JSONSerialization.jsonObject(with: Data(text(.sarif, findings, .de).utf8)) as? [String: Any])
        let run = try #require((log["runs"] as? [[String: Any]])?.first)
        let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
        let rules = try #require(driver["rules"] as? [[String: Any]])
        #expect(rules.map { $0["id"] as? String } == ["some-rule", "unread"])
        #expect((rules[0]["shortDescription"] as? [String: String])?["text"] == "Regel")
        #expect((rules[1]["defaultConfiguration"] as? [String: String])?["level"] == "warning")
        let results = try #require(run["results"] as? [[String: Any]])
        #expect(results.map { $0["ruleIndex"] as? Int } == [0, 0, 1])
        #expect(results.map { $0["level"] as? String } == ["error", "note", "warning"])
        let related = try #require((results[0]["relatedLocations"] as? [[String: Any]])?.first)
        #expect((related["message"] as? [String: String])?["text"] == "hier")
        #expect(results[2]["relatedLocations"] == nil && results[2]["fixes"] == nil)
    }

    @Test("JUnit shows clean files as passed, errors as failures, and warnings in the output")
    func jUnit() {
        let warning = diagnostic(line: 5, message: "doubtful", severity: .warning)
        let report = text(.junit, [diagnostic(line: 3), warning, placeless], files: ["a/case.yaml", "b/case.yaml"])
        // The third file is known by its finding alone.
        #expect(report.contains("tests=\"3\" failures=\"1\""))
        #expect(report.contains("<testcase name=\"b/case.yaml\" classname=\"casebook\" file=\"b/case.yaml\"/>"))
        #expect(report.contains("<failure message=\"wrong\" type=\"some-rule\">a/case.yaml:3:2: error: wrong"))
        #expect(report.contains("<system-out>a/case.yaml:5:2: warning: doubtful"))
        #expect(report.contains("<system-out>c/case.yaml: warning: no place"))
    }

    @Test("JUnit carries any text, even one that XML has no place for")
    func jUnitEscapes() {
        let report = text(.junit, [diagnostic(line: 3, message: "<b>&\"]]>\u{1}", excerpt: "\u{FFFE}")])
        #expect(report.contains("message=\"&lt;b&gt;&amp;&quot;]]&gt;\u{FFFD}\""))
        #expect(!report.unicodeScalars.contains("\u{1}") && !report.unicodeScalars.contains("\u{FFFE}"))
    }
}
