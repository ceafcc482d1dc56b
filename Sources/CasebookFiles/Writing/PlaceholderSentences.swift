import CasebookBytes

/// Sentences that stand where a text will stand: they ask for it, announce it, or say where else it is.
extension Placeholder {
    /// Whether a text may be one that ``isOrder(_:longest:)``, ``announcesItself(_:)`` or ``refersElsewhere(_:)`` knows, by its
    /// first word. Nearly every other begins in another way, and need not be taken apart into words.
    static func mayBeOrder(_ core: Bytes) -> Bool {
        openings[opening(of: core)]
    }

    private static let openings: [Bool] = {
        var openings = [Bool](repeating: false, count: 1 << 12)
        let words =
            ["bitte", "please", "hier", "here"] + Array(germanOrders) + Array(englishOrders) + Array(samples)
            + Array(references)
        for word in words { openings[word.withBytes { opening(of: $0[...]) }] = true }
        return openings
    }()

    /// A number below 4096 from the letters of the first word, small or capital ones.
    static func opening(of text: Bytes) -> Int {
        text.prefix { $0 >= 0x80 || $0.isASCIILetterOrDigit }.reduce(0) { ($0 &* 31 &+ Int($1 & 0x1F)) & 0xFFF }
    }

    // MARK: Orders

    private static let germanOrders: Set = [
        "beschreiben", "schreiben", "tragen", "ergänzen", "nennen", "fügen", "geben", "schildern", "erklären",
        "erläutern", "formulieren", "fassen", "skizzieren",
    ]
    private static let englishOrders: Set = [
        "describe", "write", "enter", "insert", "add", "summarise", "summarize", "outline", "explain", "state",
    ]
    private static let samples: Set = ["muster", "beispiel", "vorlage", "sample", "template"]

    /// Whether a text says what somebody should write: `Bitte Ausgangslage beschreiben.`, `Beschreiben Sie die Ausgangslage.`
    static func isOrder(_ words: String, longest: Int) -> Bool {
        let words = words.split { !($0.isLetter || $0 == "-") }
        guard let first = words.first.map(String.init), (2...24).contains(words.count) else { return false }
        switch first {
        case "bitte":
            if words.contains("nicht") { return false }
            if germanOrders.contains(String(words[1])) { return asksInGerman(words.dropFirst()) }
            return words.count <= longest && PlaceholderWords.orders.contains(String(words[words.count - 1]))
        case "please":
            return words.count <= longest && PlaceholderWords.orders.contains(String(words[1]))
                || asksInEnglish(words.dropFirst())
        case _ where germanOrders.contains(first): return asksInGerman(words[...])
        case _ where englishOrders.contains(first):
            return words.count <= longest && words.last == "here" || asksInEnglish(words[...])
        default: return false
        }
    }

    /// Whether a sentence asks for a part of a case and for nothing else: `Beschreiben Sie kurz die Lage des Betriebs`. Whoever
    /// advises others says more: `Beschreiben Sie das Problem, bevor Sie ein Werkzeug suchen.`
    private static func asksInGerman(_ words: ArraySlice<Substring>) -> Bool {
        guard words.dropFirst().first == "sie" else { return false }
        return words.dropFirst(2).first == "hier" || asks(words.dropFirst(2), for: PlaceholderWords.germanParts)
    }

    private static func asksInEnglish(_ words: ArraySlice<Substring>) -> Bool {
        words.first.map { englishOrders.contains(String($0)) } ?? false
            && asks(words.dropFirst(), for: PlaceholderWords.englishParts)
    }

    private static func asks(_ words: ArraySlice<Substring>, for parts: Set<String>) -> Bool {
        var isAsked = false
        for word in words {
            if parts.contains(String(word)) {
                isAsked = true
            } else if !PlaceholderWords.besideParts.contains(String(word)) {
                return false
            }
        }
        return isAsked
    }

    // MARK: Announcements

    /// Whether a text says what will stand in its place: `Hier steht der Förderhinweis.`, `Hier fehlt noch der Text.`
    static func announcesItself(_ words: String) -> Bool {
        var words = words.split { !($0.isLetter || $0.isNumber) }
        let isSample = words.first.map { samples.contains(String($0)) } ?? false
        if isSample { words.removeFirst() }
        guard words.count > 2, words[0] == "hier" && comings.contains(String(words[1])) || words[0] == "here"
        else { return false }
        if isSample { return true }
        if words[2] == "noch", words.count < 5, anything.contains(String(words[words.count - 1])) { return true }
        let things = words.dropFirst(2).prefix(3).enumerated().filter {
            PlaceholderWords.contents.contains(String($0.element))
        }
        return things.contains { $0.element == "förderhinweis" || $0.offset + 3 == words.count }
    }

    private static let comings: Set = ["steht", "kommt", "kommen", "folgt", "folgen", "fehlt", "fehlen"]
    private static let anything: Set = ["noch", "was", "etwas", "einiges", "alles", "mehr", "text"]

    /// Whether a text says that a part of it is missing or will come: `Zahlen fehlen noch.`, `Der Text wird nachgeliefert.`
    static func announcesPart(_ core: Bytes) -> Bool {
        guard core.count <= 60, core.count > 7, lastLetters.contains(core.lastFour) else { return false }
        var words = words(of: core)[...]
        if let first = words.first, articles.contains(String(first)) { words = words.dropFirst() }
        guard words.count > 1, let thing = words.first, PlaceholderWords.missing.contains(String(thing)) else {
            return false
        }
        return words.dropFirst().allSatisfy { announcing.contains(String($0)) }
    }

    /// Whether the same may be said of nothing but the text itself, in the middle of others: `Text wird nachgeliefert.` That
    /// figures are missing is a result as well.
    static func announcesText(_ core: Bytes) -> Bool {
        guard announcesPart(core) else { return false }
        let words = words(of: core)
        return words.contains { laterSupplied.contains(String($0)) }
            || words.prefix(2).contains { ["text", "zitat", "foto", "quote", "photo"].contains($0) }
    }

    private static func words(of core: Bytes) -> [Substring] {
        String(decoding: core, as: UTF8.self).lowercased().split { !$0.isLetter }
    }

    private static let articles: Set = ["der", "die", "das", "ein", "eine", "the", "a"]
    private static let laterSupplied: Set = ["nachgeliefert", "nachgereicht", "nachgetragen"]
    private static let lasts = [
        "fehlt", "fehlen", "folgt", "folgen", "noch", "eingefügt", "geschrieben", "ergänzt", "überarbeitet",
        "eingeholt",
        "follow", "missing", "added", "supplied", "later", "here", "soon", "später", "bald", "kürze", "demnächst",
        "come",
    ]
    private static let announcing = laterSupplied.union(lasts).union([
        "wird", "werden", "is", "are", "still", "will", "be", "to", "in", "kommt", "kommen",
    ])
    .subtracting(["eingeholt"])
    private static let lastLetters: [UInt32] = (lasts + Array(laterSupplied)).map { $0.withBytes { $0[...].lastFour } }

    // MARK: References

    private static let references: Set = ["siehe", "s", "vgl", "see", "cf"]

    /// Whether a text only says where another one lies: `siehe Bericht`, `s. Anlage 2`, `see minutes`.
    static func refersElsewhere(_ words: String) -> Bool {
        let words = words.split { !($0.isLetter || $0 == "-") }
        guard let first = words.first, references.contains(String(first)), (2...6).contains(words.count) else {
            return false
        }
        var isReference = false
        for word in words.dropFirst() {
            if PlaceholderWords.papers.contains(String(word)) {
                isReference = true
            } else if !PlaceholderWords.besidePapers.contains(String(word)) {
                return false
            }
        }
        return isReference
    }

    // MARK: Questions

    /// Whether a text is nothing but a question of a template, or the half of one: `Was haben wir gelernt?`
    static func isShortQuestion(_ text: Bytes) -> Bool {
        guard text.last(where: { $0 > 0x20 }) == UInt8(ascii: "?"), text.count <= 120 else { return false }
        return shortQuestions.contains(words(of: text).joined(separator: " "))
    }

    private static let shortQuestions: Set<String> = {
        var questions = Set<String>()
        for hint in PlaceholderWords.hints where hint.contains("?") {
            let question = hint.prefix { $0 != "?" }
            let asked = question.firstRange(of: ": ").map { question[$0.upperBound...] } ?? question[...]
            let clauses = asked.split(separator: ",").map { clause in
                clause.split { !$0.isLetter }.drop { ["und", "and"].contains($0) }
            }
            for words in clauses + [asked.split { !$0.isLetter }[...]] where words.count > 2 {
                questions.insert(words.joined(separator: " ").lowercased())
            }
        }
        return questions.union(PlaceholderWords.shortQuestions)
    }()
}

extension Placeholder.Bytes {
    /// The last four bytes as one number, small letters for capital ones of ASCII.
    var lastFour: UInt32 { suffix(4).reduce(0) { $0 << 8 | UInt32($1 | ($1 & 0x40) >> 1) } }
}
