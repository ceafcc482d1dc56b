import CasebookDiagnostics
import CasebookJournal
import CasebookModel
import CasebookPluginAPI

/// Steps in words, for the terminal.
struct StepWording {
    let language: InterfaceLanguage
    let outline: CaseOutline

    private var wording: Wording { Wording(language) }

    /// The step in a few lines: when and what sort, the text, what comes next.
    func lines(_ entry: LogEntry) -> [String] {
        var lines = ["  " + headline(entry)]
        lines += entry.text.split(separator: "\n", omittingEmptySubsequences: false).map { "  " + $0.safe }
        while lines.last?.allSatisfy(\.isWhitespace) == true { lines.removeLast() }
        if let next = entry.next { lines.append("  → " + text(of: next)) }
        return lines
    }

    /// Date, kind, phase, measure, effort, people and who, as far as they are known.
    func headline(_ entry: LogEntry) -> String {
        var parts = [wording.date(PartialDate(entry.at.day)) + (entry.at.timeOfDay.map { ", \($0)" } ?? "")]
        if let kind = entry.kind { parts.append(kind.label[language]) }
        if let phase = entry.phase { parts.append(title(of: phase.text, in: outline.phases)) }
        if let measure = entry.measure { parts.append(title(of: measure.text, in: outline.measures)) }
        if let hours = entry.hours { parts.append(wording.hours(hours)) }
        if let count = entry.participants {
            parts.append(
                LocalizedText(de: "\(count) Teilnehmende", en: count == 1 ? "1 participant" : "\(count) participants")[
                    language])
        }
        parts.append(entry.by.safe)
        return parts.joined(separator: " · ")
    }

    /// What is to be done, by whom and by when.
    func text(of next: NextStep) -> String {
        let due = next.due.map { LocalizedText(de: "bis \(wording.date($0))", en: "by \(wording.date($0))")[language] }
        let details = [next.who?.safe, due].compactMap(\.self).joined(separator: ", ")
        return next.what.safe + (details.isEmpty ? "" : " (\(details))")
    }

    private func title(of id: String, in parts: [CaseOutline.Part]) -> String {
        (parts.first { $0.id == id }?.title ?? id).safe
    }
}

extension Moment {
    /// `14:30`, by the clock of the place, if the time of day is known.
    fileprivate var timeOfDay: String? { hasTime ? String(text.dropFirst(11).prefix(5)) : nil }
}

extension StringProtocol {
    /// The text without anything that could steer a terminal.
    var safe: String { String(self).quotable(limit: .max) }
}
