/// What stands around a word that may be a name: whether it says that somebody is meant.
struct NameContext {
    let text: FoldedText
    let match: NameTable.Match
    /// The text as somebody wrote it.
    let original: String
    /// Whether the text is English, in which nouns have no capitals.
    let isEnglish: Bool

    init(_ match: NameTable.Match, in text: FoldedText, of original: String, isEnglish: Bool = false) {
        self.isEnglish = isEnglish
        self.match = match
        self.text = text
        self.original = original
    }

    /// Whether the name is certain (`true`), likely (`false`), or just a word.
    func verdict(on form: NameForm) -> Bool? {
        // "Möbel aus Gold" are none of the Göld Möbel GmbH.
        if form.isRespelled, form.between == .smallWords, match.words.count > form.words.count, !hasUmlaut {
            return nil
        }
        let form = read(form)
        if form.needsGap, match.words.count == 1 { return nil }
        // "Müllerhof" may be Müller's; it is a noun.
        if match.isCompound { return isCapital ? false : nil }
        let verdict = verdictOfProof(form)
        return verdict == true && (form.isDoubtful || form.words.count == 1 && match.isShortInflected) ? false : verdict
    }

    private func verdictOfProof(_ form: NameForm) -> Bool? {
        switch form.proof {
        case .likely: return isEnglish && isOfSmallWords ? nil : false
        case .givenName: return verdictOnGivenName(form)
        case .acronym: return verdictOnAcronym
        case .phrase(let saysWhoAndWhat, let isCapitalised):
            let verdict = verdictOnPhrase(saysWhoAndWhat, isCapitalised)
            if isOneOfMany { return nil }
            // "Ein Plan B", "die Logistik am Berg"
            let isLoose = isIndefinite || isParted(by: ["am", "den", "dem"], unlike: form)
            return verdict == true && isLoose ? false : verdict
        case .sure where isEnglish && isOfSmallWords: return nil
        case .sure: return !isTurnOfPhrase(form) && !isOrdinary(form)
        case .pair where isEnglish && isOfSmallWords: return nil
        case .pair: return !isInflectedLikeAdjective(form) && !isTurnOfPhrase(form)
        case .company(let kind) where isEnglish: return verdictInEnglish(kind, isCompany: true)
        case .companyWord(let kind) where isEnglish: return verdictInEnglish(kind, isCompany: false)
        case .surname(let kind) where isEnglish: return verdictInEnglish(kind, isCompany: false)
        case .company where isInColour, .companyWord where isInColour: return nil
        case .company(let kind):
            if isTitled || isFirm || isBehindBusiness { return true }
            return kind == .rare ? verdictOnCompany : verdict(on: kind, isCompany: true)
        case .companyWord(let kind):
            if isTitled || isFirm || isBehindBusiness { return true }
            return verdict(on: kind, isCompany: true)
        case .sign: return verdictOnSign
        case .surname(let kind):
            if isTitled { return true }
            return isTitledBeforeParticle ? false : verdict(on: kind, isCompany: false)
        case .initials: return verdictOnInitials
        case .ownInitials: return verdictOnOwnInitials
        case .initialBehind: return verdictOnInitial
        case .handle: return nil
        case .variant: return verdictOnVariant(form)
        case .particle: return verdictOnParticle
        case .place(let kind):
            return kind == .rare ? verdictOnRarePlace : verdictOnPlace
        case .inhabitants(let isRare, let isShortened):
            if isRare { return verdictOnRareInhabitants }
            return isShortened ? (isCapital && isBeforeNoun ? false : nil) : verdictOnInhabitants
        }
    }

    /// What an id, a path or an address says, in which nothing stands around a word.
    static func verdictInIdentifier(on form: NameForm, _ match: NameTable.Match) -> Bool? {
        let verdict: Bool? =
            switch form.proof {
            case .sure: true
            case .likely, .handle, .variant: false
            case .initialBehind, .initials, .ownInitials, .givenName, .acronym, .particle: nil
            case .pair: true
            case .phrase(let saysWhoAndWhat, _): saysWhoAndWhat
            case .sign(let isBesideTrade): isBesideTrade
            case .company(let kind), .place(let kind): kind.isCommon ? nil : !match.isShortInflected
            case .companyWord(let kind), .surname(let kind): kind.isCommon ? nil : false
            case .inhabitants(let isRare, _): isRare ? true : nil
            }
        return verdict == true && (form.isDoubtful || match.isCompound) ? false : verdict
    }

    /// What an identifier says whose words are a title and a name that is a word too: `familie-sommer.jpg`.
    func verdictBesideTitle(on form: NameForm) -> Bool? {
        switch form.proof {
        case .company, .companyWord, .surname:
            (Self.families.contains(before) || Self.views.contains(after) || NameSurroundings.isOfCompany(after))
                && (match.ending.isEmpty || match.ending == "s") ? false : nil
        case .initials, .ownInitials, .sure, .likely, .sign, .pair, .phrase, .initialBehind, .handle, .variant, .place,
            .inhabitants, .givenName, .acronym, .particle:
            nil
        }
    }

    func verdict(on kind: NameWordClass, isCompany: Bool) -> Bool? {
        if isHalfOfSaying { return nil }
        switch kind {
        case .rare: return isWrittenAsName ? false : nil
        case .sounding: return isCapital && !isIndefinite && (isOldOne || !isWithAdjective) ? false : nil
        case .oldTrade:
            if isOldOne || isSeniorOrJunior || word.isQuoted { return false }
            if isOfTheTrade { return nil }
            return isWithArticle && !isBeforeCompanyWord && !isFramed(kind, isCompany: isCompany) ? nil : false
        case .occupation, .thing, .mass: return looksLikeName(kind, isCompany: isCompany) ? false : nil
        case .trade, .small: return !isCompany && isNamedAsSomebody(kind) ? false : nil
        }
    }

    /// Whether a surname that is a trade, or letters of a legal form, stands where only somebody is named: `sagt Glaser`, `Chefin Ek`.
    private func isNamedAsSomebody(_ kind: NameWordClass) -> Bool {
        guard isCapital, match.ending.isEmpty, isBare, !isIndefinite else { return false }
        if Self.roles.contains(where: { before.hasSuffix($0) }), !isParted, endsClause || next?.isCapital == false {
            return !CommonWords.soundsLikeTrade(nameLetters) || before == "namens"
        }
        return isSpeaking(kind) && (endsClause || next?.isCapital == false) || isNamedOutright
    }

    /// What the only telling word of a company says: with an article or a small letter it may be a noun that nobody has listed.
    var verdictOnCompany: Bool? {
        guard isWrittenAsName else { return nil }
        if isWholeText { return true }
        let isInflected = !match.ending.isEmpty && match.ending != "s"
        let isNoun = isWithArticle || isIndefinite || !isParted && Self.contractions.contains(before)
        return isCapital && !isInflected && !isNoun
    }

    /// Whether a text says nothing else.
    private var isWholeText: Bool { match.words == 0...text.words.count - 1 && match.ending.isEmpty }

    /// Whether a word stands with the letter and the ending that names have: what is inflected and small is another word.
    private var isWrittenAsName: Bool {
        if isCapital || isAdjectival { return true }
        return match.ending.isEmpty || match.ending == "s" && match.range.count > 3
    }

    /// Whether a rare word stands alone as names do, without an article or what makes another word of it.
    var isNamedAlone: Bool {
        guard isCapital, match.ending.isEmpty || match.ending == "s" || isAdjectival else { return false }
        // "Vom Zwirnlein-Fonds": the article is another word's.
        if isTitled || next.map({ $0.gap == .hyphen && $0.isCapital }) ?? false { return true }
        return !isIndefinite && !isWithArticle && (isParted || !Self.contractions.contains(before))
    }

    /// What a place says that is hardly called as anything else is: with an article or a small letter it may be something else.
    private var verdictOnRarePlace: Bool? {
        if isEnglish, EnglishWords.contain(text.spelling(at: match.words.lowerBound)) { return verdictOnEnglishPlace }
        if isLandscape { return verdictOnPlace }
        if isWholeText, isWrittenAsName { return true }
        if standsLikeVerb || isEnglish && !isCapital && match.range.count < 7 { return nil }
        guard isCapital else { return isWrittenAsName ? false : nil }
        if match.ending.hasPrefix("er") { return verdictOnRareInhabitants }
        return !isWithArticle && !isIndefinite && (isParted || !Self.contractions.contains(before))
    }

    /// What who comes from a place says, if it is no word of the language: `die Moerser Firma`, `der Mörser`.
    private var verdictOnRareInhabitants: Bool? {
        let isWord = CommonWords.classOf(text.spelling(at: match.words.lowerBound)).isCommon
        if isWord { return isCapital && !isParted && isBeforeNoun && next?.gap == .space ? false : nil }
        guard isCapital || isAdjectival else { return false }
        return !isCapital || isBeforeNoun || match.ending.hasSuffix("in") || match.ending.hasSuffix("innen")
    }

    /// What the first letters of two names say: beside what a company is called by they stand for the names.
    private var verdictOnInitials: Bool? {
        let last = match.words.upperBound
        guard isCapital, text.words[last].isCapital, text.words[last].gap == .join else { return nil }
        let isBeforeTrade =
            next.map { $0.gap <= .space && $0.isCapital } ?? false
            && (NameSurroundings.isBusiness(after) || CommonWords.classOf(after) == .trade)
        if isBehindBusiness || isBeforeTrade { return false }
        // "Der S&P 500 fiel."
        let letters = Set([text.spelling(at: match.words.lowerBound), text.spelling(at: last)])
        return next?.isDigits ?? false || Self.usualInitials.contains(letters) ? nil : false
    }

    /// What the letters say that a company itself has: with the sign between them they are hardly anything else.
    private var verdictOnOwnInitials: Bool? {
        let letters = match.words.filter { text.letters(of: $0).count == 1 }
        guard letters.allSatisfy({ text.words[$0].isCapital }),
            letters.dropFirst().allSatisfy({ text.words[$0].gap == .join })
        else { return nil }
        return isTitled || isFirm || isBehindBusiness
    }

    /// What who comes from such a place says: `Hagener`; it may be a surname too.
    var verdictOnInhabitants: Bool? {
        let letters = text.spelling(at: match.words.lowerBound)
        let isWord = CommonWords.isListed(letters) && (hasUmlaut || !CommonWords.needsUmlauts(letters))
        guard isCapital, !isWord else { return nil }
        if !isParted { return isBeforeNoun }
        // "Laufer Betrieb" begins a sentence.
        return match.ending == "er" && isBeforeNoun && next?.gap == .space ? false : nil
    }

    private var isBeforeNoun: Bool {
        next.map { $0.isCapital && $0.gap <= .hyphen || $0.isCapital && $0.gap == .space } ?? false
    }

    /// What a surname says with one letter beside it.
    private var verdictOnInitial: Bool? {
        let initial = text.words[match.words.upperBound]
        guard isCapital, initial.isCapital, initial.gap == .space || initial.gap == .comma, match.ending.isEmpty else {
            return nil
        }
        return false
    }

    /// What a name says with what people say for its trade: both are nouns.
    private func verdictOnVariant(_ form: NameForm) -> Bool? {
        let heads = match.words.filter { text.words[$0].gap != .none || $0 == match.words.lowerBound }
        let nouns = heads.filter { index in
            form.words.contains { text.letters(of: index).starts(with: $0.letters) }
        }
        guard nouns.allSatisfy({ text.words[$0].isCapital }) else { return nil }
        return false
    }

    /// What several words of the language say that are a name too: capitals where the language has none make a name of them, or
    /// what stands around them; otherwise an editor decides.
    private func verdictOnPhrase(_ saysWhoAndWhat: Bool, _ isCapitalised: Bool) -> Bool? {
        if isEnglish, isOfSmallWords { return nil }
        if isTitled || isFirm || isBehindBusiness { return true }
        if word.gap == .quote, (next?.gap ?? text.lastGap) == .quote { return true }
        let heads = match.words.filter { text.words[$0].gap != .none || $0 == match.words.lowerBound }
        let kinds = heads.map {
            (index: $0, word: text.spelling(at: $0), kind: CommonWords.classOf(text.spelling(at: $0)))
        }
        let content = kinds.filter { $0.kind != .small || $0.word.utf8.count < 2 }
        // "die Werkstatt" is no name, "Die Werkstatt" may be one.
        if kinds.count == 2, Self.articles.contains(kinds[0].word) || kinds[0].word == "the",
            !text.words[kinds[0].index].isCapital
        {
            return nil
        }
        guard isCapitalised else { return saysWhoAndWhat }
        guard !content.isEmpty,
            content.allSatisfy({ text.words[$0.index].isCapital || text.words[$0.index].isDigits })
        else {
            // Letters tell nothing without capitals.
            return content.allSatisfy({ $0.word.utf8.count < 2 }) ? nil : false
        }
        // Nobody begins small words, or words that tell how something is, with a capital inside of a sentence.
        let inside = kinds.filter { $0.index != match.words.lowerBound || !isParted }
        let isName = inside.contains {
            text.words[$0.index].isCapital && !text.words[$0.index].isDigits && $0.word.utf8.count > 1
                && ($0.kind == .small || CommonWords.isAdjective($0.word))
        }
        if isName { return isSaying(content.map(\.word)) ? false : true }
        if match.words.count == 1, text.letters(of: match.words.lowerBound).count < 3 { return nil }
        if content.allSatisfy({ $0.word.utf8.count < 2 }) {
            return match.words.dropFirst().allSatisfy { text.words[$0].gap <= .hyphen || text.words[$0].gap == .join }
        }
        if content.contains(where: { $0.word.utf8.count < 2 }) { return true }
        // "Der Großhandel" is hardly the Groß Handel GmbH.
        if match.words.count == 1, isWithArticle { return false }
        return saysWhoAndWhat && !(isParted && CommonWords.isInflectedAdjective(content[0].word))
    }

    /// Whether two words say what they say everywhere, and no sign joins them: `Jung und Alt`.
    private func isSaying(_ words: [String]) -> Bool {
        Self.sayings.contains(Set(words)) && !match.words.dropFirst().contains { text.words[$0].gap == .join }
    }

    /// Whether a word of a pair stands without a capital and with the ending of an adjective: `ein schicker Salon`.
    private func isInflectedLikeAdjective(_ form: NameForm) -> Bool {
        match.words.contains { index in
            guard !text.words[index].isCapital, text.words[index].gap != .none || index == match.words.lowerBound else {
                return false
            }
            let spelling = text.spelling(at: index)
            guard ["e", "en", "em", "er", "es"].contains(where: spelling.hasSuffix) else { return false }
            return form.words.contains { word in
                word.letters.count < spelling.utf8.count && spelling.utf8.starts(with: word.letters)
            }
        }
    }

    /// What two words of a sign say, of which the first is an adjective: capitals make a name of it, where no sentence
    /// begins.
    private var verdictOnSign: Bool? {
        let words = match.words.filter { text.words[$0].gap != .none || $0 == match.words.lowerBound }
        let isJoined = words.count == 1 && match.words.count > 1
        guard match.words.allSatisfy({ text.words[$0].isCapital }) else {
            return text.words[match.words.upperBound].isCapital && isNearBusiness ? false : nil
        }
        if isJoined { return true }
        guard isParted, !word.isQuoted else { return true }
        // "Neue Energie kam ins Team."
        let isOrdinary = Self.novelties.contains(text.spelling(at: match.words.lowerBound)) && !isAlone
        return isOrdinary && CommonWords.classOf(text.spelling(at: match.words.upperBound)) == .trade ? nil : false
    }
}

extension NameContext {
    /// The folded words of a list.
    static func set(_ words: String) -> Set<String> { Set(FoldedText(words).spellings) }
}
