import CasebookJournal
import CasebookModel
import CasebookPluginAPI
import CasebookReports

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
        var lines = [StatusTexts.period(totals.period, wording)[language]]
        for dimension in Totals.Dimension.allCases {
            let rows = totals.rows.filter { $0.dimension == dimension }
            guard !rows.isEmpty else { continue }
            lines.append("")
            let headings = StatusTexts.columns.map { $0[language] }
            // The names of the columns once; what is counted by above each table.
            lines.append(
                dimension == .total
                    ? line("", headings) : TerminalText.cut(StatusTexts.heading(dimension)[language], to: width))
            lines += rows.map { line($0.label[language], cells($0)) }
        }
        if totals.rows.isEmpty { lines += ["", StatusTexts.nothing[language]] }
        return lines
    }

    private func cells(_ row: Totals.Row) -> [String] {
        [
            "\(row.cases)", "\(row.companies)", "\(row.steps)", wording.number(row.loggedHours), "\(row.participants)",
            "\(row.measures)", wording.number(row.documentedHours),
        ].map { $0 == "0" ? "–" : $0 }
    }

    private func line(_ label: String, _ cells: [String]) -> String {
        TerminalText.fit("  " + label, to: labelWidth)
            + zip(cells, Self.widths).map { TerminalText.fit($0, to: $1, alignedRight: true) }.joined()
    }
}
