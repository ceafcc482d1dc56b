import CasebookModel
import Testing

@Suite("Identifiers, paths and addresses")
struct IdentifierTests {
    @Test(
        "an id has a–z, 0–9 and single hyphens",
        arguments: [
            ("a", true), ("a-1", true), ("1a", true), ("", false), ("-a", false), ("a-", false), ("a--b", false),
            ("A", false), ("ä", false),
            ("a b", false), ("a/b", false), ("..", false), (String(repeating: "a", count: 100), true),
            (String(repeating: "a", count: 101), false),
        ])
    func slug(text: String, isValid: Bool) { #expect((CaseID(text) != nil) == isValid) }

    @Test(
        "a title becomes an id that people can read",
        arguments: [
            ("Virtuelle Whisky-Tastings", "virtuelle-whisky-tastings"), ("Größe & Maß", "groesse-und-mass"),
            ("  Café: 24/7! ", "cafe-24-7"),
            ("ÄÖÜ", "aeoeue"), ("🍞", nil), ("---", nil),
        ])
    func title(title: String, id: String?) { #expect(CaseID(title: title)?.text == id) }

    @Test(
        "a path never leads out",
        arguments: [
            ("media/a.jpg", true), ("a", true), ("ä ö/ü.png", true), ("", false), ("/a", false), ("a/", false),
            ("a//b", false), ("../a", false),
            ("a/../b", false), (".git", false), ("a/.b", false), ("a\\b", false), ("C:a", false), ("a\u{0}b", false),
            ("a\nb", false),
        ])
    func path(text: String, isSafe: Bool) { #expect((RelativePath(text) != nil) == isSafe) }

    @Test(
        "an address leads to http, https or mailto",
        arguments: [
            "https://example.org", "http://example.org:8080/a?b=c#d", "https://käse.example/ü", "https://[::1]/",
            "mailto:a@example.org",
            "HTTPS://EXAMPLE.ORG/", "https://example.org/a%20b", "https://de.wikipedia.org/wiki/O'Neill_(Name)",
        ])
    func address(text: String) { #expect(WebAddress(text)?.text == text) }

    @Test(
        "and to nothing else",
        arguments: [
            "", "example.org", "//example.org", "/a", "javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x",
            "file:///etc/passwd",
            "https://", "https:///a", "https:example.org", "https://exa mple.org", "https://example.org/\"onclick",
            "https://example.org/<b>",
            "https://example.org/\n", "https://example.org/\u{202E}", "java\tscript:alert(1)", "mailto:nobody",
            "https://example.org/%zz",
            " https://example.org", "vbscript:x", "ftp://example.org",
        ])
    func noAddress(text: String) { #expect(WebAddress(text) == nil) }

    @Test("a ULID sorts by time and has 26 characters")
    func ulid() throws {
        var generator = SystemRandomNumberGenerator()
        let early = ULID(milliseconds: 1_588_000_000_000, using: &generator)
        let late = ULID(milliseconds: 1_588_000_000_001, using: &generator)
        #expect(early < late)
        #expect(ULID(early.text) == early)
        #expect(ULID("8" + early.text.dropFirst()) == nil)
        #expect(ULID(String(early.text.dropLast()) + "U") == nil)
        #expect(ULID(early.text.lowercased()) == nil)
    }

    @Test(
        "a figure improves in the direction that is better",
        arguments: [
            (1.0, 2.0, Indicator.Direction.higher, true), (2, 1, .higher, false), (2, 1, .lower, true),
            (1, 1, .lower, nil),
        ] as [(Double, Double, Indicator.Direction, Bool?)])
    func indicator(before: Double, after: Double, better: Indicator.Direction, expected: Bool?) {
        #expect(Indicator(name: "x", before: before, after: after, better: better).hasImproved == expected)
    }

    @Test(
        "a colour is #rrggbb",
        arguments: [("#003882", true), ("#ABCDEF", true), ("003882", false), ("#fff", false), ("#00388g", false)])
    func colour(text: String, isValid: Bool) {
        #expect(Colour(text)?.description == (isValid ? text.lowercased() : nil))
    }
}
