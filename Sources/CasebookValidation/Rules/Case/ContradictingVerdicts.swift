import CasebookDiagnostics
import CasebookFiles
import CasebookModel

/// A goal is not both reached and missed.
struct ContradictingVerdicts: CaseCheck {
    let rules: [Rule] = [.contradictingVerdicts]

    func check(_ subject: CaseSubject, report: inout DiagnosticCollector) {
        let outcomes = subject.file.records("outcomes")
        // Somebody has judged the goal as a whole.
        let settled = Set(
            outcomes.filter { $0.word("verdict", Verdict.self)?.value == .partly }.compactMap { $0.text("goal")?.value }
        )
        var first: [String: Verdict] = [:]
        for outcome in outcomes {
            guard let goal = outcome.text("goal")?.value, !settled.contains(goal),
                let verdict = outcome.word("verdict", Verdict.self), [.reached, .missed].contains(verdict.value)
            else { continue }
            let earlier = first[goal] ?? verdict.value
            first[goal] = earlier
            if earlier != verdict.value { report.report(Self.finding(verdict.value, earlier), at: verdict) }
        }
    }

    private static func finding(_ verdict: Verdict, _ earlier: Verdict) -> Finding {
        Finding(
            .contradictingVerdicts,
            LocalizedText(
                de: "dieses Ziel heißt hier „\(verdict.label.de)“ und bei einem anderen Ergebnis „\(earlier.label.de)“",
                en:
                    "this goal is \"\(verdict.label.en)\" here but \"\(earlier.label.en)\" in another outcome"),
            hint: LocalizedText(
                de: "Exporte nennen es dann „Teilweise erreicht“; sonst teilen Sie das Ziel",
                en: "exports then call it \"Partly reached\"; if that is not what you mean, split the goal"))
    }
}

extension Rule {
    /// A goal is not both reached and missed.
    static let contradictingVerdicts = Rule(
        "contradicting-verdicts", .warning,
        summary: LocalizedText(
            de: "Ein Ziel ist nicht zugleich erreicht und verfehlt.", en: "A goal is not both reached and missed."),
        explanation: LocalizedText(
            de: """
                Antworten mehrere Ergebnisse auf ein Ziel, fassen Exporte ihre Urteile zusammen: verschiedene ergeben „Teilweise \
                erreicht“. Ist das gemeint, urteilen Sie selbst so (partly); sonst sind es zwei Ziele.
                """,
            en: """
                If several outcomes answer one goal, exports combine their verdicts: different ones become "Partly \
                reached". If that is what you mean, give that verdict yourself (partly); otherwise they are two goals.
                """),
        examples: [
            .refused(
                """
                goals: [{id: plus, text: Plus}]
                outcomes:
                  - {id: a, title: A, measures: [training], goal: plus, verdict: reached}
                  - {id: b, title: B, measures: [training], goal: plus, verdict: ↓missed}

                """,
                for: "outcomes:\n"),
            .accepted(
                """
                goals: [{id: plus, text: Plus}]
                outcomes:
                  - {id: a, title: A, measures: [training], goal: plus, verdict: reached}
                  - {id: b, title: B, measures: [training], goal: plus, verdict: partly}

                """,
                for: "outcomes:\n"),
            .accepted(
                """
                goals: [{id: plus, text: Plus}]
                outcomes:
                  - {id: a, title: A, measures: [training], goal: plus, verdict: reached}
                  - {id: b, title: B, measures: [training], goal: plus, verdict: missed}
                  - {id: c, title: C, measures: [training], goal: plus, verdict: partly}

                """,
                for: "outcomes:\n"),
        ])
}
