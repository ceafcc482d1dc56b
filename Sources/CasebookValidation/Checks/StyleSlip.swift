/// Where a text departs from the house style, as far as a program can see it.
struct StyleSlip {
    /// The piece of the text.
    let found: String
    let kind: Kind

    /// What is written in another way.
    enum Kind: Sendable, Hashable, CaseIterable {
        case apostrophe, quotationMark, dash
        /// `Kolleg*innen`
        case gender
        /// An ordinary space between a number and a unit.
        case space
        /// A space before an English percent sign.
        case percent
        /// `9:40 Uhr`
        case time
    }

    /// The language whose habits count; where it is another one, only what holds for both.
    enum Language: Sendable { case german, english, other }

    /// The first slip in a text; `nil` if there is none. What is between backticks is code.
    init?(in text: String, _ language: Language) {
        let signs = Signs(text)
        var isCode = false
        for index in signs.indices {
            if signs[index] == "`" { isCode.toggle() }
            guard !isCode, let kind = Self.kind(at: index, of: signs, language) else { continue }
            self.kind = kind
            found = signs.word(around: index)
            return
        }
        return nil
    }

    private static func kind(at index: Int, of signs: Signs, _ language: Language) -> Kind? {
        switch signs[index] {
        case "'": signs.isLetter(index - 1) && signs.isLetter(index + 1) ? .apostrophe : nil
        case "\"": .quotationMark
        case "-": signs.isLoose(index) ? .dash : nil
        case "*", ":", "_", "·": language == .german ? gender(at: index, of: signs) ?? time(at: index, of: signs) : nil
        case " ": space(at: index, of: signs, language)
        default: nil
        }
    }

    private static func gender(at index: Int, of signs: Signs) -> Kind? {
        guard signs.isLetter(index - 1), signs.has("in", at: index + 1) else { return nil }
        let end = index + 3 + (signs.has("nen", at: index + 3) ? 3 : 0)
        return signs.isLetter(end) ? nil : .gender
    }

    private static func time(at index: Int, of signs: Signs) -> Kind? {
        guard signs[index] == ":", signs.isDigit(index - 1), signs.isDigit(index + 1), signs.isDigit(index + 2) else {
            return nil
        }
        return signs.has(" Uhr", at: index + 3) || signs.has("\u{A0}Uhr", at: index + 3) ? .time : nil
    }

    private static func space(at index: Int, of signs: Signs, _ language: Language) -> Kind? {
        if signs[index - 1] == "§", signs.isDigit(index + 1) { return .space }
        guard signs.isDigit(index - 1) else { return nil }
        if signs[index + 1] == "%" { return language == .english ? .percent : .space }
        let isUnit = units.contains {
            signs.has($0, at: index + 1) && !signs.isLetter(index + 1 + $0.unicodeScalars.count)
        }
        return isUnit ? .space : nil
    }

    private static let units = ["€", "km", "cm", "mm", "m", "m²", "kg", "g", "l", "h", "°C", "kW", "kWh", "MB"]
}

/// The characters of a text, among which nothing is out of reach.
private struct Signs {
    private let all: [Unicode.Scalar]

    init(_ text: String) { all = Array(text.unicodeScalars) }

    var indices: Range<Int> { all.indices }

    subscript(_ index: Int) -> Unicode.Scalar? { all.indices.contains(index) ? all[index] : nil }

    func isLetter(_ index: Int) -> Bool { self[index]?.properties.isAlphabetic == true }

    func isDigit(_ index: Int) -> Bool { self[index].map { ("0"..."9").contains($0) } == true }

    func has(_ text: String, at index: Int) -> Bool {
        text.unicodeScalars.enumerated().allSatisfy { self[index + $0.offset] == $0.element }
    }

    /// Whether a sign stands between words, with a space on either side.
    func isLoose(_ index: Int) -> Bool {
        self[index - 1] == " " && self[index + 1] == " " && isLetter(index - 2) && isLetter(index + 2)
    }

    /// What is written without a space before and behind a place; a space itself is between two of them.
    func word(around index: Int) -> String {
        let isGap: (Unicode.Scalar) -> Bool = { $0 == " " || $0 == "\n" }
        let start = all[..<index].lastIndex(where: isGap).map { $0 + 1 } ?? 0
        let end = all[min(index + 1, all.count)...].firstIndex(where: isGap) ?? all.count
        return String(String.UnicodeScalarView(all[start..<end]))
    }
}
