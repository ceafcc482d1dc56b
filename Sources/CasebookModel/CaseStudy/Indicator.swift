/// A figure before and after the project.
public struct Indicator: Sendable, Hashable {
    public var name: String
    /// The unit of all figures, for example `Personen` or `%`.
    public var unit: String?
    public var before: Double?
    /// What was to be reached.
    public var target: Double?
    public var after: Double?
    /// The direction that is an improvement.
    public var better: Direction?
    public var measuredOn: PartialDate?
    /// Who measured it and how.
    public var source: String?
    /// The indicator of the book that it is one of, so that figures of several cases can be held side by side.
    public var key: IndicatorKey?
    /// How the figure after the project is known.
    public var evidence: Evidence?
    /// The same figure later on, in the order of time.
    public var later: [FollowUp]

    public init(
        name: String, unit: String? = nil, before: Double? = nil, target: Double? = nil, after: Double? = nil,
        better: Direction? = nil, measuredOn: PartialDate? = nil, source: String? = nil, key: IndicatorKey? = nil,
        evidence: Evidence? = nil, later: [FollowUp] = []
    ) {
        self.name = name
        self.unit = unit
        self.before = before
        self.target = target
        self.after = after
        self.better = better
        self.measuredOn = measuredOn
        self.source = source
        self.key = key
        self.evidence = evidence
        self.later = later
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

    /// How a figure is known.
    public enum Evidence: String, Vocabulary {
        case measured, estimated, reported
        /// It could be so; nobody has seen it happen. It is no result.
        case potential

        public var label: LocalizedText {
            switch self {
            case .measured: LocalizedText(de: "gemessen", en: "measured")
            case .estimated: LocalizedText(de: "geschätzt", en: "estimated")
            case .reported: LocalizedText(de: "vom Unternehmen berichtet", en: "reported by the company")
            case .potential:
                LocalizedText(de: "mögliche Wirkung, nicht gemessen", en: "possible effect, not measured")
            }
        }
    }

    /// A figure that was taken again after the project.
    public struct FollowUp: Sendable, Hashable {
        public var on: PartialDate
        public var value: Double

        public init(on: PartialDate, value: Double) {
            self.on = on
            self.value = value
        }
    }

    /// Whether there are figures before and after, and what came of the project is more than a possibility: only then the
    /// figure can stand alone, without the words around it.
    public var canStandAlone: Bool { before != nil && after != nil && evidence != .potential }

    /// Whether the figure after the project is at least as good as the target; `nil` if that cannot be told.
    public var hasReachedTarget: Bool? {
        guard let target, let after else { return nil }
        if after == target { return true }
        guard let direction else { return nil }
        return direction == .higher ? after >= target : after <= target
    }

    /// The direction that is an improvement; where the case does not say it, that from the figure before to the target.
    public var direction: Direction? {
        if let better { return better }
        guard let before, let target, before != target else { return nil }
        return target > before ? .higher : .lower
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

    /// The figure that was taken last.
    public var lastFigure: Double? { later.last?.value ?? after }

    /// Whether the figure moved in the direction that is better; `nil` if that cannot be told.
    public var hasImproved: Bool? {
        guard let before, let after, let direction, before != after else { return nil }
        // Where they lie well apart, nobody needs their digits.
        let isClear = abs(after - before) > 1e-9 * max(abs(after), abs(before))
        guard let change = isClear ? after - before : change, change != 0 else { return nil }
        return (change > 0) == (direction == .higher)
    }

    /// How the figure that was taken last stands against that before the project, where that is something else than what the figure
    /// after the project says: it fell back, went on, or is the only one.
    public var lastStanding: (followUp: FollowUp, standing: Standing)? {
        guard let followUp = later.last, before != nil, direction != nil, evidence != .potential else { return nil }
        func standing(_ value: Double) -> Standing {
            var figure = self
            figure.after = value
            return figure.hasImproved.map { $0 ? .better : .worse } ?? .same
        }
        let last = standing(followUp.value)
        return after.map(standing) == last ? nil : (followUp, last)
    }

    /// How a figure stands against the one before the project.
    public enum Standing: Sendable, Hashable {
        case better, same, worse
    }
}
