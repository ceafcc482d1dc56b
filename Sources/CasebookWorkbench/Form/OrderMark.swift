/// What stands before a line of a list that counts: `1.`, `2)`, `(3)`, `a)`, `b.`, `iv.`.
struct OrderMark: Sendable, Hashable {
    /// Its place in the count, from 1; of a letter that may be a Roman numeral, too.
    private let places: Set<Int>
    /// The text behind it.
    let content: String

    /// - Returns: `nil` if the line begins with no such sign.
    init?(_ line: String) {
        let rest = line.hasPrefix("(") ? line.dropFirst() : line[...]
        let word = rest.prefix { $0.isLetter || $0.isNumber }
        let behind = rest.dropFirst(word.count)
        let closing = behind.hasPrefix(".)") ? ".)" : behind.hasPrefix(")") ? ")" : "."
        guard behind.hasPrefix(closing), closing == ")" || !line.hasPrefix("("),
            behind.dropFirst(closing.count).first?.isWhitespace == true
        else { return nil }
        // With a point alone, a large letter may begin a name.
        let isNumeral = word.first?.isUppercase == true && closing == "."
        places = Self.places(of: word.lowercased(), onlyNumerals: isNumeral)
        content = String(behind.dropFirst(closing.count).drop { $0.isWhitespace })
        guard !places.isEmpty, !content.isEmpty else { return nil }
    }

    private static let numerals = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"]

    private static func places(of word: String, onlyNumerals: Bool) -> Set<Int> {
        if let number = Int(word) { return word.utf8.count < 4 ? [number] : [] }
        let letters = word.utf8.count == 1 && !onlyNumerals ? word.utf8.first.map { [Int($0) - 96] } ?? [] : []
        return Set(letters.filter { (1...26).contains($0) } + (numerals.firstIndex(of: word).map { [$0 + 1] } ?? []))
    }

    /// Whether the marks of some lines make them a list: more than half of the lines have one, and each counts on from the one before.
    /// Two lines from the middle of a count may be about second and third things.
    static func count(_ marks: [OrderMark?]) -> Bool {
        let found = marks.compactMap(\.self)
        guard found.count > 1, found.count * 2 > marks.count, let first = found.first else { return false }
        return first.places.contains { start in
            let isCounted = found.enumerated().allSatisfy { $1.places.contains(start + $0) }
            // Markdown takes any numbers; many write 1 before each line.
            let isRepeated = start == 1 && found.allSatisfy { $0.places.contains(1) }
            return isRepeated || isCounted && (start <= 1 || found.count > 2)
        }
    }
}
