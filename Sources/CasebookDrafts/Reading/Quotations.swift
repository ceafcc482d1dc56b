import CasebookModel

/// Voices: “> text” with “— person, role” in it or below it.
extension DraftReader {
    mutating func addQuotes(_ blocks: [DocumentBlock], _ heading: String) {
        for block in blocks {
            var words: [String] = []
            for line in DocumentText.lines(of: [block]).map({ plain($0) }) where !line.isEmpty {
                if !Self.isSpeaker(line) {
                    words.append(line)
                } else {
                    addQuote(words)
                    words = []
                    if !name(line) { content.addRest(heading, MarkdownEscape.lineStart(MarkdownEscape.text(line))) }
                }
            }
            addQuote(words)
        }
    }

    private static func isSpeaker(_ line: String) -> Bool { line.first.map { "—–-".contains($0) } ?? false }

    private mutating func addQuote(_ words: [String]) {
        guard !words.isEmpty else { return }
        content.quotes.append(DraftContent.Quote(text: Self.unquoted(words.joined(separator: " "))))
    }

    /// Gives the last quotation its speaker; `false` if there is none, or it has one already.
    private mutating func name(_ line: String) -> Bool {
        guard let last = content.quotes.last, last.person == nil else { return false }
        let parts = line.drop { "—–- ".contains($0) }.split(separator: ",", maxSplits: 1)
        guard let person = parts.first.map({ DocumentText.trimmed($0) }), !person.isEmpty else { return false }
        content.quotes[content.quotes.count - 1].person = person
        content.quotes[content.quotes.count - 1].role = parts.count > 1 ? DocumentText.trimmed(parts[1]) : nil
        return true
    }

    private static func unquoted(_ text: String) -> String {
        let marks: Set<Character> = ["„", "“", "”", "\"", "»", "«", "‚", "‘"]
        guard let first = text.first, let last = text.last, text.count > 2, marks.contains(first), marks.contains(last)
        else { return text }
        return String(text.dropFirst().dropLast())
    }
}
