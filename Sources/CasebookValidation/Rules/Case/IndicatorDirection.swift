import CasebookDiagnostics
import CasebookFiles
import CasebookModel

/// Indicators change for the better.
struct IndicatorDirection: CaseCheck {
    let rules: [Rule] = [.indicatorDirection]

    func check(_ subject: CaseSubject, report: inout DiagnosticCollector) {
        // A verdict says that the figure is meant, see ``VerdictFigures``.
        for outcome in subject.file.records("outcomes") where outcome.word("verdict", Verdict.self) == nil {
            let indicator = outcome.record("indicator")
            var figures = subject.figures(of: outcome)
            // Where nothing was measured at the end, it is the figure that was taken last.
            guard let last = indicator.number("after") ?? indicator.records("later").last?.number("value") else {
                continue
            }
            figures.after = last.value
            guard figures.hasImproved == false, let better = figures.direction else { continue }
            report.report(Self.finding(better, isPossible: figures.evidence == .potential), at: last)
        }
    }

    /// - Parameter isPossible: what has not come about has no verdict, see ``PotentialResult``.
    private static func finding(_ better: Indicator.Direction, isPossible: Bool) -> Finding {
        Finding(
            .indicatorDirection,
            LocalizedText(
                de: "die Kennzahl hat sich verschlechtert (\(better.label.de))",
                en: "the figure got worse (\(better.label.en))"),
            hint: isPossible ? Self.swapped : Self.swappedOrSo)
    }
}

extension IndicatorDirection {
    private static let swapped = FindingWords(
        de:
            "sind \(key: \Indicator.before) und \(key: \Indicator.after) vertauscht, oder ist \(key: \Indicator.better) falsch?",
        en:
            "are \(quoted: \Indicator.before) and \(quoted: \Indicator.after) swapped, or is \(quoted: \Indicator.better) wrong?"
    )
    private static let swappedOrSo = FindingWords(
        de: """
            sind \(key: \Indicator.before) und \(key: \Indicator.after) vertauscht, oder ist \(key: \Indicator.better) \
            falsch? Ist es wirklich so, \("sagen Sie mit", inForm: "füllen Sie") \(quoted: \Outcome.verdict)\
            \(", wie es ausging", inForm: " aus")
            """,
        en: """
            are \(quoted: \Indicator.before) and \(quoted: \Indicator.after) swapped, or is \(quoted: \Indicator.better) \
            wrong? If the figure is right, \("say how it turned out with", inForm: "fill in") \(quoted: \Outcome.verdict)
            """)
}

extension Rule {
    /// Indicators change for the better.
    static let indicatorDirection = Rule(
        "indicator-direction", .warning,
        summary: LocalizedText(
            de: "Kennzahlen verändern sich in die Richtung, die besser ist.",
            en: "Indicators change for the better."),
        explanation: LocalizedText(
            de: """
                Meist sind vorher und nachher vertauscht oder better ist falsch. Hat sich die Zahl wirklich \
                verschlechtert, ist das ein ehrliches Ergebnis; dann sagt verdict, wie es ausging, zum Beispiel missed.
                """,
            en: """
                Usually "before" and "after" are swapped, or "better" is wrong. If the figure really got worse, that \
                is an honest outcome; "verdict" then says how it turned out, for example missed.
                """),
        examples: [
            .refused("before: 40, after: ↓0, better: higher", for: "before: 1, after: 2, better: higher"),
            .accepted("before: 0, after: 40, better: higher", for: "before: 1, after: 2, better: higher"),
            .refused("before: 2, after: ↓1", for: "before: 1, after: 2"),
            .refused("before: 2, target: 3, after: ↓1", for: "before: 1, after: 2, better: higher"),
            .refused(
                "before: 2, better: higher, later: [{on: 2022, value: ↓1}]", for: "before: 1, after: 2, better: higher"),
            .refused("before: 2, after: ↓1, evidence: potential", for: "before: 1, after: 2"),
            .accepted(
                "before: 1, after: 2, better: higher, later: [{on: 2022, value: 0}]",
                for: "before: 1, after: 2, better: higher"),
            .refused("before: 2, after: ↓1, key: participants", for: "before: 1, after: 2, better: higher"),
            .accepted("before: 2, after: 1, better: lower", for: "before: 1, after: 2, better: higher"),
            .accepted(
                "    verdict: missed\n    indicator: {name: Downloads, before: 2, after: 1, better: higher}\n",
                for: "    indicator: {name: Downloads, before: 1, after: 2, better: higher}\n"),
            .accepted("before: 1, after: 1", for: "before: 1, after: 2"),
        ])
}
