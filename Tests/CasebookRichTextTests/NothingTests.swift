import CasebookRichText
import Testing

@Suite("What a reader would not see")
struct NothingTests {
    @Test(
        "is no text",
        arguments: [
            "[a]: https://example.org", "&#8203;", "&nbsp;", "&shy;&ZeroWidthSpace;", "***", "```\n```",
            "> ", "-\n-\n",
            "| |\n|-|\n| |", "**&nbsp;**", "# ", "![](https://example.org)", "` `",
        ])
    func nothing(text: String) {
        #expect(MarkdownReader.issues(in: text, address: { $0 }).map(\.kind) == [.nothingToRead])
        #expect(MarkdownReader.read(text, address: { $0 }).showsNothing)
    }

    @Test("is neither link nor heading", arguments: 0..<400)
    func parts(seed: Int) {
        var random = Random(state: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1)
        let pieces = [
            "[", "]", "](https://a.example/)", "<https://b.example/>", "<c@d.example>", "# ", "## ", "\n", "\n\n",
            "&nbsp;", "\u{200B}", "`", " ",
            "w", "**", "![", "](p.png)", "> ", "- ", "[w]: https://e.example\n", "[w]", "[w][]",
        ]
        let text = (0..<16).map { _ in pieces[Int(random.next() % UInt64(pieces.count))] }.joined()
        let tree = MarkdownReader.read(text, address: { $0 })
        for inlines in tree.blocks.flatMap(lines) { expectWords(inlines, isInLink: false, text) }
        for case .heading(_, let words) in tree.blocks.flatMap(all) { #expect(!words.showNothing, "\(text)") }
    }

    private func expectWords(_ inlines: [RichText.Inline], isInLink: Bool, _ text: String) {
        for inline in inlines {
            switch inline {
            case .link(_, _, let words):
                #expect(!isInLink && !words.showNothing, "\(text)")
                expectWords(words, isInLink: true, text)
            case .emphasis(let inner), .strong(let inner), .strikethrough(let inner):
                expectWords(inner, isInLink: isInLink, text)
            default: break
            }
        }
    }

    private func all(_ block: RichText.Block) -> [RichText.Block] {
        switch block {
        case .list(_, _, let items): [block] + items.flatMap { $0.flatMap(all) }
        case .quote(let blocks): [block] + blocks.flatMap(all)
        default: [block]
        }
    }

    private func lines(_ block: RichText.Block) -> [[RichText.Inline]] {
        all(block).flatMap { block -> [[RichText.Inline]] in
            switch block {
            case .paragraph(let inlines), .heading(_, let inlines): [inlines]
            case .table(let table): table.header + table.rows.flatMap(\.self)
            default: []
            }
        }
    }

    private struct Random {
        var state: UInt64

        mutating func next() -> UInt64 {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return state
        }
    }
}
