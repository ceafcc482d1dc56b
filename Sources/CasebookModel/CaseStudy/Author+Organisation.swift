extension Author {
    /// Whether an organisation or a group signed, not a person: it has no name but the organisation's, or its name has words
    /// that people are not called by.
    public var isOrganisation: Bool {
        guard let name else { return true }
        let words = name.split { !$0.isLetter && $0 != "." && $0 != "-" && $0 != "&" }.map(String.init)
        return words.enumerated().contains { index, word in
            let small = word.lowercased()
            if Self.legalForms.contains(word) || Self.words.contains(small) { return true }
            // Frau Kammer and Herr Stadt exist; the chamber of a town begins with the word.
            if index == 0, words.count > 1, Self.beginnings.contains(small) { return true }
            return Self.endings.contains { small.hasSuffix($0) && small.count > $0.count + 1 }
        } || words.contains("&") || Self.isRegistered(words)
    }

    /// `e. V.`, `e.V.`, `e. G.`.
    private static func isRegistered(_ words: [String]) -> Bool {
        let letters = words.suffix(2).joined().lowercased().filter(\.isLetter)
        guard words.count > 1, let last = words.last?.lowercased() else { return false }
        return ["e.v.", "e.v", "ev", "e.g.", "eg", "eg."].contains(last) || ["ev", "eg"].contains(letters)
    }

    private static let legalForms: Set = [
        "GmbH", "gGmbH", "mbH", "AG", "KG", "OHG", "GbR", "UG", "SE", "KGaA", "KdöR", "AöR", "gAG", "Ltd", "Ltd.",
        "Inc",
        "Inc.", "LLC", "PLC", "IHK", "HWK", "BMWK", "BMWE", "BMBF", "DIHK", "ZDH", "RKW", "TU", "TH", "FH", "HAW",
        "KMU",
    ]
    private static let words: Set = [
        "redaktion", "redaktionsteam", "team", "zentrum", "institut", "hochschule", "universität", "akademie",
        "agentur",
        "verband", "verein", "stiftung", "gesellschaft", "netzwerk", "ministerium", "genossenschaft", "innung",
        "fraunhofer", "mittelstand-digital", "projektbüro", "geschäftsstelle", "transferstelle", "fachbereich",
        "lehrstuhl",
        "landkreis", "unternehmen", "abteilung", "referat", "pressestelle", "projektgruppe", "arbeitsgruppe",
        "editors", "editorial", "centre", "center", "institute", "university", "college", "academy", "agency",
        "association", "foundation", "society", "network", "ministry", "department", "chamber", "company", "office",
        "staff", "council", "consortium",
    ]
    private static let beginnings: Set = [
        "kammer", "stadt", "gemeinde", "kreis", "land", "projekt", "büro", "bund", "haus",
    ]
    /// How compounds for organisations end; nobody is called `Handwerkskammer`.
    private static let endings = [
        "kammer", "zentrum", "institut", "hochschule", "universität", "akademie", "agentur", "verband", "verein",
        "stiftung",
        "gesellschaft", "netzwerk", "ministerium", "genossenschaft", "innung", "handwerkerschaft", "redaktion", "team",
        "förderung", "verwaltung", "gemeinschaft",
    ]
}
