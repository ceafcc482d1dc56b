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
        if let colon = inner.lastIndex(of: ":"), inner.index(after: colon) < inner.endIndex {
            return isComment(inner[..<colon], inner[inner.index(after: colon)...])
        }
        if inner.last == "?" {
            if PlaceholderWords.questions.contains(words.joined(separator: " ")) { return true }
            return words.count == 1 && PlaceholderWords.doubted.contains(first)
                || words.count < 4 && askingWords.contains(first) && PlaceholderWords.doubted.contains(last)
                || PlaceholderWords.doubts.contains(words.joined(separator: " "))
        }
        if PlaceholderWords.margins.contains(inner.lowercased()) { return true }
        guard PlaceholderWords.orders.contains(last) || last == "fragen" else { return false }
        return inner.last == "!" && (words.count == 1 || last == "fragen" && words.count < 4)
            || (2...3).contains(words.count) && stillWords.contains(first)
    }

    /// Whether there are question marks alone: `??`.
    static func isQuestionMarks(_ inner: Substring) -> Bool { !inner.isEmpty && inner.allSatisfy { $0 == "?" } }

    private static let askingWords: Set = [
        "welche", "welcher", "welches", "genaue", "richtige", "which", "what", "exact",
    ]
    private static let stillWords: Set = [
        "noch", "nochmal", "nochmals", "unbedingt", "dringend", "ggf", "evtl", "eventuell", "gegebenenfalls",
    ]

    /// Whether somebody remarks something: `Anm.: noch prüfen`, `Karla: stimmt das?`, `Kommentar K1: bitte belegen`.
    private static func isComment(_ head: Substring, _ remark: Substring) -> Bool {
        let remark = remark.trimmingStart(of: " ")
        let words = remark.lowercased()
        guard head.split(separator: " ").count < 4, !remark.contains(":") else { return false }
        return isOrder(words, longest: 6) || saysMissing(words) || isDoubt(remark)
    }

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
    static func isShowing(_ word: Substring) -> Bool {
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
    /// Without signs at its beginning.
    func trimmingStart(of signs: String) -> Substring { drop { signs.contains($0) } }

    /// Without signs at its end.
    func trimmingEnd(of signs: String) -> Substring {
        var text = self
        while let last = text.last, signs.contains(last) { text.removeLast() }
        return text
    }
}
