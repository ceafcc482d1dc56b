/// Who bears a name: given names before it, kin, and those who speak.
extension NameContext {
    /// Where the given names begin that stand before the word, and whether they are known as such.
    private var givenNames: (start: Int, isKnown: Bool)? {
        guard isCapital, match.ending.isEmpty || match.ending == "s" else { return nil }
        var start = match.words.lowerBound
        var isKnown = false
        while start > 0, match.words.lowerBound - start < 5 {
            let gap = text.words[start].gap
            let previous = text.words[start - 1]
            let letters = text.spelling(at: start - 1)
            if start < match.words.lowerBound, gap == .space, ["und", "u", "and"].contains(letters), start > 1,
                isGivenName(at: start - 2)
            {
                start -= 2
                continue
            }
            let isJoined = gap == .space || start < match.words.lowerBound && (gap == .hyphen || gap == .join)
            guard isJoined, previous.isCapital, isGivenName(at: start - 1) else { break }
            if start == match.words.lowerBound { isKnown = GivenNames.surelyContain(letters) }
            start -= 1
        }
        return start < match.words.lowerBound ? (start, isKnown) : nil
    }

    /// Whether a word may be a given name: one that is known, or no word of the language.
    private func isGivenName(at index: Int) -> Bool {
        let letters = text.spelling(at: index)
        guard text.words[index].isCapital, !Self.titles.contains(letters) else { return false }
        return GivenNames.contain(letters)
            || CommonWords.classOf(letters) == .rare && !PersonWords.isJob(letters) && !Self.kin.contains(letters)
    }

    /// Whether a given name stands before the word: `Otto Koch`, `Inhaberin Xenobia Koch`.
    var isBehindGivenName: Bool {
        guard let names = givenNames else { return false }
        if names.isKnown { return true }
        guard names.start > 0, text.words[names.start].gap == .space else { return false }
        let before = spelling(before: names.start)
        return text.words[names.start - 1].isCapital && PersonWords.isRole(before)
    }

    /// Whether a title stands before given names: `Frau Ida Koch`, `Ehepaar Ida und Otto Koch`.
    var isBehindTitledGivenName: Bool {
        guard let names = givenNames, names.start > 0 else { return false }
        let gap = text.words[names.start].gap
        let before = spelling(before: names.start)
        guard gap == .space || gap == .sentence && before.utf8.count < 5 else { return false }
        return Self.titles.contains(before) || text.words[names.start - 1].isCapital && Self.isFamily(before)
    }

    /// Whether a title stands before the particles of a surname: `Frau zum Felde`, `Familie von der Heide`; a woman may stand at
    /// the end of a row, too.
    var isTitledBeforeParticle: Bool {
        guard isCapital, word.gap == .space, match.ending.isEmpty || match.ending == "s" else { return false }
        var index = match.words.lowerBound - 1
        while index > 0, match.words.lowerBound - index < 4, Self.particles.contains(text.spelling(at: index)),
            text.words[index].gap == .space, !text.words[index].isCapital
        {
            index -= 1
        }
        return index >= 0 && index < match.words.lowerBound - 1 && text.words[index].isCapital
            && Self.titles.contains(text.spelling(at: index))
    }

    private static let particles = Set(
        FoldedText(
            "von vom und zum zur zu am im an auf aus in vor unter ob bei der den dem die van de ten ter bin ibn av af uf op la le el al"
        ).spellings)

    /// Whether the word before says whose kin somebody is: `Opa Koch`; with an article he is a cook.
    var isBehindKin: Bool {
        guard match.words.lowerBound > 0, word.gap == .space, match.ending.isEmpty || match.ending == "s",
            !Self.joins.contains(after)
        else { return false }
        return text.words[match.words.lowerBound - 1].isCapital && Self.kin.contains(before)
    }

    /// Whether somebody speaks who has no article, as whatever can be counted has: `sagt Krone`, `laut Krone`.
    func isSpeaking(_ kind: NameWordClass) -> Bool {
        guard word.gap == .space, match.ending.isEmpty, !Self.joins.contains(after) else { return false }
        // "Die App sagt Frost voraus."
        if before == "laut" { return !isDocument }
        // "„Das ging gut“, sagte Frost am Telefon."
        if kind == .mass, Self.speakers.contains(before), match.words.lowerBound > 1,
            text.words[match.words.lowerBound - 1].gap == .comma, next?.isCapital == false
        {
            return true
        }
        if kind == .mass { return Self.speakers.contains(before) && (next.map { $0.gap >= .comma } ?? true) }
        return Self.speakers.contains(before)
    }

    /// Whether several who bear the name are meant: `die Kochs`, `der Juniorchef der Krones`.
    var isFamilyPlural: Bool {
        match.ending == "s" && !isParted && (["die", "den"].contains(before) || before == "der" && !isPluralInS)
    }

    /// Whether the word of the language has the same plural: `der Hotels`.
    private var isPluralInS: Bool {
        let letters = text.spelling(at: match.words.lowerBound).dropLast()
        return letters.last.map { "aiouy".contains($0) } ?? true
    }
}
