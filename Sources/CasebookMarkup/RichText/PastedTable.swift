import CasebookBytes
import CasebookRichText

/// A table for pages that have not our style sheet, but that of whoever pasted or imported the text.
///
/// What is narrow stays a table, for WordPress in the wrapper that it gives its own tables: it scrolls there. What could be
/// wider than a phone becomes a list, a row an item, because nothing but a style sheet could make it scroll elsewhere.
struct PastedTable {
    private let table: RichText.Table
    private let style: TableStyle

    init(_ table: RichText.Table, _ style: TableStyle) {
        self.table = table
        self.style = style
    }

    func write(to html: inout HTMLWriter) {
        if table.rows.isEmpty || isNarrow {
            guard case .wordPress = style else { return html.table(table, style) }
            html(.figure, .class("wp-block-table")) { $0.table(table, style) }
        } else {
            html(.ul) { html in
                for cells in table.rows { html(.li) { writeItem(cells, to: &$0) } }
            }
        }
    }

    /// Whether the table fits into about 300 pixels. A cell is as wide as its longest word, some 9 pixels a letter, and the space
    /// around it, which is some two letters (measured in WordPress' themes Twenty Twenty-One and Twenty Twenty-Three).
    private var isNarrow: Bool {
        let widths = table.columns.indices.map { column in
            ([table.header] + table.rows).map { $0[column].longestWord }.max() ?? 0
        }
        return widths.reduce(0) { $0 + $1 + 2 } <= 32
    }

    /// A row: its first cell, and below it the others, each behind what stands above its column.
    private func writeItem(_ cells: [[RichText.Inline]], to html: inout HTMLWriter) {
        write(cells[0], of: 0, isStrong: true, to: &html)
        guard cells.dropFirst().contains(where: { !$0.showNothing }) else { return }
        html(.ul) { html in
            for (column, cell) in cells.enumerated().dropFirst() where !cell.showNothing {
                html(.li) { write(cell, of: column, isStrong: false, to: &$0) }
            }
        }
    }

    private func write(_ cell: [RichText.Inline], of column: Int, isStrong: Bool, to html: inout HTMLWriter) {
        let heading = table.header[column]
        if !heading.showNothing {
            html.inlines(heading)
            html.text(": ")
        }
        if isStrong { html(.strong) { $0.inlines(cell) } } else { html.inlines(cell) }
    }
}

extension [RichText.Inline] {
    /// The number of letters that no line break can part.
    fileprivate var longestWord: Int {
        let text = text
        return text.longestWordByBytes ?? text.longestWordByCharacters
    }

    private var text: String {
        map { inline in
            switch inline {
            case .text(let text), .code(let text): text
            case .emphasis(let inner), .strong(let inner), .strikethrough(let inner), .link(_, _, let inner): inner.text
            case .softBreak, .lineBreak: " "
            }
        }
        .joined()
    }
}

extension String {
    /// The number of letters of the longest word of a text of ASCII and the letters of Western Europe, as nearly all cells are;
    /// `nil` of any other. Counting characters was 2 % of an export (measured).
    var longestWordByBytes: Int? {
        withBytes { bytes in
            var longest = 0
            var length = 0
            for byte in bytes {
                switch byte {
                case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "/"), 0x0A: length = 0
                // With a line feed behind it, it would be one character.
                case 0x0D: return nil
                case ..<0x80, 0xC3: length += 1
                // Followers.
                case ..<0xC0: continue
                default: return nil
                }
                longest = Swift.max(longest, length)
            }
            return longest
        }
    }

    /// The number of letters of the longest word of any text.
    var longestWordByCharacters: Int { split { " -–/\n".contains($0) }.map(\.count).max() ?? 0 }
}
