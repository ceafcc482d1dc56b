import CasebookJournal
import CasebookModel
import CasebookPluginAPI
import CasebookReports
import CasebookTotals

/// The totals as tables, one below the other.
struct TotalsTable {
    let totals: Totals
    let language: InterfaceLanguage
    /// The columns of the terminal.
    let width: Int

    private static let widths = [6, 8, 9, 9, 7, 6, 11]
    private var labelWidth: Int { max(16, width - Self.widths.reduce(0, +)) }
    private var wording: Wording { Wording(language) }

    var lines: [String] {
        var lines = [wording(totals.title(wording))]
        for dimension in Totals.Dimension.allCases {
            let rows = totals.rows.filter { $0.dimension == dimension }
            guard !rows.isEmpty else { continue }
            lines.append("")
            let headings = TotalsColumn.work.map { wording($0.short) }
            // The names of the columns once; what is counted by above each table.
            lines.append(
                dimension == .total
                    ? line("", headings) : TerminalText.cut(wording(dimension.heading), to: width))
            lines += rows.map { line($0.label[language], cells($0)) }
        }
        if totals.rows.isEmpty { lines += ["", wording(Totals.nothing)] }
        return lines + goals + indicators
    }

    /// What became of the goals, where anything is known of them.
    private var goals: [String] {
        let rows = totals.rows.filter { $0.goals != Totals.GoalCount() }
        guard !rows.isEmpty else { return [] }
        return Totals.Dimension.allCases.flatMap { dimension -> [String] in
            let rows = rows.filter { $0.dimension == dimension }
            guard !rows.isEmpty else { return [] }
            let head =
                dimension == .total
                ? line(wording(StatusTexts.goals), TotalsColumn.goals.map { wording($0.short) })
                : TerminalText.cut(wording(dimension.heading), to: width)
            return ["", head]
                + rows.map { row in line(wording(row.label), TotalsColumn.goals.map { $0.text(row, wording) }) }
        }
    }

    /// The common indicators over all; the other forms of the output have them by topic, region and so on.
    private var indicators: [String] {
        let spreads = totals.rows.first { $0.dimension == .total }?.indicators ?? []
        guard !spreads.isEmpty else { return [] }
        return ["", line(wording(StatusTexts.indicators), Totals.Spread.headings.map { wording($0) })]
            + spreads.map { line($0.title(language), $0.texts(wording)) }
    }

    private func cells(_ row: Totals.Row) -> [String] { TotalsColumn.work.map { $0.text(row, wording) } }

    private func line(_ label: String, _ cells: [String]) -> String {
        TerminalText.fit("  " + label, to: labelWidth)
            + zip(cells, cells.count == Self.widths.count ? Self.widths : cells.map { max(11, $0.count + 2) }).map {
                TerminalText.fit($0, to: $1, alignedRight: true)
            }.joined()
    }
}
