/// A number as people type it: `4.200,50`, `4,200.50`, `1 500`, `−3`, `12 %`.
package struct NumberInput: Sendable, Hashable {
    /// The number as files spell it: digits, perhaps with a point before the decimals and a sign in front.
    package let text: String
    /// Whether only the language decided what a sign between the digits means: `1.500` is fifteen hundred in German, and one
    /// and a half in English.
    package let isDoubtful: Bool

    /// Reads what was typed.
    ///
    /// - Parameters:
    ///   - typed: blanks around it count for nothing, nor does a sign for per cent behind it.
    ///   - language: decides what a single point or comma before three digits means.
    ///   - isWhole: whether the number can have no decimals, so that such a sign can only part thousands.
    /// - Returns: `nil` if it is no number.
    package init?(_ typed: String, _ language: InterfaceLanguage, isWhole: Bool = false) {
        guard typed.utf8.count <= 80 else { return nil }
        var digits = Self.trimmed(Self.withoutPerCent(Self.trimmed(typed)))
        let sign = digits.first.map { Self.minuses.contains($0) } == true ? "-" : ""
        if !sign.isEmpty || digits.first == "+" { digits = Self.trimmed(String(digits.dropFirst())) }
        // `,5` and `12,`: nobody doubts what is left out.
        if let first = digits.first, ".,".contains(first), digits.dropFirst().first?.isDigit == true {
            digits = "0" + digits
        }
        if let last = digits.last, ".,".contains(last), digits.dropLast().allSatisfy(\.isDigit) { digits.removeLast() }
        guard let number = Self.number(digits, language, isWhole), number.text.utf8.count <= 15 else { return nil }
        text = sign + number.text
        isDoubtful = number.isDoubtful
    }

    /// A number of a file as it is written in a language, without signs between thousands: `135,5`. What is no decimal number stays
    /// as it is.
    package static func shown(_ text: String, _ language: InterfaceLanguage) -> String {
        let unsigned = text.hasPrefix("-") ? text.dropFirst() : text[...]
        let parts = unsigned.split(separator: ".", omittingEmptySubsequences: false)
        guard language == .de, parts.count == 2, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isDigit) }) else {
            return text
        }
        return text.replacing(".", with: ",")
    }

    /// The number between sign and unit.
    private static func number(
        _ text: String, _ language: InterfaceLanguage, _ isWhole: Bool
    ) -> (text: String, isDoubtful: Bool)? {
        let groups = text.split(omittingEmptySubsequences: false) { !$0.isDigit }.map(String.init)
        let marks = text.filter { !$0.isDigit }.map { blanks.contains($0) ? " " : $0 }
        guard groups.allSatisfy({ !$0.isEmpty }), marks.allSatisfy({ " .,".contains($0) }) else { return nil }
        guard let last = marks.last else { return (groups.joined(), false) }
        let whole = groups.dropLast().joined()
        let areThousands = partThousands(groups)
        if marks.count > 1 || last == " " {
            if Set(marks).count == 1 { return areThousands ? (groups.joined(), false) : nil }
            // The last sign is another one than those before: it begins the decimals.
            guard last != " ", Set(marks.dropLast()).count == 1, marks.first != last,
                partThousands(Array(groups.dropLast()))
            else { return nil }
            return (decimal(whole, groups[groups.count - 1]), false)
        }
        let partsThousands = isWhole || last == (language == .de ? "." : ",")
        if areThousands, partsThousands { return (groups.joined(), !isWhole) }
        return (decimal(whole, groups[groups.count - 1]), areThousands)
    }

    /// Whether the signs between groups of digits can be such between thousands.
    private static func partThousands(_ groups: [String]) -> Bool {
        groups.count > 1 && groups[0].count <= 3 && groups[0].first != "0"
            && groups.dropFirst().allSatisfy { $0.count == 3 }
    }

    /// A number with decimals. Three of them look like thousands to many readers of the file; so there are never exactly three
    /// where that could be.
    private static func decimal(_ whole: String, _ decimals: String) -> String {
        guard partThousands([whole, decimals]) else { return "\(whole).\(decimals)" }
        let needed = String(decimals.reversed().drop { $0 == "0" }.reversed())
        return needed.isEmpty ? whole : needed.count == 3 ? "\(whole).\(needed)0" : "\(whole).\(needed)"
    }

    private static func withoutPerCent(_ text: String) -> String {
        let lowered = text.lowercased()
        let unit = ["%", "prozent", "percent", "per cent"].first { lowered.hasSuffix($0) }
        return unit.map { String(text.dropLast($0.count)) } ?? text
    }

    private static func trimmed(_ text: String) -> String {
        String(text.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    }

    private static let minuses: Set<Character> = ["-", "−", "–"]
    /// What stands between thousands and nowhere else: blanks of all widths, and the Swiss apostrophe.
    private static let blanks: Set<Character> = [" ", "\u{A0}", "\u{202F}", "\u{2009}", "'", "’"]
}

extension Character {
    fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}
