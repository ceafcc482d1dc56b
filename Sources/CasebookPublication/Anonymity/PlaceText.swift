/// A place as files give it: `Stadt Essen`, `Hauptstr. 12, 64283 Darmstadt`, `Darmstadt, Ortsteil Eberstadt`.
struct PlaceText {
    /// The names in it that are those of places, the whole ones before those without what they are.
    private(set) var places: [String] = []

    init(_ text: String) {
        // "Halle (Saale)", "Wiesenthal/Odenwald", "Darmstadt, Hessen": the first one is the place, others tell where it lies.
        for section in text.split(whereSeparator: { "(),/;|:".contains($0) }) {
            let words = section.split(whereSeparator: \.isWhitespace)
            let named = Self.withoutPostcode(words[...])
            guard !named.isEmpty, !Self.isStreet(words) else { continue }
            // "Sitz: Wiesenthal"
            let isKind = named.allSatisfy { FoldedText(String($0)).spellings.allSatisfy(Self.kinds.contains) }
            guard !isKind else { continue }
            let stripped = Self.withoutKind(named, of: places.isEmpty ? Self.kinds : Self.partsOfTowns)
            guard places.isEmpty || stripped.count < named.count else { continue }
            add(named)
            if stripped.count < named.count { add(stripped) }
        }
    }

    private mutating func add(_ words: ArraySlice<Substring>) {
        let place = words.joined(separator: " ")
        if !place.isEmpty, !places.contains(place) { places.append(place) }
    }

    private static func withoutPostcode(_ words: ArraySlice<Substring>) -> ArraySlice<Substring> {
        words.drop { $0.contains(where: \.isNumber) }
    }

    /// Whether it is the address of a house: a number stands behind a word.
    private static func isStreet(_ words: [Substring]) -> Bool {
        guard words.count > 1, let last = words.last else { return false }
        if last.first?.isNumber == true { return true }
        return words.contains { word in streets.contains { FoldedText(String(word)).spellings.joined().hasSuffix($0) } }
    }

    /// A place without the words before it that tell what it is.
    private static func withoutKind(_ words: ArraySlice<Substring>, of kinds: Set<String>) -> ArraySlice<Substring> {
        let rest = words.drop { FoldedText(String($0)).spellings.allSatisfy(kinds.contains) }
        // "Neustadt an der Weinstraße"
        return rest.first?.first?.isLowercase == false ? rest : words
    }

    private static func set(_ words: String) -> Set<String> { Set(FoldedText(words).spellings) }

    private static let streets = FoldedText("straße str allee gasse chaussee").spellings
    private static let partsOfTowns = set("ortsteil ot ortschaft stadtteil stadtbezirk weiler dorf")
    private static let kinds = set(
        """
        stadt ortsteil ot ort ortschaft gemeinde markt stadtteil stadtbezirk bezirk stadtgebiet raum großraum nähe kreis landkreis lkr lk \
        region hansestadt universitätsstadt kreisstadt lutherstadt residenzstadt wissenschaftsstadt barockstadt bergstadt kurstadt \
        landeshauptstadt hauptstadt große großen kreisfreie samtgemeinde verbandsgemeinde marktgemeinde einheitsgemeinde vg sg dorf \
        flecken weiler insel innenstadt altstadt standort sitz werk gewerbegebiet industriegebiet industriepark kurort ostseebad \
        nordseebad seebad heilbad luftkurort gemarkung in bei nahe um der die das am im aus von rund umgebung d de
        """)
}
