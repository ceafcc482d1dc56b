/// How a name is spelled in a text, and which signs stand beside it.
extension NameContext {
    /// A form as the text spells it: what it says without the umlauts of the name may be a word of the language.
    func read(_ form: NameForm) -> NameForm { form.isRespelled && !hasUmlaut ? form.asWords : form }

    /// Whether a word of the match has an umlaut, or another letter with a mark, or an e that stands for one.
    var hasUmlaut: Bool {
        let bytes = slice(
            text.words[match.words.lowerBound].source.lowerBound, text.words[match.words.upperBound].source.upperBound)
        var last: UInt8 = 0
        var before: UInt8 = 0
        for byte in bytes {
            if byte >= 0x80 { return true }
            let letter = byte | 0x20
            if letter == UInt8(ascii: "e"), FoldedText.isSpelledUmlaut(last, behind: before) { return true }
            (before, last) = (last, letter)
        }
        return false
    }

    /// What stands before a word in the text, behind the one before it: blanks and signs.
    func signs(before index: Int) -> Substring {
        let start = index > 0 ? text.words[index - 1].source.upperBound : 0
        let end = text.words.indices.contains(index) ? text.words[index].source.lowerBound : original.utf8.count
        return Substring(slice(start, end))
    }

    /// What stands directly behind the name.
    var signsBehind: Substring { signs(before: match.words.upperBound + 1) }

    private func slice(_ start: Int, _ end: Int) -> Substring.UTF8View {
        let bytes = original.utf8
        let count = bytes.count
        let from = min(max(start, 0), count)
        return bytes[
            bytes.index(
                bytes.startIndex, offsetBy: from)..<bytes.index(bytes.startIndex, offsetBy: min(max(end, from), count))]
    }

    /// Whether an apostrophe stands behind the name, as it does for the s of a genitive that nobody says: `Fuchs’ Idee`.
    var isGenitiveWithApostrophe: Bool {
        guard match.ending.isEmpty, isCapital, let next,
            next.gap == .space || next.gap == .quote || next.gap == .apostrophe,
            let last = text.letters[match.range].last, "sxz".utf8.contains(last)
        else { return false }
        let behind = signsBehind
        guard let sign = behind.first, Self.apostrophes.contains(sign), behind.dropFirst().first?.isWhitespace == true
        else { return false }
        // In single quotation marks it is what they end with.
        return !signs(before: match.words.lowerBound).contains { Self.singleQuotes.contains($0) }
    }

    private static let apostrophes: Set<Character> = ["’", "'", "‘", "´", "`", "ʼ", "ʹ", "ʻ", "‛"]
    private static let singleQuotes: Set<Character> = ["‚", "'", "‘", "’", "`", "›", "‹"]
}
