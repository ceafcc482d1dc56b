import CasebookBytes

/// Whether words of names are spelled as words of the language are: `Gold` is one, `Göld` is none, though both are folded to the same
/// letters.
extension CommonWords {
    /// The folded words of a name that are words of the language only without the umlauts that the name has.
    static func respelled(in name: String) -> Set<String> {
        var respelled: Set<String> = []
        guard mayHaveMarks(name[...]) else { return [] }
        for word in name.split(whereSeparator: { !$0.isLetter }) where mayHaveMarks(word) {
            let spelling = Spelling(String(word))
            guard spelling.hasMarks else { continue }
            let folded = FoldedText(String(word)).spellings.joined()
            switch classOf(folded) {
            case .occupation, .thing, .mass: if !spelling.isWord { respelled.insert(folded) }
            case .rare, .oldTrade, .sounding, .trade, .small: break
            }
        }
        return respelled
    }

    /// Whether a name has letters beyond ASCII, or an e behind a, o or u: few have.
    private static func mayHaveMarks(_ name: Substring) -> Bool {
        var last: UInt8 = 0
        for byte in name.utf8 {
            if byte >= 0x80 || byte | 0x20 == UInt8(ascii: "e") && last.isOne(of: "aouAOU") { return true }
            last = byte
        }
        return false
    }

    /// The folded words of a name of four letters that hardly any text has: put together of capitals, or with an umlaut.
    static func striking(in name: String) -> Set<String> {
        guard name.contains(where: \.isLowercase) else { return [] }
        var striking: Set<String> = []
        for word in name.split(whereSeparator: { !$0.isLetter }) where word.count == 4 {
            let hasUmlaut = word.dropFirst().contains { !$0.isASCII } || word.first?.isASCII == false
            let folded = FoldedText(String(word)).spellings.joined()
            if hasUmlaut || word.allSatisfy(\.isUppercase), folded.utf8.count == 4, classOf(folded) == .rare,
                !CommonWords.soundsLikeTrade(folded)
            {
                striking.insert(folded)
            }
        }
        return striking
    }

    /// A word in small letters with its umlauts, also those that are spelled with an e, and with ss for ß.
    private struct Spelling {
        private(set) var letters = ""
        /// Whether it has letters beyond ASCII.
        var hasMarks: Bool { letters.contains { !$0.isASCII } }

        init(_ word: String) {
            var folded: [UInt8] = []
            for character in word.lowercased() {
                let before = folded.count > 1 ? folded[folded.count - 2] : 0
                if character == "e", let last = folded.last, FoldedText.isSpelledUmlaut(last, behind: before),
                    let letter = letters.last, let umlaut = Self.umlauts[letter]
                {
                    letters.removeLast()
                    letters.append(umlaut)
                } else {
                    letters += character == "ß" ? "ss" : String(character)
                }
                folded.append(character.asciiValue ?? 0)
            }
        }

        private static let umlauts: [Character: Character] = ["a": "ä", "o": "ö", "u": "ü"]

        /// Whether the language has the word with these very letters: in a list, inflected, or as the plural of a word
        /// without an umlaut.
        var isWord: Bool {
            if CommonWords.spelled.contains(letters) { return true }
            for ending in ["s", "n", "e", "nen", "es", "en", "er", "em", "ern"] where letters.hasSuffix(ending) {
                let stem = String(letters.dropLast(ending.count))
                if CommonWords.spelled.contains(stem) { return true }
                // "Köche", "Blätter", "länger"
                guard ["e", "en", "er", "ern"].contains(ending) else { continue }
                if CommonWords.isListedNoun(FoldedText(stem).spellings.joined()) { return true }
            }
            // "Vögel", "Gärten": words in -er that are people have no such plural.
            let folded = FoldedText(letters).spellings.joined()
            let isKin = ["vater", "mutter", "bruder", "tochter"].contains(folded)
            return isKin || ["el", "en", "er"].contains(where: letters.hasSuffix) && isListedThing(folded)
        }

        private func isListedThing(_ folded: String) -> Bool {
            if case .occupation = CommonWords.classOf(folded) { return false }
            return CommonWords.isListedNoun(folded)
        }
    }

    /// Whether a folded word is listed with umlauts only: `läufer` is a word, `Laufer` comes from Lauf.
    static func needsUmlauts(_ word: String) -> Bool { marked.contains(word) }

    private static let marked: Set<String> = {
        let words = lists.flatMap { $0.words.split(whereSeparator: { !$0.isLetter }) }
        func folded(_ words: [Substring]) -> Set<String> { Set(words.flatMap { FoldedText(String($0)).spellings }) }
        return folded(words.filter { Spelling(String($0)).hasMarks })
            .subtracting(folded(words.filter { !Spelling(String($0)).hasMarks }))
    }()

    /// Whether a folded word stands in a list as it is, or is a usual noun.
    private static func isListedNoun(_ word: String) -> Bool { isListed(word) || CommonNouns.contain(word, of: []) }

    /// The listed words that have umlauts, as they are spelled.
    private static let spelled: Set<String> = {
        let words = (lists.map(\.words) + [CommonNouns.words]).joined(separator: " ")
        return Set(
            words.split(whereSeparator: { !$0.isLetter }).map { Spelling(String($0)) }.filter(\.hasMarks).map(\.letters)
        )
    }()
}
