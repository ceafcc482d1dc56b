import CasebookDiagnostics
import CasebookFiles
import CasebookModel

/// Verdicts agree with the figures beside them.
struct VerdictFigures: CaseCheck {
    let rules: [Rule] = [.verdictFigures]

    func check(_ subject: CaseSubject, report: inout DiagnosticCollector) {
        for outcome in subject.file.records("outcomes") {
            let figures = subject.figures(of: outcome)
            // What is only possible is no result that a verdict could contradict, see ``PotentialResult``.
            guard let verdict = outcome.word("verdict", Verdict.self), figures.evidence != .potential,
                let objection = Self.objection(to: verdict.value, figures)
            else { continue }
            report.report(Self.finding(verdict.value, objection), at: verdict)
        }
    }

    /// What the figures say against a verdict.
    private static func objection(to verdict: Verdict, _ indicator: Indicator) -> LocalizedText? {
        guard verdict != .unexpected else { return nil }
        let isGood = verdict != .missed
        guard indicator.lastFigure != nil else {
            guard indicator.target != nil, isGood else { return nil }
            return LocalizedText(de: "nach dem Projekt steht keine Zahl da", en: "there is no figure after the project")
        }
        // Figures that were taken later may lead a judgement away from that at the end of the project.
        let reached = indicator.steps.map(\.hasReachedTarget)
        if verdict == .reached, reached.allSatisfy({ $0 == false }) {
            return LocalizedText(
                de: "die Zahl bleibt hinter dem Zielwert zurück", en: "the figure falls short of the target")
        }
        if verdict != .reached, reached.allSatisfy({ $0 == true }) {
            return LocalizedText(de: "die Zahl erreicht den Zielwert", en: "the figure reaches the target")
        }
        guard isGood, !reached.contains(true) else { return nil }
        if indicator.steps.allSatisfy({ $0.hasImproved == false }) {
            return LocalizedText(de: "die Zahl hat sich verschlechtert", en: "the figure got worse")
        }
        if indicator.steps.allSatisfy({ $0.before != nil && $0.before == $0.after }) {
            return LocalizedText(de: "die Zahl hat sich nicht verändert", en: "the figure has not changed")
        }
        return nil
    }

    private static func finding(_ verdict: Verdict, _ objection: LocalizedText) -> Finding {
        Finding(
            .verdictFigures,
            LocalizedText(
                de: "das Urteil lautet „\(verdict.label.de)“, aber \(objection.de)",
                en: "the verdict is \"\(verdict.label.en)\", but \(objection.en)"),
            hint: FindingWords(
                de:
                    """
                    prüfen Sie \(key: \Outcome.verdict), \(key: \Indicator.target) und \(key: \Indicator.better); gilt das \
                    Urteil etwas anderem, gehört die Zahl zu einem anderen Ergebnis
                    """,
                en:
                    """
                    check \(quoted: \Outcome.verdict), \(quoted: \Indicator.target) and \(quoted: \Indicator.better); \
                    if the verdict is about something else, the figure belongs to another outcome
                    """
            ))
    }
}

extension Indicator {
    /// The indicator with each figure that was taken after the project, one at a time.
    fileprivate var steps: [Indicator] {
        ([after].compactMap(\.self) + later.map(\.value)).map { value in
            var step = self
            step.after = value
            return step
        }
    }
}

extension Rule {
    /// Verdicts agree with the figures beside them.
    static let verdictFigures = Rule(
        "verdict-figures", .warning,
        summary: LocalizedText(
            de: "Urteile passen zu den Zahlen daneben.", en: "Verdicts agree with the figures next to them."),
        explanation: LocalizedText(
            de: """
                Wer „Erreicht“ liest und darunter eine Zahl unter dem Zielwert sieht, glaubt beidem nicht. Verfehlte und \
                teilweise erreichte Ziele sind ehrliche Ergebnisse; sie dürfen so heißen.
                """,
            en: """
                Readers who see "Reached" next to a figure that falls short of the target will believe neither. Goals \
                that were missed or partly reached are honest outcomes, and you can say so.
                """),
        examples: [
            .refused(
                "    verdict: ↓reached\n    indicator: {name: Downloads, before: 1, target: 3, after: 2}\n",
                for: "    indicator: {name: Downloads, before: 1, after: 2, better: higher}\n"),
            .accepted(
                "    verdict: partly\n    indicator: {name: Downloads, before: 1, target: 3, after: 2}\n",
                for: "    indicator: {name: Downloads, before: 1, after: 2, better: higher}\n"),
            .refused(
                "    verdict: ↓missed\n    indicator: {name: Downloads, before: 9, target: 5, after: 4, better: lower}\n",
                for: "    indicator: {name: Downloads, before: 1, after: 2, better: higher}\n"),
            .refused(
                "    verdict: ↓partly\n    indicator: {name: Downloads, before: 2, after: 1, better: higher}\n",
                for: "    indicator: {name: Downloads, before: 1, after: 2, better: higher}\n"),
            .refused(
                "    verdict: ↓partly\n    indicator: {name: Downloads, before: 10, target: 20, after: 5}\n",
                for: "    indicator: {name: Downloads, before: 1, after: 2, better: higher}\n"),
            .refused(
                "    verdict: ↓partly\n    indicator: {name: Downloads, before: 10, target: 5, after: 10, better: lower}\n",
                for: "    indicator: {name: Downloads, before: 1, after: 2, better: higher}\n"),
            .refused(
                "    verdict: ↓reached\n    indicator: {name: Downloads, before: 10, after: 10}\n",
                for: "    indicator: {name: Downloads, before: 1, after: 2, better: higher}\n"),
            .refused(
                "    verdict: ↓reached\n    indicator: {name: Downloads, before: 1, target: 3}\n",
                for: "    indicator: {name: Downloads, before: 1, after: 2, better: higher}\n"),
            .accepted(
                "    verdict: missed\n    indicator: {name: Downloads, target: 3}\n",
                for: "    indicator: {name: Downloads, before: 1, after: 2, better: higher}\n"),
            .accepted(
                "    verdict: reached\n    indicator: {name: Downloads, before: 3, target: 3, after: 3}\n",
                for: "    indicator: {name: Downloads, before: 1, after: 2, better: higher}\n"),
            .accepted(
                "    verdict: partly\n    indicator: {name: Downloads, target: 3, after: 3, better: higher, later: [{on: 2022, value: 2}]}\n",
                for: "    indicator: {name: Downloads, before: 1, after: 2, better: higher}\n"),
            .accepted(
                "    verdict: missed\n    indicator: {name: Downloads, target: 3, after: 4, better: higher, evidence: potential}\n",
                for: "    indicator: {name: Downloads, before: 1, after: 2, better: higher}\n"),
            .accepted(
                "    verdict: partly\n    indicator: {name: Downloads, before: 1, target: 3, after: 2, better: higher}\n",
                for: "    indicator: {name: Downloads, before: 1, after: 2, better: higher}\n"),
            .accepted(
                "    verdict: missed\n    indicator: {name: Downloads, before: 1, after: 2, better: higher}\n",
                for: "    indicator: {name: Downloads, before: 1, after: 2, better: higher}\n"),
        ])
}
