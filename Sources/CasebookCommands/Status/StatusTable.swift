import CasebookJournal
import CasebookModel
import CasebookPluginAPI
import CasebookReports

/// Every case on a line, and below it what somebody has to do about it.
struct StatusTable {
    let language: InterfaceLanguage
    /// The columns of the terminal, at least 60.
    let width: Int

    private static let statusWidth = 14
    private static let phasesWidth = 15
    private static let hoursWidth = 6
    private static let dateWidth = 10

    private var titleWidth: Int {
        let others = Self.statusWidth + Self.phasesWidth + Self.hoursWidth + Self.dateWidth
        return max(20, width - others - 4)
    }

    private var wording: Wording { Wording(language) }

    /// The lines of the table; none if there is no case.
    func lines(_ standings: [CaseStanding]) -> [String] {
        guard !standings.isEmpty else { return [] }
        let heading = row(
            [
                StatusTexts.caseHeading, StatusTexts.statusHeading, StatusTexts.phasesHeading, StatusTexts.hoursHeading,
                StatusTexts.lastHeading,
            ].map { $0[language] })
        return [heading] + standings.flatMap { [row($0)] + notes($0) }
    }

    private func row(_ standing: CaseStanding) -> String {
        let status = standing.record.status?.label ?? StatusTexts.broken
        let last = standing.lastStep.map { Self.shortDate($0.entry.at.day, language) } ?? "–"
        return row([
            standing.record.outline.title.safe, status[language], Self.progress(standing.phases),
            standing.hours > 0 ? wording.number(standing.hours) : "–", last,
        ])
    }

    private func row(_ cells: [String]) -> String {
        let widths = [titleWidth, Self.statusWidth, Self.phasesWidth, Self.hoursWidth, Self.dateWidth]
        let line = zip(cells, widths).enumerated().map { index, cell in
            TerminalText.fit(cell.0, to: cell.1, alignedRight: index == 3)
        }.joined(separator: " ")
        return String(line.reversed().drop { $0 == " " }.reversed())
    }

    /// `2/2 1/3 0/2`: for each phase the measures that are done and planned; the sum if there are too many phases.
    private static func progress(_ phases: [PhaseProgress]) -> String {
        let each = phases.map { "\($0.done)/\($0.planned)" }.joined(separator: " ")
        guard TerminalText.width(each) > phasesWidth else { return each }
        return "\(phases.reduce(0) { $0 + $1.done })/\(phases.reduce(0) { $0 + $1.planned })"
    }

    private func notes(_ standing: CaseStanding) -> [String] {
        var notes = standing.overdueSteps.map { StatusTexts.overdue($0, wording)[language] }
        if standing.release.needsAttention, let text = StatusTexts.release(of: standing, wording) {
            notes.append(text[language])
        }
        if standing.isArchived { notes.append(StatusTexts.archivedMark[language]) }
        if standing.record.study == nil { notes.append(StatusTexts.unreadable[language]) }
        if let text = StatusTexts.journalNote(standing.record) { notes.append(text[language]) }
        return notes.map { TerminalText.cut("  ! " + $0, to: width) }
    }

    /// The day in figures, as the language writes it.
    static func shortDate(_ day: CalendarDay, _ language: InterfaceLanguage) -> String {
        guard language == .de else { return day.description }
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(two(day.day)).\(two(day.month)).\(day.year)"
    }
}
