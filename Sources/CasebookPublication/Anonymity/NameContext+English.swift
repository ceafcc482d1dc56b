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
        if isWord { return isBeforeCompanyWord || apostrophe != nil && next?.gap == .apostrophe ? false : nil }
        return isCompany ? verdictOnCompany : verdict(on: kind, isCompany: false)
    }

    /// What a place says that is a word too: `in Reading`, but not `Reading the list`.
    var verdictOnEnglishPlace: Bool? {
        guard isCapital, !beginsSentence, match.ending.isEmpty || match.ending == "s" else { return nil }
        return false
    }

    /// Whether a sentence, a line or what somebody says begins with the word.
    private var beginsSentence: Bool {
        match.words.lowerBound == 0 || word.gap >= .colon || word.gap == .quote || word.isOnNewLine
    }
}
