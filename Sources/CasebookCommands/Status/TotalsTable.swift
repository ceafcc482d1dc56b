import CasebookJournal
import CasebookModel
import CasebookPluginAPI
import CasebookReports
import CasebookTotals

/// The totals as tables, one below the other.
struct TotalsTable {
    private let totals: Totals
    private let language: InterfaceLanguage
    /// The columns of the terminal; `nil` where there is none, so that nothing is cut.
    private let width: Int?

    init(_ totals: Totals, _ language: InterfaceLanguage, width: Int?) {
        self.totals = totals
        self.language = language
        self.width = width
    }

    private var wording: Wording { Wording(language) }

    /// A heading with the lines below it.
    private struct Block {
        let heading: String
        let lines: [(label: String, cells: [String])]
    }

    var lines: [String] {
        var lines = [wording(totals.title(wording))]
        if totals.rows.isEmpty { lines += ["", wording(Totals.nothing)] }
        lines += table(blocks(TotalsColumn.work) { _ in true }, TotalsColumn.work.map { wording($0.short) })
        lines += table(
            blocks(TotalsColumn.running, named: Totals.runningProjects, where: \.tellsOfRunning),
            TotalsColumn.running.map { wording($0.short) })
        lines += table(
            blocks(TotalsColumn.goals, named: StatusTexts.goals, where: \.tellsOfGoals),
            TotalsColumn.goals.map { wording($0.short) })
        return lines + table(indicators, Totals.Spread.headings.map { wording($0) })
    }

    private func blocks(
        _ columns: [TotalsColumn], named name: LocalizedText? = nil, where tells: (Totals.Row) -> Bool
    ) -> [Block] {
        Totals.Dimension.allCases.compactMap { dimension in
            let rows = totals.rows.filter { $0.dimension == dimension && tells($0) }
            guard !rows.isEmpty else { return nil }
            let heading = dimension == .total ? name.map { wording($0) } ?? "" : wording(dimension.heading)
            return Block(
                heading: heading,
                lines: rows.map { row in (wording(row.label), columns.map { $0.text(row, wording) }) })
        }
    }

    /// The common indicators: over all, and by topic, region and so on.
    private var indicators: [Block] {
        Totals.Dimension.allCases.compactMap { dimension in
            let lines = totals.rows.filter { $0.dimension == dimension }.flatMap { row in
                row.indicators.map { spread in
                    let title = spread.title(language)
                    let label = dimension == .total ? title : "\(wording(row.label)): \(title)"
                    return (label: label, cells: spread.texts(wording))
                }
            }
            guard !lines.isEmpty else { return nil }
            return Block(
                heading: wording(dimension == .total ? StatusTexts.indicators : dimension.heading), lines: lines)
        }
    }

    /// Blocks below each other in the same columns, whose names stand once.
    private func table(_ blocks: [Block], _ headings: [String]) -> [String] {
        let rows = blocks.flatMap(\.lines)
        let widths = headings.indices.map { column in
            2 + max(TerminalText.width(headings[column]), rows.map { TerminalText.width($0.cells[column]) }.max() ?? 0)
        }
        let needed = 2 + ((rows.map(\.label) + blocks.prefix(1).map(\.heading)).map(TerminalText.width).max() ?? 0)
        let labelWidth = width.map { min(needed, max(16, $0 - widths.reduce(0, +))) } ?? needed
        func line(_ label: String, _ cells: [String]) -> String {
            TerminalText.fit(label, to: labelWidth)
                + zip(cells, widths).map { TerminalText.fit($0, to: $1, alignedRight: true) }.joined()
        }
        return blocks.enumerated().flatMap { index, block in
            let heading = width.map { TerminalText.cut(block.heading, to: $0) } ?? block.heading
            return ["", index == 0 ? line(block.heading, headings) : heading]
                + block.lines.map { line("  " + $0.label, $0.cells) }
        }
    }
}
