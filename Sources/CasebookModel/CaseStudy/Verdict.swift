/// What became of what was intended, in the judgement of those who know the project.
public enum Verdict: String, Vocabulary {
    case reached, partly, missed
    /// It came about although nobody had intended it; no goal answers to it.
    case unexpected

    public var label: LocalizedText {
        switch self {
        case .reached: LocalizedText(de: "Erreicht", en: "Reached")
        case .partly: LocalizedText(de: "Teilweise erreicht", en: "Partly reached")
        case .missed: LocalizedText(de: "Verfehlt", en: "Missed")
        case .unexpected: LocalizedText(de: "Unerwartet", en: "Unexpected")
        }
    }

    /// What can become of a goal.
    public static let ofGoals: [Verdict] = [.reached, .partly, .missed]
}

extension Verdict: CaseValue {}

extension Sequence<Outcome> {
    /// What became of the goals, one verdict for each that has one, in the order of the outcomes.
    ///
    /// Several outcomes may answer the same goal; it is partly reached if their verdicts differ. An outcome with a verdict that
    /// names no goal answers one of its own. What was unexpected answers none.
    public var goalVerdicts: [Verdict] {
        var verdicts: [Verdict] = []
        var places: [GoalID: Int] = [:]
        for outcome in self {
            guard let verdict = outcome.verdict, verdict != .unexpected else { continue }
            guard let goal = outcome.goal else {
                verdicts.append(verdict)
                continue
            }
            if let place = places[goal] {
                if verdicts[place] != verdict { verdicts[place] = .partly }
            } else {
                places[goal] = verdicts.count
                verdicts.append(verdict)
            }
        }
        return verdicts
    }
}
