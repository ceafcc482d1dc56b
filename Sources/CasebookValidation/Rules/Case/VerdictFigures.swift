import CasebookDiagnostics
import CasebookFiles
import CasebookModel

/// Verdicts agree with the figures beside them.
struct VerdictFigures: CaseCheck {
    let rules: [Rule] = [.verdictFigures]

    func check(_ subject: CaseSubject, report: inout DiagnosticCollector) {
        for outcome in subject.file.records("outcomes") {
            guard let verdict = outcome.word("verdict", Verdict.self),
                let indicator = Self.figures(outcome.record("indicator")),
                let objection = Self.objection(to: verdict.value, indicator)
            else { continue }
            report.report(Self.finding(verdict.value, objection), at: verdict)
        }
    }

    private static func figures(_ file: LocatedMapping) -> Indicator? {
        guard let after = file.number("after") else { return nil }
        return Indicator(
            name: "", before: file.number("before")?.value, target: file.number("target")?.value, after: after.value,
            better: file.word("better")?.value)
    }

    /// What the figures say against a verdict.
    private static func objection(to verdict: Verdict, _ indicator: Indicator) -> LocalizedText? {
        switch (verdict, indicator.hasReachedTarget) {
        case (.reached, false?):
            LocalizedText(de: "die Zahl bleibt hinter dem Zielwert zurück", en: "the figure falls short of the target")
        case (.missed, true?), (.partly, true?):
            LocalizedText(de: "die Zahl erreicht den Zielwert", en: "the figure reaches the target")
        case (.reached, _) where indicator.hasImproved == false, (.partly, _) where indicator.hasImproved == false:
            LocalizedText(de: "die Zahl hat sich verschlechtert", en: "the figure got worse")
        default: nil
        }
    }

    private static func finding(_ verdict: Verdict, _ objection: LocalizedText) -> Finding {
        Finding(
            .verdictFigures,
            LocalizedText(
                de: "das Urteil lautet „\(verdict.label.de)“, aber \(objection.de)",
                en: "the verdict is \"\(verdict.label.en)\", but \(objection.en)"),
            hint: LocalizedText(
                de:
                    "prüfen Sie verdict, target und better; gilt das Urteil etwas anderem, gehört die Zahl zu einem anderen Ergebnis",
                en:
                    "check verdict, target and better; if the verdict is about something else, the figure belongs to another outcome"
            ))
    }
}

extension Rule {
    /// Verdicts agree with the figures beside them.
    static let verdictFigures = Rule(
        "verdict-figures", .warning,
        summary: LocalizedText(
            de: "Urteile passen zu den Zahlen daneben.", en: "Verdicts agree with the figures beside them."),
        explanation: LocalizedText(
            de: """
                Wer „Erreicht“ liest und darunter eine Zahl unter dem Zielwert sieht, glaubt beidem nicht. Verfehlte und \
                teilweise erreichte Ziele sind ehrliche Ergebnisse; sie dürfen so heißen.
                """,
            en: """
                Whoever reads "Reached" and sees a figure below the target believes neither. Goals that were missed or partly \
                reached are honest outcomes; they may be called so.
                """),
        examples: [
            .refused(
                "    verdict: ↓reached\n    indicator: {name: Zahl, before: 1, target: 3, after: 2}\n",
                for: "    indicator: {name: Zahl, before: 1, after: 2, better: higher}\n"),
            .refused(
                "    verdict: ↓missed\n    indicator: {name: Zahl, before: 9, target: 5, after: 4, better: lower}\n",
                for: "    indicator: {name: Zahl, before: 1, after: 2, better: higher}\n"),
            .refused(
                "    verdict: ↓partly\n    indicator: {name: Zahl, before: 2, after: 1, better: higher}\n",
                for: "    indicator: {name: Zahl, before: 1, after: 2, better: higher}\n"),
            .accepted(
                "    verdict: partly\n    indicator: {name: Zahl, before: 1, target: 3, after: 2, better: higher}\n",
                for: "    indicator: {name: Zahl, before: 1, after: 2, better: higher}\n"),
            .accepted(
                "    verdict: missed\n    indicator: {name: Zahl, before: 1, after: 2, better: higher}\n",
                for: "    indicator: {name: Zahl, before: 1, after: 2, better: higher}\n"),
        ])
}
