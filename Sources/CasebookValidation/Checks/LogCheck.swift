import CasebookDiagnostics
import CasebookFiles
import CasebookModel

/// Entries of a journal leap back no great time, have ids of their own, correct only what is there, and name phases and measures
/// that exist.
struct LogCheck {
    static let rules: [Rule] = [.logOrder, .duplicateULID, .logCorrection, .unknownPhase, .unknownMeasure]

    /// The ids of the case's phases; `nil` if they could not be read.
    let phases: [String]?
    /// The ids of the case's measures; `nil` if they could not be read.
    let measures: [String]?

    func check(_ entries: [MarkedRecord], report: inout DiagnosticCollector) {
        let knownPhases = phases.map { Set($0) }
        let knownMeasures = measures.map { Set($0) }
        var seen: Set<String> = []
        var previous: Moment?
        for entry in entries {
            if let id = entry.text("id"), !seen.insert(id.value).inserted {
                report.report(LogPhrases.duplicate, at: id)
            }
            // A correction carries the date of the step that it is about.
            let isCorrection = entry.has("amends") || entry.has("retracts")
            if !isCorrection, let at = entry.value("at", { Moment($0) }) {
                if let previous, Self.isFarBefore(at.value, previous) {
                    report.report(LogPhrases.order(previous), at: at)
                }
                previous = at.value
            }
            if let phase = entry.text("phase"), PhaseID(phase.value) != nil, knownPhases?.contains(phase.value) == false
            {
                report.report(.unknownPhase(phase.value, known: phases ?? []), at: phase)
            }
            if let measure = entry.text("measure"), MeasureID(measure.value) != nil,
                knownMeasures?.contains(measure.value) == false
            {
                report.report(.unknownMeasure(measure.value, known: measures ?? []), at: measure)
            }
        }
        checkCorrections(entries, &report)
    }

    private func checkCorrections(_ entries: [MarkedRecord], _ report: inout DiagnosticCollector) {
        // A merge may put a correction before the entry that it is about, so all ids must be known first.
        let retractions = Dictionary(
            entries.compactMap { entry in entry.text("id").map { ($0.value, entry.has("retracts")) } }
        ) { first, _ in first }
        let areKnown = entries.allSatisfy { $0.value("id") { ULID($0) } != nil }
        for entry in entries {
            let targets = ["amends", "retracts"].compactMap { key in entry.value(key) { ULID($0) } }
            if targets.count > 1, let second = targets.last {
                report.report(LogPhrases.bothCorrections, at: second)
            }
            guard let id = entry.value("id", { ULID($0) })?.value, let target = targets.first else { continue }
            guard let isRetraction = retractions[target.value.text] else {
                // It may be the entry whose id could not be read.
                guard areKnown else { continue }
                report.report(LogPhrases.unknownEntry(target.value), at: target)
                continue
            }
            if target.value >= id { report.report(LogPhrases.notEarlier, at: target) }
            if isRetraction, entry.has("amends") { report.report(LogPhrases.amendedRetraction, at: target) }
        }
    }

    /// Whether one moment lies so long before another that its year is doubtful.
    private static func isFarBefore(_ one: Moment, _ other: Moment) -> Bool {
        other.day.daysSince1970 - one.day.daysSince1970 > 183
    }
}

/// The words of ``LogCheck``.
private enum LogPhrases {
    static let duplicate = Finding(
        .duplicateULID,
        LocalizedText(
            de: "diese ULID hat schon ein anderer Eintrag mit anderem Inhalt",
            en: "another entry with other content has this ULID already"))

    static let bothCorrections = Finding(
        .logCorrection,
        LocalizedText(
            de: "ein Eintrag kann nicht zugleich ersetzen und zurücknehmen",
            en: "an entry cannot both replace and take back"),
        hint: LocalizedText(de: "löschen Sie „amends“ oder „retracts“", en: "delete \"amends\" or \"retracts\""))
    static let notEarlier = Finding(
        .logCorrection,
        LocalizedText(
            de: "korrigiert werden kann nur ein früherer Eintrag, einer mit kleinerer ULID",
            en: "only an earlier entry can be corrected, one with a smaller ULID"))
    static let amendedRetraction = Finding(
        .logCorrection,
        LocalizedText(
            de: "eine Rücknahme kann nicht ersetzt werden, nur ihrerseits zurückgenommen",
            en: "what takes back cannot be replaced, only be taken back itself"),
        hint: LocalizedText(
            de: "schreiben Sie „retracts“ statt „amends“", en: "write \"retracts\" instead of \"amends\""))

    static func unknownEntry(_ id: ULID) -> Finding {
        Finding(
            .logCorrection,
            LocalizedText(de: "einen Eintrag \(id) gibt es hier nicht", en: "there is no entry \(id) here"),
            hint: LocalizedText(
                de: "die Kennung steht hinter „id“ am Anfang des Eintrags",
                en: "the id stands behind \"id\" at the beginning of the entry"))
    }

    static func order(_ previous: Moment) -> Finding {
        Finding(
            .logOrder,
            LocalizedText(
                de: "dieser Eintrag liegt mehr als ein halbes Jahr vor dem vorigen (\(previous))",
                en: "this entry lies more than half a year before the previous one (\(previous))"),
            hint: LocalizedText(de: "stimmt das Jahr?", en: "is the year right?"))
    }
}

extension Finding {
    /// An id that no phase has.
    fileprivate static func unknownPhase(_ id: String, known: [String]) -> Finding {
        Finding(
            .unknownPhase,
            LocalizedText(de: "unbekannte Phase „\(id.quotable())“", en: "unknown phase \"\(id.quotable())\"")
        ).suggesting(id, from: known)
    }
}
