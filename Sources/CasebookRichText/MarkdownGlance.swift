import CasebookBytes

/// What one look at the bytes of a text tells before it is read. It costs a twentieth of reading.
struct MarkdownGlance {
    /// Whether anything could lead to an issue: headings, links, pictures, HTML, quotes, tables, code and entities have a character
    /// of their own, underlined headings and lists begin a line with one. Most texts have none of them.
    let mayHaveIssues: Bool
    /// Whether there can be strikethrough.
    let hasTildes: Bool
    /// cmark fills up every row of a table to the width of its header, so that a few lines could become millions of
    /// cells. The bars of the widest line times the number of lines is more than any table of the text can have.
    let mayHaveTooManyCells: Bool

    /// - Parameter signs: what the text has at all.
    init(at source: String, _ signs: TextSigns) {
        hasTildes = signs.contains(.tilde)
        mayHaveIssues =
            !signs.isDisjoint(with: .markup)
            || signs.contains(.lineMark) && source.withBytes(Self.hasMarkedLine)
        mayHaveTooManyCells = signs.contains(.bar) && source.withBytes(Self.mayHaveTooManyCells)
    }

    /// Whether a line begins with what means something there.
    private static func hasMarkedLine(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var start = 0
        while start < bytes.count {
            switch bytes[start...].first(where: { $0 != 0x20 && $0 != 0x09 }) ?? 0 {
            case UInt8(ascii: "="), UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"), 0x30...0x39: return true
            default: break
            }
            let end = bytes.firstIndex(from: start) {
                $0.equal(0x0A) | $0.equal(0x0D)
            } passes: {
                $0 == 0x0A || $0 == 0x0D
            }
            start = end + 1
        }
        return false
    }

    private static func mayHaveTooManyCells(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var (lines, bars, widest) = (1, 0, 0)
        for byte in bytes {
            switch byte {
            case 0x0A: (lines, bars) = (lines + 1, 0)
            case UInt8(ascii: "|"):
                bars += 1
                widest = max(widest, bars)
            default: break
            }
        }
        return (widest + 1) * lines > MarkdownReader.cellLimit
    }
}
