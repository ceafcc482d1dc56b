/// Something that came of the project.
public struct Outcome: Sendable, Hashable {
    /// Unique in the case.
    public var id: OutcomeID
    public var title: String
    /// The measures that brought it about.
    public var measures: [MeasureID]
    public var description: Markdown?
    /// Which of the goals of the case it answers.
    public var goal: GoalID?
    /// What became of what was intended.
    public var verdict: Verdict?
    /// A figure that shows it.
    public var indicator: Indicator?

    public init(
        id: OutcomeID, title: String, measures: [MeasureID] = [], description: Markdown? = nil,
        goal: GoalID? = nil, verdict: Verdict? = nil, indicator: Indicator? = nil
    ) {
        self.id = id
        self.title = title
        self.measures = measures
        self.description = description
        self.goal = goal
        self.verdict = verdict
        self.indicator = indicator
    }
}
