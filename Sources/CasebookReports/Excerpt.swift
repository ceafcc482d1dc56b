import CasebookDiagnostics

/// A line of a file, cut to what fits on a screen, with marks below the part that is meant.
struct Excerpt {
    /// The greatest width of a line in columns of a terminal.
    static let widthLimit = 100

    let line: String
    let marks: String

    /// - Parameters:
    ///   - text: the line of the file on which the range begins.
    ///   - range: the part that is meant; what reaches into further lines is marked to the end of the line.
    init(_ text: String, range: SourceRange) {
        let scalars = Array(text.unicodeScalars)
        let start = min(max(0, range.start.column - 1), scalars.count)
        let isOneLine = range.end.line == range.start.line
        let end = min(max(start, isOneLine ? range.end.column - 1 : scalars.count), scalars.count)
        let window = Self.window(of: scalars, from: start, to: end)
        var line = window.lowerBound > 0 ? "…" : ""
        var marks = window.lowerBound > 0 ? " " : ""
        var position = marks.count
        for index in window {
            if index == start { position = marks.count }
            let cell = Cell(scalars[index])
            line += cell.text
            marks += String(repeating: index >= start && index < end ? "^" : " ", count: cell.width)
        }
        if start >= window.upperBound { position = marks.count }
        if window.upperBound < scalars.count { line += "…" }
        if start == end { marks = String(marks.prefix(position)) + "^" }
        while marks.last == " " { marks.removeLast() }
        self.line = line
        self.marks = marks
    }

    /// Whether there is nothing to show.
    var isEmpty: Bool { line.allSatisfy(\.isWhitespace) }

    /// The part of the line that is shown: all of it if it fits, otherwise what surrounds the beginning of the mark.
    private static func window(of scalars: [Unicode.Scalar], from start: Int, to end: Int) -> Range<Int> {
        let widths = scalars.map { Cell($0).width }
        guard widths.reduce(0, +) > widthLimit else {
            return 0..<scalars.count
        }
        var lower = start
        var width = 0
        while lower > 0, width + widths[lower - 1] <= widthLimit / 3 {
            lower -= 1
            width += widths[lower]
        }
        var upper = start
        while upper < scalars.count, width + widths[upper] <= widthLimit - 2 {
            width += widths[upper]
            upper += 1
        }
        return lower..<upper
    }

    /// What a character takes on a terminal.
    private struct Cell {
        let text: String
        let width: Int

        init(_ scalar: Unicode.Scalar) {
            switch scalar.properties.generalCategory {
            case _ where scalar == "\t":
                text = "    "
                width = 4
            case .control, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned:
                text = "\u{FFFD}"
                width = 1
            case .format:
                text = ""
                width = 0
            case .nonspacingMark, .enclosingMark:
                text = String(scalar)
                width = 0
            default:
                text = String(scalar)
                width = Self.isWide(scalar) ? 2 : 1
            }
        }

        /// East Asian wide and fullwidth characters, and emoji (Unicode Standard Annex 11, the blocks that matter).
        private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
            switch scalar.value {
            case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
                0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
                0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1FAFF, 0x20000...0x3FFFD:
                true
            default: false
            }
        }
    }
}
