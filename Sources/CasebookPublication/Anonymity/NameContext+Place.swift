/// What a word says that is the name of a place and something else too: `in Halle`, `die Halle`. That a place is meant is certain
/// where something says so; a preposition without an article makes it likely.
extension NameContext {
    var verdictOnPlace: Bool? {
        guard isCapital else { return nil }
        if match.ending == "s" { return isBehindNoun || isBeforePartOfTown ? false : nil }
        guard match.ending.isEmpty else { return match.ending.hasPrefix("er") ? verdictOnInhabitants : nil }
        if isBehindPostcode { return true }
        if isBeforeShortPreposition { return false }
        if !isParted, Self.administrations.contains(before) { return true }
        if !isParted, Self.placeWords.contains(before) { return false }
        // "(Kiel)"
        if word.gap == .mark, (next?.gap ?? text.lastGap) >= .mark { return false }
        if isTownWithPart || isTownOnRiver { return false }
        if isWithArticle || isWithAdjective || isNumbered || next?.gap == .hyphen { return nil }
        guard let others = Self.prepositions[before], word.gap == .space else { return nil }
        let place = text.spelling(at: match.words.lowerBound)
        if others.contains(place) || isInSaying { return nil }
        return false
    }

    /// Whether the place is called as landscapes are: `die Heide`.
    var isLandscape: Bool { Self.landscapes.contains(text.spelling(at: match.words.lowerBound)) }

    /// Whether a part of a town follows, or who stands at its head: `Essens Innenstadt`.
    private var isBeforePartOfTown: Bool {
        next.map { $0.gap == .space && $0.isCapital } ?? false && Self.partsOfTowns.contains(after)
    }

    /// Whether a part of the town hangs on it: `Halle-Süd`, `in Essen-Steele`, but not `in Essen-Ausgabe`.
    private var isTownWithPart: Bool {
        guard let next, next.gap == .hyphen, next.isCapital, match.ending.isEmpty else { return false }
        let behind = match.words.upperBound + 2
        // "Hof-Nord-Tor"
        if text.words.indices.contains(behind), text.words[behind].gap == .hyphen { return false }
        let isWhole = match.words.lowerBound == 0 && behind == text.words.count
        if Self.quarters.contains(after) { return !isParted || isWhole || isSubjectOfSentence }
        guard CommonWords.classOf(after) == .rare, !CommonWords.soundsLikeTrade(after), after.utf8.count > 3 else {
            return false
        }
        return isWhole || word.gap == .space && Self.prepositions[before] != nil
    }

    private var isSubjectOfSentence: Bool { match.words.lowerBound == 0 || word.gap == .sentence }

    /// Whether the river or the region follows that tells it from others: `Hof (Saale)`, `Lage/Lippe`, `Hof an der Saale`.
    private var isTownOnRiver: Bool {
        guard let next, match.ending.isEmpty, !isWithArticle, !isWithAdjective else { return false }
        if next.gap == .mark, next.isCapital { return Self.regions.contains(after) }
        guard next.gap == .space, ["an", "am", "im", "in"].contains(after) else { return false }
        var behind = match.words.upperBound + 2
        if ["der", "dem"].contains(text.spelling(at: behind)) { behind += 1 }
        return text.words.indices.contains(behind) && text.words[behind].gap == .space
            && Self.regions.contains(text.spelling(at: behind))
    }

    /// Whether what tells towns of one name apart follows in short: `Halle a. d. Saale`, `Weiden i. d. OPf.`
    private var isBeforeShortPreposition: Bool {
        guard let next, next.gap == .space, !next.isCapital, ["a", "i"].contains(after) else { return false }
        let behind = match.words.upperBound + 2
        guard text.words.indices.contains(behind), text.words[behind].gap == .sentence else { return false }
        return text.words[behind].isCapital || text.spelling(at: behind) == "d"
    }

    /// Whether a short word stands as a verb does: small, with what makes a noun of it, or before who does it: `senden`, `zum Senden`,
    /// `Senden Sie`. Many towns are called like one.
    var standsLikeVerb: Bool {
        guard match.ending.isEmpty, match.range.count <= 8, text.letters[match.range].suffix(2).elementsEqual("en".utf8)
        else { return false }
        if !isCapital { return true }
        if isParted { return Self.doers.contains(after) && next?.gap == .space }
        return before == "das" || Self.contractions.contains(before)
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

    /// What administers a place, and is called after it.
    private static let administrations = set(
        """
        stadt kreisstadt gemeinde marktgemeinde hansestadt stadtteil landkreis landratsamt amtsgericht landgericht stadtwerke sparkasse
        """)
    private static let partsOfTowns = set(
        """
        innenstadt altstadt neustadt zentrum mitte norden süden osten westen rathaus marktplatz bürgermeister bürgermeisterin \
        oberbürgermeister oberbürgermeisterin markt hafen bahnhof hauptbahnhof stadthalle stadtrat stadtteile stadtteil umland fußgängerzone vororte einwohner bürgerinnen
        """)
    private static let quarters = set(
        "nord süd ost west mitte neustadt altstadt innenstadt zentrum nordost nordwest südost südwest land stadt")
    private static let regions = set(
        """
        saale oder ruhr main neckar donau inn isar lech iller weser elbe leine aller fulda werra mosel lahn sieg rhein spree havel eder \
        wümme lippe unstrut mulde elster neiße trave eider ems hase wupper taunus harz eifel hunsrück odenwald spessart rhön allgäu \
        westerwald sauerland münsterland emsland spreewald schwarzwald breisgau hohentwiel vogtland erzgebirge westfalen sachsen thüringen \
        brandenburg holstein mecklenburg niedersachsen bayern hessen pfalz ostfriesland friesland nordfriesland schwaben franken baden württemberg \
        holsteinische altmark uckermark lausitz oberlausitz niederlausitz rügen usedom müritz bodensee eichsfeld wetterau bergstraße pegnitz westf westfalen oldenburg oberpfalz oberfranken
        """)
    private static let landscapes = set("heide moor aue bruch ried furt kamp geest marsch haide halde leite")
    private static let doers = set("sie wir ihr alle bitte")
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
