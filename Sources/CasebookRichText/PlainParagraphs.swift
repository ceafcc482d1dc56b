import CasebookBytes

/// Texts in which nothing means anything to Markdown but the ends of lines and empty lines between paragraphs. Most are such, and
/// need no parser: it costs them six times as much.
enum PlainParagraphs {
    /// What a parser would make of a text; `nil` if it has to be asked.
    static func blocks(of source: String, _ signs: TextSigns) -> [RichText.Block]? {
        guard signs.isDisjoint(with: .anyMarkdown) else { return nil }
        return source.withBytes { bytes in
            var blocks: [RichText.Block] = []
            var paragraph: [RichText.Inline] = []
            var start = 0
            while start < bytes.count {
                let end = lineEnd(in: bytes, from: start)
                let line = bytes[start..<end]
                start = end + 1
                if let first = line.first {
                    guard begins(first), let last = line.last, last > 0x20 else { return nil }
                    if !paragraph.isEmpty { paragraph.append(.softBreak) }
                    let text = UnsafeBufferPointer(rebasing: line)
                    paragraph.append(.text(String(trusting: text, isASCII: !signs.contains(.beyondASCII))))
                } else if !paragraph.isEmpty {
                    blocks.append(.paragraph(paragraph))
                    paragraph = []
                }
            }
            if !paragraph.isEmpty { blocks.append(.paragraph(paragraph)) }
            return blocks
        }
    }

    /// Whether a line that begins with a byte is one of a paragraph: with a letter, or with whatever lies beyond ASCII but for what
    /// may be a mark of byte order, or nothing but a letter of wide fonts.
    private static func begins(_ byte: UInt8) -> Bool {
        let letter = byte | 0x20
        return letter >= UInt8(ascii: "a") && letter <= UInt8(ascii: "z") || byte >= 0x80 && byte != 0xEF
    }

    /// Where a line ends. A carriage return is the last byte of a line, which then is none of a plain paragraph.
    private static func lineEnd(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        let end = bytes.firstIndex(from: start) {
            $0.equal(0x0A) | $0.equal(0x0D)
        } passes: {
            $0 == 0x0A || $0 == 0x0D
        }
        return end < bytes.count && bytes[end] == 0x0D ? end + 1 : end
    }
}
