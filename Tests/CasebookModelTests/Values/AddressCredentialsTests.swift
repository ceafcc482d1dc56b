import CasebookModel
import TestSupport
import Testing

@Suite("Names and passwords in addresses")
struct AddressCredentialsTests {
    @Test(
        "are found in a text, and nothing else of it is masked",
        arguments: [
            ("Siehe https://ada:geheim@example.org/x.", "Siehe https://**********@example.org/x."),
            ("[Bericht](https://ada:geheim@example.org/)", "[Bericht](https://**********@example.org/)"),
            ("<https://ada@example.org>", "<https://***@example.org>"),
            ("//ada:geheim@example.org", "//**********@example.org"),
            ("ftp://ada:geheim@example.org", "ftp://**********@example.org"),
            ("https://ada:ge/heim@example.org", "https://***********@example.org"),
            ("a https://a:b@c https://d:e@f", "a https://***@c https://***@f"),
            ("„https://äöü:🔑@example.org“", "„https://*****@example.org“"),
            ("https://a:b@c/https://d:e@f", "https://***@c/https://***@f"),
        ])
    func masked(text: String, masked: String) {
        #expect(AddressCredentials.areIn(text))
        #expect(AddressCredentials.masked(in: text) == masked)
    }

    @Test(
        "are taken out, and the address stays",
        arguments: [
            ("Siehe https://ada:geheim@example.org/x.", "Siehe https://example.org/x."),
            ("<https://ada@example.org>", "<https://example.org>"),
            ("a https://a:b@c https://d:e@f", "a https://c https://f"),
            ("https://ada＠example.org", "https://example.org"), ("nichts", "nichts"),
        ])
    func removed(text: String, rest: String) {
        #expect(AddressCredentials.removed(from: text) == rest)
        #expect(!AddressCredentials.areIn(rest))
    }

    @Test(
        "are not what only looks like them",
        arguments: [
            "Schreiben Sie an ada@example.org", "E-Mail:ada@example.org", "https://example.org und ada@example.org",
            "[https://www.example.org](mailto:ada@example.org)", "| https://example.org | ada@example.org |",
            "|https://example.org|ada@example.org|", "<https://example.org>ada@example.org", "10:30 @ Raum 5",
            "git@github.example:a/b.git", "ssh://git@github.example/a", "https://mastodon.example/@ada",
            "100 % // 50 %",
            "`https://example.org`@ada", "[wir](https://example.org)@Messe", "(https://example.org)@Messe",
            "und/oder: a@b", "http: ada@example.org", "xmpp:ada@example.org",
            "sftp://ada@host",
            "https://example.org/%zz@", "50%@https://example.org", "https://", "@", "//@", "::",
            "https://example.org:8080/@a",
        ])
    func harmless(text: String) {
        #expect(AddressCredentials.spans(in: text) == [])
        #expect(AddressCredentials.masked(in: text) == text)
        #expect(AddressCredentials.removed(from: text) == text)
    }

    @Test("are masked whatever stands around them, in place", arguments: 0..<200)
    func anywhere(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        let pieces = [
            "a", "ä", "🍞", " ", "\n", ".", "(", "[", "**", "/", ":", "%20", "\u{200B}", "\\", "e\u{301}", "-", "1",
        ]
        func noise(_ count: Int) -> String {
            (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
        }
        let secret = "geh" + String(Int.random(in: 1000...9999, using: &generator)) + "eim"
        let scheme =
            ["http://", "https://", "HTTPS://", "https:\\\\", "//", "https:/"].randomElement(using: &generator) ?? ""
        let text = noise(8) + scheme + "ada:" + secret + "@example.org" + noise(8)
        let masked = AddressCredentials.masked(in: text)
        #expect(!masked.contains(secret), "\(text)")
        #expect(masked.unicodeScalars.count == text.unicodeScalars.count)
        #expect(!AddressCredentials.removed(from: text).contains(secret))
    }

    @Test("cost no more in a hostile text than in another", .timeLimit(.minutes(5)))
    func hostile() {
        for piece in ["//", "http:", "https://a:", "%25", "a:b/", "\\\\a", "//a:b@"] {
            _ = AddressCredentials.masked(in: String(repeating: piece, count: 20_000) + "@")
        }
    }
}
