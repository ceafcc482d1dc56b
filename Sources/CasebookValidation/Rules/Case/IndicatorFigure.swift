import CasebookDiagnostics
import CasebookFiles
import CasebookModel

/// Indicators have a figure.
struct IndicatorFigure: CaseCheck {
    let rules: [Rule] = [.indicatorFigure]

    func check(_ subject: CaseSubject, report: inout DiagnosticCollector) {
        for indicator in subject.file.records("outcomes").map({ $0.record("indicator") }) {
            guard let name = indicator.text("name"),
                !["before", "target", "after", "later"].contains(where: indicator.has)
            else {
                continue
            }
            report.report(Self.finding, at: indicator.field("before", shownAt: name.range))
        }
    }

    private static let finding = Finding(
        .indicatorFigure,
        LocalizedText(de: "diese Kennzahl hat keine Zahl", en: "this indicator has no figure"),
        hint: FindingWords(
            de: """
                ergänzen Sie \(blank: \Indicator.before), \(blank: \Indicator.target) oder \(blank: \Indicator.after), oder löschen \
                Sie \(quoted: \Outcome.indicator)
                """,
            en: """
                add \(blank: \Indicator.before), \(blank: \Indicator.target) or \(blank: \Indicator.after), or delete \
                \(quoted: \Outcome.indicator)
                """))
}

extension Rule {
    /// Indicators have a figure.
    static let indicatorFigure = Rule(
        "indicator-figure", .error,
        summary: LocalizedText(
            de: "Eine Kennzahl hat mindestens eine Zahl.",
            en: "An indicator has at least one figure."),
        explanation: LocalizedText(
            de: """
                Ohne Wert vorher, Zielwert und Wert nachher stünde auf der Seite eine Überschrift über einer leeren Tabelle. Ist nur \
                der Zielwert bekannt, sagt die Seite, dass nicht gemessen wurde; ist nichts bekannt, lassen Sie die Kennzahl weg.
                """,
            en: """
                Without "before", "target" and "after", the page would show a caption above an empty table. If only \
                the target is known, the page says that nothing was measured; if nothing is known, leave the indicator \
                out.
                """),
        examples: [
            .refused(
                "indicator: {name: ↓Downloads}",
                for: "indicator: {name: Downloads, before: 1, after: 2, better: higher}"),
            .accepted("after: 0", for: "before: 1, after: 2"),
            .accepted("target: 100", for: "before: 1, after: 2"),
            .accepted("before: 0", for: "before: 1, after: 2"),
        ])
}
