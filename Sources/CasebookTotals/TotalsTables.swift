public import CasebookJournal
public import CasebookMarkup
import CasebookModel
public import CasebookPluginAPI

/// The totals as tables of a page.
public struct TotalsTables {
    private let totals: Totals
    private let wording: Wording

    public init(_ totals: Totals, _ wording: Wording) {
        self.totals = totals
        self.wording = wording
    }

    /// Writes a table for each way of counting, then the projects that go on, what became of the goals, and the common indicators. Work and goals stand in
    /// tables of their own, so that none is wider than a sheet of paper.
    public func write(to html: inout HTMLWriter) {
        guard !totals.rows.isEmpty else { return html(.p, wording(Totals.nothing)) }
        for (dimension, rows) in divisions(where: { _ in true }) {
            write(rows, TotalsColumn.work, caption: wording(dimension.heading), to: &html)
        }
        for (dimension, rows) in divisions(where: \.tellsOfRunning) {
            write(rows, TotalsColumn.running, caption: caption(Totals.runningProjects, dimension), to: &html)
        }
        // Steps and measures answer no goals: of their kinds nothing is to be said.
        for (dimension, rows) in divisions(where: \.tellsOfGoals) {
            write(rows, TotalsColumn.goals, caption: caption(Self.goals, dimension), to: &html)
        }
        writeIndicators(to: &html)
    }

    private func divisions(where tells: (Totals.Row) -> Bool) -> [(Totals.Dimension, [Totals.Row])] {
        Totals.Dimension.allCases.compactMap { dimension in
            let rows = totals.rows.filter { $0.dimension == dimension && tells($0) }
            return rows.isEmpty ? nil : (dimension, rows)
        }
    }

    private func caption(_ text: LocalizedText, _ dimension: Totals.Dimension) -> String {
        wording(text) + (dimension == .total ? "" : ": " + wording(dimension.heading))
    }

    private func write(
        _ rows: [Totals.Row], _ columns: [TotalsColumn], caption: String, to html: inout HTMLWriter
    ) {
        table(caption, columns.map { wording($0.label) }, to: &html) { html in
            for row in rows { line(wording(row.label), columns.map { $0.text(row, wording) }, to: &html) }
        }
    }

    private func writeIndicators(to html: inout HTMLWriter) {
        for (dimension, rows) in divisions(where: { !$0.indicators.isEmpty }) {
            table(
                caption(Self.indicators, dimension), Totals.Spread.headings.map { wording($0) }, to: &html
            ) { html in
                for row in rows {
                    for spread in row.indicators {
                        let name = spread.title(wording.language)
                        line(
                            dimension == .total ? name : "\(wording(row.label)): \(name)", spread.texts(wording),
                            to: &html)
                    }
                }
            }
        }
    }

    private func table(
        _ caption: String, _ headings: [String], to html: inout HTMLWriter, rows: (inout HTMLWriter) -> Void
    ) {
        // A wide table scrolls in a box of its own, which the keyboard reaches.
        html(.div, .class("scroll"), .role("region"), .tabIndex(0), .label(caption)) { html in
            html(.table, .class("totals")) { html in
                html(.caption, caption)
                html(.thead) { html in
                    html(.tr) { html in
                        html(.td)
                        for heading in headings { html(.th, .scope("col"), text: heading) }
                    }
                }
                html(.tbody, content: rows)
            }
        }
        html.lineBreak()
    }

    private func line(_ label: String, _ cells: [String], to html: inout HTMLWriter) {
        html(.tr) { html in
            html(.th, .scope("row"), text: label)
            for cell in cells { html(.td, cell) }
        }
    }

    private static let goals = LocalizedText(de: "Ziele", en: "Goals")
    private static let indicators = LocalizedText(de: "Gemeinsame Kennzahlen", en: "Common indicators")
}
