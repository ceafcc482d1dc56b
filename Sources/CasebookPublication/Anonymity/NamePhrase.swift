/// A name as it stands, word by word, without its legal form: the surest way in which a text can say it.
struct NamePhrase {
    struct Word {
        let text: String
        /// Whether it stands for a sign that joins, which people write out or leave out.
        let isJoin: Bool
    }

    let words: [Word]
    /// Whether a sign joins words of it: `Brot & Zeit`.
    let hasSign: Bool
    /// Whether all words that say something begin with a capital, as nouns and names do.
    let isCapitalised: Bool
    /// The words that are words of the language only without the umlauts that they have.
    private let respelled: Set<String>

    init(_ name: String) {
        respelled = CommonWords.respelled(in: name)
        let folded = FoldedText(Self.joinsSpelledOut(name))
        hasSign = name.contains { $0 == "&" || $0 == "+" }
        var texts: [String] = []
        var isCapitalised = true
        for index in folded.words.indices {
            let word = folded.words[index]
            let letters = String(decoding: folded.letters(of: index), as: UTF8.self)
            // "GmbH" is one word, "3M" are two.
            if index > 0, word.gap == .none, folded.words[index - 1].isDigits == word.isDigits {
                texts[texts.count - 1] += letters
            } else {
                texts.append(letters)
                if !word.isCapital, !word.isDigits, CommonWords.classOf(letters) != .small { isCapitalised = false }
            }
        }
        self.isCapitalised = isCapitalised
        Self.stripLegalForm(&texts)
        words = texts.enumerated().map { index, text in
            let isInside = index > 0 && index < texts.count - 1
            let isAmongLetters = isInside && (texts[index - 1].utf8.count < 2 || texts[index + 1].utf8.count < 2)
            return Word(
                text: text,
                isJoin: isInside
                    && (longJoins.contains(text) || text.utf8.count < 2 && shortJoins.contains(text) && !isAmongLetters)
            )
        }
    }

    /// Whether it takes more than one word, or letters, to say it.
    var isTelling: Bool { words.count { !$0.isJoin } > 1 }

    /// Whether it has letters enough to be looked for in texts that others wrote.
    var isLong: Bool { words.filter { !$0.isJoin }.reduce(0) { $0 + $1.text.utf8.count } > 5 }

    /// Whether no word of the language would do: a name, a figure, or letters that stand for names.
    var isSure: Bool {
        words.contains { word in
            guard !word.isJoin, !Self.isFigure(word.text) else { return false }
            if respelled.contains(word.text) { return true }
            guard !CommonWords.classOf(word.text).isCommon else { return false }
            return !CommonWords.soundsLikeTrade(word.text)
        }
    }

    /// Whether its words are those of the language, but what a company does stands with what it is called by, or a figure does:
    /// `Autohaus Stern`, `Studio 7`.
    var saysWhoAndWhat: Bool {
        let content = words.filter { !$0.isJoin }
        if content.contains(where: { Self.isFigure($0.text) || $0.text.utf8.count < 2 }),
            content.contains(where: { $0.text.utf8.count > 1 })
        {
            return true
        }
        return Self.saysWhoAndWhat(content.map(\.text))
    }

    static func isFigure(_ word: String) -> Bool { word.utf8.allSatisfy { (0x30...0x39).contains($0) } }

    static func saysWhoAndWhat(_ words: [String]) -> Bool {
        func isWhat(_ word: String) -> Bool {
            !CommonWords.isAdjective(word)
                && (CommonWords.classOf(word) == .trade
                    || CommonWords.classOf(word) == .rare && CommonWords.soundsLikeTrade(word))
        }
        func isWho(_ word: String) -> Bool {
            switch CommonWords.classOf(word) {
            case .thing, .occupation, .mass: !CommonWords.isInflectedAdjective(word)
            case .rare: !CommonWords.soundsLikeTrade(word)
            case .oldTrade: true
            case .sounding, .trade, .small: false
            }
        }
        return words.contains(where: isWhat) && words.contains(where: isWho)
    }

    /// Signs that join as words: "C++" has none.
    static func joinsSpelledOut(_ name: String) -> String {
        guard name.utf8.contains(where: { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "&") }) else { return name }
        return name.replacing("++", with: " ").replacing("&", with: " und ").replacing("+", with: " und ")
    }

    private static func stripLegalForm(_ words: inout [String]) {
        if words.count > 1, ["firma", "fa"].contains(words[0]) { words.removeFirst() }
        var isStripped = false
        while words.count > 1, let last = words.last {
            let pair = words.count > 2 ? words[words.count - 2] + last : ""
            if words.count > 2, words[words.count - 2].utf8.count < 2, ["ek", "ev", "eg", "ekfr"].contains(pair) {
                words.removeLast(2)
            } else if legalForms.contains(last) || isStripped && longJoins.contains(last) {
                words.removeLast()
            } else {
                return
            }
            isStripped = true
        }
    }

    private static let legalForms = Set(
        FoldedText(
            """
            gmbh ggmbh mbh ag kg kgaa ohg ug se ek ekfr ekfm eg ev gbr co mbb partg partgmbb partgmb ltd llc llp inc plc sa sarl \
            srl bv nv oy gesmbh haftungsbeschränkt
            """
        ).spellings)
}

private let longJoins: Set = ["und", "and", "et"]
private let shortJoins: Set = ["u", "y", "n"]
