import CasebookDiagnostics
import CasebookFiles
import CasebookModel

/// Entries of a journal stand in order, have ids of their own, and name phases and measures that exist.
struct LogCheck {
    static let rules: [Rule] = [.logOrder, .duplicateULID]

    /// The ids of the case's phases; `nil` if the case could not be read.
    let phases: [String]?
    /// The ids of the case's measures; `nil` if the case could not be read.
    let measures: [String]?

    func check(_ entries: [MarkedRecord], report: inout DiagnosticCollector) {
        let knownPhases = phases.map { Set($0) }
        let knownMeasures = measures.map { Set($0) }
        var seen: Set<String> = []
        var latest: Moment?
        for entry in entries {
            if let id = entry.text("id"), !seen.insert(id.value).inserted {
                report.report(LogPhrases.duplicate, at: id.range)
            }
            if let at = entry.value("at", { Moment($0) }) {
                if let latest, Self.isBefore(at.value, latest) { report.report(LogPhrases.order(latest), at: at.range) }
                latest = at.value
            }
            if let phase = entry.text("phase"), knownPhases?.contains(phase.value) == false {
                report.report(.unknownPhase(phase.value, known: phases ?? []), at: phase.range)
            }
            if let measure = entry.text("measure"), knownMeasures?.contains(measure.value) == false {
                report.report(.unknownMeasure(measure.value, known: measures ?? []), at: measure.range)
            }
        }
    }

    /// Whether one moment is certainly before another: a day without a time of day may be any time of it.
    private static func isBefore(_ one: Moment, _ other: Moment) -> Bool {
        one.hasTime && other.hasTime ? one.secondsSince1970 < other.secondsSince1970 : one.day < other.day
    }
}

/// The words of ``LogCheck``.
private enum LogPhrases {
    static let duplicate = Finding(
        .duplicateULID,
        LocalizedText(de: "diese ULID hat schon ein anderer Eintrag", en: "another entry has this ULID already"))

    static func order(_ latest: Moment) -> Finding {
        Finding(
            .logOrder,
            LocalizedText(
                de: "dieser Eintrag liegt vor dem vorigen (\(latest))",
                en: "this entry lies before the previous one (\(latest))"))
    }
}
