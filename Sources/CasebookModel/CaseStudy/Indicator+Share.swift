extension Indicator {
    /// Whether the figures are shares in per cent, however that is spelled: `%`, `Prozent`, `per cent`, `v. H.`, also with what
    /// they are shares of (`% der Anfragen`), or in the name of a figure without a unit (`Ausschuss in Prozent`). Their
    /// difference is in percentage points.
    public var isShare: Bool { unitText.isPerCent }

    /// The change in per cent of the figure before, to a whole number, or to two digits where that would hide something;
    /// `nil` if there was nothing before, nothing changed, a figure is below zero, or the figures are such that per cent of
    /// them mislead: shares themselves, and degrees, of which nobody knows nothing.
    public var relativeChange: Double? {
        let unit = unitText
        return unit.isPerCent ? nil : relativeChange(in: unit)
    }

    /// Whether the figures are shares, and if not, ``relativeChange``. What a unit says takes some reading, here once.
    package var shareOrChange: (isShare: Bool, relativeChange: Double?) {
        let unit = unitText
        return unit.isPerCent ? (true, nil) : (false, relativeChange(in: unit))
    }

    /// - Parameter unit: none of shares.
    private func relativeChange(in unit: UnitText) -> Double? {
        guard let change, let before, let after, before > 0, after >= 0, change != 0 else { return nil }
        guard !unit.hasArbitraryZero else { return nil }
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
