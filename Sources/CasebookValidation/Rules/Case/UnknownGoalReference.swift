import CasebookDiagnostics
import CasebookFiles
import CasebookModel

/// Outcomes answer goals that the case has.
struct UnknownGoalReference: CaseCheck {
    let rules: [Rule] = [.unknownGoalReference]

    func check(_ subject: CaseSubject, report: inout DiagnosticCollector) {
        let outcomes = subject.file.records("outcomes")
        guard outcomes.contains(where: { $0.has("goal") }) else { return }
        let known = subject.file.records("goals").compactMap { $0.isMapping ? $0.text("id")?.value : nil }
        for goal in outcomes.compactMap({ $0.value("goal") { GoalID($0)?.text } }) where !known.contains(goal.value) {
            report.report(Self.finding(goal.value, known: known), at: goal)
        }
    }

    private static func finding(_ id: String, known: [String]) -> Finding {
        Finding(
            .unknownGoalReference,
            LocalizedText(
                de: "kein Ziel hat die Kennung „\(id.quotable())“", en: "no goal has the id \"\(id.quotable())\""),
            hint: .forFile(
                de: "geben Sie dem Ziel eine Kennung: {id: \(id.quotable()), text: …}",
                en: "give the goal an id: {id: \(id.quotable()), text: …}")
        ).suggesting(id, from: known)
    }
}

extension Rule {
    /// Outcomes answer goals that the case has.
    static let unknownGoalReference = Rule(
        "unknown-goal-reference", .error,
        summary: LocalizedText(
            de: "Ergebnisse beziehen sich auf Ziele, die der Fall hat.",
            en: "Outcomes only answer goals that the case has."),
        explanation: LocalizedText(
            de: """
                Ein Ergebnis nennt mit goal das Ziel, dem es gilt. Dazu bekommt das Ziel eine Kennung: {id: fehler, text: Weniger \
                Fehler}.
                """,
            en: """
                With "goal", an outcome names the goal that it answers. For this the goal needs an id: {id: errors, \
                text: Fewer errors}.
                """),
        examples: [
            .refused(
                """
                goals: [{id: plus, text: Plus}]
                outcomes:
                  - {id: a, title: A, measures: [training], goal: ↓puls}

                """,
                for: "outcomes:\n"),
            .accepted(
                """
                goals: [{id: plus, text: Plus}]
                outcomes:
                  - {id: a, title: A, measures: [training], goal: plus}

                """,
                for: "outcomes:\n"),
            .refused("    goal: ↓ziel\n    indicator:", for: "    indicator:"),
            .refused(
                "goals: [{id: ziel, text: Weniger Fehler}]\noutcomes:\n  - {id: eins, title: x, measures: [training], goal: ↓zeil}\n",
                for: "outcomes:\n"),
            .accepted(
                "goals: [Mehr, {id: ziel, text: Weniger Fehler}]\noutcomes:\n  - {id: eins, title: x, measures: [training], goal: ziel}\n",
                for: "outcomes:\n"),
        ])
}
