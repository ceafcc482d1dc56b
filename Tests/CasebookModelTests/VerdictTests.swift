import CasebookModel
import Testing

@Suite("What became of goals")
struct VerdictTests {
    @Test(
        "one verdict for each goal; of several that differ, partly",
        arguments: [
            // Where the case lists no goals, each verdict is about one of its own.
            ([], [(.reached, nil), (.missed, nil), (nil, nil), (.unexpected, nil)], [.reached, .missed], 0, 0),
            ([], [(.reached, "a"), (.missed, "a")], [.partly], 0, 0),
            (["a"], [(.reached, "a"), (.reached, "a")], [.reached], 0, 0),
            (["a", "b"], [(.reached, "a"), (.missed, "a"), (.missed, "b")], [.partly, .missed], 0, 0),
            (["a"], [(.missed, "a"), (.unexpected, "a")], [.missed], 0, 0),
            (["a"], [(.partly, "a"), (.reached, "a"), (.reached, "a")], [.partly], 0, 0),
            // Where it lists some, a verdict without one of them is about no goal.
            (["a", nil], [(.missed, nil), (.reached, "a")], [.reached], 1, 1),
            ([nil, nil], [(.missed, nil)], [], 2, 1), (["a", "b"], [(.reached, "c"), (nil, "a")], [], 2, 1),
            ([nil], [], [], 1, 0), ([], [], [], 0, 0),
        ] as [([String?], [(verdict: Verdict?, goal: String?)], [Verdict], Int, Int)])
    func goals(
        listed: [String?], told: [(verdict: Verdict?, goal: String?)], verdicts: [Verdict], open: Int, withoutGoal: Int
    ) throws {
        let id = try #require(OutcomeID("ergebnis"))
        let outcomes = told.map {
            Outcome(id: id, title: "x", goal: $0.goal.flatMap { GoalID($0) }, verdict: $0.verdict)
        }
        let balance = GoalBalance(listed.map { Goal(id: $0.flatMap { GoalID($0) }, "Ziel") }, outcomes)
        #expect(balance.verdicts == verdicts && balance.open == open && balance.withoutGoal == withoutGoal)
    }

    @Test(
        "a target is reached from the side that is better",
        arguments: [
            (0, 30, 40, .higher, true), (0, 30, 29.9, .higher, false), (0, 30, 30, .higher, true),
            (9, 5, 4, .lower, true), (9, 5, 6, .lower, false),
            // The way from the figure before to the target tells the direction, too.
            (9, 5, 4, nil, true), (0, 30, 20, nil, false), (nil, 30, 40, nil, nil), (30, 30, 40, nil, nil),
            (0, nil, 40, .higher, nil), (0, 30, nil, .higher, nil), (30, 30, 30, nil, true),
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
