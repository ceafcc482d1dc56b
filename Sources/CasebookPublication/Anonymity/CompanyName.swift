/// The name of a company, which people write with and without its legal form, in another order and in all cases of grammar.
struct CompanyName {
    /// A word of the name that says something.
    struct Part {
        let word: String
        let kind: NameWordClass
        /// The small words before it that belong to the name: `am` in `Haus am See`.
        let glue: [String]
    }

    /// What says something, from all sections of the name.
    let parts: [Part]
    /// The name as it stands, and each of its sections: what stands between commas, brackets and the like.
    let phrases: [NamePhrase]
    /// What a house is called by before the name of who owns it, or before what it does: `Adler-Apotheke` of `Adler-Apotheke Dr. Ines
    /// Pohl`, `Grün & Söhne` of `Grün & Söhne Gartenbau`.
    let houses: [NamePhrase]
    /// Words with the figure behind them, where more stands around: `Studio 54` of `Studio 54 Fotografie`.
    let figures: [[String]]
    /// Letters that signs join, where more stands around: `R&S` of `R&S Maschinenbau`.
    let initials: [[String]]
    /// What letters before it stand for: `Ingenieurbüro für Bohrtechnik` of `IBT Ingenieurbüro für Bohrtechnik`.
    let spelledOut: [NamePhrase]
    /// Words with a capital inside, as people write them apart: `Pro Tec` of `ProTec`.
    let apart: [[String]]
    /// Those who own it, where the name says so: `Musterhaus, Inh. Eva Beispiel`.
    let owners: [String]
    /// What it was called before: `Schreinerei Habermehl (vormals Kunze)`.
    let earlier: [String]

    init(_ name: String) {
        let sections = NameSections(name)
        owners = sections.owners
        earlier = sections.earlier
        var parts: [Part] = []
        for section in sections.own { Self.add(section, to: &parts) }
        self.parts = Self.weighed(parts)
        var phrases = [NamePhrase(name), NamePhrase(sections.own.joined(separator: " "))]
        if sections.count > 1 { phrases += sections.own.map { NamePhrase($0) } }
        houses = sections.own.compactMap(Self.house)
        figures = sections.own.flatMap(Self.figures)
        initials = sections.own.compactMap(Self.initials)
        spelledOut = sections.own.compactMap(Self.spelledOut)
        apart = sections.own.flatMap(Self.apart)
        var seen: Set<[String]> = []
        self.phrases = phrases.filter { $0.isTelling && seen.insert($0.words.map(\.text)).inserted }
    }

    private static func add(_ section: String, to parts: inout [Part]) {
        var glue: [String] = []
        let respelled = CommonWords.respelled(in: section)
        for word in FoldedText(NamePhrase.joinsSpelledOut(section)).spellings {
            let kind = respelled.contains(word) ? NameWordClass.rare : CommonWords.classOf(word)
            // "Brauerei seit 1880": years tell nothing for themselves; the phrase has them.
            if kind == .small || word.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
                glue.append(word)
            } else {
                parts.append(Part(word: word, kind: kind, glue: glue))
                glue = []
            }
        }
    }

    /// The words before a title or a given name with a surname, or up to those who are joined to a surname, if more stands behind.
    private static func house(_ section: String) -> NamePhrase? {
        let words = section.split(whereSeparator: \.isWhitespace)
        let folded = words.map { FoldedText(String($0)).spellings }
        var end: Int?
        for index in words.indices.dropFirst() where end == nil {
            let isTitle = words[index].hasSuffix(".") && ["dr", "prof", "dipl", "inh"].contains(folded[index].first)
            let isGiven =
                index + 1 < words.count && folded[index].count == 1 && GivenNames.surelyContain(folded[index][0])
            if isTitle || isGiven { end = index }
            if index > 1, index + 1 < words.count, words[index - 1] == "&" || words[index - 1] == "+",
                folded[index].count == 1, NameSurroundings.isCompanion(folded[index][0])
            {
                end = index + 1
            }
        }
        guard let end, end > 0 else { return nil }
        let phrase = NamePhrase(words[..<end].joined(separator: " "))
        guard phrase.isTelling, phrase.isLong, phrase.isCapitalised, !phrase.isSure,
            phrase.hasSign || phrase.saysWhoAndWhat
        else { return nil }
        return phrase
    }

    private static func initials(in section: String) -> [String]? {
        let text = FoldedText(section)
        var letters: [String] = []
        for index in text.words.indices where text.letters(of: index).count == 1 && text.words[index].isCapital {
            if letters.isEmpty || text.words[index].gap == .join { letters.append(text.spelling(at: index)) }
        }
        return letters.count > 1 && text.words.count > letters.count ? letters : nil
    }

    /// The rest of a section that begins with letters, if they may stand for it.
    private static func spelledOut(_ section: String) -> NamePhrase? {
        let words = section.split(whereSeparator: \.isWhitespace)
        guard let letters = words.first, (2...5).contains(letters.count), letters == letters.uppercased() else {
            return nil
        }
        let rest = NamePhrase(words.dropFirst().joined(separator: " "))
        guard rest.words.count(where: { CommonWords.classOf($0.text) != .small }) > 1 else { return nil }
        var wanted = FoldedText(String(letters)).letters[...]
        guard let first = wanted.first, rest.words.first?.text.utf8.first == first else { return nil }
        for letter in rest.words.flatMap({ Array($0.text.utf8) }) where letter == wanted.first { wanted.removeFirst() }
        return wanted.isEmpty ? rest : nil
    }

    /// The pieces of words with a capital inside.
    private static func apart(_ section: String) -> [[String]] {
        let text = FoldedText(section)
        var words: [[String]] = []
        for index in text.words.indices {
            let word = text.words[index]
            let letters = String(decoding: text.letters(of: index), as: UTF8.self)
            if index > 0, word.gap == .none {
                words[words.count - 1].append(word.isDigits || text.words[index - 1].isDigits ? "" : letters)
            } else {
                words.append([letters])
            }
        }
        return words.filter { pieces in
            (2...3).contains(pieces.count) && pieces.allSatisfy { $0.utf8.count > 1 }
                && !CommonWords.classOf(pieces.joined()).isCommon
        }
    }

    private static func figures(in section: String) -> [[String]] {
        let words = FoldedText(section).spellings
        guard words.count > 2 else { return [] }
        return zip(words, words.dropFirst()).filter { word, figure in
            NamePhrase.isFigure(figure) && !NamePhrase.isFigure(word) && CommonWords.classOf(word) != .small
        }.map { [$0, $1] }
    }

    /// What only ends like a trade is one where another word says who is meant, unless it may be what people call the company by.
    private static func weighed(_ parts: [Part]) -> [Part] {
        let sounding = parts.map { $0.kind == .rare && CommonWords.soundsLikeTrade($0.word) }
        let isTrade = zip(parts, sounding).map { $1 && CommonWords.isCompoundTrade($0.word) }
        guard zip(parts, isTrade).contains(where: { $0.kind != .trade && !$1 }) else { return parts }
        let saysWho = zip(parts, sounding).contains { $0.kind != .trade && !$1 }
        return parts.indices.map { index in
            guard sounding[index], isTrade[index] || saysWho else { return parts[index] }
            return Part(
                word: parts[index].word, kind: isTrade[index] ? .trade : .sounding, glue: parts[index].glue)
        }
    }
}

/// The sections of the name of a company, by what they say: what it is called, who owns it, what it was called before.
private struct NameSections {
    private(set) var own: [String] = []
    private(set) var owners: [String] = []
    private(set) var earlier: [String] = []
    private(set) var count = 0

    private enum Mark { case owner, earlier }

    init(_ name: String) {
        var pending: Mark?
        for section in Self.split(name) {
            count += 1
            var words: [Substring] = []
            var mark = pending
            pending = nil
            for word in section.text.split(whereSeparator: \.isWhitespace) {
                let folded = FoldedText(String(word)).spellings.joined()
                guard let next = Self.mark(folded) else {
                    words.append(word)
                    continue
                }
                add(words, mark)
                words = []
                mark = next
            }
            // "Inhaberin: Eva Kratzmann"
            if words.isEmpty, section.end == ":" { pending = mark }
            add(words, mark)
        }
    }

    private mutating func add(_ words: [Substring], _ mark: Mark?) {
        guard !words.isEmpty else { return }
        let text = words.joined(separator: " ")
        switch mark {
        case nil: own.append(text)
        case .owner: owners.append(text)
        case .earlier: earlier.append(text)
        }
    }

    private static func mark(_ word: String) -> Mark? {
        ownerMarks.contains(word) ? .owner : earlierMarks.contains(word) ? .earlier : nil
    }

    private static let separators = Set(",;:()[]{}|/\"„“”»«–—")

    private static func split(_ name: String) -> [(text: String, end: Character?)] {
        var sections: [(text: String, end: Character?)] = []
        var text = ""
        for character in name {
            if separators.contains(character) {
                if text.contains(where: { !$0.isWhitespace }) { sections.append((text, character)) }
                text = ""
            } else {
                text.append(character)
            }
        }
        if text.contains(where: { !$0.isWhitespace }) { sections.append((text, nil)) }
        return sections
    }

    private static func set(_ words: String) -> Set<String> { Set(FoldedText(words).spellings) }

    private static let ownerMarks = set("inh inhaber inhaberin owner proprietor geb geborene geborener")
    private static let earlierMarks = set(
        "vormals vorm ehemals ehem früher formerly nachf nachfolger nachfolgerin nachfolge")
}
