/// What one look at the bytes of a text tells before it is read. It costs a twentieth of reading.
struct MarkdownGlance {
    /// Whether anything could lead to an issue: headings, links, pictures, HTML, quotes, tables, code and entities have a character
    /// of their own, underlined headings and lists begin a line with one. Most texts have none of them.
    private(set) var mayHaveIssues = false
    /// Whether there can be strikethrough.
    private(set) var hasTildes = false
    /// cmark fills up every row of a table to the width of its header, so that a few lines could become millions of
    /// cells. The bars of the widest line times the number of lines is more than any table of the text can have.
    private(set) var mayHaveTooManyCells = false

    init(at source: String) {
        var source = source
        source.withUTF8 { look(at: $0) }
    }

    private mutating func look(at bytes: UnsafeBufferPointer<UInt8>) {
        var lines = 1
        var bars = 0
        var widest = 0
        lookAtLineStart(bytes[...])
        for (index, byte) in bytes.enumerated() where Self.hasMeaning(byte) {
            switch byte {
            case UInt8(ascii: "|"):
                bars += 1
                widest = max(widest, bars)
                mayHaveIssues = true
            case UInt8(ascii: "~"): hasTildes = true
            case 0x0A, 0x0D:
                if byte == 0x0A { (lines, bars) = (lines + 1, 0) }
                lookAtLineStart(bytes[(index + 1)...])
            default: mayHaveIssues = true
            }
        }
        mayHaveTooManyCells = widest > 0 && (widest + 1) * lines > MarkdownReader.cellLimit
    }

    private mutating func lookAtLineStart(_ line: Slice<UnsafeBufferPointer<UInt8>>) {
        guard let byte = line.first(where: { $0 != 0x20 && $0 != 0x09 }) else { return }
        switch byte {
        case UInt8(ascii: "="), UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"), 0x30...0x39:
            mayHaveIssues = true
        default: break
        }
    }

    /// Whether the byte may mean something wherever it stands, as few do.
    @inline(__always)
    private static func hasMeaning(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "#"), UInt8(ascii: "["), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "|"): true
        case UInt8(ascii: "&"), UInt8(ascii: "`"): true
        case UInt8(ascii: "~"), 0x0A, 0x0D: true
        default: false
        }
    }
}
