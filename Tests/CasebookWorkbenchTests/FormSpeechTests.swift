import CasebookDiagnostics
import CasebookFiles
import CasebookModel
import CasebookValidation
import TestSupport
import Testing

@testable import CasebookWorkbench

@Suite("What is wrong, in the words of the form")
struct FormSpeechTests {
    /// Cases that break a rule.
    static let broken = RuleCase.examples(.refused, of: Rule.builtIn)
        .filter { [.study, .anonymousStudy].contains($0.file) }

    private static let keys: Set<String> = {
        var keys: Set<String> = []
        func collect(_ part: PartDescription) {
            for field in part.fields {
                keys.insert(field.key)
                if let part = field.kind.part { collect(part) }
            }
        }
        collect(CaseStudy.part)
        return keys
    }()

    /// Rules about how the file is written, which no form can break.
    private static let ofTheFile: Set = [
        "yaml-syntax", "duplicate-key", "unknown-key", "comment-in-text", "merge-conflict", "format-version",
    ]

    @Test("is said without keys of the file, without its spelling, and in whole sentences", arguments: broken)
    func words(broken: RuleCase) throws {
        for finding in try Self.findings(in: broken.text) where !Self.ofTheFile.contains(finding.rule.id) {
            let words = finding.inForm
            let written = Self.written(at: finding.range, in: broken.text)
            for (language, opening, closing) in [(InterfaceLanguage.de, "„", "“"), (.en, "\"", "\"")] {
                let text = [words.message, words.hint].compactMap { $0?[language].asSentence }.joined(separator: " ")
                for key in Self.keys where key != written {
                    #expect(!text.contains(opening + key + closing), "\(finding.rule.id): \(text)")
                    // Keys are English words, and so may stand in an English sentence.
                    #expect(language == .en || !text.contains("(\(key))"), "\(finding.rule.id): \(text)")
                    #expect(!key.contains("_") || !text.contains(key), "\(finding.rule.id): \(text)")
                }
                #expect(!text.contains { "{}".contains($0) }, "\(finding.rule.id): \(text)")
                #expect(!text.contains(".. ") && !text.hasSuffix(".."), "\(finding.rule.id): \(text)")
                #expect(!text.contains("JJJJ") && !text.contains("YYYY"), "\(finding.rule.id): \(text)")
                #expect(!text.contains("YAML") && !text.contains(".yaml"), "\(finding.rule.id): \(text)")
            }
        }
    }

    /// What somebody wrote where a finding stands. It may look like a key, and is quoted nevertheless.
    private static func written(at range: SourceRange?, in text: String) -> String? {
        guard let range, range.start.line == range.end.line else { return nil }
        let line = text.split(separator: "\n", omittingEmptySubsequences: false)[range.start.line - 1].unicodeScalars
        let value = line.dropFirst(range.start.column - 1).prefix(range.end.column - range.start.column)
        return String(String.UnicodeScalarView(value))
    }

    @Test(
        "measurements in the wrong order are named as the form names them",
        arguments: [
            "measured_on: 2021-03, later: [{on: 2020-12, value: 3}]",
            "later: [{on: 2023, value: 3}, {on: 2022, value: 2}]",
        ])
    func order(figures: String) throws {
        let text = RuleSample.study.replacing("better: higher}", with: "better: higher, \(figures)}")
        let said = try Self.findings(in: text).filter { $0.rule.id == "date-order" }.map {
            $0.inForm.message
        }
        #expect(said.count == 1 && said.allSatisfy { $0.de.contains("spätere Messung") && !$0.de.contains("later") })
        #expect(said.allSatisfy { $0.en.contains("later measurement") && !$0.en.contains("later (") })
    }

    @Test("there are examples of nearly every rule about cases")
    func many() { #expect(Self.broken.count > 150 && Set(Self.broken.map(\.rule)).count > 60) }

    @Test("a field goes by its name, and a sentence ends once")
    func names() throws {
        let text = RuleSample.study.replacing("sdgs:", with: "effort: {costs: {currency: EUR}}\nsdgs:")
        let said = try Self.findings(in: text).map(\.inForm.message)
        #expect(said.map(\.de.asSentence) == ["„Betrag“ ist noch auszufüllen."])
        #expect(said.map(\.en.asSentence) == ["\"Amount\" still needs to be filled in."])
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
