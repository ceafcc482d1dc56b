/// A span of time whose ends may be unknown or partial.
public struct Period: Sendable, Hashable {
    /// The first day, if known.
    public var from: PartialDate?
    /// The last day, if known.
    public var to: PartialDate?

    public init(from: PartialDate? = nil, to: PartialDate? = nil) {
        self.from = from
        self.to = to
    }

    /// Whether nothing is known of either end.
    public var isEmpty: Bool { from == nil && to == nil }

    /// Whether the end certainly lies before the beginning.
    public var isReversed: Bool {
        guard let from, let to else { return false }
        return to.isBefore(from)
    }
}
