/// What one look at the bytes of a text tells before it is read. It costs a twentieth of reading.
struct MarkdownGlance {
    /// Whether anything could lead to an issue: headings, links, pictures, HTML, quotes and tables have a character of
    /// their own, underlined headings and lists begin a line with one. Most texts have none of them.
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
        var isLineStart = true
        var lines = 1
        var bars = 0
        var widest = 0
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "|"):
                bars += 1
                widest = max(widest, bars)
                mayHaveIssues = true
            case UInt8(ascii: "#"), UInt8(ascii: "["), UInt8(ascii: "<"), UInt8(ascii: ">"): mayHaveIssues = true
            case UInt8(ascii: "="), UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"), 0x30...0x39:
                if isLineStart { mayHaveIssues = true }
            case UInt8(ascii: "~"): hasTildes = true
            case 0x0A:
                lines += 1
                bars = 0
            default: break
            }
            isLineStart = byte == 0x0A || byte == 0x0D || (isLineStart && (byte == 0x20 || byte == 0x09))
        }
        mayHaveTooManyCells = widest > 0 && (widest + 1) * lines > MarkdownReader.cellLimit
    }
}
