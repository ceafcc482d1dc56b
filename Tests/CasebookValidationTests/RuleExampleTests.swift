import CasebookDiagnostics
import CasebookModel
import CasebookValidation
import CasebookYAML
import TestSupport
import Testing

/// The reference and `casebook validate --explain` show these pieces. That they do what they say, ``RuleTests`` prove.
@Suite("The example of a rule")
struct RuleExampleTests {
    static let rules = Rule.builtIn + Rule.documentRules

    @Test("is there for every rule, in both languages, with what to write instead", arguments: rules)
    func complete(rule: Rule) throws {
        let shown = try #require(rule.shown, "\(rule.id) has no example of what it refuses")
        for language in InterfaceLanguage.allCases {
            let texts = [shown.refused[language], shown.accepted[language]]
            #expect(texts[0] != texts[1])
            for text in texts {
                #expect(!text.isEmpty && !text.contains("↓"))
                #expect(text.split(separator: "\n").allSatisfy { $0.count <= 101 }, "\(text)")
            }
        }
    }

    @Test("shows the place of the finding", arguments: rules)
    func place(rule: Rule) throws {
        let shown = try #require(rule.shown)
        let example = try #require(rule.examples.first { $0.verdict == .refused })
        for language in InterfaceLanguage.allCases {
            let lines = shown.pointed[language].split(separator: "\n", omittingEmptySubsequences: false)
            guard let marked = example.marked?[language], let mark = marked.firstIndex(of: "↓") else {
                #expect(!lines.contains { $0.hasSuffix("^") }, "\(rule.id)")
                continue
            }
            let index = try #require(lines.firstIndex { $0.drop { $0 == " " } == "^" }, "\(rule.id) points nowhere")
            let behind = marked[mark...].dropFirst().prefix { $0 != "\n" }
            let column = lines[index].count - 1
            let isCut = column >= 100
            #expect(isCut || lines[index - 1].dropFirst(column).hasPrefix(behind.prefix(10)), "\(rule.id): \(lines)")
            // Without the marks it is what is refused, and perhaps the other place.
            #expect(lines[..<index].count >= 1 && !lines.contains { $0.contains("↓") })
        }
    }

    /// Files of a book, which are YAML.
    private static let files: Set<RuleExample.Sample> = [.study, .anonymousStudy, .log, .book, .record]

    @Test("that is refused has one beside it that comes near to it and is fine, if it is a text", arguments: rules)
    func near(rule: Rule) {
        let samples = Set(rule.examples.map(\.sample))
        guard !samples.isDisjoint(with: Self.files.subtracting([.record])) else { return }
        #expect(rule.examples.contains { $0.verdict == .accepted }, "\(rule.id) accepts no example")
    }

    @Test("can be read alone", arguments: rules.filter { $0.examples.first.map { files.contains($0.sample) } ?? false })
    func readable(rule: Rule) throws {
        let shown = try #require(rule.shown)
        for language in InterfaceLanguage.allCases {
            #expect(Self.isYAML(shown.accepted[language]), "\(rule.id): \(shown.accepted[language])")
            let isAboutYAML = (Rule.yamlRules + [.publicationRecord]).contains(rule) || rule.id == "merge-conflict"
            #expect(isAboutYAML || Self.isYAML(shown.refused[language]), "\(rule.id): \(shown.refused[language])")
        }
    }

    /// Whether a piece is a file, what braces may have around them, or a paragraph.
    private static func isYAML(_ piece: String) -> Bool {
        piece.hasPrefix("> ")
            || [piece, "{\(piece)}"].contains { text in
                var findings = DiagnosticCollector(source: SourceText(path: "x.yaml", bytes: Array(text.utf8)))
                _ = YAMLDocument(reading: &findings)
                return !findings.hasErrors
            }
    }

    /// Words of the samples that readers of English would stumble over.
    private static let german: Set = [
        "Fall", "Kurz", "gesagt", "erfunden", "Größe", "Lage", "Eins", "Zwei", "Umsetzung", "Ergebnis", "ergebnis",
        "Gelernt", "Mitnehmen", "Gut", "Inhaberin", "Buch", "Redaktion", "Gefördert", "Wissen", "weiter", "los", "Es",
        "Die", "Der", "Das", "und",
    ]

    @Test("is English for readers of English", arguments: rules)
    func language(rule: Rule) throws {
        let shown = try #require(rule.shown)
        let words = (shown.refused.en + " " + shown.accepted.en).split { !$0.isLetter }.map(String.init)
        #expect(Self.german.isDisjoint(with: words), "\(rule.id): \(words)")
    }
}
