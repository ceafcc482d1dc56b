/// The name of a person, as files give it: `Prof. Dr.-Ing. Eva Beispiel, Inhaberin`.
struct PersonName {
    /// The given names, folded; empty where only a surname or a single name is known.
    let given: [String]
    /// The words of the surname, folded, without particles.
    let surname: [String]
    /// Whether a title stood before it.
    let hasTitle: Bool
    /// Whether all words began with a capital, or were particles of a name.
    private let isCapitalised: Bool

    private static let titles: Set = [
        "frau", "herr", "herrn", "fr", "hr", "dr", "prof", "dipl", "mag", "mr", "mrs", "ms", "miss", "familie", "fam",
        "ing",
        "med", "phil", "rer", "nat", "pol", "oec", "jur", "iur", "habil", "hc", "kfm", "kfr", "kffr", "betriebsw",
        "inf",
        "mba", "msc", "bsc", "phd", "llm", "fh", "stb", "ehepaar", "eheleute", "sir", "lady",
        "inh", "gf", "ceo", "cto", "cfo", "coo", "lic", "bc", "mgr", "univ", "dent", "vet", "theol", "pharm", "techn",
    ]
    private static let roleEndings = [
        "inhaber", "inhaberin", "führer", "führerin", "leiter", "leiterin", "meister", "meisterin", "chef", "chefin",
        "berater",
        "beraterin", "gesellschafter", "gesellschafterin", "prokurist", "prokuristin", "vorstand", "vorständin",
        "gründer",
        "gründerin", "leitung", "führung", "coach", "coachin", "owner", "manager", "director", "founder", "head",
        "geschäftsführer", "geschäftsführend", "geschäftsführende", "geschäftsführender", "assistenz", "auszubildende",
        "auszubildender", "kraft", "wirtin", "kellermeister", "lehrling", "gesellin", "geselle", "ingenieur",
        "ingenieurin",
        "sprecher", "sprecherin", "vertreter", "vertreterin", "verantwortliche", "verantwortlicher", "mitarbeiter",
        "mitarbeiterin",
        "koordinatorin", "koordinator", "beauftragte", "beauftragter", "referentin", "referent",
    ].map { FoldedText($0).spellings[0] }
    private static let particles: Set = [
        "von", "van", "de", "di", "da", "du", "zu", "zum", "zur", "vom", "la", "le", "ter", "ten", "den", "der", "dem",
        "del", "bin", "al",
    ]

    /// The names in a text that names people: lists of them, with titles before and roles behind.
    static func names(in text: String) -> [PersonName] {
        var people: [PersonName] = []
        for (number, part) in parts(of: text).enumerated() {
            guard let person = PersonName(part, isFirst: number == 0) else { continue }
            // "Sommer, Karla": the given name stands behind.
            if number == 1, people.count == 1, let last = people.last, last.given.isEmpty, last.surname.count == 1,
                person.given.isEmpty, !last.hasTitle
            {
                people.append(PersonName(given: person.surname, surname: last.surname))
            } else {
                people.append(person)
            }
        }
        // "Eva und Max Beispiel" are both called Beispiel.
        if people.count == 2, people[0].given.isEmpty, !people[0].hasTitle, !people[1].given.isEmpty {
            people[0] = PersonName(given: people[0].surname, surname: people[1].surname)
        }
        return people
    }

    /// The parts of a list: at commas, dashes, brackets, and words that join.
    private static func parts(of text: String) -> [[FoldedName]] {
        var parts: [[FoldedName]] = []
        for line in text.split(whereSeparator: { "/|;,()\n:&+•·".contains($0) }) {
            let words = line.split(whereSeparator: \.isWhitespace)
            parts += words.split { ["-", "–", "—", "und", "and", "u.", "sowie", "et"].contains($0.lowercased()) }
                .map { $0.map(FoldedName.init) }
        }
        return parts
    }

    /// A word as written, and folded.
    private struct FoldedName {
        let text: Substring
        let words: [String]

        init(_ text: Substring) {
            self.text = text
            words = FoldedText(String(text)).spellings
        }
    }

    private init(given: [String], surname: [String]) {
        self.given = given
        self.surname = surname
        hasTitle = false
        isCapitalised = true
    }

    private init?(_ part: [FoldedName], isFirst: Bool) {
        var part = part[...]
        let length = part.count
        // Titles, and roles before a name of two words or more.
        while let word = part.first, Self.isTitle(word) || part.count > 1 && Self.isRole(word.words.last ?? "") {
            part.removeFirst()
        }
        hasTitle = part.count < length
        while part.count > 1, let word = part.last, Self.isTrailingTitle(word) { part.removeLast() }
        if part.allSatisfy({ $0.words.allSatisfy(Self.isRole) }) { return nil }
        isCapitalised = part.allSatisfy {
            $0.text.first?.isUppercase == true || Self.particles.contains(String($0.text.lowercased()))
        }
        // What stands behind a comma is a role unless it looks like another person.
        if !isFirst {
            guard isCapitalised, part.allSatisfy({ !$0.words.contains(where: Self.isRole) }) else { return nil }
            if part.count > 1, let first = part.first?.words.first, CommonWords.classOf(first) == .trade { return nil }
            if part.count == 1, let word = part.first?.words.first, CommonWords.classOf(word) != .rare, !hasTitle {
                return nil
            }
        }
        let named = part.filter { !Self.particles.contains(String($0.text.lowercased())) }
        guard let last = named.last?.words, !last.isEmpty else { return nil }
        // What follows a particle belongs to the surname: "Anna von der Heide".
        let particle = part.dropFirst().firstIndex { Self.particles.contains(String($0.text.lowercased())) }
        let surnames = particle.map { part[$0...].filter { !Self.particles.contains(String($0.text.lowercased())) } }
        surname = (surnames.map { $0.flatMap(\.words) } ?? last)
        given = named.dropLast(surnames?.count ?? 1).flatMap(\.words).prefix(3).map(\.self)
    }

    private static func isTitle(_ word: FoldedName) -> Bool {
        guard let last = word.words.last else { return true }
        // Whatever ends with a full stop and is no initial is an abbreviation.
        if word.text.last == ".", word.text.count > 2 { return true }
        return word.words.allSatisfy(titles.contains) && titles.contains(last)
    }

    /// Degrees and what tells father and son apart stand behind a name: `M.Sc.`, `MBA`, `jun.`
    private static func isTrailingTitle(_ word: FoldedName) -> Bool {
        if word.text.filter({ $0 == "." }).count > 1 { return true }
        let joined = word.words.joined()
        return titles.contains(joined) || trailing.contains(joined)
    }

    private static let trailing: Set = [
        "jun", "jr", "junior", "sen", "sr", "senior", "ba", "ma", "bsc", "msc", "beng", "meng", "llb", "bba", "emba",
        "mpa", "med",
        "ii", "iii", "cpa", "cfa", "dba",
    ]

    private static func isRole(_ word: String) -> Bool { roleEndings.contains { word.hasSuffix($0) } }

    /// Whether a text that could also name a role names a person: a title, or several words with capitals.
    var looksLikeOne: Bool { hasTitle || !given.isEmpty && isCapitalised && CommonWords.classOf(given[0]) != .trade }
}
