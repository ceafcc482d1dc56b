import CasebookDiagnostics
import CasebookFiles
import CasebookModel

/// Figures of a common indicator mean the same in all cases.
struct IndicatorMismatch: CaseCheck {
    let rules: [Rule] = [.indicatorMismatch]

    func check(_ subject: CaseSubject, report: inout DiagnosticCollector) {
        guard let common = subject.book?.indicators, !common.isEmpty, !subject.file.has("origin") else { return }
        for indicator in subject.file.records("outcomes").map({ $0.record("indicator") }) {
            guard let key = indicator.text("key")?.value, let meant = common.first(where: { $0.key.text == key }) else {
                continue
            }
            if let unit = indicator.text("unit"), let known = meant.unit, ![known.de, known.en].contains(unit.value) {
                let said = LocalizedText(de: unit.value.quotable(), en: unit.value.quotable())
                report.report(Self.finding(said, instead: known), at: unit)
            }
            if let better = indicator.word("better", Indicator.Direction.self), let known = meant.better,
                better.value != known
            {
                report.report(Self.finding(better.value.label, instead: known.label), at: better)
            }
        }
    }

    private static func finding(_ said: LocalizedText, instead known: LocalizedText) -> Finding {
        Finding(
            .indicatorMismatch,
            LocalizedText(
                de: "zu dieser gemeinsamen Kennzahl sagt casebook.yaml „\(known.de)“, hier steht „\(said.de)“",
                en: "casebook.yaml says \"\(known.en)\" for this common indicator, but here it is \"\(said.en)\""),
            hint: LocalizedText(
                de: "rechnen Sie die Zahl um, oder lassen Sie „key“ weg",
                en: "convert the figure, or leave out \"key\""))
    }
}

extension Rule {
    /// Figures of a common indicator mean the same in all cases.
    static let indicatorMismatch = Rule(
        "indicator-mismatch", .warning,
        summary: LocalizedText(
            de: "Zahlen einer gemeinsamen Kennzahl meinen in allen Fällen dasselbe.",
            en: "Figures of a common indicator mean the same in all cases."),
        explanation: LocalizedText(
            de: """
                Einheit und Richtung einer gemeinsamen Kennzahl stehen in casebook.yaml. Weicht ein Fall davon ab, sind Summen und \
                Spannen im Bericht falsch.
                """,
            en: """
                Unit and direction of a common indicator are set in casebook.yaml. If a case deviates from them, totals and ranges \
                in the report are wrong.
                """),
        examples: [
            .refused("unit: ↓Besuche, after: 2, key: participants", for: "before: 1, after: 2, better: higher"),
            .refused(
                "before: 2, after: 1, better: ↓lower, key: participants", for: "before: 1, after: 2, better: higher"),
            .accepted(
                "unit: people, before: 1, after: 2, better: higher, key: participants",
                for: "before: 1, after: 2, better: higher"),
        ])
}
