import CasebookDiagnostics
import CasebookFiles
import CasebookModel
import CasebookValidation
import TestSupport
import Testing

/// A form calls fields by their labels. What somebody wrote may look like a key, like a spelling of the file, or like its name,
/// and is quoted as it was written nevertheless.
@Suite("What somebody wrote, in the words of the form")
struct WrittenTextTests {
    private static let traps = [
        "MIT (from: web) {x}", "granted_by: „channels“", "role in YAML: casebook.yaml", "website",
    ]

    private static let broken = RuleCase.examples(.refused, of: Rule.builtIn)
        .filter { [.study, .anonymousStudy].contains($0.file) }

    @Test("stands there unchanged, wherever a message quotes it", arguments: traps)
    func unchanged(trap: String) throws {
        var quoted = 0
        for example in Self.broken {
            // What is said without the trap names a key of our own accord.
            let usual = Set(try Self.findings(in: example.text).map(\.message))
            for text in try Self.trapped(example, trap) {
                for finding in try Self.findings(in: text) where !usual.contains(finding.message) {
                    for language in InterfaceLanguage.allCases where finding.message[language].contains(trap) {
                        quoted += 1
                        let said = finding.inForm.message[language]
                        #expect(said.contains(trap), "\(finding.rule.id): \(finding.message[language]) → \(said)")
                    }
                }
            }
        }
        #expect(quoted > 60, "so few messages quote what is written: \(quoted)")
    }

    /// The example with the trap in place of each value that a finding shows, in quotes.
    private static func trapped(_ example: RuleCase, _ trap: String) throws -> [String] {
        let lines = example.text.split(separator: "\n", omittingEmptySubsequences: false).map {
            Array($0.unicodeScalars)
        }
        let ranges = Set(try findings(in: example.text).compactMap(\.range)).filter {
            $0.start.line == $0.end.line && $0.start.column < $0.end.column && $0.start.line <= lines.count
        }
        return ranges.compactMap { range in
            let line = lines[range.start.line - 1]
            guard range.end.column - 1 <= line.count else { return nil }
            var changed = lines
            changed[range.start.line - 1] =
                line[..<(range.start.column - 1)] + Array("\"\(trap)\"".unicodeScalars)
                + line[(range.end.column - 1)...]
            return changed.map { String(String.UnicodeScalarView($0)) }.joined(separator: "\n")
        }
    }

    private static func findings(in text: String) throws -> [Diagnostic] {
        let validator = Validator(on: try #require(CalendarDay("2026-11-24")))
        let book = BookDocument(source: SourceText(path: "casebook.yaml", bytes: Array(RuleSample.book.utf8))).book
        var document = CaseDocument(
            folderName: "ein-fall", source: SourceText(path: "case.yaml", bytes: Array(text.utf8)))
        validator.check(&document, of: book, media: [:])
        return document.findings.finished()
    }
}
