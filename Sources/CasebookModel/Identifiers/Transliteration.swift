/// How letters beyond a–z are spelled in identifiers, and compared in names.
package enum Transliteration {
    /// The usual German spelling of a small letter in ASCII, for example `ae`, and of signs that stand for letters and digits of
    /// ASCII (ligatures of PDF files, raised and lowered digits, wide letters); `nil` for any other character.
    package static func ascii(_ character: Character) -> String? { spellings[character] ?? plain(character) }

    /// A letter of ASCII with marks that our list does not know, or in another width.
    private static func plain(_ character: Character) -> String? {
        let scalars = character.unicodeScalars
        guard let first = scalars.first,
            scalars.dropFirst().allSatisfy({
                $0.properties.isDiacritic || $0.properties.canonicalCombiningClass != .notReordered
            })
        else { return nil }
        switch first.value {
        case 0xFF10...0xFF19, 0xFF41...0xFF5A: return Unicode.Scalar(first.value - 0xFEE0).map { String($0) }
        case 0x30...0x39,
            0x61...0x7A where scalars.count > 1:
            return String(first)
        default: return nil
        }
    }

    private static let spellings: [Character: String] = {
        var spellings: [Character: String] = ["ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "æ": "ae", "œ": "oe"]
        let plain: [(letter: String, with: String)] = [
            ("a", "áàâåãăą"), ("c", "çćč"), ("d", "ďđ"), ("e", "éèêëěėę"), ("g", "ğ"), ("i", "íìîïı"), ("l", "łľ"),
            ("n", "ñńň"), ("o", "óòôõøő"), ("r", "řŕ"), ("s", "śšşș"), ("t", "ťţț"), ("u", "úùûůű"), ("y", "ýÿ"),
            ("z", "źžż"),
        ]
        for (letter, marked) in plain {
            for character in marked { spellings[character] = letter }
        }
        let compatible: [(signs: String, with: String)] = [
            ("ﬀ", "ff"), ("ﬁ", "fi"), ("ﬂ", "fl"), ("ﬃ", "ffi"), ("ﬄ", "ffl"), ("ﬅﬆ", "st"), ("ĳ", "ij"), ("ǆ", "dz"),
            ("þ", "th"),
            ("ð", "d"), ("ŋ", "n"), ("ħ", "h"), ("ª", "a"), ("º", "o"), ("™", "tm"), ("№", "no"),
        ]
        for (signs, with) in compatible {
            for sign in signs { spellings[sign] = with }
        }
        for digits in ["⁰¹²³⁴⁵⁶⁷⁸⁹", "₀₁₂₃₄₅₆₇₈₉"] {
            for (value, digit) in digits.enumerated() { spellings[digit] = String(value) }
        }
        return spellings
    }()
}

extension Character {
    /// Whether nobody sees it: a soft hyphen, a zero-width joiner, a mark of direction.
    package var isFormat: Bool { unicodeScalars.allSatisfy { $0.properties.generalCategory == .format } }
}
