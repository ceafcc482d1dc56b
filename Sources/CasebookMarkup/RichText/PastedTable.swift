import CasebookRichText

/// A table for pages that have not our style sheet, but that of whoever pasted or imported the text.
///
/// What is narrow stays a table, in the wrapper that WordPress gives its own tables: it scrolls there, and the classes of its
/// cells are WordPress' own. What could be wider than a phone becomes a list, a row an item, because nothing but a style
/// sheet could make it scroll elsewhere.
struct PastedTable {
    private let table: RichText.Table

    init(_ table: RichText.Table) { self.table = table }

    func write(to html: inout HTMLWriter) {
        if table.rows.isEmpty || isNarrow {
            html(.figure, .class("wp-block-table")) { writeTable(to: &$0) }
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

    private func writeTable(to html: inout HTMLWriter) {
        html(.table) { html in
            html(.thead) { writeRow(table.header, isHeader: true, to: &$0) }
            guard !table.rows.isEmpty else { return }
            html(.tbody) { html in
                for cells in table.rows { writeRow(cells, isHeader: false, to: &html) }
            }
        }
    }

    private func writeRow(_ cells: [[RichText.Inline]], isHeader: Bool, to html: inout HTMLWriter) {
        html(.tr) { html in
            for (column, cell) in zip(table.columns, cells) {
                let isHeading = isHeader && !cell.showNothing
                html(isHeading ? .th : .td, .when(isHeading, .scope("col")), column.attributeOfWordPress) {
                    $0.inlines(cell)
                }
            }
        }
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

extension RichText.Table.Alignment {
    /// Classes of WordPress' own style sheet.
    fileprivate var attributeOfWordPress: Attribute {
        switch self {
        case .natural: .none
        case .left: .class("has-text-align-left")
        case .center: .class("has-text-align-center")
        case .right: .class("has-text-align-right")
        }
    }
}

extension [RichText.Inline] {
    /// The number of letters that no line break can part.
    fileprivate var longestWord: Int {
        text.split { " -–/\n".contains($0) }.map(\.count).max() ?? 0
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
