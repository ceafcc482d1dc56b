import CasebookModel
import TestSupport
import Testing

@Suite("Addresses")
struct WebAddressTests {
    @Test(
        "lead to http, https or mailto, as written",
        arguments: [
            ("https://example.org", "example.org"), ("http://example.org:8080/a?b=c#d", "example.org"),
            ("https://käse.example/ü", "käse.example"),
            ("https://[::1]/", "[::1]"), ("https://[2001:DB8::1]:443", "[2001:db8::1]"),
            ("HTTPS://EXAMPLE.ORG/", "example.org"),
            ("https://example.org/a%20b", "example.org"),
            ("https://de.wikipedia.org/wiki/O'Neill_(Name)", "de.wikipedia.org"),
            ("https://example.org.", "example.org."),
            ("https://example.org?q", "example.org"),
            ("https://example.org#f", "example.org"), ("https://127.0.0.1/", "127.0.0.1"),
            ("https://a-b_c.example/", "a-b_c.example"),
            ("https://例え.example/道", "例え.example"), ("https://xn--kse-qla.example/", "xn--kse-qla.example"),
            ("https://localhost:8000", "localhost"),
        ])
    func web(text: String, host: String) throws {
        let address = try #require(WebAddress(text))
        #expect(address.text == text && address.isWeb)
        #expect(address.host == host)
    }

    @Test(
        "are spelt as all formats take them",
        arguments: [
            ("https://example.org/?tx_news_pi1[news]=12", "https://example.org/?tx_news_pi1%5Bnews%5D=12"),
            ("https://example.org/a[1]/b", "https://example.org/a%5B1%5D/b"),
            ("https://example.org/#a#b", "https://example.org/#a%23b"),
            ("https://example.org#[1]#", "https://example.org#%5B1%5D%23"),
            ("https://[::1]/[", "https://[::1]/%5B"), ("https://example.org:", "https://example.org"),
            ("https://example.org:/a", "https://example.org/a"), ("https://example.org:?a", "https://example.org?a"),
            ("https://example.org/ka\u{308}se", "https://example.org/ka%CC%88se"),
            ("https://example.org/\u{E000}", "https://example.org/%EE%80%80"),
            ("https://example.org/\u{FFFE}", "https://example.org/%EF%BF%BE"),
            ("https://example.org/\u{1FFFE}", "https://example.org/%F0%9F%BF%BE"),
            ("mailto:a#b@example.org?subject=[x]#y", "mailto:a%23b@example.org?subject=%5Bx%5D#y"),
            ("https://example.org/käse?ä#ö", "https://example.org/käse?ä#ö"),
        ])
    func spelling(text: String, spelt: String) throws {
        let address = try #require(WebAddress(text))
        #expect(address.text == spelt)
        #expect(WebAddress(spelt)?.text == spelt)
    }

    @Test("of whatever kind are IRIs once they are accepted, and stay as they are", arguments: 0..<2000)
    func accepted(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        let pieces =
            (0x21...0x7E).map { String(Unicode.Scalar($0)) } + [
                "ä", "例", "\u{308}", "\u{E000}", "\u{FFFD}", "\u{FFFE}", "\u{10FFFD}", "\u{1F35E}", "א", "٣", "%5B",
                "%", "\u{200B}",
            ]
        func some(_ count: ClosedRange<Int>) -> String {
            (0..<Int.random(in: count, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
        }
        let hosts = [
            "example.org", "käse.example", "[2001:db8::1]", "10.0.0.1", "a.\(some(1...2)).example", "[\(some(1...3))]",
        ]
        let host = hosts.randomElement(using: &random) ?? ""
        let text =
            Bool.random(using: &random)
            ? "https://\(host)\(["", ":", ":8080"].randomElement(using: &random) ?? "")/\(some(0...2))?\(some(0...2))#\(some(0...2))"
            : "mailto:a\(some(0...2))@example.org?subject=\(some(0...2))"
        guard let address = WebAddress(text) else { return }
        #expect(try IRI.isOne(address.text), "\(text) → \(address.text)")
        #expect(WebAddress(address.text) == address)
    }

    @Test(
        "have hosts that browsers and validators take",
        arguments: [
            ("1.2.3.4", true), ("1.2.3.256", false), ("1.2.3", false), ("01.2.3.4", false), ("a.1", false),
            ("1.a", true),
            ("[1:2:3:4:5:6:7:8]", true), ("[1:2:3:4:5:6:7]", false), ("[1:2:3:4:5:6:7:8:9]", false), ("[::]", true),
            ("[1::]", true), ("[::::]", false), ("[:]", false), ("[1:::2]", false), ("[1::2::3]", false),
            ("[:1]", false),
            ("[::ffff:1.2.3.4]", true), ("[::1.2.3.256]", false), ("[1.2.3.4::]", false), ("[12345::]", false),
            ("xn--kse-qla.example", true), ("XN--KSE-QLA.example", true), ("xn--a", false), ("xn--", false),
            ("xn--zzzzzz99.example", false), ("xn--abc-.example", false), ("ka\u{308}se.example", false),
            (String(repeating: "a", count: 63) + ".example", true),
            (String(repeating: "a", count: 64) + ".example", false),
            (String(repeating: "ä", count: 56) + ".example", true),
            (String(repeating: "ä", count: 64) + ".example", false),
            (Array(repeating: "abcdefghi", count: 26).joined(separator: "."), false),
        ])
    func hosts(host: String, isOne: Bool) { #expect((WebAddress("https://\(host)/") != nil) == isOne) }

    @Test(
        "are proposed where a text is none",
        arguments: [
            ("www.example.org", "https://www.example.org"), ("example.org/a b", "https://example.org/a%20b"),
            (" https://example.org/a|b{c} ", "https://example.org/a%7Cb%7Bc%7D"),
            ("//example.org/", "https://example.org/"),
            ("https://example.org/100%", "https://example.org/100%25"), ("info@example.org", "mailto:info@example.org"),
            ("https://example.org/a\nb", "https://example.org/ab"),
            ("https://example.org/„a“?\"b\"[1]", "https://example.org/„a“?%22b%22%5B1%5D"),
        ])
    func meant(text: String, address: String) {
        #expect(WebAddress(text) == nil)
        #expect(WebAddress.meant(by: text)?.text == address)
    }

    @Test(
        "are not proposed at random",
        arguments: ["", "siehe Anhang", "javascript:alert(1)", "a", "C:\\a.b", "..", "ftp://a.b"])
    func nothingMeant(text: String) { #expect(WebAddress.meant(by: text) == nil) }

    @Test(
        "of mailboxes have no host",
        arguments: ["mailto:a@example.org", "MAILTO:a@example.org", "mailto:a@example.org?subject=Hallo%20Welt"])
    func mail(text: String) throws {
        let address = try #require(WebAddress(text))
        #expect(address.text == text && !address.isWeb && address.host == nil)
    }

    @Test(
        "lead to nothing else",
        arguments: [
            "", " ", "example.org", "www.example.org", "//example.org", "/a", "#a", "?a", "..", "https", "https:",
            "https:/", "https://",
            "https:///a", "https:example.org", "https:/example.org", "https://?q", "https://#f",
            "https://:80",
            "https://exa mple.org", "https://example.org/a b", "https://example.org/\"onclick",
            "https://example.org/<b>",
            "https://example.org/\n", "https://example.org/\t", "https://example.org\\@evil.example",
            "https://example.org/\u{0}",
            "https://example.org/\u{7F}", "https://example.org/\u{85}", "https://example.org/\u{A0}",
            "https://example.org/\u{202E}",
            "https://example.org/\u{200B}", "https://exam\u{AD}ple.org", "https://example.org/\u{2028}",
            "https://example.org/`", "https://example.org/{a}",
            "https://example.org/%", "https://example.org/%z", "https://example.org/%4", "https://example.org/%４１",
            "https://exa%6Dple.org", "https://good.example@\u{345}x", "https://\u{345}x", "https://a.\u{345}b",
            "https://.", "https://..", "https://a..b", "https://.a", "https://a..", "https://[::1", "https://[]",
            "https://[::1]x", "https://[x]",
            "https://[1]", "https://::1/", "https://example.org:x", "https://example.org:-1",
            "https://example.org:65536", "https://example.org:８０",
            "https://[::1]:x", "https://exa(mple", "https://example.org,", "mailto:", "mailto:nobody",
            "mailto:@example.org", "mailto:a@", "mailto:a b@example.org",
            "mailto:a@example.org,b@example.org", "mailto:?subject=x", " https://example.org", "https://example.org ",
        ])
    func malformed(text: String) { #expect(WebAddress(text) == nil) }

    @Test(
        "carry no name and no password, however they are spelled",
        arguments: [
            "https://user:pass@example.org/", "https://user@example.org/", "https://good.example@evil.example/",
            "https://a@b@evil.example/", "https://good.example:80@evil.example", "http://a:b@example.org:8080/x",
            "HTTPS://USER:PASS@EXAMPLE.ORG", "https://:pass@example.org", "https://user:@example.org", "https://@",
            "https://a@", "https://@example.org/", "https://a%3Ab@example.org/", "https://user:p%40ss@example.org/",
            "https://user:pass%40example.org/", "https%3A%2F%2Fuser:pass@example.org",
            "https:\\\\user:pass@example.org",
            "https:/\\user:pass@example.org", "https:/user:pass@example.org", "https:user:pass@example.org",
            "https:///user:pass@example.org", "//user:pass@example.org/", "\\\\user:pass@example.org",
            "https://user:pa/ss@example.org/", "https://user:pa?ss@example.org/", "https://user:pass@[::1]/",
            "https：／／user：pass＠example.org", "https://user:pass\u{200B}@example.org", "https://us\u{AD}er@example.org",
            "https://example.org/?next=https://user:pass@example.org/",
            "https://example.org/?next=https%3A%2F%2Fuser%3Apass%40example.org%2F",
            "mailto:a@example.org?body=https://user:pass@example.org", "ftp://user:pass@example.org",
        ])
    func credentials(text: String) {
        guard case .failure(let failure) = WebAddress.parse(text) else {
            Issue.record("an address")
            return
        }
        #expect(failure.problem == .credentials)
    }

    @Test(
        "may have an @ where it means nothing of that kind",
        arguments: [
            "https://mastodon.example/@user", "https://example.org/?mail=a@example.org", "https://example.org/#a@b",
            "https://example.org/?mail=a%40example.org&next=https%3A%2F%2Fexample.org%2F", "https://a.example:8080/x@y",
            "https://maps.example/@50.1,8.6,17z", "https://example.org/a:b@c", "mailto:a@example.org",
            "https://[2001:db8::1]/@a", "https://[2001:db8::1]:80/@a",
        ])
    func harmless(text: String) { #expect(WebAddress(text)?.text == text) }

    @Test(
        "of other schemes are refused by their names",
        arguments: [
            ("javascript:alert(1)", "javascript"), ("JaVaScRiPt:alert(1)", "javascript"), ("data:text/html,x", "data"),
            ("vbscript:x", "vbscript"),
            ("file:///etc/passwd", "file"), ("ftp://example.org", "ftp"), ("tel:+491234", "tel"),
            ("blob:https://example.org", "blob"),
            ("view-source:https://example.org", "view-source"), ("C:\\Users", "c"), ("about:blank", "about"),
            ("javascript:\u{301}x://https:", "javascript"),
        ])
    func schemes(text: String, scheme: String) {
        #expect(WebAddress.parse(text) == .failure(problem(.scheme(scheme))))
    }

    @Test(
        "hide no scheme behind invisible or combining characters",
        arguments: [
            "java\tscript:alert(1)", "\u{1}javascript:x", "javascript\u{301}:x", "https:\u{301}//example.org",
            "ｊavascript:x", ":x", "1a:x", "-a:x",
        ])
    func hiddenSchemes(text: String) {
        #expect(WebAddress.parse(text) == .failure(problem(.malformed)))
    }

    private func problem(_ problem: WebAddress.Problem) -> WebAddressError {
        switch problem {
        case .malformed: failure("")
        case .scheme(let name): failure("\(name):x")
        case .credentials: failure("//a:b@c")
        }
    }

    private func failure(_ text: String) -> WebAddressError {
        guard case .failure(let error) = WebAddress.parse(text) else { fatalError("\(text) is an address") }
        return error
    }
}

@Suite("E-mail addresses")
struct EmailAddressTests {
    @Test(
        "are what people use",
        arguments: [
            "a@example.org", "vor.nach+zettel@sub.example.org", "o'x@example.org".replacing("'", with: "_"),
            "müller@käse.example", "a@1.example",
            "A-b@EXAMPLE.org", "!#$%&*+-/=?^_~@example.org",
        ])
    func accepted(text: String) {
        #expect(EmailAddress(text)?.text == text)
        #expect(EmailAddress("a@example.org")?.address?.text == "mailto:a@example.org")
    }

    @Test(
        "lead to themselves, whatever stands in them",
        arguments: [
            ("a#b@example.org", "mailto:a%23b@example.org"), ("a?b@example.org", "mailto:a%3Fb@example.org"),
            ("50%@example.org", "mailto:50%25@example.org"),
            ("a^b&c=d/e@example.org", "mailto:a%5Eb%26c%3Dd%2Fe@example.org"),
            ("müller@käse.example", "mailto:m%C3%BCller@käse.example"),
            ("a+b-c_d.e@example.org", "mailto:a+b-c_d.e@example.org"),
        ])
    func addresses(text: String, address: String) {
        #expect(EmailAddress(text)?.address?.text == address)
    }

    @Test(
        "are nothing else",
        arguments: [
            "", "a", "@", "a@", "@b.de", "a@b", "a@b.", "a@.de", "a@b..de", ".a@b.de", "a.@b.de", "a..b@c.de",
            "a@b@c.de", "a b@c.de", "a@b c.de",
            "a@-b.de", "a@b-.de", "\"a\"@b.de", "a@[1.2.3.4]", "a@b.de\n", "a,b@c.de", "<a@b.de>", "a@b_c.de",
            "mailto:a@b.de", "a\u{200D}@b.de", "a\u{AD}b@b.de",
            String(repeating: "a", count: 65) + "@b.de", "a@" + String(repeating: "b.", count: 130) + "de",
        ])
    func refused(text: String) { #expect(EmailAddress(text) == nil) }
}

/// The grammar of RFC 3987 for what may be a ``WebAddress``, written down a second time.
private enum IRI {
    static func isOne(_ text: String) throws -> Bool {
        // `ucschar`, section 2.2; what is no letter of it and not ASCII stays, and has no place in the grammar.
        let foreign: [ClosedRange<UInt32>] =
            [0xA0...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFFEF, 0xE1000...0xEFFFD]
            + (0x1...0xD).map { ($0 << 16)...($0 << 16 | 0xFFFD) }
        var plain = ""
        for scalar in text.unicodeScalars {
            plain.unicodeScalars.append(foreign.contains { $0.contains(scalar.value) } ? "x" : scalar)
        }
        let character = "(?:[A-Za-z0-9\\-._~!$&'()*+,;=:@]|%[0-9A-Fa-f]{2})"
        let host = "(?:[A-Za-z0-9\\-._~]+|\\[[0-9A-Fa-f:.]+\\])"
        let rest = "(?:\\?(?:\(character)|[/?])*)?(?:#(?:\(character)|[/?])*)?"
        let grammar = "(?:https?://\(host)(?::[0-9]+)?(?:/\(character)*)*|mailto:(?:\(character)|/)+)\(rest)"
        return try plain.wholeMatch(of: Regex(grammar)) != nil
    }
}
