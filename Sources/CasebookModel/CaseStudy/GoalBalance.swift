/// What became of the goals of a case.
///
/// - Several outcomes may answer the same goal; it is partly reached if their verdicts differ. What was unexpected answers none.
/// - An outcome with a verdict that names none of the goals is no goal where the case lists goals: it counts apart. Where the case
///   lists none, each such outcome answers a goal of its own.
public struct GoalBalance: Sendable, Hashable {
    /// One verdict for each goal that has one, in the order of the outcomes.
    public let verdicts: [Verdict]
    /// How many goals no outcome answers with a verdict.
    public let open: Int
    /// How many outcomes have a verdict that is about none of the goals of the case.
    public let withoutGoal: Int

    public init(_ goals: [Goal], _ outcomes: [Outcome]) {
        let ids = Set(goals.compactMap(\.id))
        var verdicts: [Verdict] = []
        var places: [GoalID: Int] = [:]
        var strays = 0
        for outcome in outcomes {
            guard let verdict = outcome.verdict, verdict != .unexpected else { continue }
            guard let goal = outcome.goal, ids.contains(goal) || goals.isEmpty else {
                if goals.isEmpty { verdicts.append(verdict) } else { strays += 1 }
                continue
            }
            if let place = places[goal] {
                if verdicts[place] != verdict { verdicts[place] = .partly }
            } else {
                places[goal] = verdicts.count
                verdicts.append(verdict)
            }
        }
        self.init(
            verdicts: verdicts, open: goals.count { $0.id.map { places[$0] == nil } ?? true }, withoutGoal: strays)
    }

    package init(verdicts: [Verdict], open: Int, withoutGoal: Int) {
        self.verdicts = verdicts
        self.open = open
        self.withoutGoal = withoutGoal
    }

    /// What the outcomes say of one goal; `nil` if none of them answers it with a verdict.
    public static func verdict(on goal: Goal, in outcomes: [Outcome]) -> Verdict? {
        guard goal.id != nil else { return nil }
        return GoalBalance([goal], outcomes).verdicts.first
    }
}

extension CaseStudy {
    /// What became of the goals.
    public var goalBalance: GoalBalance { GoalBalance(goals, outcomes) }
}
