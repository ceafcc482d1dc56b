import Testing

@testable import CasebookMarkup

@Suite("Whatever a text holds, it means itself")
struct EscapingTests {
    private func written(_ write: (inout HTMLWriter) -> Void) -> String {
        var html = HTMLWriter()
        write(&html)
        return String(decoding: html.bytes, as: UTF8.self)
    }

    @Test(
        "text cannot open a tag or a reference",
        arguments: [
            ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
            ("a & b &amp; c", "a &amp; b &amp;amp; c"),
            ("]]>", "]]&gt;"),
            ("\"quoted\" and 'quoted'", "\"quoted\" and 'quoted'"),
            ("größer – 数 🙂", "größer – 数 🙂"),
        ])
    func text(source: String, expected: String) {
        #expect(written { $0.text(source) } == expected)
    }

    @Test(
        "an attribute's value cannot end it",
        arguments: [
            ("\" onload=\"alert(1)", "&quot; onload=&quot;alert(1)"),
            ("'><img src=x>", "'&gt;&lt;img src=x&gt;"),
        ])
    func attribute(source: String, expected: String) {
        #expect(written { $0(.p, .titled(source)) } == "<p title=\"\(expected)\"></p>")
    }

    @Test(
        "what no page can carry becomes the replacement character",
        arguments: [0x0, 0x1, 0xB, 0x7F, 0x80, 0x9F, 0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF])
    func controls(code: UInt32) throws {
        let character = Character(try #require(Unicode.Scalar(code)))
        #expect(written { $0.text("a\(character)b") } == "a\u{FFFD}b")
    }

    @Test("neighbours of what is replaced stay", arguments: ["\u{A0}", "Â", "\u{FDF0}", "\u{FFFD}", "ﬁ", "\t\n"])
    func neighbours(character: String) {
        #expect(written { $0.text(character) } == character)
    }

    @Test("a data block cannot be ended by its data")
    func dataBlock() {
        let html = written { $0.dataBlock("application/ld+json", json: Array("{\"a\":\"</script><!--\"}".utf8)) }
        #expect(html == "<script type=\"application/ld+json\">{\"a\":\"\\u003c/script>\\u003c!--\"}</script>")
    }
}
