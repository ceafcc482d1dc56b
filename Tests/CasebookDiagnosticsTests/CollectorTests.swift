import CasebookDiagnostics
import CasebookModel
import Testing

@Suite("The findings of a file")
struct CollectorTests {
    private static let error = Rule(
        "an-error", .error, summary: LocalizedText(de: "a", en: "b"), explanation: LocalizedText(de: "a", en: "b"))
    private static let warning = Rule(
        "a-warning", .warning, summary: LocalizedText(de: "a", en: "b"), explanation: LocalizedText(de: "a", en: "b"))

    private func finding(_ rule: Rule = error, _ text: String = "x") -> Finding { Finding(rule, LocalizedText(text)) }

    private func at(_ line: Int, _ column: Int = 1) -> SourceRange {
        SourceRange(at: SourcePosition(line: line, column: column))
    }

    private func collector(_ text: String = "eins\nzwei\ndrei") -> DiagnosticCollector {
        DiagnosticCollector(source: SourceText(path: "x.yaml", bytes: Array(text.utf8)))
    }

    @Test("are sorted by place and carry their line")
    func sorted() {
        var collector = collector()
        collector.report(finding(), at: at(3))
        collector.report(finding(), at: at(1, 2))
        collector.report(finding(), at: nil)
        collector.report(finding(), at: at(1, 1))
        let findings = collector.finished()
        #expect(findings.map { $0.range?.start.column } == [nil, 1, 2, 1])
        #expect(findings.map(\.excerpt) == [nil, "eins", "eins", "drei"])
    }

    @Test("are reported once each")
    func once() {
        var collector = collector()
        for _ in 0..<3 { collector.report(finding(), at: at(1)) }
        collector.report(finding(Self.error, "y"), at: at(1))
        #expect(collector.finished().count == 2)
    }

    @Test("end with a word about those left out, which is as bad as the worst of them")
    func limit() {
        var collector = collector()
        for column in 1...DiagnosticCollector.limit { collector.report(finding(Self.warning), at: at(1, column)) }
        #expect(collector.finished().count == DiagnosticCollector.limit)
        collector.report(finding(Self.warning), at: at(2))
        #expect(collector.finished().last?.rule == .tooManyFindings)
        #expect(collector.finished().last?.severity == .note)
        #expect(!collector.hasErrors && !collector.isGivenUp)
        collector.report(finding(), at: at(3))
        #expect(collector.finished().last?.severity == .error)
        #expect(collector.hasErrors && collector.isGivenUp)
    }

    @Test("are not even put into words once nobody would read them")
    func laziness() {
        var collector = collector()
        for column in 1...DiagnosticCollector.limit + 1 { collector.report(finding(), at: at(1, column)) }
        var count = 0
        func counted() -> Finding {
            count += 1
            return finding()
        }
        for column in 1...100 { collector.report(counted(), at: at(2, column)) }
        #expect(count == 0)
    }

    @Test(
        "show lines without their ends, whatever these are",
        arguments: [
            ("a\nb\n", ["a", "b", ""]), ("a\r\nb", ["a", "b", ""]), ("a\rb\r", ["a", "b", ""]),
            ("\u{FEFF}a\n\nb", ["a", "", "b"]), ("", ["", "", ""]),
        ])
    func lines(text: String, lines: [String]) {
        let source = SourceText(path: "x", bytes: Array(text.utf8))
        #expect((1...3).map(source.line) == lines)
        #expect(source.lines([1, 2, 3, 99]).filter { !$0.value.isEmpty }.count == lines.count { !$0.isEmpty })
        #expect(source.line(0) == "")
    }

    @Test("cut endless lines")
    func longLines() {
        let source = SourceText(path: "x", bytes: Array(repeating: 0x61, count: 10_000))
        #expect(source.line(1).utf8.count == SourceText.excerptLimit)
    }
}

@Suite("A suggestion")
struct SuggestionTests {
    @Test(
        "is the nearest candidate, if it is near enough",
        arguments: [
            ("zielgruppen-workshp", "zielgruppen-workshop"), ("Published", "published"), ("publsihed", "published"),
            ("publish", "published"), ("sumary", "summary"), ("draf", "draft"), ("darft", "draft"), ("entwurf", nil),
            ("", nil),
            ("x", nil), (String(repeating: "published", count: 8), nil),
        ] as [(String, String?)])
    func nearest(written: String, expected: String?) {
        let candidates = ["draft", "review", "published", "withdrawn", "summary", "zielgruppen-workshop"]
        #expect(Suggestion.nearest(to: written, in: candidates) == expected)
    }

    @Test("prefers the candidate that comes first where two are as near")
    func ties() {
        #expect(Suggestion.nearest(to: "abcx", in: ["abcd", "abce"]) == "abcd")
        #expect(Suggestion.nearest(to: "a", in: ["b"]) == "b")
        // Nobody means what nobody can see, and a terminal would obey.
        #expect(
            Suggestion.nearest(to: "werkstat", in: ["werkstat\u{1B}[2J", "werkst\u{200B}tt", "werkstatt"])
                == "werkstatt")
    }

    @Test("looks at a bounded number of candidates")
    func bounded() {
        let candidates = (0..<2000).map { "kandidat-nummer-\($0)" } + ["gesucht"]
        #expect(Suggestion.nearest(to: "gesuht", in: candidates) == nil)
        #expect(Suggestion.nearest(to: "gesuht", in: candidates.suffix(500)) == "gesucht")
    }

    @Test("takes the hint's place and is a replacement")
    func hint() {
        let rule = Rule("x", .error, summary: LocalizedText("a"), explanation: LocalizedText("b"))
        let finding = Finding(rule, LocalizedText("x"), hint: LocalizedText("alt")).suggesting("drft", from: ["draft"])
        #expect(finding.hint?.inFile == LocalizedText(de: "meinten Sie „draft“?", en: "did you mean \"draft\"?"))
        #expect(finding.replacement == "draft")
        #expect(
            Finding(rule, LocalizedText("x"), hint: LocalizedText("alt")).suggesting("zzz", from: ["draft"]).hint?
                .inFile.de == "alt")
    }
}

@Suite("A text in a message")
struct QuotableTests {
    @Test(
        "is short, on one line, and steers nothing",
        arguments: [
            ("a\nb", "a\u{FFFD}b"), ("\u{1B}[31m", "\u{FFFD}[31m"), ("\u{202E}x", "\u{FFFD}x"), ("ä🍞", "ä🍞"),
            ("a\u{2028}b", "a\u{FFFD}b"), (String(repeating: "x", count: 61), String(repeating: "x", count: 60) + "…"),
        ])
    func quotable(text: String, expected: String) { #expect(text.quotable() == expected) }
}
