import CasebookDiagnostics
import CasebookFiles
import CasebookModel
import TestSupport
import Testing

@Suite("A value of the wrong form in a file")
struct WrongFormTests {
    /// A piece of the contract's case, what stands there instead, and what is said about it.
    private static let wrongTypes: [(String, String, String)] = [
        // Text.
        ("title: Virtuelle Whisky-Tastings", "title: 2021", "expected a text, found a number"),
        ("title: Virtuelle Whisky-Tastings", "title: 1.5", "expected a text, found a number"),
        ("title: Virtuelle Whisky-Tastings", "title: true", "expected a text, found a true/false value (true)"),
        ("title: Virtuelle Whisky-Tastings", "title:", "expected a text, found nothing"),
        ("title: Virtuelle Whisky-Tastings", "title: ~", "expected a text, found nothing"),
        ("title: Virtuelle Whisky-Tastings", "title: [a]", "expected a text, found a list"),
        ("title: Virtuelle Whisky-Tastings", "title: {a: b}", "expected a text, found a group of keys"),
        ("sector: \"56\"", "sector: 56", "expected a text, found a number"),
        ("goals: [\"Neue Kundschaft\"", "goals: [7", "expected a text, found a number"),
        // Dates may be numbers, but nothing else.
        ("published_on: 2021-03-15", "published_on: [2021]", "expected a text, found a list"),
        ("published_on: 2021-03-15", "published_on: true", "expected a text, found a true/false value (true)"),
        // Whole numbers.
        ("employees: 14", "employees: 14.5", "expected a whole number, found a number"),
        ("employees: 14", "employees: \"14\"", "expected a whole number, found a text"),
        ("employees: 14", "employees: 1_000", "expected a whole number, found a text"),
        ("employees: 14", "employees: 99999999999999999999", "expected a whole number, found a number"),
        ("sdgs: [8, 9]", "sdgs: [\"8\"]", "expected a whole number, found a text"),
        ("casebook: 1", "casebook: \"1\"", "expected a whole number, found a text"),
        // Numbers.
        ("hours: 6", "hours: sechs", "expected a number, found a text"),
        ("hours: 6", "hours: 2,5", "expected a number, found a text"),
        ("hours: 6", "hours: [6]", "expected a number, found a list"),
        ("before: 0", "before: null", "expected a number, found nothing"),
        // Flags.
        ("fictional: false", "fictional: no", "expected true or false, found a text"),
        ("fictional: false", "fictional: 0", "expected true or false, found a number"),
        ("fictional: false", "fictional: \"true\"", "expected true or false, found a text"),
        ("fictional: false", "fictional:", "expected true or false, found nothing"),
        // Lists.
        ("topics: [digital-marketing]", "topics: digital-marketing", "expected a list, found a text"),
        ("topics: [digital-marketing]", "topics: {a: b}", "expected a list, found a group of keys"),
        ("topics: [digital-marketing]", "topics:", "expected a list, found nothing"),
        // Groups of keys.
        (
            "contact: {name: Ada Coach, organisation: Hochschule, email: ada@example.org}", "contact: Ada",
            "expected a group of keys, found a text"
        ),
        (
            "links: [{title: Zum Shop, url: https://fass.example.org/shop}]", "links: [https://fass.example.org/]",
            "expected a group of keys, found a text"
        ),
        (
            "withdrawn: {on: 2022-01-02, reason: Auf Wunsch}", "withdrawn: [2022-01-02]",
            "expected a group of keys, found a list"
        ),
    ]

    @Test("is told what was found and what belongs there", arguments: wrongTypes)
    func wrongType(piece: String, wrong: String, message: String) throws {
        try #require(ContractExample.study.contains(piece))
        let findings = Reading.study(ContractExample.study.replacing(piece, with: wrong)).findings.finished()
        #expect(findings.map(\.rule.id) == ["wrong-type"])
        #expect(findings.map(\.message.en) == [message])
        #expect(findings.first?.message.de.hasPrefix("hier gehört ") == true)
        let line =
            1
            + ContractExample.study.prefix(upTo: try #require(ContractExample.study.firstRange(of: piece)).lowerBound)
            .count { $0 == "\n" }
        #expect(findings.first?.range?.start.line == line)
    }

    @Test(
        "that only lacks quotes is offered with quotes", arguments: ["56", "1.10", "true", "0o17", ".inf"])
    func quotes(word: String) {
        let text = ContractExample.study.replacing("title: Virtuelle Whisky-Tastings", with: "title: \(word)")
        #expect(Reading.study(text).findings.finished().map(\.replacement) == ["\"\(word)\""])
    }

    @Test(
        "in options of an export may be any scalar and any list of texts, but no group",
        arguments: [
            ("embed", []), ("3", []), ("1.5", []), ("true", []), ("[a, b]", []), ("[]", []), ("", ["wrong-type"]),
            ("{a: b}", ["wrong-type"]), ("[{a: b}]", ["wrong-type"]), ("[1]", ["wrong-type"]),
        ])
    func options(value: String, rules: [String]) {
        let text = ContractExample.book.replacing("mode: embed", with: "mode: \(value)")
        #expect(Reading.book(text).findings.finished().map(\.rule.id) == rules)
    }

    @Test("of a whole file is refused", arguments: ["- a\n", "Ein Text\n", "1\n"])
    func roots(text: String) {
        let study = Reading.study(text)
        #expect(study.findings.finished().map(\.rule.id) == ["wrong-type"])
        #expect(study.study == nil && !study.isReadable)
        let book = Reading.book(text)
        #expect(book.findings.finished().map(\.rule.id) == ["wrong-type"])
        #expect(book.book == nil)
    }

    @Test("is said once of a file with nothing in it", arguments: ["", "\n", "# leer\n", "\u{FEFF}"])
    func empty(text: String) {
        #expect(Reading.study(text).findings.finished().map(\.message.en) == ["the file is empty"])
        #expect(Reading.book(text).findings.finished().map(\.message.en) == ["the file is empty"])
    }
}
