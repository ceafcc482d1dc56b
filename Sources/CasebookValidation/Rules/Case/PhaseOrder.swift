import CasebookDiagnostics
import CasebookFiles
import CasebookModel

/// Phases are listed in the order in which they began.
struct PhaseOrder: CaseCheck {
    let rules: [Rule] = [.phaseOrder]

    func check(_ subject: CaseSubject, report: inout DiagnosticCollector) {
        var latest: PartialDate?
        for start in subject.phases.compactMap({ $0.date("from") }) {
            if let latest, start.value.isBefore(latest) {
                report.report(Self.finding(start.value, after: latest), at: start)
            } else {
                latest = start.value
            }
        }
    }

    private static func finding(_ date: PartialDate, after latest: PartialDate) -> Finding {
        Finding(
            .phaseOrder,
            LocalizedText(
                de: "diese Phase beginnt \(date), also vor einer früher genannten (\(latest))",
                en: "this phase begins on \(date), before one that is listed earlier (\(latest))"))
    }
}

extension Rule {
    /// Phases are listed in the order in which they began.
    static let phaseOrder = Rule(
        "phase-order", .warning,
        summary: LocalizedText(
            de: "Phasen stehen in der Reihenfolge, in der sie begannen.",
            en: "Phases are listed in the order in which they began."),
        explanation: LocalizedText(
            de: "Zeitleiste und Text folgen der Reihenfolge der Datei.",
            en: "The timeline and the text follow the order in the file."),
        examples: [
            .refused(
                """
                  - {id: start, title: Start, from: 2020-09}
                  - {id: test, title: Test, from: ↓2020-06}

                """,
                for: "  - id: umsetzung\n    title: Umsetzung\n    from: 2020-06\n"),
            .accepted(
                """
                  - {id: start, title: Start, from: 2020-06}
                  - {id: test, title: Test, from: 2020-09}

                """,
                for: "  - id: umsetzung\n    title: Umsetzung\n    from: 2020-06\n"),
            .refused("from: ↓2020-03", for: "from: 2020-06", also: ["33:11 outside-project"]),
            .accepted("from: 2020-04", for: "from: 2020-06"),
        ])
}
