import CasebookDiagnostics
import CasebookModel
import Testing

@testable import CasebookReports

@Suite("The text report")
struct TextReporterTests {
    private let rule = Rule(
        "some-rule", .error, summary: LocalizedText(de: "Regel", en: "Rule"),
        explanation: LocalizedText(de: "Warum", en: "Why"))

    private func diagnostic(
        _ excerpt: String, columns: Range<Int>, file: String = "a/case.yaml", hint: LocalizedText? = nil
    ) -> Diagnostic {
        Diagnostic(
            rule: rule, file: file,
            range: SourceRange(
                start: SourcePosition(line: 3, column: columns.lowerBound),
                end: SourcePosition(line: 3, column: columns.upperBound)),
            message: LocalizedText(de: "falsch", en: "wrong"), hint: hint, excerpt: excerpt)
    }

    private func text(_ diagnostic: Diagnostic, _ language: InterfaceLanguage = .en, colour: Bool = false) -> String {
        String(decoding: TextReporter(usesColour: colour).report([diagnostic], in: language), as: UTF8.self)
    }

    @Test("shows place, message, rule, the line with a mark, and the hint")
    func whole() {
        let hint = LocalizedText(de: "meinten Sie „b“?", en: "did you mean \"b\"?")
        #expect(
            text(diagnostic("key: bb", columns: 6..<8, hint: hint)) == """
                a/case.yaml:3:6: error: wrong [some-rule]
                    key: bb
                         ^^
                    did you mean "b"?

                """)
        #expect(
            text(diagnostic("key: bb", columns: 6..<8, hint: hint), .de).contains("3:6: Fehler: falsch [some-rule]"))
    }

    @Test(
        "puts the mark below what is meant, whatever stands before it",
        arguments: [
            ("größe: x", 8..<9, "           ^"), ("漢字: x", 5..<6, "          ^"), ("🍞: x", 4..<5, "        ^"),
            ("\tx", 2..<3, "        ^"), ("e\u{301}: x", 5..<6, "       ^"), ("abc", 4..<4, "       ^"),
            ("abc", 1..<1, "    ^"), ("⚡ x", 3..<4, "       ^"), ("©®: x", 5..<6, "        ^"),
            ("🇩🇪 x", 4..<5, "       ^"), ("👩\u{200D}🌾 x", 5..<6, "         ^"), ("ﾊﾝ x", 4..<5, "       ^"),
            ("\u{1112}\u{1161}\u{11AB} x", 5..<6, "       ^"), ("a: 漢字", 4..<6, "       ^^^^"),
            ("\u{200B}x", 2..<3, "    ^"), ("abc", 2..<99, "     ^^"),
        ])
    func alignment(excerpt: String, columns: Range<Int>, marks: String) {
        let lines = text(diagnostic(excerpt, columns: columns)).split(separator: "\n")
        #expect(String(lines[2]) == marks)
    }

    @Test("cuts a long line around what is meant")
    func longLine() {
        let excerpt = String(repeating: "a", count: 300) + "XYZ" + String(repeating: "b", count: 300)
        let lines = text(diagnostic(excerpt, columns: 301..<304)).split(separator: "\n")
        #expect(lines[1].count <= 4 + Excerpt.widthLimit)
        let offset = lines[2].distance(from: lines[2].startIndex, to: lines[2].firstIndex(of: "^") ?? lines[2].endIndex)
        #expect(lines[1].dropFirst(offset).hasPrefix("XYZ"))
        #expect(lines[2].hasSuffix("^^^"))
    }

    @Test(
        "marks nothing where the line was cut off before what is meant, or is blank",
        arguments: [("abc", 9), ("  ", 1)])
    func noExcerpt(excerpt: String, column: Int) {
        let report = text(diagnostic(excerpt, columns: column..<column))
        #expect(report == "a/case.yaml:3:\(column): error: wrong [some-rule]\n")
    }

    @Test("marks what goes on in further lines to the end of the first")
    func severalLines() {
        let diagnostic = Diagnostic(
            rule: rule, file: "a/case.yaml",
            range: SourceRange(start: SourcePosition(line: 3, column: 4), end: SourcePosition(line: 5, column: 1)),
            message: LocalizedText("wrong"), excerpt: "a: [1,")
        #expect(text(diagnostic).hasSuffix("    a: [1,\n       ^^^\n"))
    }

    @Test("names other places that explain the finding")
    func notes() {
        let diagnostic = Diagnostic(
            rule: rule, file: "a/case.yaml", message: LocalizedText(de: "doppelt", en: "twice"),
            notes: [
                .init(
                    range: SourceRange(at: SourcePosition(line: 9, column: 5)),
                    message: LocalizedText(de: "zuerst hier", en: "first here"))
            ])
        #expect(text(diagnostic, .de) == "a/case.yaml: Fehler: doppelt [some-rule]\n    a/case.yaml:9:5: zuerst hier\n")
    }

    @Test("lets no file name or line steer the terminal")
    func hostile() {
        let report = text(diagnostic("\u{1B}[31mrot\u{7}", columns: 1..<4, file: "a\u{1B}[2J\nb"))
        #expect(!report.contains("\u{1B}"))
        #expect(!report.contains("\u{7}"))
        #expect(report.split(separator: "\n").count == 3)
    }

    @Test("is coloured only when asked")
    func colour() {
        #expect(text(diagnostic("a", columns: 1..<2), colour: true).contains("\u{1B}[1;31m"))
        #expect(!text(diagnostic("a", columns: 1..<2)).contains("\u{1B}"))
    }

    @Test("counts in words")
    func summary() {
        let finding = diagnostic("a", columns: 1..<2)
        #expect(ReportSummary.text([], fileCount: 1).de == "Keine Fehler in 1 Datei.")
        #expect(ReportSummary.text([finding], fileCount: 2).en == "1 error, 0 warnings in 2 files.")
        #expect(ReportSummary.text([finding, finding], fileCount: 2).de == "2 Fehler, 0 Warnungen in 2 Dateien.")
    }
}
