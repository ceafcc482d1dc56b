import CasebookDiagnostics
import CasebookFiles
import CasebookModel

/// What is only possible is not shown as a result.
struct PotentialResult: CaseCheck {
    let rules: [Rule] = [.potentialResult]

    func check(_ subject: CaseSubject, report: inout DiagnosticCollector) {
        for outcome in subject.file.records("outcomes") {
            let indicator = outcome.record("indicator")
            guard let evidence = indicator.word("evidence", Indicator.Evidence.self), evidence.value == .potential
            else {
                continue
            }
            if let verdict = outcome.word("verdict", Verdict.self), verdict.value != .missed {
                report.report(Self.finding, at: verdict)
            } else if let day = indicator.date("measured_on") {
                report.report(Self.finding, at: day)
            } else if let day = indicator.records("later").first?.date("on") {
                report.report(Self.finding, at: day)
            }
        }
    }

    private static let finding = Finding(
        .potentialResult,
        FindingWords(
            de: "diese Zahl ist nur möglich\(spelling: " (evidence: potential)") und steht da wie ein Ergebnis",
            en: "this figure is only a possibility\(spelling: " (evidence: potential)") but is presented as a result"),
        hint: FindingWords(
            de: """
                lassen Sie \(key: \Outcome.verdict), \(key: \Indicator.measuredOn) und \(key: \Indicator.later) weg, bis \
                die Wirkung eingetreten ist
                """,
            en: """
                leave out \(key: \Outcome.verdict), \(key: \Indicator.measuredOn) and \(key: \Indicator.later) until the \
                effect has come about
                """))
}

extension Rule {
    /// What is only possible is not shown as a result.
    static let potentialResult = Rule(
        "potential-result", .warning,
        summary: LocalizedText(
            de: "Was nur möglich ist, steht nicht als Ergebnis da.",
            en: "Anything that is only possible is not shown as a result."),
        explanation: LocalizedText(
            de: """
                Ein errechnetes Potenzial ist eine nützliche Angabe, aber niemand hat es gesehen. Exporte nennen es „möglich“; ein \
                Urteil oder ein Messtag daneben widerspräche dem.
                """,
            en: """
                A calculated potential is worth knowing, but nobody has seen it happen. Exports call it "possible"; a \
                verdict or a day of measurement beside it would contradict that.
                """),
        examples: [
            .refused(
                "    verdict: ↓reached\n    indicator: {name: Downloads, after: 2, evidence: potential}\n",
                for: "    indicator: {name: Downloads, before: 1, after: 2, better: higher}\n"),
            .accepted(
                "    verdict: reached\n    indicator: {name: Downloads, after: 2, evidence: measured}\n",
                for: "    indicator: {name: Downloads, before: 1, after: 2, better: higher}\n"),
            .refused(
                "better: higher, evidence: potential, measured_on: ↓2021-03}", for: "better: higher}"),
            .refused(
                "better: higher, evidence: potential, later: [{on: ↓2022-03, value: 3}]}", for: "better: higher}"),
            .accepted(
                "    verdict: missed\n    indicator: {name: Downloads, before: 1, target: 2, after: 3, evidence: potential}\n",
                for: "    indicator: {name: Downloads, before: 1, after: 2, better: higher}\n"),
            .accepted("better: higher, evidence: potential}", for: "better: higher}"),
        ])
}
