import CasebookRichText

/// How tables are written, by whose style sheet will show them.
public enum TableStyle: Sendable {
    /// On pages with our own style sheet. A table wider than the page scrolls; its label, for example `Tabelle`, is what the
    /// group is called that can have the focus, so that the arrow keys scroll it.
    case scrolling(label: String)
    /// In what people paste and systems import, with the classes of WordPress' own style sheet.
    case wordPress
    /// In what readers of feeds show, which strip classes and know no style sheet of anybody. Columns are aligned by the
    /// attribute that the HTML Standard (15.3.9, "Tables") still has readers follow, and that they keep.
    case plain

    /// What aligns a cell; an inline style would be blocked.
    func attribute(of alignment: RichText.Table.Alignment) -> Attribute {
        switch (self, alignment) {
        case (_, .natural), (.plain, .left): .none
        case (.scrolling, .left): .class("start")
        case (.scrolling, .center): .class("middle")
        case (.scrolling, .right): .class("end")
        case (.wordPress, .left): .class("has-text-align-left")
        case (.wordPress, .center): .class("has-text-align-center")
        case (.wordPress, .right): .class("has-text-align-right")
        case (.plain, .center): .align("center")
        case (.plain, .right): .align("right")
        }
    }
}

extension HTMLWriter {
    /// Writes a table in a style, without what may stand around it.
    mutating func table(_ table: RichText.Table, _ style: TableStyle) {
        self(.table) { html in
            html(.thead) { $0.row(table.header, of: table, isHeader: true, style) }
            guard !table.rows.isEmpty else { return }
            html(.tbody) { html in
                for cells in table.rows { html.row(cells, of: table, isHeader: false, style) }
            }
        }
    }

    private mutating func row(
        _ cells: [[RichText.Inline]], of table: RichText.Table, isHeader: Bool, _ style: TableStyle
    ) {
        self(.tr) { html in
            for (column, cell) in zip(table.columns, cells) {
                // An empty corner is a plain cell: a heading without a name helps nobody.
                let isHeading = isHeader && !cell.showNothing
                html(isHeading ? .th : .td, .when(isHeading, .scope("col")), style.attribute(of: column)) {
                    $0.inlines(cell)
                }
            }
        }
    }
}
