import Testing

@testable import CasebookMarkup

@Suite("Addresses lead where they say, and run nothing")
struct AddressTests {
    @Test(
        "other schemes than http, https and mailto cannot be spelled",
        arguments: [
            "javascript:alert(1)", "JavaScript:alert(1)", "java\nscript:alert(1)", " javascript:alert(1)",
            "data:text/html,<script>", "vbscript:x", "//example.org", "/path", "path", "", "https",
        ])
    func refused(text: String) {
        #expect(Address(absolute: text) == nil)
    }

    @Test(
        "nobody's name or password can be spelled",
        arguments: [
            "https://user:pass@example.org/", "https://user@example.org", "http://@example.org", "HTTPS://a:b@c",
            "https:\\\\user:pass@example.org", "https:user:pass@example.org", "https:/user@example.org",
            "https:////a@b",
            "https://a%3Ab@c/", "https://a@b@c",
        ])
    func credentials(text: String) {
        #expect(Address(absolute: text) == nil)
    }

    @Test(
        "web addresses stay as they are",
        arguments: [
            "https://example.org/ä?a=1&b=2#c", "mailto:a@example.org", "https://example.org/@a",
            "https://example.org?a@b",
            "https://example.org#a@b",
        ])
    func taken(text: String) {
        #expect(Address(absolute: text)?.text == text)
    }

    @Test(
        "a path is never an absolute address",
        arguments: [
            ("media/Ein Bild (2).jpg", "media/Ein%20Bild%20%282%29.jpg"),
            ("javascript:alert(1)", "javascript%3Aalert%281%29"),
            ("//evil.example/x", "evil.example/x"),
            ("a?b#c", "a%3Fb%23c"),
            ("ä", "%C3%A4"),
            ("", "./"),
        ])
    func paths(path: String, expected: String) {
        #expect(Address.path(path).text == expected)
    }

    @Test("a path below a base is absolute")
    func belowBase() {
        #expect(Address.path("a b.svg", below: "https://example.org/x/")?.text == "https://example.org/x/a%20b.svg")
    }
}
