/// Cuts texts where a reader would.
enum Sentences {
    /// The first sentence; of a longer one as many words as fit.
    ///
    /// - Parameter limit: in Unicode code points.
    static func first(of text: String, limit: Int) -> String {
        let sentence = sentences(of: text).first ?? text
        return cut(sentence, limit)
    }

    /// As many whole sentences as fit, at least the beginning of the first.
    static func whole(of text: String, limit: Int) -> String {
        guard text.unicodeScalars.count > limit else { return text }
        var result = ""
        for sentence in sentences(of: text) {
            let longer = result.isEmpty ? sentence : result + " " + sentence
            if longer.unicodeScalars.count > limit { break }
            result = longer
        }
        return result.isEmpty ? cut(text, limit) : result
    }

    private static func cut(_ text: String, _ limit: Int) -> String {
        guard text.unicodeScalars.count > limit else { return text }
        var result = ""
        for word in text.split(separator: " ") {
            if result.unicodeScalars.count + word.unicodeScalars.count + 3 > limit { break }
            result += (result.isEmpty ? "" : " ") + word
        }
        // One word without an end is no text.
        return result.isEmpty ? "…" : result + " …"
    }

    /// A sentence ends where a full stop comes before a blank and a capital letter, and not after a number or one letter.
    private static func sentences(of text: String) -> [String] {
        var sentences = [""]
        let words = text.split(separator: " ")
        for (index, word) in words.enumerated() {
            let last = sentences.count - 1
            sentences[last] += (sentences[last].isEmpty ? "" : " ") + word
            let next = index + 1 < words.count ? words[index + 1].first : nil
            let ends = word.last.map { ".!?".contains($0) } ?? false
            let isAbbreviation =
                word.count < 4 || word.dropLast().contains(".") || word.dropLast().allSatisfy(\.isNumber)
            if ends, !isAbbreviation, next?.isUppercase == true { sentences.append("") }
        }
        return sentences.filter { !$0.isEmpty }
    }
}
