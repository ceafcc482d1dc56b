import CasebookModel

/// How a figure changed, in words: the one place that all exports take it from.
public struct IndicatorChange: Sendable, Hashable {
    /// The difference with its sign: `+32`, `−8,5`.
    public let difference: String
    /// The unit of the difference; of shares, percentage points.
    public let unit: String?
    /// Whether the unit is in the language of the wording, not in that of the case.
    public let isUnitOfWording: Bool
    /// The change relative to the figure before, with its words: `74 % weniger`; `nil` where there is nothing to compare
    /// with, and of shares.
    public let relative: String?

    init?(of indicator: Indicator, _ wording: Wording) {
        guard let change = indicator.change else { return nil }
        let isShare = indicator.isShare
        let figure = wording.figure(change, unit: isShare ? nil : indicator.unit)
        difference = (change > 0 ? "+" : "") + figure.number
        isUnitOfWording = isShare
        unit = isShare ? wording(abs(change) == 1 ? Self.point : Self.points) : figure.unit
        relative = indicator.relativeChange.map { share in
            let amount = wording.number(abs(share)) + (wording.language == .de ? "\u{A0}%" : "%")
            return wording(share > 0 ? Self.more(amount) : Self.less(amount))
        }
    }

    /// Difference and unit, kept on one line by a no-break space.
    public var quantity: String {
        guard let unit, !unit.isEmpty else { return difference }
        return difference + "\u{A0}" + unit
    }

    /// All of it on one line: `−8,5 Stunden (74 % weniger)`.
    public var text: String { relative.map { "\(quantity) (\($0))" } ?? quantity }

    private static let point = LocalizedText(de: "Prozentpunkt", en: "percentage point")
    private static let points = LocalizedText(de: "Prozentpunkte", en: "percentage points")

    private static func more(_ amount: String) -> LocalizedText {
        LocalizedText(de: "\(amount) mehr", en: "\(amount) more")
    }

    private static func less(_ amount: String) -> LocalizedText {
        LocalizedText(de: "\(amount) weniger", en: "\(amount) less")
    }
}
