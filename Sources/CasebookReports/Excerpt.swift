import CasebookDiagnostics

/// A line of a file, cut to what fits on a screen, with marks below the part that is meant.
struct Excerpt {
    /// The greatest width of a line in columns of a terminal.
    static let widthLimit = 100

    let line: String
    let marks: String

    /// - Parameters:
    ///   - text: the line of the file on which the range begins, perhaps without its end.
    ///   - range: the part that is meant; what reaches into further lines is marked to the end of the line.
    /// - Returns: `nil` if there is nothing to show: the line is blank, or was cut off before the part that is meant.
    init?(_ text: String, range: SourceRange) {
        let cells = text.unicodeScalars.map(TerminalCell.init)
        let start = range.start.column - 1
        guard (0...cells.count).contains(start), !text.allSatisfy(\.isWhitespace) else { return nil }
        let isOneLine = range.end.line == range.start.line
        let end = isOneLine ? min(max(start, range.end.column - 1), cells.count) : cells.count
        let window = Self.window(of: cells, around: start)
        let opening = window.lowerBound > 0 ? "…" : ""
        let closing = window.upperBound < cells.count ? "…" : ""
        let before = cells[window.lowerBound..<start].reduce(opening.count) { $0 + $1.width }
        let marked = cells[start..<min(end, window.upperBound)].reduce(0) { $0 + $1.width }
        line = opening + cells[window].map(\.text).joined() + closing
        marks = String(repeating: " ", count: before) + String(repeating: "^", count: max(1, marked))
    }

    /// The part of the line that is shown: all of it if it fits, otherwise what surrounds the beginning of the mark.
    private static func window(of cells: [TerminalCell], around start: Int) -> Range<Int> {
        guard cells.reduce(0, { $0 + $1.width }) > widthLimit else { return 0..<cells.count }
        var lower = start
        var width = 0
        while lower > 0, width + cells[lower - 1].width <= widthLimit / 3 {
            lower -= 1
            width += cells[lower].width
        }
        var upper = start
        // Two columns are for the signs of omission.
        while upper < cells.count, width + cells[upper].width <= widthLimit - 2 {
            width += cells[upper].width
            upper += 1
        }
        return lower..<upper
    }
}
