import CasebookRichText
import TestSupport
import Testing

@testable import CasebookDrafts

@Suite("What is written in Markdown is read as what it was")
struct MarkdownWriterTests {
    private static let cases: [(blocks: [DocumentBlock], markdown: String)] = [
        (
            [.paragraph([.text("öffnet um "), .struck([.text("sechs")]), .text(" sieben")])],
            "öffnet um ~~sechs~~ sieben"
        ),
        (
            [.paragraph([.text("1. "), .emphasis([.text(" a ")]), .text("*b* _c_ d_e [f] <g> &h")])],
            "1\\. *a* \\*b\\* \\_c\\_ d_e \\[f\\] \\<g> \\&h"
        ),
        ([.paragraph([.text("Straße 1"), .lineBreak, .text("Ort")])], "Straße 1\\\nOrt"),
        ([.paragraph([.link(url: "https://e.org/a_(b)", [.text("B (x)")])])], "[B (x)](<https://e.org/a_(b)>)"),
        ([.paragraph([.link(url: "#kapitel", [.text("Kapitel 1")])])], "Kapitel 1"),
        (
            [.paragraph([.text("Drittel"), .note([.paragraph([.text("Eigene Zählung.")])]), .text(" im Jahr")])],
            "Drittel (Eigene Zählung.) im Jahr"
        ),
        (
            [
                .list(start: nil, items: [[.paragraph([.text("a")])]]),
                .list(start: nil, items: [[.paragraph([.text("b")])]]),
            ],
            "- a\n\n* b"
        ),
        (
            [
                .list(
                    start: 3,
                    items: [[.paragraph([.text("c")]), .list(start: nil, items: [[.paragraph([.text("d")])]])]])
            ],
            "3. c\n   - d"
        ),
        (
            [
                .list(
                    start: nil,
                    items: [[.paragraph([.text("a")]), .paragraph([.text("b")])], [.paragraph([.text("c")])]])
            ],
            "- a\n\n  b\n\n- c"
        ),
        ([.quote([.paragraph([.text("# a")]), .paragraph([.text("- b")])])], "> \\# a\n>\n> \\- b"),
        (
            [
                .table(
                    DocumentTable(rows: [
                        [[.paragraph([.text("A|B")])], [.paragraph([.text("C")])]],
                        [[.paragraph([.text("d")]), .paragraph([.text("e.")]), .paragraph([.text("f")])], []],
                    ]))
            ], "| A\\|B | C |\n| --- | --- |\n| d; e. f |  |"
        ),
        ([.paragraph([.text("H"), .lowered([.text("2")]), .text("O, m"), .raised([.text("2")])])], "H₂O, m²"),
        ([.code("a\n```\nb")], "````\na\n```\nb\n````"), ([.paragraph([.code("a`b")])], "``a`b``"), ([.rule], "* * *"),
    ]

    @Test("construct by construct", arguments: 0..<cases.count)
    func constructs(index: Int) {
        #expect(MarkdownWriter.text(Self.cases[index].blocks) == Self.cases[index].markdown)
    }

    @Test(
        "whatever stands in whatever, every word comes back, in order, and nothing else",
        arguments: 0..<300 as Range<UInt64>)
    func everything(seed: UInt64) {
        var generator = TreeGenerator(random: SeededGenerator(seed: seed))
        let blocks = generator.blocks(depth: 0)
        let markdown = MarkdownWriter.text(blocks)
        let allowed: (String) -> String? = { $0.hasPrefix("https://") ? $0 : nil }
        let read = MarkdownReader.read(markdown, address: allowed)
        let issues = MarkdownReader.issues(in: markdown, address: allowed).filter {
            if case .skippedHeading = $0.kind { false } else { true }
        }
        #expect(issues == [], "\(markdown)")
        #expect(TreeGenerator.words(of: read.blocks) == generator.words, "\(blocks)\n\(markdown)")
    }
}

/// Blocks in blocks at random, with what means something in Markdown at both ends of every word.
struct TreeGenerator {
    var random: SeededGenerator
    var words: [String] = []

    mutating func blocks(depth: Int) -> [DocumentBlock] {
        (0..<Int.random(in: 1...4, using: &random)).map { _ in block(depth: depth) }
    }

    private mutating func block(depth: Int) -> DocumentBlock {
        switch Int.random(in: 0..<(depth < 4 ? 9 : 4), using: &random) {
        case 0, 1, 2: return .paragraph(inlines(depth: 0))
        case 3: return .heading(level: 3, inlines(depth: 0))
        case 4: return .list(start: nil, items: items(depth))
        case 5: return .list(start: Int.random(in: 0...12, using: &random), items: items(depth))
        case 6: return .quote(blocks(depth: depth + 1))
        case 7: return .code("  " + word() + "\n\n" + word())
        default:
            let rows = (0..<3).map { _ in (0..<2).map { _ in [DocumentBlock.paragraph(inlines(depth: 1))] } }
            return .table(DocumentTable(rows: rows))
        }
    }

    private mutating func items(_ depth: Int) -> [[DocumentBlock]] {
        (0..<Int.random(in: 1...3, using: &random)).map { _ in blocks(depth: depth + 1) }
    }

    private mutating func inlines(depth: Int) -> [DocumentInline] {
        (0..<Int.random(in: 1...4, using: &random)).flatMap { _ in [inline(depth), .text(" ")] }
    }

    private mutating func inline(_ depth: Int) -> DocumentInline {
        switch Int.random(in: 0..<(depth < 3 ? 10 : 3), using: &random) {
        case 0: return .text(word())
        case 1: return .text(sign() + word() + sign())
        case 2: return .code(word() + " | `x")
        case 3: return .emphasis(inlines(depth: depth + 1))
        case 4: return .strong(inlines(depth: depth + 1))
        case 5: return .struck(inlines(depth: depth + 1))
        case 6: return .link(url: "https://example.org/(a)_b*c", inlines(depth: depth + 2))
        case 7: return .link(url: "anderswo", inlines(depth: depth + 1))
        case 8:
            return .note([
                .paragraph(inlines(depth: depth + 1)), .list(start: nil, items: [[.paragraph([.text(word())])]]),
            ])
        default: return .lineBreak
        }
    }

    private mutating func sign() -> String {
        [
            "", "*", "**", "_", "~~", "~", "`", "[", "](x)", "!", "<b>", "&amp;", "#", "# ", "- ", "+ ", "1. ", "2) ",
            "> ", "|",
            "\\", "===", "---", "___", "```", "<https://example.org>", "http://a.b",
        ].randomElement(using: &random) ?? ""
    }

    private mutating func word() -> String {
        let word = "w\(words.count)z"
        words.append(word)
        return word
    }

    /// The words of a text as its reader sees them; addresses are none.
    static func words(of blocks: [RichText.Block]) -> [String] {
        text(of: blocks).matches(of: /w\d+z/).map { String($0.output) }
    }

    private static func text(of blocks: [RichText.Block]) -> String {
        blocks.map { block in
            switch block {
            case .paragraph(let inlines), .heading(_, let inlines): text(of: inlines)
            case .list(_, _, let items): items.map { text(of: $0) }.joined(separator: " ")
            case .quote(let blocks): text(of: blocks)
            case .code(let code, _): code
            case .rule: ""
            case .table(let table):
                ([table.header] + table.rows).map { $0.map { text(of: $0) }.joined(separator: " ") }.joined(
                    separator: " ")
            }
        }.joined(separator: " ")
    }

    private static func text(of inlines: [RichText.Inline]) -> String {
        inlines.map { inline in
            switch inline {
            case .text(let words), .code(let words): words
            case .emphasis(let inner), .strong(let inner), .strikethrough(let inner), .link(_, _, let inner):
                text(of: inner)
            case .softBreak, .lineBreak: " "
            }
        }.joined()
    }
}
