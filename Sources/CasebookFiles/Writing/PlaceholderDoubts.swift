import CasebookBytes

/// Doubts that somebody has left in brackets, and signs that a finished text only speaks of.
extension Placeholder {
    /// Whether what stands in round brackets is a doubt or a note: `(??)`, `(Quelle?)`, `(Stimmt das?)`, `(prüfen!)`.
    ///
    /// - Parameters:
    ///   - inner: what stands between the brackets.
    ///   - before: the text before them.
    ///   - after: the text behind them.
    static func isDoubt(_ inner: Substring, before: Substring, after: Substring) -> Bool {
        if isQuestionMarks(inner) {
            let word = before.split(whereSeparator: \.isWhitespace).last ?? ""
            if isShowing(word) { return false }
            return inner.count > 1 || word.contains(where: \.isNumber) || asksForFigure(word)
                || beginsWithUnit(after.drop(while: \.isWhitespace))
        }
        return isDoubt(inner)
    }

    /// Whether words in brackets of any kind are a doubt or an order.
    static func isDoubt(_ inner: Substring) -> Bool {
        let words = inner.lowercased().split { !$0.isLetter }.map(String.init)
        guard let first = words.first, let last = words.last, words.count < 6 else { return false }
        if inner.last == "?" {
            return words.count == 1 && PlaceholderWords.doubted.contains(first)
                || words.count < 4 && askingWords.contains(first) && PlaceholderWords.doubted.contains(last)
                || PlaceholderWords.doubts.contains(words.joined(separator: " "))
        }
        guard PlaceholderWords.orders.contains(last) || last == "fragen" else { return false }
        return inner.last == "!" && (words.count == 1 || last == "fragen" && words.count < 4)
            || (2...3).contains(words.count) && stillWords.contains(first)
    }

    /// Whether there are question marks alone: `??`.
    static func isQuestionMarks(_ inner: Substring) -> Bool { !inner.isEmpty && inner.allSatisfy { $0 == "?" } }

    private static let askingWords: Set = [
        "welche", "welcher", "welches", "genaue", "richtige", "which", "what", "exact",
    ]
    private static let stillWords: Set = ["noch", "nochmal", "nochmals", "unbedingt", "dringend"]

    // MARK: Figures

    /// Whether a number is to come behind a word: `rund`, `ca.`, `kostete`.
    static func asksForFigure(_ word: Substring) -> Bool {
        PlaceholderWords.beforeFigures.contains(word.lowercased().trimmingEnd(of: "."))
    }

    /// Whether a text begins with what is counted.
    static func beginsWithUnit(_ text: Substring) -> Bool {
        text.split(whereSeparator: \.isWhitespace).first.map(isUnit) ?? false
    }

    /// Whether a word is what is counted, whatever stands behind it.
    static func isUnit(_ word: Substring) -> Bool {
        units.contains(Array(word.lowercased().filter { $0.isLetter || "%€".contains($0) }.utf8))
    }

    /// Whether signs in a sentence are what a screen or a list shows: `Die Karte zeigte ??? statt der Umlaute.`
    static func isShown(_ index: Int, in words: [Substring]) -> Bool {
        if index + 1 < words.count {
            if isUnit(words[index + 1]) { return false }
            if insteadWords.contains(words[index + 1].lowercased()) { return true }
        }
        let before = words[..<index]
        if words[index].count == 2, let last = before.last, ["mit", "with", "als", "as"].contains(last) { return true }
        return before.suffix(3).contains(where: isShowing)
    }

    /// Whether a word says that something is shown or called so: `zeigte`, `stand`, `Zeichen`.
    private static func isShowing(_ word: Substring) -> Bool {
        PlaceholderWords.showing.contains(word.lowercased().trimmingEnd(of: ",:;"))
    }

    private static let insteadWords: Set = ["statt", "anstatt", "anstelle", "instead", "rather", "wo", "where"]

    // MARK: Errors of spreadsheets

    /// Whether a text is what a spreadsheet shows instead of a value: `#BEZUG!`, `#N/A`.
    static func isErrorValue(_ text: Bytes) -> Bool {
        guard let start = text.firstIndex(where: { $0 > 0x20 }), text[start] == UInt8(ascii: "#") else { return false }
        var rest = text[start...]
        while let last = rest.last, last <= 0x20 { rest = rest.dropLast() }
        guard (3...13).contains(rest.count) else { return false }
        return PlaceholderWords.errorValues.contains(String(decoding: rest, as: UTF8.self))
    }

    // MARK: Samples

    /// Whether a text is a name that stands for any company, place or person: `Musterfirma GmbH`, `Musterstadt`.
    package static func isSampleName(_ text: String) -> Bool {
        let mayBe = text.withBytes { bytes in
            let first = bytes.first { $0 > 0x20 } ?? 0
            return bytes.count < 60 && first.isOne(of: "mMbBtTeEdDfFhH")
        }
        guard mayBe else { return false }
        var isSample = false
        for word in text.lowercased().split(whereSeparator: { !$0.isLetter }) {
            if PlaceholderWords.sampleNames.contains(String(word)) {
                isSample = true
            } else if !PlaceholderWords.besideSamples.contains(String(word)) {
                return false
            }
        }
        return isSample
    }

    /// Whether an address lies at one of the domains that nobody can have (RFC 2606), as in what forms and templates show:
    /// `https://www.example.org/`, `name@example.com`. Below them, and under `.example`, people make up addresses of their own.
    package static func isExampleAddress(_ text: String) -> Bool {
        text.withBytes { bytes in
            var host = bytes[...]
            if let at = bytes.firstIndex(of: UInt8(ascii: "@")) {
                guard PlaceholderWords.mailboxes.contains(String(decoding: bytes[..<at], as: UTF8.self)) else {
                    return false
                }
                host = bytes[(at + 1)...]
            } else if let scheme = host.firstRange(of: "://".utf8) {
                host = host[scheme.upperBound...]
            }
            host = host.prefix { !$0.isOne(of: "/:?#") }
            if host.starts(with: "www.".utf8) { host = host.dropFirst(4) }
            return exampleHosts.contains { host.elementsEqual($0.utf8) }
        }
    }

    private static let exampleHosts = ["example.org", "example.com", "example.net"]

    // MARK: Empty links

    /// Whether a text is nothing but links around nothing: `[](https://example.org)`.
    static func isEmptyMarkup(_ text: Bytes) -> Bool {
        guard let first = text.first(where: { $0 > 0x20 }), first.isOne(of: "[!") else { return false }
        var rest = text
        while let byte = rest.first {
            switch byte {
            case UInt8(ascii: "("):
                guard rest.startIndex > text.startIndex, text[rest.startIndex - 1] == UInt8(ascii: "]"),
                    let close = rest.firstIndex(of: UInt8(ascii: ")"))
                else { return false }
                rest = rest[(close + 1)...]
            case ...0x20, UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "!"), UInt8(ascii: "*"):
                rest = rest.dropFirst()
            default: return false
            }
        }
        return true
    }
}

extension Substring {
    /// Without signs at its end.
    func trimmingEnd(of signs: String) -> Substring {
        var text = self
        while let last = text.last, signs.contains(last) { text.removeLast() }
        return text
    }
}

extension String {
    /// Without signs at its end.
    fileprivate func trimmingEnd(of signs: String) -> String { String(self[...].trimmingEnd(of: signs)) }
}
