/// What a word says that is the name of a place and something else too: `in Halle`, `die Halle`. That a place is meant is certain
/// where something says so; a preposition without an article makes it likely.
extension NameContext {
    var verdictOnPlace: Bool? {
        guard isCapital else { return nil }
        if match.ending == "s" { return isBehindNoun ? false : nil }
        guard match.ending.isEmpty else { return match.ending.hasPrefix("er") ? verdictOnInhabitants : nil }
        if isBehindPostcode { return true }
        if !isParted, Self.administrations.contains(before) { return true }
        if !isParted, Self.placeWords.contains(before) { return false }
        // "(Kiel)"
        if word.gap == .mark, (next?.gap ?? text.lastGap) >= .mark { return false }
        if isWithArticle || isWithAdjective || isNumbered || next?.gap == .hyphen { return nil }
        guard let others = Self.prepositions[before], word.gap == .space else { return nil }
        let place = text.spelling(at: match.words.lowerBound)
        if others.contains(place) || isInSaying { return nil }
        return false
    }

    /// Whether a number or a letter follows that tells one from others: `in Halle drei`, `in Halle B`.
    private var isNumbered: Bool {
        guard let next, next.gap <= .hyphen || next.gap == .space else { return false }
        return next.isDigits || next.isCapital && next.end - next.start == 1 || Self.numbers.contains(after)
    }

    /// Whether two words stand together that always do: `in Regen und Wind`, `von Essen und Trinken`.
    private var isInSaying: Bool {
        guard after == "und" || after == "oder" || after == "zu", next?.gap == .space else { return false }
        let other = text.spelling(at: match.words.upperBound + 2)
        return after == "zu" || Self.companions.contains(other)
            || other == text.spelling(at: match.words.lowerBound)
    }

    private static func set(_ words: String) -> Set<String> { Set(FoldedText(words).spellings) }

    /// What administers a place, and is called after it.
    private static let administrations = set(
        """
        stadt kreisstadt gemeinde marktgemeinde hansestadt stadtteil landkreis landratsamt amtsgericht landgericht stadtwerke sparkasse
        """)
    private static let numbers = set(
        "eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf one two three four")
    private static let companions = set(
        "trinken wind schnee sonne schatten sturm eis kälte können lernen tanzen spielen büro hof lager haus garten")

    /// Prepositions without an article before places, and the words before which they say something else: `aus Horn`, `nach Lage`.
    private static let prepositions: [String: Set<String>] = {
        let directions = "norden süden osten westen"
        let states =
            directions + " lage regen sonne wetter wissen singen garn kohl horn wolle waren leben weiden wiesen"
        return [
            "in": set("wolle garn leben"), "aus": set("horn garn wolle kohl steinen wissen weiden " + directions),
            "nach": set(states + " plan"), "bei": set(states + " essen"), "von": set(states), "bis": set(states),
            "für": set(states), "near": [], "from": [], "at": [], "raum": [],
        ]
    }()
}
