import Foundation
import TestSupport
import Testing

@testable import CasebookDrafts

@Suite("Of a page, everything is read to its end, and characters as browsers show them")
struct PageTextTests {
    @Test("no character of a page ends the reading, wherever it stands", arguments: 0..<0x20 as Range<UInt8>)
    func characters(byte: UInt8) throws {
        let character = String(Unicode.Scalar(byte))
        for page in [
            "<p>vor\(character)</p>", "<p class='a\(character)b' c\(character)d>x</p>", "<!-- a\(character)b -->",
            "<script>a\(character)b</script>", "<title>a\(character)</title>", "<di\(character)v>x</div>",
        ] {
            let words = try Self.words("<h1>Anfang</h1>\(page)<p>Mitte</p>\(character)<p>Ende</p>")
            for word in ["Anfang", "Mitte", "Ende"] { #expect(words.contains(word), "\(page.debugDescription)") }
        }
    }

    @Test(
        "comments end where browsers end them",
        arguments: ["<!-->", "<!--->", "<!-- x -->", "<!--x-->", "<!-- x --!>", "<!----><!-->", "<!--[if IE]><!-->"])
    func comments(comment: String) throws {
        #expect(try Self.words("<p>Anfang</p>\(comment)<p>Mitte</p><!-- Geheim --><p>Ende</p>") == "Anfang Mitte Ende")
    }

    @Test(
        "references without a semicolon, and numbers of windows-1252",
        arguments: [
            ("f&uumlr Ger&aumlten", "für Geräten"), ("A&ampB", "A&B"), ("&copy2020 &COPY 2021", "©2020 © 2021"),
            ("&frac12Liter &sup2x", "½Liter ²x"), ("&notin; &not in", "∉ ¬ in"), ("100 &#128;", "100 €"),
            ("O&#146Neil&#x2019;s", "O’Neil’s"), ("a&#0;&#xD800;&#99999999999;", "a\u{FFFD}\u{FFFD}\u{FFFD}"),
            ("&# &#x; & &;", "&# &#x; & &;"), ("&NotAThing;", "&NotAThing;"), ("&auml;&ouml;&uuml;", "äöü"),
            ("&#228;&#xe4;&#XE4;", "äää"), ("a &lt b &gtc", "a < b >c"),
        ])
    func references(written: String, shown: String) throws {
        #expect(try Self.words("<p>\(written)</p>") == shown)
    }

    @Test("in addresses a name without a semicolon is a name of a field")
    func addresses() throws {
        let page = try #require(
            PageTree("<a href='https://example.org/?a=1&copy=2&reg3=4&lt5&amp;x=6&amp;#7'>x</a>"))
        let address = page.nodes.compactMap { $0.value("href") }.first
        #expect(address == "https://example.org/?a=1&copy=2&reg3=4&lt5&x=6&#7")
    }

    @Test("whatever is cut, doubled or put elsewhere, the words behind are read", arguments: 0..<200 as Range<UInt64>)
    func damaged(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var bytes = Array(PageGenerator.page(seed: seed).text.utf8)
        for _ in 0..<5 {
            bytes.insert(
                UInt8.random(in: 0...0x1F, using: &random), at: Int.random(in: 0...bytes.count, using: &random))
        }
        // A comment, a script or a value that something left open ends here.
        let end = "<p>\"'--></script></style></title></textarea><p>Schlusswort"
        let text = String(decoding: bytes, as: UTF8.self) + end
        let words = try #require(PageTree(text)).words(as: .surroundings).map(\.text).joined(separator: " ")
        #expect(words.hasSuffix("Schlusswort"), "\(text)")
    }

    private static func words(_ page: String) throws -> String {
        try #require(PageTree(page)).words(as: .surroundings).map(\.text).joined(separator: " ")
    }
}
