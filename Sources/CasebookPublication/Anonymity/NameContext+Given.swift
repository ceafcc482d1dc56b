/// What given names and letters say that stand for somebody, or for a company.
extension NameContext {
    /// What a given name says alone: there are others of the name, and saints, schools and writers are called so too.
    func verdictOnGivenName(_ form: NameForm) -> Bool? {
        guard isCapital, match.ending.isEmpty || match.ending == "s" else { return nil }
        let letters = text.spelling(at: match.words.lowerBound)
        // "Unsere Annegret half."
        let isOurs = Self.ours.contains(before) && (form.words.count > 1 || !GivenNames.areNounsToo(letters))
        guard !isIndefinite || isOurs else { return nil }
        if isColourOfSubject(letters) { return nil }
        if isEnglish {
            let isWord = EnglishWords.contain(letters) || isParted && !GivenNames.surelyContain(letters)
            if isWord, !isGivenNameInEnglish { return nil }
        } else if form.words.count == 1,
            !GivenNames.areHardlyAnythingElse(String(decoding: form.words[0].letters, as: UTF8.self))
        {
            return nil
        }
        if word.gap == .hyphen || word.gap == .join || word.gap == .none && match.words.lowerBound > 0 { return nil }
        if Self.saints.contains(before) || form.words.count == 1 && GivenNames.areNounsToo(letters) && hasArticle {
            return nil
        }
        guard let next else { return false }
        switch next.gap {
        case .none, .hyphen, .join: return nil
        case .space:
            // "Thomas Mann" is somebody else; "Thomas Montag früh an" is nobody.
            let isOther = next.isCapital && CommonWords.classOf(after) != .small && !isGenitive
            return isOther || Self.phrases[letters] == after ? nil : false
        case .sentence:
            // "Max. 20 Stück", "Jan.–März", "Jan. bis Mär."
            let isShort = letters == "jan" && !next.isCapital
            return next.isDigits || isShort || Self.months.contains(after) ? nil : false
        case .apostrophe, .quote, .comma, .colon, .mark: return false
        }
    }

    /// Whether a given name that is an English word too stands where a sentence begins and does what people do, or has a capital
    /// inside of one.
    private var isGivenNameInEnglish: Bool {
        if doesInEnglish || next?.gap == .space && Self.haves.contains(after) { return true }
        guard !isParted, word.gap == .space, match.words.lowerBound > 0, !hasArticle else { return false }
        return !text.words[match.words.lowerBound - 1].isCapital && !(next?.isCapital ?? false)
            && !EnglishWords.haveCapital(text.spelling(at: match.words.lowerBound))
    }

    /// Whether a name is a colour that something is said about: `Rosa ist dringend, Gelb nicht.`
    private func isColourOfSubject(_ letters: String) -> Bool {
        guard Self.colourNames.contains(letters) else { return false }
        return beginsClause ? Self.meanings.contains(after) : ["auf", "in", "ein", "das"].contains(before)
    }

    private var hasArticle: Bool {
        isWithArticle || isWithAdjective || !isParted && Self.contractions.contains(before)
    }

    /// Whether what somebody has follows: `Hinnerks Idee`.
    private var isGenitive: Bool { match.ending == "s" }

    /// What letters say that may stand for a company: only capitals do, and many such words say something else.
    var verdictOnAcronym: Bool? {
        guard word.isAllCapital, match.words.count == 1, match.ending.isEmpty || match.ending == "s" else { return nil }
        return false
    }

    /// Whether a word of an English text that does not stand where a sentence begins has a small letter, and all such words are
    /// words of the language: `green energy`, `Care homes`.
    var isOfSmallWords: Bool {
        let heads = match.words.filter { text.words[$0].gap != .none || $0 == match.words.lowerBound }
        let small = heads.filter {
            !text.words[$0].isCapital && !text.words[$0].isDigits && text.letters(of: $0).count > 1
        }.map(text.spelling)
        let telling = small.filter { CommonWords.classOf($0) != .small }
        return !telling.isEmpty
            && telling.allSatisfy { word in
                let one = word.hasSuffix("s") ? String(word.dropLast()) : word
                return EnglishWords.contain(word) || EnglishWords.contain(one) || CommonWords.classOf(word).isCommon
            }
    }

    private static let saints = set(
        """
        sankt st saint heilige heiliger heiligen schwarzer schwarzen könig königin kaiser papst herzog graf fürst
        """)
    /// What stands behind a given name in a saying: `Hans im Glück`, `Hinz und Kunz`.
    private static let haves = set(
        """
        had has came comes led leads showed shows kept took made knew knows thought thinks liked
        """)
    private static let ours = set("unser unsere unserer unserem unseren ihr ihre mein meine euer eure sein seine")
    private static let colourNames = set("rosa viola")
    private static let meanings = set("ist war heißt bedeutet steht sind wird markiert zeigt")
    private static let months = set(
        "jan feb mär märz apr april mai jun juni jul juli aug august sep sept okt nov dez februar september oktober november dezember"
    )
    private static let phrases = ["hans": "im", "hinz": "und", "peter": "und"]
}
