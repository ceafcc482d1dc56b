/// Something that came of the project.
public struct Outcome: Sendable, Hashable {
    /// Unique in the case.
    public var id: OutcomeID
    public var title: String
    /// The measures that brought it about.
    public var measures: [MeasureID]
    public var description: Markdown?
    /// A figure that shows it.
    public var indicator: Indicator?

    public init(
        id: OutcomeID, title: String, measures: [MeasureID] = [], description: Markdown? = nil,
        indicator: Indicator? = nil
    ) {
        self.id = id
        self.title = title
        self.measures = measures
        self.description = description
        self.indicator = indicator
    }
}

/// A figure before and after the project.
public struct Indicator: Sendable, Hashable {
    public var name: String
    /// The unit of both figures, for example `Personen` or `%`.
    public var unit: String?
    public var before: Double?
    public var after: Double?
    /// The direction that is an improvement.
    public var better: Direction?
    public var measuredOn: PartialDate?
    /// Who measured it and how.
    public var source: String?

    public init(
        name: String, unit: String? = nil, before: Double? = nil, after: Double? = nil,
        better: Direction? = nil, measuredOn: PartialDate? = nil, source: String? = nil
    ) {
        self.name = name
        self.unit = unit
        self.before = before
        self.after = after
        self.better = better
        self.measuredOn = measuredOn
        self.source = source
    }

    /// The direction in which a figure improves.
    public enum Direction: String, Vocabulary {
        case higher, lower

        public var label: LocalizedText {
            switch self {
            case .higher: LocalizedText(de: "mehr ist besser", en: "higher is better")
            case .lower: LocalizedText(de: "weniger ist besser", en: "lower is better")
            }
        }
    }

    /// `after − before`, if both are known, with as many decimals as they have: 12.3457 − 12.3456 is 0.0001.
    public var change: Double? {
        guard let before, let after else { return nil }
        guard before.isFinite, after.isFinite else { return after - before }
        let places = max(DecimalDigits.places(of: before), DecimalDigits.places(of: after))
        let scale = (0..<min(places, 15)).reduce(1.0) { scale, _ in scale * 10 }
        let (from, to) = ((before * scale).rounded(), (after * scale).rounded())
        // Beyond 2⁵³ a Double no longer counts one by one.
        guard places <= 15, max(abs(from), abs(to)) < 9e15 else { return after - before }
        return (to - from) / scale
    }

    /// Whether the figure moved in the direction that is better; `nil` if that cannot be told.
    public var hasImproved: Bool? {
        guard let before, let after, let better, before != after else { return nil }
        // Where they lie well apart, nobody needs their digits.
        let isClear = abs(after - before) > 1e-9 * max(abs(after), abs(before))
        guard let change = isClear ? after - before : change, change != 0 else { return nil }
        return (change > 0) == (better == .higher)
    }
}
