/// An indicator that several cases of a book have in common, so that their figures can be held side by side.
public struct CommonIndicator: Sendable, Hashable {
    public var key: IndicatorKey
    public var label: LocalizedText
    /// The unit of the figures in all cases.
    public var unit: LocalizedText?
    /// The direction that is an improvement in all cases.
    public var better: Indicator.Direction?
    /// What the figures of several cases come to.
    public var addsUp: Aggregation

    public init(
        key: IndicatorKey, label: LocalizedText, unit: LocalizedText? = nil, better: Indicator.Direction? = nil,
        addsUp: Aggregation = .none
    ) {
        self.key = key
        self.label = label
        self.unit = unit
        self.better = better
        self.addsUp = addsUp
    }

    /// What the figures of several cases come to.
    public enum Aggregation: String, Vocabulary {
        /// Their sum, as of participants.
        case sum
        /// Nothing: only their spread says something, as of percentages.
        case none

        public var label: LocalizedText {
            switch self {
            case .sum: LocalizedText(de: "Summe", en: "sum")
            case .none: LocalizedText(de: "keine Summe, nur die Spanne", en: "no sum, only the range")
            }
        }
    }
}

/// Identifies an indicator of the book.
public typealias IndicatorKey = Slug<CommonIndicator>
