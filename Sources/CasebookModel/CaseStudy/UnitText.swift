import CasebookBytes

/// What a unit, or the name of a figure without one, says it is counted in. A percentage that only explains something else
/// makes no share of it: `Euro (inkl. 19 % MwSt.)`, `Euro je Prozent`.
struct UnitText {
    private enum Token: Hashable {
        case word(String)
        case number(String)
        case opening, closing
        case sign(Character)
    }

    private var tokens: [Token] = []

    init(_ text: String) {
        if let tokens = text.withBytes(Self.tokens(ofASCII:)) { self.tokens = tokens } else { read(text) }
    }

    /// The tokens of a text of ASCII, as most units are; `nil` of any other.
    private static func tokens(ofASCII bytes: UnsafeBufferPointer<UInt8>) -> [Token]? {
        guard bytes.allSatisfy({ $0 < 0x80 && $0 != 0x0D }) else { return nil }
        var tokens: [Token] = []
        var rest = bytes[...]
        while let first = rest.first {
            let word = rest.prefix(while: \.isLetter)
            let number = rest.prefix(while: \.isDigit)
            if !word.isEmpty {
                tokens.append(.word(String(decoding: word, as: UTF8.self).lowercased()))
            } else if !number.isEmpty {
                tokens.append(.number(String(decoding: number, as: UTF8.self)))
            } else {
                tokens += token(of: Character(Unicode.Scalar(first)))
            }
            rest = rest.dropFirst(max(1, word.count, number.count))
        }
        return tokens
    }

    /// The token that a sign is, if it is one.
    private static func token(of sign: Character) -> [Token] {
        if "([{".contains(sign) { return [.opening] }
        if ")]}".contains(sign) { return [.closing] }
        return sign.isWhitespace || points.contains(sign) ? [] : [.sign(sign)]
    }

    private mutating func read(_ text: String) {
        // A soft hyphen parts no word.
        let seen = text.unicodeScalars.filter { !$0.properties.isDefaultIgnorableCodePoint }
        var rest = String(String.UnicodeScalarView(seen)).lowercased()[...]
        while let first = rest.first {
            let length: Int
            if first.isLetter {
                let word = rest.prefix(while: \.isLetter)
                tokens.append(.word(String(word)))
                length = word.count
            } else if first.isNumber {
                let number = rest.prefix(while: \.isNumber)
                tokens.append(.number(String(number)))
                length = number.count
            } else {
                tokens += Self.token(of: first)
                length = 1
            }
            rest = rest.dropFirst(length)
        }
    }

    /// Whether it is counted in per cent.
    var isPerCent: Bool {
        if startsWithPerCent(tokens[...], asWholeUnit: true) || isOfMixture || endsWithPerCent { return true }
        return tokens.indices.dropFirst().contains { index in
            guard isPerCent(at: index) != nil else { return false }
            switch tokens[index - 1] {
            case .word("in"), .word("en"): return depth(at: index) == 0 || opensBracket(at: index - 1)
            case .opening: return opensBracket(at: index)
            case .sign(","): return index + (isPerCent(at: index) ?? 0) == tokens.endIndex
            default: return false
            }
        }
    }

    /// Whether a figure has no relative change, since its zero means nothing: temperatures, levels, hours of the day, marks.
    var hasArbitraryZero: Bool {
        if isScale(at: 0) { return true }
        return tokens.indices.dropFirst().contains { index in
            [.word("in"), .opening].contains(tokens[index - 1]) && isScale(at: index)
        }
    }

    /// Whether a text begins with per cent, or with words that lead there: `Anteil in %`, `Ausschussquote: %`.
    private func startsWithPerCent(_ tokens: ArraySlice<Token>, asWholeUnit: Bool) -> Bool {
        var index = tokens.startIndex
        while index < tokens.endIndex {
            if isPerCent(at: index) != nil || asWholeUnit && isPointOrHundred(at: index) { return true }
            switch tokens[index] {
            case .word(let word) where Self.leads.contains(word) || Self.isShare(word): index += 1
            case .opening: index += 1
            case .sign(let sign) where Self.joints.contains(sign): index += 1
            default: return false
            }
        }
        return false
    }

    /// Whether a bracket has nothing but per cent, or stands behind a word for a share: `Anteil der Fälle (% der Anrufe)`.
    ///
    /// - Parameter index: of the first token in it.
    private func opensBracket(at index: Int) -> Bool {
        guard index > 0, tokens[index - 1] == .opening else { return false }
        let inner = tokens[index...].prefix { $0 != .closing }
        guard startsWithPerCent(inner, asWholeUnit: false) else { return false }
        let isAlone = inner.indices.contains { place in
            guard let length = isPerCent(at: place) else { return false }
            return place + length == inner.endIndex
        }
        let isOfShare = tokens[..<(index - 1)].contains { token in
            if case .word(let word) = token { Self.isShare(word) } else { false }
        }
        return isAlone && inner.count <= 3 || isOfShare
    }

    /// How many brackets are open at a token.
    private func depth(at index: Int) -> Int {
        tokens[..<index].reduce(0) { depth, token in
            switch token {
            case .opening: depth + 1
            case .closing: max(0, depth - 1)
            default: depth
            }
        }
    }

    /// How many tokens at an index say per cent; `nil` if none do.
    private func isPerCent(at index: Int) -> Int? {
        switch tokens[index] {
        case .sign(let sign):
            if Self.signs.contains(sign) { return 1 }
            return sign == "°" && isTypewritten(behind: index) ? 3 : nil
        case .number("0"): return isTypewritten(behind: index) ? 3 : nil
        case .word(let word):
            if Self.words.contains(word) { return 1 }
            if word == "o", isTypewritten(behind: index) { return 3 }
            if Self.beginnings.contains(where: word.hasPrefix), !word.hasPrefix("percentil") { return 1 }
            // "Gewichtsprozent"
            if Self.endings.contains(where: word.hasSuffix) { return 1 }
            guard index + 1 < tokens.endIndex, case .word(let next) = tokens[index + 1] else { return nil }
            return Self.pairs.contains([word, next]) ? 2 : nil
        default: return nil
        }
    }

    /// Whether a stroke and a ring follow, which with a ring before them are the sign of typewriters without one: `o/o`, `°/o`. With
    /// another ring it is per mille.
    private func isTypewritten(behind index: Int) -> Bool {
        guard index + 2 < tokens.endIndex, [.sign("/"), .sign("∕"), .sign("⁄")].contains(tokens[index + 1]) else {
            return false
        }
        return [.word("o"), .number("0"), .sign("°")].contains(tokens[index + 2])
    }

    /// Percentage points in short where nothing else stands, and `von 100`, which says so only where nothing stands before it.
    private func isPointOrHundred(at index: Int) -> Bool {
        let rest = Array(tokens[index...])
        return rest.starts(with: [.word("von"), .number("100")])
            || [[.word("pp")], [.word("ppt")], [.word("p"), .word("p")]].contains(rest)
            || [[.word("p"), .word("c")], [.word("p"), .word("ct")]].contains(rest)
    }

    /// Whether it is words for one thing with per cent behind them: `Auslastung %`, `Anteil der Anrufe Prozent`. What is counted for
    /// each per cent, or at some, is something else: `Euro je %`.
    private var endsWithPerCent: Bool {
        guard tokens.count > 1, isPerCent(at: tokens.count - 1) == 1 else { return false }
        return tokens.dropLast().allSatisfy { token in
            if case .word(let word) = token { !Self.relations.contains(word) } else { false }
        }
    }

    /// Whether it says only that something is a share or a value, and not of what kind: `Anteil`, `Quote`, `Wert`.
    var isVague: Bool {
        !tokens.isEmpty
            && tokens.allSatisfy { token in
                guard case .word(let word) = token else { return false }
                return Self.vague.contains(word) || Self.isShare(word)
            }
    }

    /// Whether it is `m-%` and the like; a letter by itself is a unit of its own.
    private var isOfMixture: Bool {
        guard tokens.count == 3, case .word(let word) = tokens[0], Self.mixtures.contains(word) else { return false }
        return tokens[1] == .sign("-") && isPerCent(at: 2) != nil
    }

    private func isScale(at index: Int) -> Bool {
        guard index < tokens.endIndex else { return false }
        switch tokens[index] {
        case .sign(let sign):
            if sign == "℃" || sign == "℉" { return true }
            guard sign == "°", index + 1 < tokens.endIndex else { return false }
            return [.word("c"), .word("f")].contains(tokens[index + 1])
        case .word(let word): return Self.scales.contains(word)
        default: return false
        }
    }

    private static func isShare(_ word: String) -> Bool { shares.contains { word.hasSuffix($0) } }

    /// Stops and quotation marks, which stand where people like them.
    private static let points: Set<Character> = [".", "\"", "„", "“", "”", "'", "’", "‚", "‘", "«", "»"]
    private static let joints: Set<Character> = [":", "-", "–", "—", ",", "="]

    /// The sign, also as wide, small and Arabic fonts have it.
    private static let signs: Set<Character> = ["%", "\u{FF05}", "\u{FE6A}", "\u{066A}"]
    private static let beginnings = ["prozent", "percent", "pourcent"]
    private static let endings = ["prozent", "prozente", "prozenten", "hundertsatz", "vomhundert", "vonhundert"]
    /// What the per cent of a mixture are of: `m-%`, `w-%`.
    private static let mixtures: Set = ["m", "ma", "w", "v", "wt"]
    private static let words: Set = [
        "vh", "prz", "pct", "prct", "perc", "prc", "proz", "perzent", "procent", "prosent", "percento", "porciento",
        "процент",
        "проценты",
        "процентов",
    ]
    private static let pairs: Set = [
        ["per", "cent"], ["v", "h"], ["vom", "hundert"], ["von", "hundert"], ["pour", "cent"], ["por", "ciento"],
        ["v", "hundert"], ["vom", "hdt"], ["v", "hdt"], ["por", "cento"], ["per", "cento"], ["per", "hundred"],
        ["per", "centum"], ["por", "cien"], ["pro", "cent"],
    ]

    /// Words before a share, which are none themselves.
    private static let leads: Set = [
        "in", "i", "als", "as", "en", "ca", "etwa", "angabe", "angaben", "angegeben", "gemessen", "wert", "werte",
        "value",
        "vol", "gew", "gewichts", "masse", "massen", "volumen", "mol", "relativ", "relative",
    ]
    /// How words for shares end.
    private static let shares = [
        "anteil", "anteile", "quote", "quoten", "rate", "raten", "satz", "grad", "verhältnis", "share", "shares",
        "ratio",
        "rates", "proportion", "quota", "taux", "part",
    ]
    private static let vague: Set = [
        "wert", "werte", "value", "values", "kennzahl", "zahl", "figure", "punkte", "points",
    ]
    /// What makes of per cent the measure or the condition of something else.
    private static let relations: Set = [
        "je", "pro", "per", "bei", "mit", "ohne", "ab", "bis", "über", "unter", "zu", "um", "und", "oder", "at", "with",
        "without", "above", "below", "over", "under", "plus", "and", "or", "each", "mal", "times", "à",
    ]
    /// What has a zero that somebody chose.
    private static let scales: Set = [
        "celsius", "fahrenheit", "grad", "degree", "degrees", "ph", "db", "dba", "dbm", "uhr", "schulnote",
        "schulnoten",
    ]
}

extension Indicator {
    /// What the figures are counted in: the unit, or what the name says where there is none, or none of its own: `Ausschuss in
    /// Prozent` with the unit `Anteil`.
    var unitText: UnitText {
        guard let unit, !unit.showsNothing else { return UnitText(name) }
        let own = UnitText(unit)
        guard own.isVague, !own.isPerCent else { return own }
        let named = UnitText(name)
        return named.isPerCent ? named : own
    }
}
