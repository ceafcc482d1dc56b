import CasebookDiagnostics
import CasebookFiles
import CasebookModel

/// Outcomes cite measures that exist, and their figures move in the direction that is better.
struct OutcomeCheck: CaseCheck {
    let rules: [Rule] = [
        .unknownMeasure, .outcomeWithoutMeasure, .indicatorFigure, .indicatorDirection,
    ]

    func check(_ subject: CaseSubject, report: inout DiagnosticCollector) {
        let known = subject.measureIDs
        let knownSet = Set(known)
        for outcome in subject.file.records("outcomes") {
            let cited = outcome.list("measures") { $0 }
            for id in cited where !knownSet.contains(id.value) {
                report.report(.unknownMeasure(id.value, known: known), at: id)
            }
            if cited.isEmpty, outcome.exists {
                report.report(
                    OutcomePhrases.withoutMeasure,
                    at: outcome.field("measures", shownAt: outcome.text("id")?.range ?? outcome.start))
            }
            checkIndicator(outcome.record("indicator"), &report)
        }
    }

    private func checkIndicator(_ file: MarkedRecord, _ report: inout DiagnosticCollector) {
        if let name = file.text("name"), !file.has("before"), !file.has("after") {
            report.report(OutcomePhrases.figure, at: file.field("before", shownAt: name.range))
        }
        guard let before = file.number("before"), let after = file.number("after"),
            let better = file.word("better", Indicator.Direction.self)
        else { return }
        let indicator = Indicator(name: "", before: before.value, after: after.value, better: better.value)
        guard indicator.hasImproved == false else { return }
        report.report(OutcomePhrases.direction(better.value), at: after)
    }
}

extension Finding {
    /// An id that no measure has.
    static func unknownMeasure(_ id: String, known: [String]) -> Finding {
        Finding(
            .unknownMeasure,
            LocalizedText(de: "unbekannte Maßnahme „\(id.quotable())“", en: "unknown measure \"\(id.quotable())\"")
        ).suggesting(id, from: known)
    }

    /// An id that no phase has.
    static func unknownPhase(_ id: String, known: [String]) -> Finding {
        Finding(
            .unknownPhase,
            LocalizedText(de: "unbekannte Phase „\(id.quotable())“", en: "unknown phase \"\(id.quotable())\"")
        ).suggesting(id, from: known)
    }
}

/// The words of ``OutcomeCheck``.
private enum OutcomePhrases {
    static let withoutMeasure = Finding(
        .outcomeWithoutMeasure,
        LocalizedText(
            de: "dieses Ergebnis nennt keine Maßnahme, die dazu geführt hat",
            en: "this outcome names no measure that brought it about"),
        hint: LocalizedText(de: "ergänzen Sie „measures: […]“", en: "add \"measures: […]\""))

    static let figure = Finding(
        .indicatorFigure,
        LocalizedText(de: "diese Kennzahl hat keine Zahl", en: "this indicator has no figure"),
        hint: LocalizedText(
            de: "ergänzen Sie „before: …“ oder „after: …“, oder löschen Sie „indicator“",
            en: "add “before: …” or “after: …”, or delete “indicator”"))

    static func direction(_ better: Indicator.Direction) -> Finding {
        Finding(
            .indicatorDirection,
            LocalizedText(
                de: "die Kennzahl hat sich verschlechtert (\(better.label.de))",
                en: "the figure got worse (\(better.label.en))"),
            hint: LocalizedText(
                de: "sind before und after vertauscht, oder ist better falsch?",
                en: "are before and after swapped, or is better wrong?"))
    }
}
