/// What stands around a word, and what it tells.
extension NameContext {
    /// Whether something tells a common word as a name.
    func looksLikeName(_ kind: NameWordClass, isCompany: Bool) -> Bool {
        guard isCapital else { return false }
        if isCompany, standsOut(kind) { return true }
        if isFramed(kind, isCompany: isCompany) { return true }
        if Self.roles.contains(where: { before.hasSuffix($0) }), !isParted { return true }
        if isBehindOccupation || isBehindKin || before == "the" && !isParted { return true }
        if isBehindGivenName || isSpeaking(kind) || isFamilyPlural { return true }
        if isAdjectival || apostrophe != nil { return true }
        if isSeniorOrJunior || kind != .thing && isOldOne { return true }
        if kind == .mass, isUninflectedAdjective { return true }
        if isCompany, word.isQuoted { return true }
        let isAlone = match.ending.isEmpty || match.ending == "s"
        // A genitive without an article, before what belongs to somebody: "Kochs Küche".
        if match.ending == "s", let next, next.isCapital, next.gap == .space, isGenitiveOfName { return true }
        if standsLikeName(kind) || isDoer(kind) { return true }
        if before == "bei", match.ending == "s", !isParted { return true }
        // Whatever can be counted has an article.
        guard kind != .mass, isAlone, !isParted, !Self.joins.contains(after) else { return false }
        return before == "bei" || kind == .occupation && before == "von" && match.ending.isEmpty
    }

    /// Whether a word of a company's name is set apart as only names are: alone in a cell or a title, in capitals among
    /// small letters, before what belongs to a company, behind what somebody does, or as a family.
    func standsOut(_ kind: NameWordClass) -> Bool {
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
        if isBeforeCompanyWord || isSpelledOut || isAlone && isBelowCompanies { return true }
        guard !isParted else { return false }
        if ending.isEmpty, isBehindHouse { return true }
        return isFamilyPlural
    }

    /// Whether somebody is called so whom people tell from others of the name: `der alte Müller`.
    var isOldOne: Bool {
        guard isCapital, !isParted, match.ending.isEmpty || match.ending == "s", Self.ages.contains(before) else {
            return false
        }
        let article = spelling(before: match.words.lowerBound - 1)
        return Self.articles.contains(article) || Self.contractions.contains(article)
    }

    /// Whether what tells father and son apart follows: `Groß senior`.
    var isSeniorOrJunior: Bool {
        guard isCapital, let next, next.gap == .space || next.gap == .comma else { return false }
        return Self.generations.contains(after)
    }

    /// Whether an adjective stands with a capital and without an ending inside of a sentence, as only names do: `beim Groß`.
    var isUninflectedAdjective: Bool {
        guard !isParted, match.ending.isEmpty, !word.isQuoted, word.gap == .space, !Self.joins.contains(before),
            !Self.joins.contains(after), after != "auf", next?.gap != .hyphen
        else { return false }
        let spelling = text.spelling(at: match.words.lowerBound)
        guard CommonWords.adjectiveStem(of: spelling) == spelling, !Self.colours.contains(spelling) else {
            return false
        }
        if Self.contractions.contains(before) || before == "bei" { return true }
        // "Das Gut wird gewogen."
        if Self.articles.contains(before) { return !Self.nouns.contains(spelling) }
        // Behind a small word only a name has a capital; some of these are nouns as well.
        return !text.words[match.words.lowerBound - 1].isCapital && !Self.nouns.contains(spelling)
    }

    /// Whether a word with the ending of a genitive has no article and no adjective, as whatever can be counted has: `kam Kochs Idee`.
    private var isGenitiveOfName: Bool {
        if isParted || Self.openers.contains(before) { return true }
        guard word.gap == .space, !text.words[match.words.lowerBound - 1].isCapital, !isWithAdjective else {
            return false
        }
        return !Self.articles.contains(before) && !Self.contractions.contains(before)
            && !Self.indefinites.contains(before)
    }

    /// Adjectives that are nouns too, which stand without an article.
    private static let nouns = Set(FoldedText("gut wild hell dunkel best halb rund modern still recht").spellings)

    /// Whether the letters of the word stand apart: `K R O N E`.
    var isSpelledOut: Bool {
        match.words.count > 3
            && match.words.map { text.words[$0] }.allSatisfy { $0.isCapital && $0.start + 1 == $0.end }
    }

    /// Whether a table or a list names companies above: `| Betrieb | Zahl |`.
    var isBelowCompanies: Bool {
        (max(0, match.words.lowerBound - 8)..<match.words.lowerBound).contains {
            text.words[$0].isCapital && Self.headings.contains(text.spelling(at: $0))
                && ($0 == 0 || text.words[$0].gap >= .mark) && text.words[$0 + 1].gap >= .mark
        }
    }

    /// Whether the word before is a noun whose town follows: `die Mitte Essens`.
    var isBehindNoun: Bool {
        guard !isParted, word.gap == .space, match.words.lowerBound > 0 else { return false }
        let previous = text.words[match.words.lowerBound - 1]
        return previous.isCapital && !previous.isAllCapital && CommonWords.classOf(before) != .small
            && !Self.articles.contains(before) && !Self.contractions.contains(before)
    }

    /// Whether the figures of a postcode stand before the word.
    var isBehindPostcode: Bool {
        guard word.gap == .space, match.words.lowerBound > 0 else { return false }
        let previous = text.words[match.words.lowerBound - 1]
        return previous.isDigits && previous.end - previous.start == 5
    }

    /// Whether an article or a pronoun stands before the word that no name has: `ein Plan B`.
    var isIndefinite: Bool {
        guard match.words.lowerBound > 0, word.gap == .space else { return false }
        // "Das lag an Koch": in German it is a preposition.
        return Self.indefinites.contains(before) && (isEnglish || before != "an")
    }

    /// Whether small words stand in the match that the form does not have.
    func isParted(by small: [String], unlike form: NameForm) -> Bool {
        match.words.dropFirst().contains { index in
            let letters = text.letters(of: index)
            return small.contains { letters.elementsEqual($0.utf8) }
                && !form.words.contains { letters.elementsEqual($0.letters) }
        }
    }

    /// Whether the word before says what somebody does: `Elektriker Klein`.
    var isBehindOccupation: Bool {
        guard match.words.lowerBound > 0, word.gap == .space, match.ending.isEmpty || match.ending == "s" else {
            return false
        }
        return text.words[match.words.lowerBound - 1].isCapital
            && (NameSurroundings.isOccupation(before) || NameSurroundings.endsLikeOccupation(before))
    }

    /// Whether what belongs to a company follows: `Vogel-Team`, `Vogels Kunden`, `Vogel Gruppe`.
    var isBeforeCompanyWord: Bool {
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
    var isBehindHouse: Bool {
        guard word.gap == .space, !Self.joins.contains(after) else { return false }
        if NameSurroundings.isHouse(before) { return text.words[match.words.lowerBound - 1].isCapital }
        guard before == "von" else { return false }
        let owner = spelling(before: match.words.lowerBound - 1)
        return Self.roles.contains { owner.hasSuffix($0) }
    }

    /// Whether the word stands alone in a cell, a line or a sentence; in a list it does not.
    var isAlone: Bool {
        (match.words.lowerBound == 0 || word.gap >= .colon) && (next.map { $0.gap >= .mark } ?? true)
            && match.ending.isEmpty
    }

    /// Whether the word before says what kind of company it is: `Autohaus Vogel`.
    var isBehindBusiness: Bool {
        guard match.words.lowerBound > 0, word.isCapital, word.gap <= .quote else { return false }
        return text.words[match.words.lowerBound - 1].isCapital && NameSurroundings.isBusiness(before)
    }

    /// Whether what a company is called by stands before the word, behind small words only: `Praxis an der alten Mühle`.
    var isNearBusiness: Bool {
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

    var isWithAdjective: Bool {
        guard !isParted,
            let previous = text.words.indices.contains(match.words.lowerBound - 1)
                ? text.words[match.words.lowerBound - 1] : nil, !previous.isCapital
        else { return false }
        return before.utf8.count > 3 && ["e", "en", "er", "es", "em"].contains { before.hasSuffix($0) }
    }

    /// Whether the word before is a title or names people: `Frau`, `Familie`, `Firma`; given names may stand between them.
    var isTitled: Bool {
        if isCapital, isOfFamilies || isBehindTitledGivenName { return true }
        guard match.words.lowerBound > 0 else { return false }
        let previous = text.words[match.words.lowerBound - 1]
        // "Inhaberfamilie Koch"
        if isCapital, previous.isCapital, word.gap == .space, Self.isFamily(before) { return true }
        guard Self.titles.contains(before) else { return false }
        // "Das tat den Schwestern gut", but "frau gut".
        return isCapital || !previous.isCapital
    }

    /// Whether the word is one of several families, or a name that somebody had: `die Familien Müller und Koch`, `geb. Koch`.
    private var isOfFamilies: Bool {
        if Self.births.contains(before) { return word.gap == .space || word.gap == .sentence }
        guard word.gap == .space else { return false }
        if before == "familien" { return true }
        let first = match.words.lowerBound - 2
        return before == "und" && first > 0 && text.words[first].isCapital && text.words[first].gap == .space
            && spelling(before: first) == "familien"
    }

    /// Whether a legal form follows, or who stands beside a name in that of a company: `Vogel & Söhne`.
    var isFirm: Bool {
        guard isCapital, let next else { return false }
        if next.gap <= .space, isLegalForm(at: match.words.upperBound + 1) { return true }
        if next.gap == .join { return after == "co" || next.isCapital && NameSurroundings.isCompanion(after) }
        // "Baker Bros."
        if next.gap == .space, next.isCapital, Self.englishCompanions.contains(after) { return true }
        if isEnglish, next.gap == .space, next.isCapital, Self.englishGroups.contains(after) { return true }
        guard ["und", "u", "and"].contains(after), next.gap == .space else { return false }
        let other = match.words.upperBound + 2
        return text.words.indices.contains(other) && text.words[other].isCapital
            && (text.spelling(at: other) == "co" || NameSurroundings.isCompanion(text.spelling(at: other)))
    }

    /// Whether a legal form begins at a word, in one word, in letters, or written out: `GmbH`, `e. K.`, `Ges. m. b. H.`
    func isLegalForm(at index: Int) -> Bool {
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
    var isWithArticle: Bool {
        if match.ending == "s" && (before == "die" || before == "den") || isAdjectival || apostrophe != nil {
            return false
        }
        guard !isParted else { return false }
        // "Die Neumann-Bagger": the article is another word's.
        if let next, next.gap == .hyphen, next.isCapital { return false }
        if Self.articles.contains(before) { return true }
        let adjective = ["e", "en", "er", "es", "em"].contains { before.hasSuffix($0) }
        return adjective && Self.articles.contains(spelling(before: match.words.lowerBound - 1))
    }

    /// Whether what hangs on the word makes an adjective of a name: `müllersch`, `müllerisch`.
    var isAdjectival: Bool { match.ending.hasPrefix("sch") || match.ending.hasPrefix("isch") }

    var word: FoldedText.Word { text.words[match.words.lowerBound] }
    var isCapital: Bool { word.isCapital }
    /// Whether a sentence begins with the word, or a comma stands before it.
    var isParted: Bool { match.words.lowerBound == 0 || word.gap > .quote }

    var next: FoldedText.Word? {
        let index = match.words.upperBound + 1
        return text.words.indices.contains(index) ? text.words[index] : nil
    }

    /// What hangs on the word behind an apostrophe.
    var apostrophe: String? {
        guard let next, next.gap == .apostrophe else { return nil }
        let after = after
        return after == "s" || after.hasPrefix("sch") ? after : nil
    }

    var before: String { spelling(before: match.words.lowerBound) }
    var after: String { text.spelling(at: match.words.upperBound + 1) }

    func spelling(before index: Int) -> String {
        guard index > 0 else { return "" }
        var start = index - 1
        while start > 0, text.words[start].gap == .none { start -= 1 }
        return text.spelling(at: start)
    }
}
