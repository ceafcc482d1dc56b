import CasebookDiagnostics
import CasebookFiles
import CasebookModel
import TestSupport
import Testing

@Suite("A template")
struct TemplateTests {
    private let date: CalendarDay

    init() throws { date = try #require(CalendarDay("2026-11-24")) }

    /// Titles that a file must spell with care.
    private static let titles = [
        "Mein Fall", "Online: so geht es", "#hashtag", "- Liste", "\"quoted\"", "it's", "NO", "2021", "null", "a\nb",
        "*x*", "[Klammer]", "{x}", "100 %", "@home", "C:\\Daten", "ä 😀 \u{2028}", "ende:", " rand ", "<b>", "'",
        "| a", "%d", "!x", "&amp;",
    ]

    @Test(
        "of a case is a draft without a finding that keeps its title", arguments: [InterfaceLanguage.de, .en], titles)
    func draft(language: InterfaceLanguage, title: String) throws {
        let document = Reading.study(CaseTemplate.draft(title: title, language: language, from: date), folder: "fall")
        #expect(document.findings.finished().map(\.message.en) == [])
        let study = try #require(document.study)
        #expect(study.title == title)
        #expect(study.status == .draft)
        #expect(study.language.text == language.rawValue)
        // Nothing is said that nobody has written.
        #expect(
            study.support.period.from == nil && study.phases.allSatisfy { $0.period.from == nil && $0.measures.isEmpty }
        )
    }

    @Test("of a case takes a title of any characters, up to the longest that a case can have")
    func longTitles() throws {
        for (count, rules) in [(200, []), (201, ["summary-length"]), (5000, ["summary-length"])] {
            for character in ["x", "ä", "🍞", "\"", ": "].prefix(count == 200 ? 4 : 5) {
                let title = String(repeating: character, count: count)
                let text = CaseTemplate.draft(title: title, language: .de, from: date)
                #expect(Reading.study(text).findings.finished().map(\.rule.id) == rules)
            }
        }
    }

    @Test("of a case keeps even a title that no case can have, with nothing but one finding at its place")
    func impossibleTitles() {
        for scalar in HostileText.forbidden {
            let text = CaseTemplate.draft(title: "Ein\(scalar)Fall", language: .en, from: date)
            let findings = Reading.study(text).findings.finished()
            #expect(findings.map(\.rule.id) == ["control-character"])
            #expect(findings.map { $0.range?.start.line } == [3])
        }
        let empty = Reading.study(CaseTemplate.draft(title: " ", language: .en, from: date))
        #expect(empty.findings.finished().map(\.rule.id) == ["empty-text"])
        for invisible in [
            "\u{200B}", "\u{202E}", "\u{202E}\u{202C}", "\u{2060}", "\u{FEFF}", "\u{AD}", "\u{3164}", "\u{115F}",
            "\u{2800}",
            "\u{200E}\u{200F}", "\u{2066}\u{2069}", "\u{E0001}", "\u{FE0F}", "\u{A0}\u{2003}", "\u{34F}",
            "\u{1BCA0}", "\u{13430}", "\u{FFFC}", "\u{E000}", "\u{F8FF}", "\u{301}", "\u{20DD}",
            " \u{308}",
            "\u{FE0F}\u{20E3}",
        ] {
            let study = Reading.study(CaseTemplate.draft(title: invisible, language: .en, from: date))
            #expect(study.findings.finished().map(\.rule.id) == ["empty-text"], "\(invisible.unicodeScalars)")
        }
    }

    @Test("of a case has every field of the format, in use or as a comment", arguments: [InterfaceLanguage.de, .en])
    func fields(language: InterfaceLanguage) {
        let text = CaseTemplate.draft(title: "T", language: language, from: date)
        // The rest is rarely needed; the schema and the handbook name it.
        let rare: Set = [
            "identifiers", "sdgs", "quotes", "links", "sources", "contact", "licence", "published_on", "updated_on",
            "withdrawn", "origin", "anonymity", "archived_on",
        ]
        for key in CaseFormat.record.fields.map(\.key) where !rare.contains(key) {
            #expect(text.contains("\(key):"), "\(key) is missing")
        }
    }

    @Test("of a case stays without a finding when its comments are put to use", arguments: [InterfaceLanguage.de, .en])
    func comments(language: InterfaceLanguage) throws {
        let text = CaseTemplate.draft(title: "T", language: language, from: date)
        let used = text.split(separator: "\n", omittingEmptySubsequences: false).map { line -> Substring in
            guard let mark = line.firstRange(of: "# "), line[..<mark.lowerBound].allSatisfy({ $0 == " " }) else {
                return line
            }
            let content = line[mark.upperBound...]
            let isField = content.contains(": ") || content.hasSuffix(":") || content.hasPrefix(" ")
            return isField && !content.contains("casebook validate") && !content.hasPrefix("Vor der")
                && !content.hasPrefix("Before")
                ? line[..<mark.lowerBound] + content : line
        }.joined(separator: "\n")
        let document = Reading.study(used, folder: "fall")
        #expect(document.findings.finished().map(\.inOneLine) == [])
        let study = try #require(document.study)
        #expect(study.company.employees == 14 && study.support.coaches.count == 1)
        #expect(study.outcomes.count == 1 && study.lessons != nil && study.release != nil && study.media.count == 1)
    }

    @Test(
        "of a case asks nothing in a value: whatever it asks is a placeholder", arguments: [InterfaceLanguage.de, .en])
    func values(language: InterfaceLanguage) throws {
        let document = Reading.study(CaseTemplate.draft(title: "T", language: language, from: date), folder: "fall")
        var texts: [String] = []
        try #require(document.study).visitValues { field, content in
            if field.kind.search == .text, let text = content.text { texts.append(text) }
        }
        #expect(texts.filter { Placeholder.part(of: $0) != nil }.allSatisfy { $0 == "…" })
        #expect(texts.allSatisfy { !$0.contains("?") })
        for line in [
            "Was geschah in dieser Phase?", "- Was sollte erreicht werden?", "Gut.\nWas wurde getan?", "TODO", "...",
            "Lorem ipsum dolor",
        ] {
            #expect(Placeholder.part(of: line) != nil, "\(line)")
        }
        for line in ["Was geschah, wissen wir nicht.", "Gut …", "Der Titel", "Text", "Was?", "Folgt man dem Plan"] {
            #expect(Placeholder.part(of: line) == nil, "\(line)")
        }
    }

    @Test("of a book is a book with a case, without a finding", arguments: [InterfaceLanguage.de, .en])
    func book(language: InterfaceLanguage) throws {
        let files = BookTemplate.files(language, on: date, plugins: [])
        let text = try #require(files.first { $0.path == "casebook.yaml" }).text
        let document = Reading.book(text)
        #expect(document.findings.finished().map(\.message.en) == [])
        let book = try #require(document.book)
        #expect(book.language == language)
        #expect(book.exports.map(\.plugin).contains("html"))
        let caseFile = try #require(files.first { $0.path.hasSuffix("/case.yaml") })
        let folder = try #require(caseFile.path.split(separator: "/").dropLast().last)
        let caseDocument = Reading.study(caseFile.text, folder: String(folder))
        #expect(caseDocument.findings.finished().map(\.message.en) == [])
        let study = try #require(caseDocument.study)
        #expect(study.status == .published && study.isFictional)
        #expect(Set(study.topics).isSubset(of: book.topics.map(\.key)))
    }
}
