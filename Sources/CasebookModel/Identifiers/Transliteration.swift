/// How letters beyond a–z are spelled in identifiers, and compared in names.
package enum Transliteration {
    /// The usual German spelling of a small letter in ASCII, for example `ae`; `nil` for any other character.
    package static func ascii(_ character: Character) -> String? { spellings[character] }

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
        return spellings
    }()
}

extension Character {
    /// Whether nobody sees it: a soft hyphen, a zero-width joiner, a mark of direction.
    package var isFormat: Bool { unicodeScalars.allSatisfy { $0.properties.generalCategory == .format } }
}
