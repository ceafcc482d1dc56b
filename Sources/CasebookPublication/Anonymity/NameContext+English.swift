/// What a word says in an English text: a capital inside of a sentence makes a name of it, a small letter does not.
extension NameContext {
    /// - Parameter isCompany: whether it is the only telling word of a company.
    func verdictInEnglish(_ kind: NameWordClass, isCompany: Bool) -> Bool? {
        guard isCapital else { return nil }
        if isTitled || isFirm || isBehindBusiness { return true }
        let letters = text.spelling(at: match.words.lowerBound)
        let isWord = kind.isCommon || EnglishWords.contain(letters)
        guard beginsSentence || EnglishWords.haveCapital(letters) else {
            return isCompany && !isWord ? verdictOnCompany ?? false : false
        }
        if isWord {
            if isBeforeCompanyWord || apostrophe != nil && next?.gap == .apostrophe { return false }
            return doesInEnglish || isOldEnglishTrade || isFramedInEnglish ? false : nil
        }
        return isCompany ? verdictOnCompany : verdict(on: kind, isCompany: false)
    }

    /// What a place says that is a word too: `in Reading`, but not `Reading the list`.
    var verdictOnEnglishPlace: Bool? {
        guard isCapital, !beginsSentence, match.ending.isEmpty || match.ending == "s" else { return nil }
        // "By March all had a login."
        let letters = text.spelling(at: match.words.lowerBound)
        return EnglishWords.haveCapital(letters) && Self.dates.contains(before) ? nil : false
    }

    /// Whether what only people do stands behind the word, and nobody to whom it is done: `Wood moved to tablets`.
    var doesInEnglish: Bool {
        guard match.ending.isEmpty, let next, next.gap == .space, !next.isCapital else { return false }
        let behind = match.words.upperBound + 2
        let isFollowed = text.words.indices.contains(behind) && text.words[behind].gap == .space
        let follows = isFollowed ? text.spelling(at: behind) : ""
        if Self.englishMoves.contains(after) { return Self.englishDirections.contains(follows) }
        guard Self.englishDeeds.contains(after) else { return false }
        // "Field used to be cheap."
        return !Self.englishPassives.contains(after) || !Self.englishAgents.contains(follows)
    }

    /// Whether the word is an old trade that is hardly used any more but as a name, and stands where a sentence begins.
    private var isOldEnglishTrade: Bool {
        let letters = text.spelling(at: match.words.lowerBound)
        let one = match.ending == "s" && letters.hasSuffix("s") ? String(letters.dropLast()) : letters
        guard let next, next.gap == .space, !next.isCapital else { return false }
        return Self.englishTrades.contains(one) && !["and", "or", "is", "are", "was", "were"].contains(after)
    }

    private static let dates = set(
        """
        in by since until till from to of on last this next during early late mid before after every
        """)
    private static let englishTrades = set(
        """
        smith carter fletcher taylor turner cooper wright sawyer parker harper chandler tyler
        """)
    private static let englishDeeds = set(
        """
        said says asked asks told tells wanted wants decided decides bought buys hired hires employs employed introduced introduces \
        installed installs uses used trained trains replaced digitised digitized invested invests believes agreed admits admitted \
        explained explains runs ran built counted counts checked measured listed scanned sorted ordered wrote typed
        """)
    private static let englishMoves = set("moved moves switched switches changed changes went started")
    private static let englishDirections = set("to from over away its their all with")
    private static let englishPassives = set(
        """
        used employed hired installed introduced replaced trained built ran counted counts checked measured listed scanned sorted \
        ordered typed
        """)
    private static let englishAgents = set("to by in for up out at on as with from")

    /// Whether a sentence, a line or what somebody says begins with the word.
    private var beginsSentence: Bool {
        match.words.lowerBound == 0 || word.gap >= .colon || word.gap == .quote || word.isOnNewLine
    }
}
