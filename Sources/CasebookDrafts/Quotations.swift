import CasebookModel

/// Reads voices: “> text” with “— person, role” in it or below it.
enum Quotations {
    static func read(_ text: String) -> [DraftContent.Quote] {
        var quotes: [DraftContent.Quote] = []
        for block in MarkdownText.blocks(of: text) {
            let lines = block.split(separator: "\n").map { line in
                MarkdownText.plain(String(line.drop { $0 == ">" || $0 == " " }))
            }
            let speakers = lines.filter(isSpeaker)
            let words = lines.filter { !$0.isEmpty && !isSpeaker($0) }.joined(separator: " ")
            if !words.isEmpty { quotes.append(DraftContent.Quote(text: unquoted(words))) }
            if let speaker = speakers.first, !quotes.isEmpty { name(&quotes[quotes.count - 1], speaker) }
        }
        return quotes
    }

    private static func isSpeaker(_ line: String) -> Bool { line.first.map { "—–-".contains($0) } ?? false }

    private static func name(_ quote: inout DraftContent.Quote, _ line: String) {
        let parts = line.drop { "—–- ".contains($0) }.split(separator: ",", maxSplits: 1)
        quote.person = parts.first.map { MarkdownText.trimmed(String($0)) }
        quote.role = parts.count > 1 ? MarkdownText.trimmed(String(parts[1])) : nil
    }

    private static func unquoted(_ text: String) -> String {
        let marks: Set<Character> = ["„", "“", "”", "\"", "»", "«", "‚", "‘"]
        guard let first = text.first, let last = text.last, text.count > 2, marks.contains(first), marks.contains(last)
        else { return text }
        return String(text.dropFirst().dropLast())
    }
}

/// Reads lists of links and sources.
enum References {
    static func read(_ text: String) -> [DraftContent.Reference] {
        let items = MarkdownText.items(of: text)
        return (items.isEmpty ? MarkdownText.blocks(of: text) : items).map(reference)
    }

    private static func reference(_ markdown: String) -> DraftContent.Reference {
        let plain = MarkdownText.plain(markdown)
        if let start = markdown.firstRange(of: "]("), let end = markdown[start.upperBound...].firstIndex(of: ")") {
            return DraftContent.Reference(title: plain, url: WebAddress(String(markdown[start.upperBound..<end])))
        }
        let words = plain.split { $0.isWhitespace || "<>(),".contains($0) }
        let url = words.lazy.filter { $0.contains("://") }.compactMap { WebAddress(String($0)) }.first
        return DraftContent.Reference(title: plain, url: url)
    }
}
