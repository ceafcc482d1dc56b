/// What can be counted and stands without an article, as only names do: `Mit Koch und seinen Leuten`, `Dann half Wolf`, `Koch zählte
/// selbst`.
extension NameContext {
    /// Whether a word that has no ending stands where a noun would need an article.
    func standsLikeName(_ kind: NameWordClass) -> Bool {
        guard match.ending.isEmpty, next?.gap != .hyphen, !isIndefinite, isBare else { return false }
        if isBeforeRole || isWithOwnPeople { return true }
        let word = text.spelling(at: match.words.lowerBound)
        if Self.beings.contains(word) { return isBehindDative || isSubject || isBehindVerb }
        switch kind {
        case .occupation:
            guard NameSurroundings.isOccupation(word), !Self.ranks.contains(word) else { return false }
            return isBehindDative || isSubject || isBehindVerb
        case .thing where CommonWords.isAnimal(word):
            return isBehindDative && !Self.dishes.contains(word) || isSubject || isBehindVerb
        default: return false
        }
    }

    /// Whether a word says what one does.
    func isDeed(_ word: String) -> Bool { Self.deeds.contains(word) || Self.moves.contains(word) }

    /// Whether it is said behind the word who somebody is: `Koch, der Inhaber`.
    private var isBeforeRole: Bool {
        guard next?.gap == .comma, Self.persons.contains(after) else { return false }
        let role = match.words.upperBound + 2
        guard text.words.indices.contains(role), text.words[role].isCapital else { return false }
        let word = text.spelling(at: role)
        return Self.roles.contains { word.hasSuffix($0) }
    }

    /// Whether those follow who belong to somebody: `Koch und seine Leute`, `Sommer und ihr Team`.
    private var isWithOwnPeople: Bool {
        guard let next, next.gap == .space, ["und", "u", "and"].contains(after) else { return false }
        let owner = match.words.upperBound + 2
        guard Self.owners.contains(text.spelling(at: owner)) else { return false }
        return (owner + 1...owner + 2).contains { Self.company.contains(text.spelling(at: $0)) }
    }

    /// Whether a preposition stands before the word behind which several would have another ending: `von Köchen`.
    private var isBehindDative: Bool {
        word.gap == .space && Self.datives.contains(before) && !Self.joins.contains(after)
    }

    /// Whether a sentence begins with the word, and says what one does.
    private var isSubject: Bool {
        guard match.words.lowerBound == 0 || word.gap == .sentence || word.isOnNewLine, let next else { return false }
        return next.gap == .space && !next.isCapital && (Self.deeds.contains(after) || Self.speakers.contains(after))
    }

    /// Whether what one does stands before the word, and nobody to whom it is done.
    private var isBehindVerb: Bool {
        word.gap == .space && Self.moves.contains(before) && !Self.joins.contains(after)
    }

    private static let persons = set("der die unser unsere ihr ihre sein seine the our")
    private static let owners = set("sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer his her")
    private static let company = set(
        """
        leute leuten team frau mann tochter töchter töchtern sohn söhne söhnen familie kollege kollegen kollegin kolleginnen mitarbeiter \
        mitarbeitern mitarbeiterin mitarbeiterinnen mitarbeitende mitarbeitenden beschäftigte beschäftigten geselle gesellen gesellin lehrling \
        lehrlinge lehrlingen azubi azubis belegschaft bruder brüder brüdern schwester schwestern vater mutter eltern kind kinder kindern \
        partner partnerin mannschaft crew staff wife husband sons daughters
        """)
    private static let datives = set("mit von zu bei gegenüber samt außer dank laut")
    /// Whom one speaks of with an article, beside what people are called by who do something.
    private static let beings = set(
        """
        vogel pferd ross esel stier kuh bock widder hund kater katze maus ratte schlange kröte prinz könig kaiser graf herzog fürst ritter \
        bischof papst teufel riese zwerg narr pfarrer schreiber
        """)
    /// Animals that are eaten.
    private static let dishes = set("ente gans hirsch ochse hase henne hahn")
    /// Whom people call by what they are, without an article: `mit Partner`.
    private static let ranks = set("partner chef chefin meister leiter leiterin berater coach lehrling gast ingenieur")
    /// What one does, but not to whom; nobody looks for cooks with these words.
    private static let moves = set(
        """
        kam kommt half hilft ging geht stand steht saß sitzt lachte lacht nickte nickt dachte denkt antwortete staunte staunt zögerte \
        zögert arbeitete arbeitet entschied entscheidet lief läuft trat tritt gefiel gelang stimmte handelte
        """)
    /// What one does; several would do it with another ending.
    private static let deeds = set(
        """
        kam kommt half hilft ging geht hielt ließ rief ruft begann beginnt trug trägt fuhr fährt schrieb schreibt las liest sprach spricht \
        zeigte zeigt zählte zählt baute baut führte führt leitete leitet gründete übernahm entschied entscheidet plante plant kaufte \
        bestellte bestellt nutzte nutzt setzte setzt stellte stellt machte macht lernte lernt arbeitete arbeitet prüfte prüft rechnete \
        rechnet testete testet brachte bringt dachte denkt bat lobte freute staunte staunt lachte wollte will konnte kann musste muss \
        wusste weiß hatte hat investierte investiert digitalisierte verkaufte verkauft verzichtete verzichtet backte backt braute braut
        """)
}
