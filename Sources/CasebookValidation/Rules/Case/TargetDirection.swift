import CasebookDiagnostics
import CasebookFiles
import CasebookModel

/// Targets are better than what was there before.
struct TargetDirection: CaseCheck {
    let rules: [Rule] = [.targetDirection]

    func check(_ subject: CaseSubject, report: inout DiagnosticCollector) {
        for outcome in subject.file.records("outcomes") {
            guard let target = outcome.record("indicator").number("target") else { continue }
            let figures = subject.figures(of: outcome)
            guard let better = figures.better else { continue }
            let aim = Indicator(name: "", before: figures.before, after: target.value, better: better)
            if aim.hasImproved == false { report.report(Self.finding(better), at: target) }
        }
    }

    private static func finding(_ better: Indicator.Direction) -> Finding {
        Finding(
            .targetDirection,
            LocalizedText(
                de: "der Zielwert ist schlechter als der Wert vorher (\(better.label.de))",
                en: "the target is worse than the value before (\(better.label.en))"),
            hint: FindingWords(
                de:
                    "sind \(key: \Indicator.before) und \(key: \Indicator.target) vertauscht, oder ist \(key: \Indicator.better) falsch?",
                en:
                    "are \(quoted: \Indicator.before) and \(quoted: \Indicator.target) swapped, or is \(quoted: \Indicator.better) wrong?"
            ))
    }
}

extension Rule {
    /// Targets are better than what was there before.
    static let targetDirection = Rule(
        "target-direction", .warning,
        summary: LocalizedText(
            de: "Zielwerte sind besser als der Wert vorher.",
            en: "Targets are better than the value before the project."),
        explanation: LocalizedText(
            de: """
                Wer sich etwas vornimmt, will es selten schlechter haben. Meist sind zwei Zahlen vertauscht, oder better nennt die \
                falsche Richtung.
                """,
            en: """
                Nobody sets a target in order to make things worse. Usually two figures are swapped, or "better" gives \
                the wrong direction.
                """),
        examples: [
            .refused(
                "before: 9, target: ↓12, after: 8, better: lower", for: "before: 1, after: 2, better: higher"),
            .accepted("before: 9, target: 8, after: 8, better: lower", for: "before: 1, after: 2, better: higher"),
            .accepted("before: 1, target: 1, after: 2, better: higher", for: "before: 1, after: 2, better: higher"),
        ])
}
