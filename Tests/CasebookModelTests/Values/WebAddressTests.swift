import CasebookModel
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
            ("https://example.org.", "example.org."), ("https://example.org:", "example.org"),
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
        "are nothing else",
        arguments: [
            "", "a", "@", "a@", "@b.de", "a@b", "a@b.", "a@.de", "a@b..de", ".a@b.de", "a.@b.de", "a..b@c.de",
            "a@b@c.de", "a b@c.de", "a@b c.de",
            "a@-b.de", "a@b-.de", "\"a\"@b.de", "a@[1.2.3.4]", "a@b.de\n", "a,b@c.de", "<a@b.de>", "a@b_c.de",
            "mailto:a@b.de",
            String(repeating: "a", count: 65) + "@b.de", "a@" + String(repeating: "b.", count: 130) + "de",
        ])
    func refused(text: String) { #expect(EmailAddress(text) == nil) }
}
