/// What can be counted has an article in the singular, or another word that counts it; without one, only a name has such a place in
/// a sentence: `Kunden vertrauen Koch`, `Da sah Adler den Fehler`, `Das lag an Wolf`.
extension NameContext {
    /// Whether a word is one that nobody says without an article where one is meant.
    func isCountable(_ kind: NameWordClass) -> Bool {
        let name = nameLetters
        switch kind {
        case .occupation: return !Self.posts.contains(name)
        case .thing: return Self.countables.contains(name) || CommonWords.isAnimal(name)
        case .rare, .oldTrade, .mass, .sounding, .trade, .small: return false
        }
    }

    /// Whether a word that can be counted stands alone where its sentence needs somebody.
    func isCountableName(_ kind: NameWordClass, isCompany: Bool) -> Bool {
        if isCountable(kind), isSubjectOfPerfect { return true }
        guard !isParted, word.gap == .space, next?.gap != .hyphen, next?.gap != .join, !Self.joins.contains(after)
        else {
            return false
        }
        if isTrait(kind), isAskedFor || endsClause && (isWorkedFor || isCause) { return true }
        guard isCountable(kind) else { return false }
        return isAskedFor || isWorkedFor || isCause || isDoerBehindVerb || isFounded || isCompany && isSupplier
    }

    /// What is done to somebody, behind verbs that end as adjectives do: `Kunden vertrauen Koch`, `Das freut Koch bis heute`, `Gefragt wurde
    /// Koch`.
    func isObjectOfFavour(_ kind: NameWordClass) -> Bool {
        guard isCountable(kind) || isTrait(kind), !isParted, word.gap == .space,
            !["und", "oder", "sowie"].contains(after)
        else { return false }
        return isTrusted && (kind != .mass || Self.joys.contains(before)) || isAskedPassively
    }

    /// Whether a word is a season, or says how something is, without an ending: nobody does anything for it.
    private func isTrait(_ kind: NameWordClass) -> Bool {
        guard kind == .mass else { return false }
        return Self.seasons.contains(nameLetters) || CommonWords.adjectiveStem(of: nameLetters) == nameLetters
    }

    private var isTrusted: Bool { Self.favours.contains(before) && (endsClause || next?.isCapital == false) }

    /// `Nach Koch fragte keiner`.
    private var isAskedFor: Bool { before == "nach" && Self.questions.contains(after) }

    /// `Zwölf Leute arbeiten für Koch`.
    private var isWorkedFor: Bool {
        guard before == "fur", match.words.lowerBound > 1 else { return false }
        if Self.works.contains(text.spelling(at: match.words.lowerBound - 2)) {
            return endsClause || next?.isCapital == false
        }
        return Self.works.contains(after)
    }

    /// `Das lag an Koch.`
    private var isCause: Bool {
        before == "an" && match.words.lowerBound > 1
            && Self.causes.contains(text.spelling(at: match.words.lowerBound - 2))
            && (endsClause || next?.isCapital == false)
    }

    /// `Da sah Koch den Fehler`: what is done has an article of its own.
    private var isDoerBehindVerb: Bool {
        guard isDeed(before) || Self.sights.contains(before), !Self.learnings.contains(before), next?.gap == .space
        else {
            return false
        }
        return Self.objects.contains(after)
    }

    /// `Seit 1950 gibt es Koch.`
    private var isFounded: Bool {
        guard before == "es", match.words.lowerBound > 1, endsClause else { return false }
        let verb = match.words.lowerBound - 2
        guard ["gibt", "gab"].contains(text.spelling(at: verb)) else { return false }
        return (max(0, verb - 3)..<verb).contains { text.spelling(at: $0) == "seit" }
    }

    /// `Die Teile kommen von Adler.`
    private var isSupplier: Bool {
        before == "von" && match.words.lowerBound > 1 && endsClause
            && Self.comings.contains(text.spelling(at: match.words.lowerBound - 2))
    }

    /// `Gefragt wurde Koch, nicht der Meister.`
    private var isAskedPassively: Bool {
        before == "wurde" && match.words.lowerBound > 1 && endsClause
            && Self.passives.contains(text.spelling(at: match.words.lowerBound - 2))
    }

    /// `Adler hat die Liste eingeführt.`
    private var isSubjectOfPerfect: Bool {
        guard beginsClause, match.ending.isEmpty, let next, next.gap == .space, ["hat", "hatte"].contains(after) else {
            return false
        }
        return (match.words.upperBound + 2..<min(match.words.upperBound + 12, text.words.count)).contains { index in
            Self.achievements.contains(text.spelling(at: index))
        }
    }

    /// Whom people call by what they are, without an article.
    private static let posts = set(
        """
        partner chef chefin meister leiter leiterin berater coach lehrling gast ingenieur kunde kundin mann frau kind kinder erbe erben \
        eltern vater mutter bruder schwester sohn söhne tochter töchter freund feind nachbar onkel tante
        """)
    private static let countables = set(
        """
        stern berg bach krone anker busch hammer nagel spiegel strauß kranz ring turm brunnen hügel schlüssel kessel pfeil schild stab \
        baum ast zweig graben stuhl schrank eimer krug topf löffel mantel rock knopf hut stiefel kopf bart komet vogel ross esel stier bock \
        widder kater prinz könig kaiser graf herzog fürst ritter bischof papst riese zwerg narr schreiber rose lilie tulpe engel
        """)
    private static let favours = set(
        """
        vertrauen vertraut vertraute vertrauten folgen folgten danken dankten dankt dankte gehört gehörte gehören freut freute ärgert \
        ärgerte wundert wunderte überrascht überraschte überzeugte überzeugt begeistert begeisterte beeindruckt beeindruckte schätzen
        """)
    private static let joys = set(
        "vertrauen vertraut vertraute vertrauten freut freute ärgert ärgerte dankt dankte danken dankten")
    private static let seasons = set("sommer winter herbst frühling")
    private static let questions = set("fragte fragten fragt fragen riefen rief")
    private static let works = set(
        "arbeiten arbeitet arbeitete arbeiteten gearbeitet gebaut entwickelt programmiert entworfen fahren fuhren näht nähen"
    )
    private static let causes = set("lag liegt lagen scheiterte ging")
    private static let sights = set(
        "sah sieht fand findet bemerkte entdeckte erkannte kannte traf nahm gab bekam erhielt holte suchte")
    private static let learnings = set("lernte lernt wollte will weiß hatte hat")
    private static let objects = set(
        "den die das dem der einen eine ein einem seinen seine ihren ihre alle keinen keine noch nach schon sofort auch selbst mit es"
    )
    private static let comings = set(
        "kommen kamen stammen stammten kommt kam stammt stammte bestellen bestellten beziehen bezogen")
    private static let passives = set(
        "gefragt befragt gelobt beauftragt gewählt eingeladen ausgezeichnet angerufen informiert")
    private static let achievements = set(
        """
        eingeführt umgestellt abgeschafft angeschafft eingerichtet entschieden beschlossen programmiert gegründet investiert digitalisiert \
        gekauft eingestellt beauftragt geschult ausprobiert gezählt
        """)
}
