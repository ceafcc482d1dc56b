import CasebookDisk
import CasebookReports

/// A few lines at the bottom of the terminal that are drawn again whenever something changes.
struct InlineScreen {
    /// What is drawn: lines, and where the cursor stands in them.
    struct Picture {
        var lines: [String]
        var cursor: (row: Int, column: Int)
    }

    private var drawn: Picture?

    /// The columns and rows that may be used. The last column stays free: there, terminals begin a new line or do not.
    static var size: (columns: Int, rows: Int) {
        let size = StandardStream.error.size ?? (80, 24)
        return (max(10, size.columns - 1), max(3, size.rows))
    }

    /// Draws a picture in place of the last one.
    mutating func draw(_ picture: Picture) {
        var output = erasing()
        output += picture.lines.joined(separator: "\r\n")
        let up = picture.lines.count - 1 - picture.cursor.row
        if up > 0 { output += "\u{1B}[\(up)A" }
        output += "\r"
        if picture.cursor.column > 0 { output += "\u{1B}[\(picture.cursor.column)C" }
        StandardStream.error.write(Array(output.utf8))
        drawn = picture
    }

    /// Leaves some lines in place of the picture and goes on below them.
    mutating func finish(_ lines: [String]) {
        let output = erasing() + lines.map { $0 + "\r\n" }.joined()
        StandardStream.error.write(Array(output.utf8))
        drawn = nil
    }

    /// What takes the last picture away, even if the window has become narrower and its lines take more rows now.
    private func erasing() -> String {
        guard let drawn else { return "" }
        let columns = Self.size.columns + 1
        let above = drawn.lines.prefix(drawn.cursor.row).reduce(0) { rows, line in
            rows + max(1, (TerminalText.width(line) + columns - 1) / columns)
        }
        let up = above + drawn.cursor.column / columns
        return "\r" + (up > 0 ? "\u{1B}[\(up)A" : "") + "\u{1B}[J"
    }
}
