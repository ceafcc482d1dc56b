/// What several words say that stand as they stand in any sentence: `Wer fragt, ist gut beraten`.
extension NameContext {
    /// Whether the words of a company's name that nobody has listed have small letters, or no capital but that of a sentence:
    /// they may be verbs, and what they say together a turn of phrase.
    func isTurnOfPhrase(_ form: NameForm) -> Bool {
        guard form.kind == .companyName || form.kind == .website || form.kind == .email, form.between != .anything,
            !word.isQuoted, word.gap != .quote || (next?.gap ?? text.lastGap) != .quote, !isTitled
        else { return false }
        let heads = match.words.filter { text.words[$0].gap != .none || $0 == match.words.lowerBound }
        guard heads.count > 1, heads.dropFirst().allSatisfy({ text.words[$0].gap == .space }) else { return false }
        if let next, next.gap <= .space, isLegalForm(at: match.words.upperBound + 1) { return false }
        let rare = heads.filter {
            !text.words[$0].isDigits && !CommonWords.classOf(text.spelling(at: $0)).isCommon
        }
        return !rare.isEmpty && rare.allSatisfy { !hasCapitalOfName($0, among: heads) }
    }

    /// Whether the words that somebody or a place is called by are ordinary ones here, small or grown together: `Das war lang ernst`,
    /// `Ein altes Land`, `im Ernstfall`. They may still be meant, and nobody could settle an error.
    func isOrdinary(_ form: NameForm) -> Bool {
        guard form.kind == .person || form.kind == .place, form.words.count > 1, !isTitled else { return false }
        if isOfSmallWords { return true }
        return match.words.count == 1
            && form.words.contains { CommonWords.classOf(String(decoding: $0.letters, as: UTF8.self)).isCommon }
    }

    /// Whether a word has a capital that it would not have in a sentence; the first one has it there too.
    private func hasCapitalOfName(_ index: Int, among heads: [Int]) -> Bool {
        guard text.words[index].isCapital else { return false }
        guard index == heads[0], isParted || word.gap == .quote || word.isOnNewLine else { return true }
        let letters = text.spelling(at: index)
        if Self.manners.contains(letters) || Self.mannerEndings.contains(where: letters.hasSuffix) { return false }
        return heads.dropFirst().allSatisfy { head in
            text.words[head].isCapital || CommonWords.classOf(text.spelling(at: head)) == .small
        }
    }

    /// Whether an article without a name stands before a name that tells where something is: `ein Haus am See`.
    var isOneOfMany: Bool {
        guard match.words.lowerBound > 0, word.gap == .space, Self.oneOfMany.contains(before) else { return false }
        return match.words.dropFirst().contains { Self.locations.contains(text.spelling(at: $0)) }
    }

    /// Whether the word is one of two that always stand together: `frank und frei`.
    var isHalfOfSaying: Bool {
        guard after == "und", next?.gap == .space, match.ending.isEmpty else { return false }
        let other = match.words.upperBound + 2
        guard text.words.indices.contains(other), !text.words[other].isCapital else { return false }
        return Self.sayings.contains([text.spelling(at: match.words.lowerBound), text.spelling(at: other)])
    }

    /// Whether a colour stands behind a company that writes figures in it: `Im Juni schrieb der Betrieb Schwarz`.
    var isInColour: Bool {
        guard Self.figures.contains(text.spelling(at: match.words.lowerBound)) else { return false }
        return (max(0, match.words.lowerBound - 5)..<match.words.lowerBound).contains {
            Self.writings.contains(text.spelling(at: $0))
        }
    }

    /// Whether a word for an old trade stands as those for others do: beside another one, behind `vom`, or for several.
    var isOfTheTrade: Bool {
        guard match.ending.isEmpty, apostrophe == nil, next?.gap != .hyphen else { return false }
        if before == "vom", word.gap == .space { return true }
        func isTrade(_ index: Int) -> Bool {
            guard text.words.indices.contains(index), text.words[index].isCapital else { return false }
            switch CommonWords.classOf(text.spelling(at: index)) {
            case .occupation: return !NameSurroundings.isCompanion(text.spelling(at: index))
            case .oldTrade: return true
            default: return false
            }
        }
        if isCalledTrade || areTradesmen { return true }
        let joins = ["und", "oder"]
        if joins.contains(after), next?.gap == .space, isTrade(match.words.upperBound + 2) { return true }
        if joins.contains(before), word.gap == .space, isTrade(match.words.lowerBound - 2) { return true }
        // "Gelernte Müller sind selten."
        guard Self.plurals.contains(after), word.gap == .space, ["e", "en"].contains(where: before.hasSuffix) else {
            return false
        }
        return !GivenNames.contain(before) && !isTitled
    }

    /// `Müller ist ein Beruf mit Zukunft`, `Weber gibt es hier keine mehr`.
    private var isCalledTrade: Bool {
        guard beginsClause, let next, next.gap == .space else { return false }
        let behind = match.words.upperBound + 2
        if ["gibt", "gab"].contains(after) { return text.spelling(at: behind) == "es" }
        guard ["ist", "war", "bleibt"].contains(after) else { return false }
        return (behind..<min(behind + 4, text.words.count)).contains { index in
            text.words[index].isCapital && Self.trades.contains(where: text.spelling(at: index).hasSuffix)
        }
    }

    /// `Ziegler brennen Ziegel`: a verb that only several do, with no name in the plural.
    private var areTradesmen: Bool {
        guard beginsClause, let next, next.gap == .space, !next.isCapital else { return false }
        return after.hasSuffix("en") && after.utf8.count > 4 && !Self.prepositionsInEn.contains(after)
    }

    private static let trades = Array(set("beruf berufe handwerk gewerk berufsbild lehre ausbildung"))
    private static let prepositionsInEn = set(
        "neben gegen wegen zwischen binnen gestern morgen selten unten hinten außen innen drinnen draußen nebenan")

    /// Words that tell how something is done, with which sentences begin.
    private static let manners = set(
        """
        voll nah dicht ganz gesund fit effizient clever flott flink rundum mitten einfach wir ihr du man alles immer nie schnell \
        gemeinsam zusammen vernetzt beraten
        """)
    private static let mannerEndings = ["lich", "ig", "isch", "los", "bar", "sam", "haft", "iv", "ell", "iert"]
    private static let oneOfMany = set(
        """
        ein eine einem einen einer eines kein keine keinem keinen keiner jedes jedem jeder
        """)
    private static let locations = set("am im an in auf bei vom zum zur unter hinter vor neben")
    private static let figures = set("schwarz rot")
    private static let writings = set("schreibt schreiben schrieb schrieben geschrieben")
    private static let plurals = set("sind waren haben hatten werden wurden gibt fehlen fehlten arbeiten kosten")
    /// Letters with a sign between them that stand in any text.
    static let usualInitials = Set(
        "f e,b b,h m,c a,p r,q a,r d,m a,t c,a o,d o,u s,i o,p l,k m".split(separator: ",").map { set(String($0)) })
}
