import CasebookDiagnostics
import CasebookFiles
import CasebookModel

/// Measures are within the period of their phase.
struct OutsidePhase: CaseCheck {
    let rules: [Rule] = [.outsidePhase]

    func check(_ subject: CaseSubject, report: inout DiagnosticCollector) {
        for phase in subject.phases {
            for date in phase.records("measures").flatMap({ $0.dates(outside: phase) }) {
                report.report(Self.finding(date.value, phase.period), at: date)
            }
        }
    }

    private static func finding(_ date: PartialDate, _ span: Period) -> Finding {
        let (from, to) = (span.from.words, span.to.words)
        return Finding(
            .outsidePhase,
            LocalizedText(
                de: "\(date) liegt außerhalb der Phase (\(from.de) bis \(to.de))",
                en: "\(date) is outside the phase (\(from.en) to \(to.en))"))
    }
}

extension Rule {
    /// Measures are within the period of their phase.
    static let outsidePhase = Rule(
        "outside-phase", .error,
        summary: LocalizedText(
            de: "Maßnahmen liegen im Zeitraum ihrer Phase.",
            en: "Measures are within the period of their phase."),
        explanation: LocalizedText(
            de: """
                Gehört die Maßnahme in eine andere Phase, verschieben Sie sie dorthin; sonst passen Sie die Daten \
                an.
                """,
            en: "If the measure belongs to another phase, move it there; otherwise correct the dates."),
        examples: [
            .refused(
                """
                    from: 2020-04
                    to: 2020-05
                    measures:
                      - {id: training, title: Training, status: done, from: ↓2020-03-31}

                """,
                for: """
                        from: 2020-04
                        to: 2020-05
                        measures:
                          - {id: training, title: Training, kind: workshop, status: done, from: 2020-04-20, to: 2020-04-21, hours: 6}

                    """),
            .accepted(
                """
                    from: 2020-04
                    to: 2020-05
                    measures:
                      - {id: training, title: Training, status: done, from: 2020-04-20}

                """,
                for: """
                        from: 2020-04
                        to: 2020-05
                        measures:
                          - {id: training, title: Training, kind: workshop, status: done, from: 2020-04-20, to: 2020-04-21, hours: 6}

                    """),
            .refused("from: ↓2020-03-31", for: "from: 2020-04-20"),
            .refused("to: ↓2020-06-01", for: "to: 2020-04-21"),
            .accepted("to: 2020-05-31", for: "to: 2020-04-21"),
        ])
}
