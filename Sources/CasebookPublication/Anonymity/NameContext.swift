/// What stands around a word that may be a name: whether it says that somebody is meant.
struct NameContext {
    let text: FoldedText
    let match: NameTable.Match

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
}
