/// Where nothing but a name can stand, whatever else the word means: `heißt Koch`, `„Es ging gut“, so Koch`, `Koch, 54,`, `Foto: Koch`.
extension NameContext {
    /// Whether a word stands where only somebody is named, or a company.
    func isFramed(_ kind: NameWordClass, isCompany: Bool) -> Bool {
        if isGenitiveWithApostrophe { return true }
        guard match.ending.isEmpty, !isIndefinite else { return false }
        if isInBrackets || isOfCompanyApp(kind, isCompany: isCompany) || isCompany && isBeforeTrade(kind) {
            return true
        }
        if isMethod || isObjectOfFavour(kind) { return true }
        guard isBare else { return false }
        if isNamedOutright || isBehindPeople || isDoneBySomebody(kind) { return true }
        return isExplained(kind) || isBesidePerson(kind) || isGoingDigital
            || isCountableName(kind, isCompany: isCompany)
    }

    /// Whether it is said that somebody is called so, says something, has written it, or how old somebody is.
    var isNamedOutright: Bool { isCalledSo || isSource || isSigned || isAged || isTellingColon }

    /// Whether neither an article nor an adjective stands before the word.
    var isBare: Bool {
        !isWithArticle && !isWithAdjective && (isParted || !Self.contractions.contains(before))
    }

    /// Whether what is said ends behind the word, or a comma follows.
    var endsClause: Bool { next.map { $0.gap >= .comma } ?? true }

    /// Whether a sentence, a line or what somebody says begins with the word.
    var beginsClause: Bool {
        match.words.lowerBound == 0 || [.sentence, .colon, .quote].contains(word.gap) || word.isOnNewLine
    }

    /// `Der Betrieb heißt Koch`, `Wir nannten ihn Koch`: somebody, or a company, is called so.
    private var isCalledSo: Bool {
        guard word.gap == .space || word.gap == .quote, endsClause || next?.gap == .quote,
            Self.callings.contains(before)
        else { return false }
        let verb = match.words.lowerBound - 1
        return (max(0, verb - 6)..<verb).contains { index in
            let letters = text.spelling(at: index)
            if index == verb - 1, Self.pronouns.contains(letters) { return true }
            return text.words[index].isCapital && (Self.bearers.contains(letters) || isSomebody(letters))
        }
    }

    /// Whether a word says who somebody is, or what kind of company.
    private func isSomebody(_ word: String) -> Bool {
        NameSurroundings.isOccupation(word) || NameSurroundings.isBusiness(word) || PersonWords.isRole(word)
            || Self.roles.contains(where: word.hasSuffix) || Self.kin.contains(word)
            || NameSurroundings.endsLikeOccupation(word)
    }

    /// `„Es ging gut“, so Koch.`, `Koch zufolge`, `Wie Koch erzählt`.
    private var isSource: Bool {
        if before == "so", word.gap == .space, endsClause {
            let so = text.words[match.words.lowerBound - 1]
            return so.gap >= .comma || so.gap == .quote || match.words.lowerBound == 1
        }
        guard let next, next.gap == .space, !isDocument else { return false }
        if after == "zufolge" { return true }
        return before == "wie" && word.gap == .space && Self.speakers.contains(after)
    }

    /// `gez. Koch`, `Foto: Koch`, `© Koch`, `Interview mit Koch`.
    private var isSigned: Bool {
        guard endsClause else { return false }
        if Self.marks.contains(before), word.gap == .colon || before.hasPrefix("gez") && word.gap >= .space {
            return true
        }
        if signs(before: match.words.lowerBound).contains("©") { return true }
        let first = match.words.lowerBound - 2
        return before == "mit" && word.gap == .space && first >= 0 && text.words[first].isCapital
            && Self.talksWith.contains(text.spelling(at: first)) && !Self.feelings.contains(nameLetters)
    }

    /// The age of somebody: `Koch, 54, zählte mit`.
    private var isAged: Bool {
        guard let next, next.gap == .comma, next.isDigits, let age = Int(after), (16...99).contains(age) else {
            return false
        }
        let behind = match.words.upperBound + 2
        return !text.words.indices.contains(behind) || text.words[behind].gap == .comma
            || text.spelling(at: behind) == "jahre"
    }

    /// What somebody says behind a colon: `Koch: „Das ging gut.“`
    private var isTellingColon: Bool {
        guard beginsClause, let next, next.gap == .colon else { return false }
        let signs = signsBehind
        return signs.first == ":" && signs.contains { "„“\"»«".contains($0) }
    }

    /// `das Team um Koch`, `Dank an Koch`, `unter der Leitung von Koch`, `Wer zu Koch geht`.
    private var isBehindPeople: Bool {
        guard word.gap == .space, match.words.lowerBound > 1 else { return false }
        let index = match.words.lowerBound - 2
        let owner = text.spelling(at: index)
        switch before {
        case "um": return Self.groupsAround.contains(owner)
        case "an": return text.words[index].isCapital && Self.thanks.contains(owner)
        case "von": return text.words[index].isCapital && Self.leaderships.contains(owner)
        case "zu": return owner == "wer" && Self.walks.contains(after)
        case "bei": return text.words[index].isCapital && Self.visits.contains(owner)
        default: return false
        }
    }

    /// `Sommer hat die Liste eingeführt`: what only people have done, by what is no way to do it.
    private func isDoneBySomebody(_ kind: NameWordClass) -> Bool {
        guard kind == .mass || kind == .thing, beginsClause, let next, next.gap == .space,
            ["hat", "hatte"].contains(after),
            !CommonWords.isAdjective(nameLetters) || Self.colours.contains(nameLetters),
            !Self.times.contains(nameLetters)
        else { return false }
        let end = min(match.words.upperBound + 12, text.words.count)
        guard
            let done = (match.words.upperBound + 2..<max(end, match.words.upperBound + 2)).first(where: {
                Self.deedsDone.contains(text.spelling(at: $0))
            })
        else { return false }
        return !text.words.indices.contains(done + 1) || text.words[done + 1].gap >= .comma
    }

    /// `die Methode Koch`.
    private var isMethod: Bool {
        word.gap == .space && Self.methods.contains(before) && text.words[match.words.lowerBound - 1].isCapital
    }

    /// `Die Leitung (Koch) zählte`.
    private var isInBrackets: Bool {
        guard match.words.lowerBound > 0, word.gap == .mark, signs(before: match.words.lowerBound).contains("("),
            signsBehind.first == ")"
        else { return false }
        return text.words[match.words.lowerBound - 1].isCapital
            && (Self.bearers.contains(before) || Self.contacts.contains(before) || isSomebody(before))
    }

    /// Whether somebody stands beside the word who has an article: `Koch und der Meister`, `Koch selbst sagt`.
    private func isBesidePerson(_ kind: NameWordClass) -> Bool {
        guard let next, next.gap == .space, beginsClause || !isParted else { return false }
        let behind = match.words.upperBound + 2
        if after == "selbst" {
            return kind == .occupation || Self.speakers.contains(text.spelling(at: behind))
                || isDeed(text.spelling(at: behind))
        }
        guard after == "und", beginsClause, ["der", "die"].contains(text.spelling(at: behind)) else { return false }
        let other = text.spelling(at: behind + 1)
        return text.words.indices.contains(behind + 1) && text.words[behind + 1].isCapital && isSomebody(other)
    }

    /// `Koch, die das Lager führt, zählte mit`: who is meant is told behind the name.
    private func isExplained(_ kind: NameWordClass) -> Bool {
        guard beginsClause, let next, next.gap == .comma, ["der", "die"].contains(after) else { return false }
        guard kind == .occupation || isCountable(kind) || after == "die" && Self.masculines.contains(nameLetters) else {
            return false
        }
        // One does it, and a comma ends what is told.
        var index = match.words.upperBound + 2
        let end = min(index + 9, text.words.count)
        while index < end, text.words[index].gap < .comma { index += 1 }
        guard index < end, text.words[index].gap == .comma, index > match.words.upperBound + 2 else { return false }
        let verb = text.spelling(at: index - 1)
        return !text.words[index - 1].isCapital && (verb.hasSuffix("t") || verb.hasSuffix("te"))
    }

    /// `Koch wird digital.`, `Koch goes digital`, `Koch – seit 1950`.
    private var isGoingDigital: Bool {
        guard beginsClause, let next else { return false }
        let behind = match.words.upperBound + 2
        if after == "seit", signsBehind.contains(where: { "–—-".contains($0) }), text.words.indices.contains(behind) {
            return text.words[behind].isDigits
        }
        guard next.gap == .space, Self.becomings.contains(after), text.spelling(at: behind) == "digital" else {
            return false
        }
        return !text.words.indices.contains(behind + 1) || text.words[behind + 1].gap >= .comma
    }

    /// `die Koch-App`, `das Koch-Portal`, `Koch-Mitarbeitende`; for those that are seasons and stuffs, only people are told so.
    private func isOfCompanyApp(_ kind: NameWordClass, isCompany: Bool) -> Bool {
        guard let next, next.gap == .hyphen, next.isCapital, signsBehind == "-" else { return false }
        if Self.staff.contains(after) { return true }
        return kind == .mass
            ? isCompany && Self.sites.contains(after) : Self.sites.contains(after) || Self.lists.contains(after)
    }

    /// `Koch Catering`, `der Koch Laden`: what a company does behind the word, with nothing that joins them.
    private func isBeforeTrade(_ kind: NameWordClass) -> Bool {
        guard let next, next.gap == .space, next.isCapital, !next.isOnNewLine,
            CommonWords.isListed(after) || NameSurroundings.isListedBusiness(after),
            CommonWords.classOf(after) == .trade,
            !CommonWords.isAdjective(after)
        else { return false }
        if isParted { return kind != .mass || match.words.lowerBound == 0 && !Self.times.contains(nameLetters) }
        return ["der", "die", "das"].contains(before) && word.gap == .space
    }

    /// The letters of the word.
    var nameLetters: String { text.spelling(at: match.words.lowerBound) }

    private static let callings = set("heißt hieß heißen hießen heiße nennt nannte genannt")
    private static let pronouns = set("ich er sie wir")
    private static let bearers = set(
        """
        mensch person mann frau junge mädchen kerl name familienname nachname betrieb firma unternehmen laden geschäft haus leitung \
        geschäftsführung kollege kollegin nachbar nachbarin kunde kundin lieferant partner verein marke büro dienstleister
        """)
    private static let contacts = set(
        """
        leitung führung ansprechpartner ansprechpartnerin kontakt auskunft vertretung protokoll moderation redaktion text foto einkauf \
        verkauf lager technik büro empfang vorstand betriebsrat projektleitung werkstattleitung geschäftsleitung schulung
        """)
    private static let marks = set(
        "gez gezeichnet foto fotos bild bilder grafik logo logos text illustration zeichnung autor autorin protokoll")
    private static let talksWith = set("interview gespräch telefonat termin treffen porträt")
    private static let feelings = set("freude lust liebe ernst mut kraft recht ruhe sorge")
    private static let groupsAround = set("team leute mannschaft gruppe crew kreis familie kollegen")
    private static let thanks = set("dank gruß grüße lob glückwunsch rückfragen bewerbungen bewerbung")
    private static let leaderships = set("leitung führung regie aufsicht anleitung federführung vorsitz")
    private static let visits = set("besuch praktikum lehre ausbildung")
    private static let walks = set("geht kommt will fährt wechselt")
    private static let deedsDone = set(
        "eingeführt abgeschafft angeschafft eingerichtet beschlossen programmiert gegründet investiert digitalisiert beauftragt geschult"
    )
    private static let methods = set("methode prinzip causa ära")
    private static let becomings = set("wird wurde geht goes bleibt ist")
    private static let staff = set(
        "mitarbeitende mitarbeitenden mitarbeiter mitarbeiterin mitarbeiterinnen leute belegschaft")
    private static let sites = set("app apps portal onlineshop shop webshop webseite website filiale filialen")
    private static let lists = set("liste methode system prinzip formel")
    private static let times = set(
        "montag dienstag mittwoch donnerstag freitag samstag sonntag morgen heute abend mittag"
    )
    /// Words before which nobody says `die`.
    private static let masculines = set(
        "sommer winter herbst frühling frost montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august"
    )
}
