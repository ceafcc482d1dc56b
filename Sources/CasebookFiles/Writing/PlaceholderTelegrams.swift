import CasebookBytes

/// Short texts, and last sentences of longer ones, by which people remind themselves or others of what is to be done:
/// `Zahl prüfen!`, `@Karla: bitte prüfen`, `Wartet auf Freigabe.`, `Dies ist ein Platzhalter.`
extension Placeholder {
    /// What was read of a short text: its words in small letters, and what stands around them.
    struct Telegram {
        let words: [Substring]
        let raw: Substring

        init(_ bytes: Bytes) {
            var text = bytes.smallLetters[...]
            while let first = text.utf8.first, first <= 0x20 { text = text.dropFirst() }
            while let last = text.utf8.last, last <= 0x20 { text = text.dropLast() }
            raw = text
            words = Self.words(of: text)
        }

        /// By bytes, as asking each character for what it is took 5 % of the validation: letters beyond ASCII are those of Europe,
        /// and what begins with 0xC2 or 0xE2 are signs.
        private static func words(of text: Substring) -> [Substring] {
            var words: [Substring] = []
            var start: Substring.Index?
            var isLetter = false
            for index in text.utf8.indices {
                let byte = text.utf8[index]
                if !(0x80..<0xC0).contains(byte) {
                    isLetter = byte.isASCIILetterOrDigit || byte >= 0xC3 && byte != 0xE2 && byte < 0xF0
                }
                if isLetter {
                    start = start ?? index
                } else if let begin = start {
                    words.append(text[begin..<index])
                    start = nil
                }
            }
            if let start { words.append(text[start...]) }
            return words
        }

        var first: String { words.first.map(String.init) ?? "" }
        var second: String { words.count > 1 ? String(words[1]) : "" }
        var last: String { words.last.map(String.init) ?? "" }
        /// What ends it, if that is no letter.
        var isShouted: Bool { raw.last == "!" }
    }

    /// More bytes than such a text has.
    static let longestTelegram = 72

    /// Whether a short text may be one, by its first letter or sign, its first word or its last. Nearly every other need not be
    /// taken apart into words.
    static func mayBeTelegram(_ text: Bytes, _ core: Bytes) -> Bool {
        guard text.count <= longestTelegram, let first = text.first(where: { $0 > 0x20 }) else { return false }
        // "-> hier", "// Zahl", "@Karla", "# Zahl ergänzen"; "**" and "- " make Markdown.
        if first.isOne(of: "@=/!>#*") || text.starts(with: "->".utf8) || text.starts(with: [0xE2, 0x86]) {
            return true
        }
        return heads[opening(of: core)] || tails[tail(of: core)]
            || text.last.map { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "?") } ?? false
    }

    private static let heads: [Bool] = {
        var heads = [Bool](repeating: false, count: 1 << 12)
        for word in PlaceholderWords.telegramHeads { heads[word.withBytes { opening(of: $0[...]) }] = true }
        return heads
    }()

    private static let tails: [Bool] = {
        var tails = [Bool](repeating: false, count: 1 << 12)
        for word in PlaceholderWords.telegramTails { tails[word.withBytes { tail(of: $0[...]) }] = true }
        return tails
    }()

    /// A number below 4096 from the last four letters.
    private static func tail(of text: Bytes) -> Int { Int((text.lastFour &* 0x9E37_79B1) >> 20) }

    // MARK: At the end of a text as well

    /// Whether a sentence is one wherever it stands.
    static func isTelegram(_ telegram: Telegram) -> Bool {
        isMarked(telegram) || isExclaimed(telegram) || saysWhatItIs(telegram) || isErrand(telegram)
            || isRemark(telegram)
    }

    /// `@Karla: bitte prüfen`, `-> hier noch Zitat`, `==> Zahl einsetzen`, `!!! prüfen !!!`, `// Zahl`.
    private static func isMarked(_ telegram: Telegram) -> Bool {
        let (raw, words) = (telegram.raw, telegram.words)
        guard (1...6).contains(words.count) else { return false }
        if raw.hasPrefix("@") {
            return words.count > 1
                && (isUrgent(words[words.count - 1])
                    || PlaceholderWords.doubts.contains(words.dropFirst().joined(separator: " ")))
        }
        guard let mark = marks(before: raw) else { return false }
        guard words.allSatisfy({ isOfTelegrams($0) }) else { return false }
        if mark == "//" || mark == "/*" { return true }
        return words.contains { isUrgent($0) || mark != "#" && PlaceholderWords.pressing.contains(String($0)) }
    }

    /// The marks that people put before what they must not forget.
    private static func marks(before raw: Substring) -> String? {
        ["->", "=>", "==>", "-->", "→", "⇒", "!!", "***", ">>", "//", "/*"].first { raw.hasPrefix($0) }
            ?? (raw.hasPrefix("# ") && !raw.contains("\n") ? "#" : nil)
    }

    private static func isOfTelegrams(_ word: Substring) -> Bool {
        let word = String(word)
        return isUrgent(word[...]) || PlaceholderWords.pressing.contains(word) || isThing(word)
            || ["der", "die", "das", "ein", "eine", "einen", "weiter", "satz", "the", "a"].contains(word)
    }

    private static func isUrgent(_ word: Substring) -> Bool { PlaceholderWords.orders.contains(String(word)) }

    static func isThing(_ word: String) -> Bool {
        PlaceholderWords.blanks.contains(word) || PlaceholderWords.missing.contains(word)
            || PlaceholderWords.contents.contains(word)
    }

    /// `Zahl prüfen!`, `Zahlen noch prüfen!`, `Diesen Satz streichen?`, `Noch mit Betrieb abstimmen.`
    private static func isExclaimed(_ telegram: Telegram) -> Bool {
        let words = telegram.words
        guard (2...6).contains(words.count), isUrgent(words[words.count - 1]) else { return false }
        if telegram.isShouted, words.count < 4, isThing(telegram.first) {
            return words.dropFirst().dropLast().allSatisfy { ["noch", "bitte", "unbedingt", "dringend"].contains($0) }
        }
        if ["diesen", "diesem", "dieser"].contains(telegram.first) {
            return words.count < 5 && ["satz", "absatz", "abschnitt", "teil", "text"].contains(telegram.second)
        }
        if telegram.first == "noch" { return telegram.second == "mit" }
        if telegram.first == "hier" { return isThing(telegram.second) && words.count < 5 }
        return false
    }

    /// `Dies ist ein Platzhalter.`, `Bla, bla, bla.`, `Entwurf – nicht veröffentlichen`.
    private static func saysWhatItIs(_ telegram: Telegram) -> Bool {
        let words = telegram.words
        if words.count > 1, words.allSatisfy({ $0 == words[0] }), PlaceholderWords.fillers.contains(telegram.first) {
            return true
        }
        if words.count < 7,
            words.suffix(2) == ["nicht", "veröffentlichen"] || words.suffix(3) == ["do", "not", "publish"]
        {
            return true
        }
        guard (4...6).contains(words.count), ["dies", "das", "this", "dieser"].contains(telegram.first) else {
            return false
        }
        let isFiller =
            PlaceholderWords.fillers.contains(telegram.last) && telegram.last != "text" && telegram.last != "test"
        return isFiller
            && words.dropFirst().dropLast().allSatisfy {
                ["ist", "is", "nur", "noch", "ein", "a", "just", "only", "text", "hier"].contains($0)
            }
    }

    /// `Zitat von Frau Sommer einholen`, `Rücksprache mit der Leitung nötig`, `Noch zu klären mit der Leitung`.
    private static func isErrand(_ telegram: Telegram) -> Bool {
        let words = telegram.words
        guard (3...8).contains(words.count) else { return false }
        if telegram.first == "rücksprache" {
            return telegram.second == "mit"
                && ["nötig", "halten", "erforderlich", "notwendig", "ausstehend", "offen"].contains(telegram.last)
        }
        if telegram.last == "einholen" { return telegram.first == "zitat" }
        return words.count > 4 && words[0] == "noch" && words[1] == "zu" && words[3] == "mit"
            && ["klären", "prüfen", "besprechen", "erfragen"].contains(words[2])
    }

    /// `Notiz: noch mal anrufen`, `NB: prüfen`, `Noch beschreiben: die Schulung.`
    private static func isRemark(_ telegram: Telegram) -> Bool {
        guard let colon = telegram.raw.firstIndex(of: ":"), (2...6).contains(telegram.words.count) else { return false }
        let head = telegram.raw[..<colon]
        switch head {
        case "notiz", "merker", "memo", "notiz an mich": return telegram.words.count < 6
        case "kommentar", "nb", "anm.", "anm", "anmerkung", "weiter":
            return isUrgent(telegram.words[telegram.words.count - 1])
        case "wip": return telegram.words.dropFirst().contains { isThing(String($0)) }
        default: return head.hasPrefix("noch ") && isUrgent(head.dropFirst(5))
        }
    }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
    /// The text in small letters: by bytes, as far as it has only ASCII, letters of Western Europe and signs.
    fileprivate var smallLetters: String {
        var small: [UInt8] = []
        small.reserveCapacity(count)
        var isLatin = false
        for byte in self {
            switch byte {
            case ..<0x80: small.append(byte.lowercase)
            // U+00C0 to U+00DE are capitals but for the sign of multiplication.
            case ..<0xC0: small.append(isLatin && byte < 0x9F && byte != 0x97 ? byte | 0x20 : byte)
            case 0xC2, 0xC3, 0xE2: small.append(byte)
            default: return String(decoding: self, as: UTF8.self).lowercased()
            }
            isLatin = byte == 0xC3
        }
        return String(decoding: small, as: UTF8.self)
    }
}
