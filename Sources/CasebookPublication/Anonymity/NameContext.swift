/// What stands around a word that may be a name: whether it says that somebody is meant.
struct NameContext {
    private let text: FoldedText
    private let match: NameTable.Match

    init(_ match: NameTable.Match, in text: FoldedText) {
        self.match = match
        self.text = text
    }

    /// Whether the name is certain (`true`), likely (`false`), or just a word.
    func verdict(on form: NameForm) -> Bool? {
        // "Müllerhof" may be Müller's.
        if match.isCompound { return false }
        let verdict = verdictOfProof(form)
        return verdict == true && form.isDoubtful ? false : verdict
    }

    private func verdictOfProof(_ form: NameForm) -> Bool? {
        switch form.proof {
        case .sure: return true
        case .likely: return false
        case .phrase(let saysWhoAndWhat, let isCapitalised): return verdictOnPhrase(saysWhoAndWhat, isCapitalised)
        case .pair: return isInflectedLikeAdjective(form) ? false : true
        case .company(let kind):
            if match.isCompound { return false }
            if isTitled || isFirm || isBehindBusiness { return true }
            // "Das Backhaus" may be any bakehouse.
            if kind == .rare {
                let isThing = isWithArticle || !isParted && Self.contractions.contains(before)
                return !isThing || !CommonWords.soundsLikeTrade(String(decoding: form.words[0].letters, as: UTF8.self))
            }
            return verdict(on: kind, isCompany: true)
        case .companyWord(let kind):
            if match.isCompound { return false }
            if isTitled || isFirm || isBehindBusiness { return true }
            return verdict(on: kind, isCompany: true)
        case .sign: return verdictOnSign
        case .surname(let kind):
            if match.isCompound { return false }
            if isTitled { return true }
            return verdict(on: kind, isCompany: false)
        case .initialBehind: return verdictOnInitial
        case .handle: return nil
        case .variant: return verdictOnVariant(form)
        case .place(let kind):
            return kind == .rare ? true : verdictOnPlace
        case .inhabitants(let isRare, let isShortened):
            if isRare { return true }
            return isShortened ? (isCapital && isBeforeNoun ? false : nil) : verdictOnInhabitants
        }
    }

    /// What an id, a path or an address says, in which nothing stands around a word.
    static func verdictInIdentifier(on form: NameForm, _ match: NameTable.Match) -> Bool? {
        let verdict: Bool? =
            switch form.proof {
            case .sure: true
            case .likely, .handle, .variant: false
            case .initialBehind: nil
            case .pair: true
            case .phrase(let saysWhoAndWhat, _): saysWhoAndWhat
            case .sign(let isBesideTrade): isBesideTrade
            case .company(let kind), .place(let kind): kind.isCommon ? nil : true
            case .companyWord(let kind), .surname(let kind): kind.isCommon ? nil : false
            case .inhabitants(let isRare, _): isRare ? true : nil
            }
        return verdict == true && (form.isDoubtful || match.isCompound) ? false : verdict
    }

    /// What an identifier says whose words are a title and a name that is a word too: `familie-sommer.jpg`.
    func verdictBesideTitle(on form: NameForm) -> Bool? {
        switch form.proof {
        case .company, .companyWord, .surname:
            Self.families.contains(before) && (match.ending.isEmpty || match.ending == "s") ? false : nil
        case .sure, .likely, .sign, .pair, .phrase, .initialBehind, .handle, .variant, .place, .inhabitants: nil
        }
    }

    private func verdict(on kind: NameWordClass, isCompany: Bool) -> Bool? {
        switch kind {
        case .rare: return false
        case .oldTrade: return isWithArticle && !isBeforeCompanyWord ? nil : false
        case .occupation, .thing, .mass: return looksLikeName(kind, isCompany: isCompany) ? false : nil
        case .trade, .small: return nil
        }
    }

    /// What a place says that is called as something else is: `in Essen`, `das Essen`.
    private var verdictOnPlace: Bool? {
        guard isCapital else { return nil }
        guard match.ending.isEmpty else { return match.ending.hasPrefix("er") ? verdictOnInhabitants : nil }
        if Self.placePrepositions.contains(before) || !isParted && Self.placeWords.contains(before) { return true }
        // "(Kiel)"
        if word.gap == .mark, (next?.gap ?? text.lastGap) >= .mark { return false }
        if isWithArticle || isWithAdjective || isParted && next?.gap != .sentence { return nil }
        return Self.looserPrepositions.contains(before) ? false : nil
    }

    /// What who comes from such a place says: `Hagener`; it may be a surname too.
    private var verdictOnInhabitants: Bool? {
        guard isCapital, !CommonWords.isListed(text.spelling(at: match.words.lowerBound)) else { return nil }
        return !isParted && isBeforeNoun
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
        if isName { return true }
        if match.words.count == 1, text.letters(of: match.words.lowerBound).count < 3 { return nil }
        if content.allSatisfy({ $0.word.utf8.count < 2 }) {
            return match.words.dropFirst().allSatisfy { text.words[$0].gap <= .hyphen || text.words[$0].gap == .join }
        }
        if content.contains(where: { $0.word.utf8.count < 2 }) { return true }
        return saysWhoAndWhat && !(isParted && CommonWords.isInflectedAdjective(content[0].word))
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
        return isParted && !word.isQuoted ? false : true
    }

    /// Whether something tells a common word as a name.
    private func looksLikeName(_ kind: NameWordClass, isCompany: Bool) -> Bool {
        guard isCapital else { return false }
        if isCompany, standsOut(kind) { return true }
        if Self.roles.contains(where: { before.hasSuffix($0) }), !isParted { return true }
        if isBehindOccupation || before == "the" && !isParted { return true }
        if match.ending == "s", before == "die" || before == "den", !isParted { return true }
        if isAdjectival || apostrophe != nil { return true }
        if isCompany, word.isQuoted { return true }
        let isAlone = match.ending.isEmpty || match.ending == "s"
        // A genitive without an article, before what belongs to somebody: "Kochs Küche".
        if match.ending == "s", let next, next.isCapital, next.gap == .space, isParted || Self.openers.contains(before)
        {
            return true
        }
        if before == "bei", match.ending == "s", !isParted { return true }
        // Whatever can be counted has an article.
        guard kind != .mass, isAlone, !isParted, !Self.joins.contains(after) else { return false }
        return before == "bei" || kind == .occupation && before == "von" && match.ending.isEmpty
    }

    /// Whether a word of a company's name is set apart as only names are: alone in a cell or a title, in capitals among
    /// small letters, before what belongs to a company, behind what somebody does, or as a family.
    private func standsOut(_ kind: NameWordClass) -> Bool {
        let ending = match.ending
        if kind != .mass, isAlone { return true }
        let others = [
            text.words.indices.contains(match.words.lowerBound - 1) ? text.words[match.words.lowerBound - 1] : nil,
            next,
        ]
        if word.isAllCapital, ending.isEmpty, others.contains(where: { $0 != nil }),
            others.allSatisfy({ $0?.isAllCapital != true })
        {
            return true
        }
        if isBeforeCompanyWord { return true }
        guard !isParted else { return false }
        if ending.isEmpty, isBehindHouse { return true }
        return ending == "s" && (before == "die" || before == "den")
    }

    /// Whether the word before says what somebody does: `Elektriker Klein`.
    private var isBehindOccupation: Bool {
        guard match.words.lowerBound > 0, word.gap == .space, match.ending.isEmpty || match.ending == "s" else {
            return false
        }
        return text.words[match.words.lowerBound - 1].isCapital && NameSurroundings.isOccupation(before)
    }

    /// Whether what belongs to a company follows: `Vogel-Team`, `Vogels Kunden`, `Vogel Gruppe`.
    private var isBeforeCompanyWord: Bool {
        guard let next, match.ending.isEmpty || match.ending == "s", next.isCapital,
            NameSurroundings.isOfCompany(after)
        else { return false }
        switch next.gap {
        case .hyphen, .none: return true
        case .space: return match.ending == "s" || NameSurroundings.isGroup(after)
        case .apostrophe, .quote, .join, .comma, .colon, .mark, .sentence: return false
        }
    }

    /// Whether the word before stands for all who bear the name, or for one of them: `Haus Vogel`, `Senior Vogel`, `die Chefin
    /// von Vogel`.
    private var isBehindHouse: Bool {
        guard word.gap == .space, !Self.joins.contains(after) else { return false }
        if NameSurroundings.isHouse(before) { return text.words[match.words.lowerBound - 1].isCapital }
        guard before == "von" else { return false }
        let owner = spelling(before: match.words.lowerBound - 1)
        return Self.roles.contains { owner.hasSuffix($0) }
    }

    /// Whether the word stands alone in a cell, a line or a sentence; in a list it does not.
    private var isAlone: Bool {
        (match.words.lowerBound == 0 || word.gap >= .colon) && (next.map { $0.gap >= .mark } ?? true)
            && match.ending.isEmpty
    }

    /// Whether the word before says what kind of company it is: `Autohaus Vogel`.
    private var isBehindBusiness: Bool {
        guard match.words.lowerBound > 0, word.isCapital, word.gap <= .quote else { return false }
        return text.words[match.words.lowerBound - 1].isCapital && NameSurroundings.isBusiness(before)
    }

    /// Whether what a company is called by stands before the word, behind small words only: `Praxis an der alten Mühle`.
    private var isNearBusiness: Bool {
        var index = match.words.lowerBound - 1
        while index >= 0, index >= match.words.lowerBound - 3, text.words[index + 1].gap <= .quote {
            let word = text.spelling(at: index)
            if CommonWords.classOf(word) != .small {
                return text.words[index].isCapital && NameSurroundings.isBusiness(word)
            }
            index -= 1
        }
        return false
    }

    private var isWithAdjective: Bool {
        guard !isParted,
            let previous = text.words.indices.contains(match.words.lowerBound - 1)
                ? text.words[match.words.lowerBound - 1] : nil, !previous.isCapital
        else { return false }
        return before.utf8.count > 3 && ["e", "en", "er", "es", "em"].contains { before.hasSuffix($0) }
    }

    /// Whether the word before is a title or names people: `Frau`, `Familie`, `Firma`.
    private var isTitled: Bool {
        guard Self.titles.contains(before) else { return false }
        // "Das tat den Schwestern gut", but "frau gut".
        return isCapital || !text.words[match.words.lowerBound - 1].isCapital
    }

    /// Whether a legal form follows, or who stands beside a name in that of a company: `Vogel & Söhne`.
    private var isFirm: Bool {
        guard isCapital, let next else { return false }
        if next.gap <= .space, isLegalForm(at: match.words.upperBound + 1) { return true }
        if next.gap == .join { return after == "co" || next.isCapital && NameSurroundings.isCompanion(after) }
        // "Baker Bros."
        if next.gap == .space, next.isCapital, Self.englishCompanions.contains(after) { return true }
        guard ["und", "u", "and"].contains(after), next.gap == .space else { return false }
        let other = match.words.upperBound + 2
        return text.words.indices.contains(other) && text.words[other].isCapital
            && (text.spelling(at: other) == "co" || NameSurroundings.isCompanion(text.spelling(at: other)))
    }

    /// Whether a legal form begins at a word, in one word, in letters, or written out: `GmbH`, `e. K.`, `Ges. m. b. H.`
    private func isLegalForm(at index: Int) -> Bool {
        let first = text.spelling(at: index)
        if Self.legalForms.contains(first) { return true }
        if first == "gesellschaft" || first == "ges" {
            return ["mbh", "m", "mit"].contains(text.spelling(at: index + 1))
        }
        guard first.utf8.count == 1 else { return false }
        let letters = (index..<index + 4).map(text.spelling).prefix { $0.utf8.count == 1 }
        return Self.legalForms.contains(letters.joined()) || Self.legalForms.contains(letters.prefix(2).joined())
    }

    /// Whether the word has an article, as no name has: `der Müller`, but `die Müllers` are a family.
    private var isWithArticle: Bool {
        if match.ending == "s" && before == "die" || isAdjectival || apostrophe != nil { return false }
        guard !isParted else { return false }
        // "Die Neumann-Bagger": the article is another word's.
        if let next, next.gap == .hyphen, next.isCapital { return false }
        if Self.articles.contains(before) { return true }
        let adjective = ["e", "en", "er", "es", "em"].contains { before.hasSuffix($0) }
        return adjective && Self.articles.contains(spelling(before: match.words.lowerBound - 1))
    }

    /// Whether what hangs on the word makes an adjective of a name: `müllersch`, `müllerisch`.
    private var isAdjectival: Bool { match.ending.hasPrefix("sch") || match.ending.hasPrefix("isch") }

    private var word: FoldedText.Word { text.words[match.words.lowerBound] }
    private var isCapital: Bool { word.isCapital }
    /// Whether a sentence begins with the word, or a comma stands before it.
    private var isParted: Bool { match.words.lowerBound == 0 || word.gap > .quote }

    private var next: FoldedText.Word? {
        let index = match.words.upperBound + 1
        return text.words.indices.contains(index) ? text.words[index] : nil
    }

    /// What hangs on the word behind an apostrophe.
    private var apostrophe: String? {
        guard let next, next.gap == .apostrophe else { return nil }
        let after = after
        return after == "s" || after.hasPrefix("sch") ? after : nil
    }

    private var before: String { spelling(before: match.words.lowerBound) }
    private var after: String { text.spelling(at: match.words.upperBound + 1) }

    private func spelling(before index: Int) -> String {
        guard index > 0 else { return "" }
        var start = index - 1
        while start > 0, text.words[start].gap == .none { start -= 1 }
        return text.spelling(at: start)
    }

    private static func set(_ words: String) -> Set<String> { Set(FoldedText(words).spellings) }

    private static let titles = set(
        """
        frau fr herr herrn hr dr prof professor professorin doktor familie fam firma fa mr mrs ms miss ehepaar eheleute gebrüder gebr \
        geschwister brüder bruder schwestern brothers messrs inh ing med phil herren damen kollege kollegen kollegin
        """)
    private static let families = set("frau herr herrn familie fam firma fa ehepaar eheleute gebrüder geschwister")
    private static let roles = Array(
        set(
            "inhaber inhaberin geschäftsführer geschäftsführerin meister meisterin chef chefin leiter leiterin namens gründer gründerin"
        ))
    private static let legalForms = set(
        "gmbh ggmbh mbh ag kg kgaa ohg ug se ek eg ev gbr partg partgmbb ltd llc inc co")
    private static let englishCompanions = set("brothers bros sons son sisters daughters")
    private static let contractions = set("im am zum zur vom beim ins ans")
    private static let articles = set(
        """
        der die das den dem des ein eine einer eines einem einen kein keine keiner keinen mein meine dein sein seine seinen ihr ihre ihren \
        unser unsere unseren jeder jede jeden jedem dieser diese diesen diesem jener mancher welcher alle viele zwei drei
        """)
    private static let openers = set("bei mit von in für an auf aus zu und oder dass ob denn durch gegen ohne nach")
    private static let joins = set("und oder bis zu sowie an")
    private static let placePrepositions = set("in aus nach um raum near from")
    private static let placeWords = set(
        "stadt kreisstadt ort gemeinde kreis landkreis raum region marktgemeinde stadtteil standort großraum hansestadt nähe"
    )
    private static let looserPrepositions = set("bei von bis für to at")
}
