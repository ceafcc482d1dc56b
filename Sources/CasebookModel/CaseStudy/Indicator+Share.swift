extension Indicator {
    /// Whether the figures are shares in per cent, however the unit is spelled: `%`, `Prozent`, `per cent`, `v. H.`, also
    /// with what they are shares of (`% der Anfragen`). Their difference is in percentage points.
    public var isShare: Bool {
        // Without a unit the name may hold it: "Ausschuss in Prozent", "Ausschuss (%)".
        guard let unit else { return Self.signs.contains { name.contains($0) } || Self.saysPerCent(name) }
        if unit.contains(where: Self.signs.contains) { return true }
        // Stops and blanks, of whatever width, stand where people like them.
        let words = unit.lowercased().split { !$0.isLetter }
        if words.contains(where: { word in Self.beginnings.contains { word.hasPrefix($0) } }) { return true }
        if unit.lowercased().split(whereSeparator: \.isWhitespace).prefix(2) == ["von", "100"] { return true }
        if let first = words.first, ["vh", "pct", "proz"].contains(first) { return true }
        return Self.pairs.contains { $0.elementsEqual(words.prefix(2).map(String.init)) }
    }

    private static func saysPerCent(_ name: String) -> Bool {
        let words = name.lowercased().split { !$0.isLetter }
        return ["prozent", "percent"].contains { word in words.contains { $0 == word } }
            || words.suffix(2).elementsEqual(["per", "cent"])
    }

    /// The sign, also as wide, small and Arabic fonts have it.
    private static let signs: Set<Character> = ["%", "\u{FF05}", "\u{FE6A}", "\u{066A}"]

    private static let beginnings = ["prozent", "percent", "pourcent"]

    private static let pairs = [["per", "cent"], ["v", "h"], ["vom", "hundert"]]

    /// The change in per cent of the figure before, to a whole number, or to two digits where that would hide something;
    /// `nil` if there was nothing before, nothing changed, or the figures are shares themselves: per cent of per cent mislead.
    public var relativeChange: Double? {
        guard !isShare, let change, let before, before > 0, change != 0 else { return nil }
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
