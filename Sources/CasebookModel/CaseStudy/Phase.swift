/// A stretch of the project with a purpose of its own.
public struct Phase: Sendable, Hashable {
    /// Unique in the case.
    public var id: PhaseID
    public var title: String
    /// When it took place; inside the project's period.
    public var period: Period
    /// What happened in it.
    public var summary: Markdown?
    /// What was done in it, in order.
    public var measures: [Measure]

    public init(
        id: PhaseID, title: String, period: Period = Period(), summary: Markdown? = nil,
        measures: [Measure] = []
    ) {
        self.id = id
        self.title = title
        self.period = period
        self.summary = summary
        self.measures = measures
    }
}
