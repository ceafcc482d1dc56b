/// What a heading of a report announces, in German or English.
enum SectionKind: Hashable, CaseIterable {
    case summary, company, challenge, goals, approach, measures, outcomes, lessons, transfer, quotes, links, sources
    case contact

    /// The kind that a heading announces; `nil` if it says nothing that we know.
    ///
    /// Numbers before it and punctuation do not matter. Some words mean a part of the report wherever they stand
    /// (“Unsere Ausgangslage im Frühjahr”), others only if they are nearly all there is (“Das Unternehmen”).
    init?(heading: String) {
        let words = Self.words(of: heading)
        guard !words.isEmpty, words.count <= 8 else { return nil }
        let found = words.lazy.compactMap { Self.anywhere[$0] }.first
        let alone = words.filter { !Self.articles.contains($0) }
        guard let kind = found ?? (alone.count <= 2 ? alone.first.flatMap { Self.alone[$0] } : nil) else { return nil }
        self = kind
    }

    /// Whether a heading counts a phase: “Phase 1: Analyse”, “Schritt 2”.
    static func isPhase(_ heading: String) -> Bool {
        let words = words(of: heading)
        guard words.count > 1, ["phase", "schritt", "etappe", "step", "stage"].contains(words[0]) else { return false }
        return words[1].first?.isNumber == true || ["i", "ii", "iii", "iv", "v"].contains(words[1])
    }

    /// How many of the words that we know are German, less how many are English.
    static func germanness(of heading: String) -> Int {
        words(of: heading).reduce(0) { count, word in
            guard anywhere[word] != nil || alone[word] != nil || articles.contains(word) else { return count }
            return count + (english.contains(word) ? -1 : neutral.contains(word) ? 0 : 1)
        }
    }

    private static func words(of heading: String) -> [String] {
        let words = heading.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        return Array(words.drop { $0.allSatisfy(\.isNumber) })
    }

    private static let articles: Set<String> = [
        "das", "der", "die", "den", "unser", "unsere", "ein", "eine", "im", "in", "zum", "zur", "und", "über",
        "the", "our", "a", "an", "about", "and", "of",
    ]

    private static let anywhere = table([
        .summary: "kurzfassung zusammenfassung kurzbeschreibung summary abstract",
        .company: "steckbrief unternehmensprofil firmenprofil unternehmensvorstellung",
        .challenge: "ausgangslage ausgangssituation ausgangspunkt herausforderung herausforderungen problemstellung "
            + "challenge challenges",
        .goals: "ziele zielsetzung zielsetzungen projektziele projektziel goals objectives aims",
        .approach: "vorgehen vorgehensweise umsetzung projektverlauf projektablauf phasen lösungsansatz lösungsweg "
            + "approach implementation phases",
        .measures: "maßnahmen massnahmen maßnahme aktivitäten measures activities",
        .outcomes: "ergebnis ergebnisse resultate resultat wirkung wirkungen mehrwert results outcomes outcome impact",
        .lessons: "erkenntnisse erfahrungen erfahrung lernerfahrungen lessons learnings fazit",
        .transfer: "übertragbarkeit transferierbarkeit transferability",
        .quotes: "stimmen zitate testimonials",
        .sources: "quellen quellenangaben quellenverzeichnis literaturverzeichnis",
        .contact: "kontakt ansprechpartner ansprechpartnerin ansprechperson ansprechpersonen kontaktdaten contact",
    ])

    private static let alone = table([
        .summary: "überblick overview",
        .company: "unternehmen betrieb firma company profile profil",
        .challenge: "problem anlass hintergrund background situation start",
        .goals: "ziel goal objective",
        .approach: "lösung ablauf verlauf solution projekt project",
        .measures: "schritte steps",
        .outcomes: "nutzen erfolge erfolg benefits success",
        .lessons: "conclusion conclusions schluss",
        .transfer: "transfer empfehlungen tipps recommendations",
        .quotes: "zitat voices quotes quote",
        .links: "links weiterlesen weiterführendes",
        .sources: "literatur sources references",
    ])

    private static let english: Set<String> = Set(
        """
        summary abstract challenge challenges goals objectives aims approach implementation phases measures activities \
        results outcomes outcome impact lessons learnings transferability testimonials contact overview company profile \
        background goal objective solution project steps benefits success conclusion conclusions recommendations voices \
        quotes quote sources references the our a an about and of
        """.split(separator: " ").map(String.init))

    private static let neutral: Set<String> = ["problem", "situation", "start", "transfer", "links", "in"]

    private static func table(_ words: [SectionKind: String]) -> [String: SectionKind] {
        Dictionary(
            words.flatMap { kind, list in list.split(separator: " ").map { (String($0), kind) } },
            uniquingKeysWith: { first, _ in first })
    }
}
