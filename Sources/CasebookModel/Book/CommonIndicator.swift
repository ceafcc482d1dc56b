/// An indicator that several cases of a book have in common, so that their figures can be held side by side.
public struct CommonIndicator: Sendable, Hashable {
    public var key: IndicatorKey
    public var label: LocalizedText
    /// The unit of the figures in all cases.
    public var unit: LocalizedText?
    /// The direction that is an improvement in all cases.
    public var better: Indicator.Direction?
    /// How the figures of several cases are combined.
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

    /// How the figures of several cases are combined.
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

extension CommonIndicator {
    /// Whether a unit is the one in which figures of all cases are added: in any language that the book gives, whatever the case of
    /// its letters. What names no unit is in that of the book.
    public func isCounted(in unit: String?) -> Bool {
        guard let unit = unit?.foldedUnit, !unit.isEmpty else { return true }
        guard let known = self.unit else { return false }
        return [known.de, known.en].contains { $0.foldedUnit == unit }
    }
}

extension Indicator {
    /// The indicator with what the book says where the case says nothing: the unit of its figures, and the direction that is better.
    ///
    /// - Parameters:
    ///   - book: the common indicators of the book.
    ///   - language: of the texts of the case.
    public func completed(from book: [CommonIndicator], in language: InterfaceLanguage) -> Indicator {
        guard let key, let common = book.first(where: { $0.key == key }) else { return self }
        var indicator = self
        if unit?.foldedUnit.isEmpty ?? true { indicator.unit = common.unit?[language] }
        if better == nil { indicator.better = common.better }
        return indicator
    }
}

extension String {
    /// A unit as it is compared with another one.
    fileprivate var foldedUnit: String {
        lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}

/// Identifies an indicator of the book.
public typealias IndicatorKey = Slug<CommonIndicator>
