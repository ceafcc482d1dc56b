import CasebookDiagnostics
import CasebookFiles
import CasebookModel
import CasebookValidation
import TestSupport
import Testing

@Suite("The rules")
struct RuleTests {
    @Test("accept files that are as they should be", arguments: [RuleCase.File.study, .log, .book])
    func accepted(file: RuleCase.File) throws {
        #expect(try Base.findings(file).map(\.rule.id) == [])
    }

    @Test("refuse what they are there for, at its place, and nothing else", arguments: RuleCase.all)
    func rejected(example: RuleCase) throws {
        let findings = try Base.findings(example.file, replacing: example.replaced, by: example.by)
        let places = findings.map { "\($0.range?.start.line ?? 0):\($0.range?.start.column ?? 0) \($0.rule.id)" }
        #expect(Set(places) == Set(example.others + ["\(example.place) \(example.rule)"]))
        for finding in findings {
            #expect(!finding.message.de.isEmpty && !finding.message.en.isEmpty)
            #expect(finding.message.de != finding.message.en)
        }
    }

    @Test("accept what only comes near to it", arguments: RuleCase.accepted)
    func acceptedNearby(example: RuleCase) throws {
        let findings = try Base.findings(example.file, replacing: example.replaced, by: example.by)
        #expect(findings.map(\.inOneLine) == [])
    }

    /// Rules that are not about a text in one of the three base files; their tests stand below.
    private static let elsewhere: Set = [
        "empty-book", "folder-name", "overlooked-case", "too-many-findings",
        // CasebookFilesTests: a file that cannot be read has no text.
        "unreadable-file",
        // RecordTests: they are about a book and its record.
        "publication-record", "unrecorded-publication", "removed-case", "renamed-case", "unmarked-change",
    ]

    @Test("all of them have a case that they refuse and one that they accept")
    func complete() {
        // Only bytes, not texts, can break these; their tests stand below.
        let bytes: Set = [
            "encoding", "file-too-large", "missing-medium", "bad-medium", "hidden-data", "anonymous-hidden-data",
            "unsearchable-file",
        ]
        let rules = Set(Rule.builtIn.map(\.id))
        let refused = Set(RuleCase.all.map(\.rule))
        let accepted = Set(RuleCase.accepted.map(\.rule))
        #expect(rules.subtracting(refused).subtracting(bytes).subtracting(Self.elsewhere) == [])
        #expect(rules.subtracting(accepted).subtracting(Self.elsewhere) == [])
        #expect(refused.union(accepted).subtracting(rules) == [])
    }

    @Test("speak German and English and have names of their own", arguments: Rule.builtIn)
    func documented(rule: Rule) {
        for text in [rule.summary, rule.explanation] {
            #expect(!text.de.isEmpty && !text.en.isEmpty && text.de != text.en)
            #expect(!text.en.contains { "„“”".contains($0) }, "English quotation marks are straight")
            #expect(!text.de.contains("”"), "German quotation marks are „…“")
        }
        #expect(Slug<Never>(rule.id) != nil, "the name is not in kebab-case")
        #expect(Rule.builtIn.count { $0.id == rule.id } == 1)
    }

    @Test(
        "find a file that is not UTF-8, with the place",
        arguments: [
            ([UInt8]("title: Gr".utf8) + [0xFC, 0xDF], 10), ([0xFF, 0xFE, 0x61, 0x00], 1), ([0x61, 0, 0, 0, 0x62], 1),
        ])
    func encoding(bytes: [UInt8], column: Int) throws {
        let findings = try Base.findings(.study, bytes: bytes)
        #expect(findings.map(\.rule.id) == ["encoding"])
        #expect(findings.first?.range?.start.column == column)
    }

    @Test("refuse a file that is too large without reading its meaning")
    func tooLarge() throws {
        let findings = try Base.findings(.study, bytes: Array(repeating: 0x61, count: (1 << 20) + 1))
        #expect(findings.map(\.rule.id) == ["file-too-large"])
    }

    @Test("count what they do not list")
    func tooMany() throws {
        let keys = (0..<600).map { "schluessel\($0): 1\n" }.joined()
        let findings = try Base.findings(.study, bytes: Array((Base.study + keys).utf8))
        #expect(findings.last?.rule.id == "too-many-findings")
        #expect(findings.count == DiagnosticCollector.limit + 1)
    }

    @Test("want the folder to be named by an id", arguments: ["Ein Fall", "ein--fall", "fällchen", "-x"])
    func folderName(name: String) throws {
        #expect(try Base.findings(.study, folder: name).map(\.rule.id) == ["folder-name"])
    }

    @Test("pass on what is wrong with media")
    func media() throws {
        let path = try #require(RelativePath("media/bild.png"))
        for rule in Rule.mediaRules {
            let medium = InspectedMedium(
                facts: nil, problems: [Finding(rule, LocalizedText(de: "kaputt", en: "broken"))])
            let findings = try Base.findings(.study, media: [path: medium])
            #expect(findings.map(\.rule.id) == [rule.id])
            #expect(findings.first?.range?.start.line == 43)
        }
    }

    @Test(
        "find numbers of which nothing would be left",
        arguments: [
            ("1e-400", true), ("-2.5E-999", true), ("0", false), ("0.0", false), ("0e-400", false), ("1e-300", false),
        ])
    func vanishing(number: String, isRefused: Bool) throws {
        let findings = try Base.findings(.study, replacing: "before: 1", by: "before: \(number)")
        #expect(findings.map(\.rule.id) == (isRefused ? ["number-range"] : []))
    }

    @Test(
        "let the author of an anonymous case be who is cited anyway, and say otherwise who is",
        arguments: [
            ("{name: Redaktion}", 0), ("{organisation: Redaktion}", 0), ("{name: Ada Autorin}", 1),
            ("{organisation: Kanzlei}", 1),
        ])
    func anonymousAuthors(author: String, count: Int) throws {
        let text = "authors: [\(author)]\ncompany:\n  anonymous: true\n"
        let findings = try Base.findings(.study, replacing: "company:\n", by: text).filter {
            $0.rule.id == "anonymous-author"
        }
        #expect(findings.count == count)
        #expect(findings.allSatisfy { $0.severity == .warning && $0.message.de.contains("„Redaktion“") })
    }

    @Test("find a book without cases")
    func emptyBook() throws {
        let validator = Validator(on: try #require(CalendarDay("2026-11-24")))
        var document = BookDocument(source: SourceText(path: "casebook.yaml", bytes: Array(Base.book.utf8)))
        validator.check(&document, logos: [:], caseCount: 0)
        #expect(document.findings.finished().map(\.rule.id) == ["empty-book"])
    }

    @Test(
        "suggest what was probably meant",
        arguments: [
            ("measures: [werkstatt]", "measures: [werkstat]", "werkstatt"),
            ("status: published", "status: publised", "published"),
            ("summary: Kurz", "sumary: Kurz", "summary"), ("topics: [skills]", "topics: [skils]", "skills"),
            ("from: 2020-06", "from: 1.6.2020", "2020-06-01"),
            ("licence: CC-BY-4.0", "licence: cc-by-4.0", "CC-BY-4.0"),
        ])
    func suggestions(replaced: String, by text: String, suggestion: String) throws {
        let findings = try Base.findings(.study, replacing: replaced, by: text)
        #expect(findings.contains { $0.replacement == suggestion })
    }
}
