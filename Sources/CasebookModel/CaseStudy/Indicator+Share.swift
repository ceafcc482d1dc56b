extension Indicator {
    /// Whether the figures are shares in per cent, however that is spelled: `%`, `Prozent`, `per cent`, `v. H.`, also with what
    /// they are shares of (`% der Anfragen`), or in the name of a figure without a unit (`Ausschuss in Prozent`). Their
    /// difference is in percentage points.
    public var isShare: Bool { sense.isShare }

    /// The change in per cent of the figure before, to a whole number, or to two digits where that would hide something;
    /// `nil` if there was nothing before, nothing changed, a figure is below zero, or the figures are such that per cent of
    /// them mislead: shares themselves, and degrees, of which nobody knows nothing.
    public var relativeChange: Double? {
        guard let change, let before, let after, before > 0, after >= 0, change != 0 else { return nil }
        guard !sense.isShare, !sense.hasArbitraryZero else { return nil }
        let share = change / before * 100
        guard share.isFinite, share != 0 else { return nil }
        // "100 % less" is said only where nothing is left.
        func saysAll(_ share: Double) -> Bool { share == -100 && after != 0 }
        if abs(share) >= 10, !saysAll(share.rounded()) { return share.rounded() }
        var scale = 10.0
        while abs(share * scale) < 10 || saysAll((share * scale).rounded() / scale), scale < 1e300 { scale *= 10 }
        return (share * scale).rounded() / scale
    }
}

/// What the unit of a figure says.
private struct UnitSense: Sendable {
    let isShare: Bool
    let hasArbitraryZero: Bool

    /// What a unit is found in.
    struct Words: Hashable, Sendable {
        let unit: String?
        let name: String
    }

    static let known = Remembered<Words, UnitSense>()
}

extension Indicator {
    /// Every export asks for it several times, and reading a unit takes some seven thousand instructions.
    private var sense: UnitSense {
        UnitSense.known.value(of: UnitSense.Words(unit: unit, name: name)) {
            let unit = unitText
            return UnitSense(isShare: unit.isPerCent, hasArbitraryZero: unit.hasArbitraryZero)
        }
    }
}
