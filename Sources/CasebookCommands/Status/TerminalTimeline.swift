import CasebookJournal
import CasebookModel
import CasebookPluginAPI
import CasebookReports

/// One case: its phases with their measures, and its journal in the order of events.
struct TerminalTimeline {
    let standing: CaseStanding
    let language: InterfaceLanguage
    /// The columns of the terminal.
    let width: Int

    private var wording: Wording { Wording(language) }
    private var outline: CaseOutline { standing.record.outline }

    var lines: [String] {
        var lines = TerminalText.wrap("\(outline.title.safe) (\(outline.id))", to: width) + facts
        for progress in standing.phases { lines += [""] + phase(progress) }
        lines += ["", StatusTexts.journal[language]]
        let steps = (standing.record.journal?.steps ?? []).enumerated()
            .sorted { ($0.element.entry.at.day, $0.offset) < ($1.element.entry.at.day, $1.offset) }.map(\.element)
        let note = StatusTexts.journalNote(standing.record) ?? (steps.isEmpty ? StatusTexts.noSteps : nil)
        if let note { lines.append("  " + note[language]) }
        return lines + steps.flatMap(step)
    }

    private var facts: [String] {
        var facts = [(standing.record.status?.label ?? StatusTexts.broken)[language], wording.hours(standing.hours)]
        if let release = StatusTexts.release(of: standing, wording) { facts.append(release[language]) }
        if standing.record.study == nil { facts.append(StatusTexts.unreadable[language]) }
        return TerminalText.wrap(facts.joined(separator: " · "), to: width)
    }

    private func phase(_ progress: PhaseProgress) -> [String] {
        var parts = ["\(progress.phase.title.safe)  \(progress.done)/\(progress.planned)"]
        if let period = wording.period(progress.phase.period) { parts.append(period) }
        return [TerminalText.cut(parts.joined(separator: "  "), to: width)] + progress.phase.measures.flatMap(measure)
    }

    private func measure(_ measure: Measure) -> [String] {
        let mark =
            switch measure.status {
            case .done: "✓"
            case .running: "◐"
            case .dropped: "✗"
            case .planned, nil: "○"
            }
        var parts = ["  \(mark) \(measure.title.safe)"]
        // A sign alone tells nothing to whoever hears the screen read.
        if let status = measure.status { parts.append(status.label[language]) }
        if let hours = measure.hours { parts.append(wording.hours(hours)) }
        if let period = wording.period(measure.period) { parts.append(period) }
        return TerminalText.wrap(parts.joined(separator: " · "), to: width, indentation: "    ")
    }

    private func step(_ step: Journal.Step) -> [String] {
        let speech = StepWording(language: language, outline: outline)
        var head = "  " + speech.headline(step.entry)
        if step.isAmended { head += " · " + StatusTexts.amended[language] }
        // The end of the id is what `casebook log --entry` takes.
        head += " · …\(step.id.text.suffix(6))"
        var lines = TerminalText.wrap(head, to: width, indentation: "    ")
        let text = step.entry.text.split(separator: "\n", omittingEmptySubsequences: false).map(\.safe)
            .joined(separator: "\n").trimmedEnd
        lines += body(TerminalText.paragraphs(text))
        if let next = step.entry.next {
            let isOverdue = standing.overdueSteps.contains { $0.step.id == step.id }
            let mark = isOverdue ? " – " + StatusTexts.overdueMark[language] : ""
            lines += body("→ " + speech.text(of: next) + mark)
        }
        return lines
    }

    private func body(_ text: String) -> [String] {
        TerminalText.wrap(text, to: width - 4).map { $0.isEmpty ? "" : "    " + $0 }
    }
}

extension String {
    /// The text without blanks and line ends at its end.
    fileprivate var trimmedEnd: String { String(reversed().drop { $0.isWhitespace }.reversed()) }
}
