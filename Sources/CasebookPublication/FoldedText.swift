import CasebookModel

/// Texts as words that can be compared: small letters and digits in ASCII spelling, nothing else.
enum FoldedText {
    /// The ways in which a text can be read: as written, and as Markdown shows it, where `Muster**haus**` is one word.
    static func readings(of text: String) -> [[String]] {
        let isPlain = !text.utf8.contains { "*_~`\\[&%".utf8.contains($0) }
        if isPlain { return [words(of: text)] }
        return [words(of: text), words(of: shown(text)), words(of: percentDecoded(text))]
    }

    /// The words of a text. What nobody sees (a soft hyphen) is left out; everything but letters and digits parts words.
    static func words(of text: String) -> [String] {
        var words: [String] = []
        var word = ""
        for character in text.lowercased() where !character.isFormat {
            if let spelled = Transliteration.ascii(character) {
                word += spelled
            } else if character.isLetter || character.isNumber {
                word.append(character)
            } else if !word.isEmpty {
                words.append(word)
                word = ""
            }
        }
        if !word.isEmpty { words.append(word) }
        return words
    }

    /// The text without the marks of Markdown that can stand inside a word: emphasis, code, escapes, entities, and the
    /// target of links.
    private static func shown(_ text: String) -> String {
        var shown = ""
        var rest = Substring(text)
        while let character = rest.popFirst() {
            switch character {
            case "*", "_", "~", "`", "\\", "[": break
            case "]" where rest.hasPrefix("("): rest = rest.drop { $0 != ")" }.dropFirst()
            case "]": break
            case "&": rest = afterEntity(rest)
            default: shown.append(character)
            }
        }
        return shown
    }

    private static func afterEntity(_ rest: Substring) -> Substring {
        let name = rest.prefix(10).prefix { $0 == "#" || $0.isASCII && ($0.isLetter || $0.isNumber) }
        let after = rest.dropFirst(name.count)
        return after.hasPrefix(";") ? after.dropFirst() : rest
    }

    /// The text with percent-encoded bytes (RFC 3986, section 2.1) decoded.
    private static func percentDecoded(_ text: String) -> String {
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            let digits = String(decoding: rest.prefix(2), as: UTF8.self)
            if byte == UInt8(ascii: "%"), digits.utf8.count == 2, let decoded = UInt8(digits, radix: 16) {
                bytes.append(decoded)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
