/// A part of a language tag between two hyphens, and what it may stand for by its form (RFC 5646, section 2.1).
struct LanguageSubtag {
    private let text: String
    let lowercased: String

    init(_ text: String) {
        self.text = text
        lowercased = text.lowercased()
    }

    var uppercased: String { text.uppercased() }

    var capitalized: String { text.prefix(1).uppercased() + lowercased.dropFirst() }

    /// A language of ISO 639-1, or three letters that no two-letter code replaces.
    var isLanguage: Bool {
        switch text.utf8.count {
        case 2: isAlphabetic && LanguageTable.rows[lowercased] != nil
        case 3: isAlphabetic && !LanguageTable.replacedCodes.contains(lowercased)
        default: false
        }
    }

    /// Four letters, as ISO 15924 has them.
    var isScript: Bool { text.utf8.count == 4 && isAlphabetic }

    /// A country of ISO 3166-1, or three digits of UN M.49.
    var isRegion: Bool {
        switch text.utf8.count {
        case 2: isAlphabetic && CountryTable.codes.contains(uppercased)
        case 3: text.utf8.allSatisfy(Self.isDigit)
        default: false
        }
    }

    /// Five to eight letters or digits, or four that begin with a digit.
    var isVariant: Bool {
        guard text.utf8.allSatisfy({ Self.isLetter($0) || Self.isDigit($0) }) else { return false }
        return switch text.utf8.count {
        case 4: text.utf8.first.map(Self.isDigit) ?? false
        case 5...8: true
        default: false
        }
    }

    private var isAlphabetic: Bool { text.utf8.allSatisfy(Self.isLetter) }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
