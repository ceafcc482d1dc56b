import CasebookDiagnostics
import CasebookFiles
import CasebookModel

/// What brought an outcome about was really done, and was more than looking at the result.
struct DoubtfulCause: CaseCheck {
    let rules: [Rule] = [.doubtfulCause]

    func check(_ subject: CaseSubject, report: inout DiagnosticCollector) {
        let measures = Dictionary(
            subject.measures.compactMap { measure in measure.text("id").map { ($0.value, measure) } },
            uniquingKeysWith: { first, _ in first })
        for outcome in subject.file.records("outcomes") {
            // A measure that was given up may well be why a goal was missed.
            guard outcome.word("verdict", Verdict.self)?.value != .missed else { continue }
            let causes = outcome.list("measures") { $0 }
            // What is only possible may come of what is planned, or be the finding of an evaluation.
            let isPossible =
                outcome.record("indicator").word("evidence", Indicator.Evidence.self)?.value == .potential
            let doubts = causes.compactMap { cause in
                measures[cause.value].flatMap { Self.doubt($0, isPossible) }.map { (cause, $0) }
            }
            guard let (cause, doubt) = doubts.first, doubts.count == causes.count else { continue }
            report.report(Self.finding(doubt), at: cause)
        }
    }

    /// Why a measure alone can hardly have brought anything about.
    private static func doubt(_ measure: LocatedMapping, _ isPossible: Bool) -> LocalizedText? {
        switch measure.word("status", MeasureStatus.self)?.value {
        case .dropped: return LocalizedText(de: "wurde aufgegeben", en: "was dropped")
        case .planned where !isPossible: return LocalizedText(de: "ist erst geplant", en: "is only planned")
        default: break
        }
        guard !isPossible, measure.word("kind", MeasureKind.self)?.value == .evaluation else { return nil }
        return LocalizedText(de: "ist nur eine Auswertung", en: "is only an evaluation")
    }

    private static func finding(_ doubt: LocalizedText) -> Finding {
        Finding(
            .doubtfulCause,
            LocalizedText(
                de: "diese Maßnahme \(doubt.de); sie allein kann das Ergebnis kaum bewirkt haben",
                en: "this measure \(doubt.en); it can hardly have brought about the outcome by itself"),
            hint: LocalizedText(
                de: "nennen Sie die Maßnahme, die dazu geführt hat", en: "name the measure that brought it about"))
    }
}

extension Rule {
    /// What brought an outcome about was really done.
    static let doubtfulCause = Rule(
        "doubtful-cause", .warning,
        summary: LocalizedText(
            de: "Was zu einem Ergebnis geführt hat, wurde auch getan.",
            en: "Measures that brought about an outcome were really carried out."),
        explanation: LocalizedText(
            de: """
                Eine aufgegebene oder erst geplante Maßnahme bewirkt nichts, und eine Auswertung stellt nur fest, was andere \
                Maßnahmen bewirkt haben; was sie für möglich hält, darf ihr Ergebnis sein. Bei verfehlten Zielen darf jede Maßnahme \
                als Grund stehen.
                """,
            en: """
                A measure that was dropped or is only planned does not bring anything about, and an evaluation only \
                records what other measures did; its outcome may be what it considers possible. For goals that were \
                missed, any measure may be named as the reason.
                """),
        examples: [
            .refused(
                "- {id: training, title: Training, status: dropped}",
                for:
                    "- {id: training, title: Training, kind: workshop, status: done, from: 2020-04-20, to: 2020-04-21, hours: 6}",
                at: "    measures: [↓training]"),
            .accepted(
                "- {id: training, title: Training, status: done}",
                for:
                    "- {id: training, title: Training, kind: workshop, status: done, from: 2020-04-20, to: 2020-04-21, hours: 6}"
            ),
            .refused("status: dropped", for: "status: done", at: "    measures: [↓training]"),
            .refused("status: planned", for: "status: done", at: "    measures: [↓training]"),
            .refused(
                "kind: evaluation, status: done, from: 2020-04-20, to: 2020-04-21, hours: 6}\n      - {id: kurs, title: Kurs, ",
                for: "kind: workshop, ", at: "    measures: [↓training]"),
            .refused("kind: evaluation", for: "kind: workshop", at: "    measures: [↓training]"),
            .accepted("status: running", for: "status: done"),
        ])
}
