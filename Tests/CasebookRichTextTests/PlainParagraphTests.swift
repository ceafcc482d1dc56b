import CasebookBytes
import Testing

@testable import CasebookRichText

@Suite("Paragraphs that need no parser")
struct PlainParagraphTests {
    @Test(
        "are such",
        arguments: [
            "", "Ein Satz.", "Ein Satz.\n", "Zwei\nZeilen.\n\nUnd noch\neine: „so“ (ja), 20 %.\n", "\n\nÖl\n\n\n",
            "a]b! c=d +e \"f\" 'g' h\ti", "www.example.org", "ä\u{A0}",
        ])
    func plain(text: String) {
        #expect(PlainParagraphs.blocks(of: text, TextSigns(of: text)) == parsed(text), "\(text.debugDescription)")
    }

    @Test(
        "are none where something may mean something",
        arguments: [
            "*a*", "_a_", "`a`", "[a]", "a\\*", "a & b", "<a>", "# a", "- a", "1. a", "    a", " a", "a ", "a  \nb",
            "a\t\nb",
            "a\r\nb", "a\rb", "\ra", "a\n===", "a\n---", "a\n:-:", "~a~", "a | b", "a/b", "\u{FEFF}a", "a\0b", "\ta",
        ])
    func others(text: String) { #expect(PlainParagraphs.blocks(of: text, TextSigns(of: text)) == nil) }

    @Test("are what the parser makes of them", arguments: 0..<400)
    func random(seed: Int) {
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
        func next() -> Int {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return Int(state % UInt64(Self.pieces.count))
        }
        let text = "a" + (0..<14).map { _ in Self.pieces[next()] }.joined()
        guard let blocks = PlainParagraphs.blocks(of: text, TextSigns(of: text)) else { return }
        #expect(blocks == parsed(text), "\(text.debugDescription)")
    }

    private static let pieces = [
        "a", "Wort", " ", "\n", "\n\n", ". ", ", ", "ß", "„", "“", "–", "…", "(", ")", "!", "?", ":", ";", "=", "+",
        "-", "'",
        "\"", "%", "$", "1", "1. ", "]", "}", "{", "^", "\u{A0}", "\u{200B}", "\u{2028}", "😀", "e\u{301}", "http:",
        "www.a.de",
    ]

    private func parsed(_ text: String) -> [RichText.Block] {
        var conversion = Conversion { $0 }
        return MarkdownReader.parsed(text, MarkdownGlance(at: text, TextSigns(of: text)), &conversion)
    }
}
