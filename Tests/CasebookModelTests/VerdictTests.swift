import CasebookModel
import Testing

@Suite("What became of goals")
struct VerdictTests {
    @Test(
        "one verdict for each goal; of several that differ, partly",
        arguments: [
            ([(.reached, nil), (.missed, nil), (nil, nil), (.unexpected, nil)], [.reached, .missed]),
            ([(.reached, "a"), (.reached, "a")], [.reached]),
            ([(.reached, "a"), (.missed, "a"), (.missed, "b")], [.partly, .missed]),
            ([(.missed, "a"), (.unexpected, "a")], [.missed]),
            ([(.partly, "a"), (.reached, "a"), (.reached, "a")], [.partly]),
            ([], []),
        ] as [([(verdict: Verdict?, goal: String?)], [Verdict])])
    func goals(told: [(verdict: Verdict?, goal: String?)], verdicts: [Verdict]) throws {
        let id = try #require(OutcomeID("ergebnis"))
        let outcomes = told.map {
            Outcome(id: id, title: "x", goal: $0.goal.flatMap { GoalID($0) }, verdict: $0.verdict)
        }
        #expect(outcomes.goalVerdicts == verdicts)
    }

    @Test(
        "a target is reached from the side that is better",
        arguments: [
            (0, 30, 40, .higher, true), (0, 30, 29.9, .higher, false), (0, 30, 30, .higher, true),
            (9, 5, 4, .lower, true), (9, 5, 6, .lower, false),
            // The way from the figure before to the target tells the direction, too.
            (9, 5, 4, nil, true), (0, 30, 20, nil, false), (nil, 30, 40, nil, nil), (30, 30, 40, nil, nil),
            (0, nil, 40, .higher, nil), (0, 30, nil, .higher, nil),
        ] as [(Double?, Double?, Double?, Indicator.Direction?, Bool?)])
    func target(before: Double?, target: Double?, after: Double?, better: Indicator.Direction?, reached: Bool?) {
        let indicator = Indicator(name: "x", before: before, target: target, after: after, better: better)
        #expect(indicator.hasReachedTarget == reached)
    }

    @Test("what is only possible does not stand alone")
    func potential() {
        #expect(Indicator(name: "x", before: 1, after: 2).canStandAlone)
        #expect(Indicator(name: "x", before: 1, after: 2, evidence: .estimated).canStandAlone)
        #expect(!Indicator(name: "x", before: 1, after: 2, evidence: .potential).canStandAlone)
        #expect(!Indicator(name: "x", after: 2).canStandAlone)
    }
}
