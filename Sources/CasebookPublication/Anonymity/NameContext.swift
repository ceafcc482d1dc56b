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
        switch form.proof {
        case .sure: return true
        case .likely: return false
        case .company(let kind):
            if isTitled || isFirm { return true }
            return kind == .rare ? true : verdict(on: kind, isCompany: true)
        case .companyWord(let kind):
            if isTitled || isFirm { return true }
            return verdict(on: kind, isCompany: true)
        case .surname(let kind):
            if isTitled { return true }
            return verdict(on: kind, isCompany: false)
        case .place(let kind):
            if kind == .rare { return true }
            return isCapital && match.ending.isEmpty && Self.placePrepositions.contains(before) ? true : nil
        }
    }

    /// What an id, a path or an address says, in which nothing stands around a word.
    static func verdictInIdentifier(on form: NameForm) -> Bool? {
        switch form.proof {
        case .sure: true
        case .likely: false
        case .company(let kind), .place(let kind): kind.isCommon ? nil : true
        case .companyWord(let kind), .surname(let kind): kind.isCommon ? nil : false
        }
    }

    private func verdict(on kind: NameWordClass, isCompany: Bool) -> Bool? {
        switch kind {
        case .rare: return false
        case .oldTrade: return isWithArticle ? nil : false
        case .occupation, .thing, .mass: return looksLikeName(kind, isCompany: isCompany) ? false : nil
        case .trade, .small: return nil
        }
    }

    /// Whether something tells a common word as a name.
    private func looksLikeName(_ kind: NameWordClass, isCompany: Bool) -> Bool {
        guard isCapital else { return false }
        if Self.roles.contains(where: { before.hasSuffix($0) }), !isParted { return true }
        if match.ending.hasPrefix("sch") || apostrophe != nil { return true }
        if isCompany, word.isQuoted { return true }
        let isAlone = match.ending.isEmpty || match.ending == "s"
        // A genitive without an article, before what belongs to somebody: "Kochs Küche".
        if match.ending == "s", let next, next.isCapital, next.gap == .space, isParted || Self.openers.contains(before)
        {
            return true
        }
        // Whatever can be counted has an article.
        guard kind != .mass, isAlone, !isParted, !Self.joins.contains(after) else { return false }
        return before == "bei" || kind == .occupation && before == "von" && match.ending.isEmpty
    }

    /// Whether the word before is a title or names people: `Frau`, `Familie`, `Firma`.
    private var isTitled: Bool { Self.titles.contains(before) }

    /// Whether a legal form follows, or "Firma" stands before.
    private var isFirm: Bool { Self.legalForms.contains(after) && (next?.gap ?? .sentence) <= .space }

    /// Whether the word has an article, as no name has: `der Müller`, but `die Müllers` are a family.
    private var isWithArticle: Bool {
        if match.ending == "s" && before == "die" || match.ending.hasPrefix("sch") || apostrophe != nil { return false }
        guard !isParted else { return false }
        if Self.articles.contains(before) { return true }
        let adjective = ["e", "en", "er", "es", "em"].contains { before.hasSuffix($0) }
        return adjective && Self.articles.contains(spelling(before: match.words.lowerBound - 1))
    }

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
        geschwister inh ing med phil herren damen kollege kollegen kollegin
        """)
    private static let roles = Array(
        set(
            "inhaber inhaberin geschäftsführer geschäftsführerin meister meisterin chef chefin leiter leiterin namens gründer gründerin"
        ))
    private static let legalForms = set(
        "gmbh ggmbh mbh ag kg kgaa ohg ug se ek eg ev gbr partg partgmbb ltd llc inc co")
    private static let articles = set(
        """
        der die das den dem des ein eine einer eines einem einen kein keine keiner keinen mein meine dein sein seine seinen ihr ihre ihren \
        unser unsere unseren jeder jede jeden jedem dieser diese diesen diesem jener mancher welcher alle viele zwei drei
        """)
    private static let openers = set("bei mit von in für an auf aus zu und oder dass ob denn durch gegen ohne nach")
    private static let joins = set("und oder bis zu sowie an")
    private static let placePrepositions = set("in aus nach bei um von bis ab raum near from to at")
}
