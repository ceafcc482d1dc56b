import CasebookModel

/// Lists of links and sources.
extension DraftReader {
    /// Every item of a list, every inner one too; where there is no list, every paragraph. Paragraphs beside a list are
    /// references only if they have an address.
    mutating func references(in blocks: [DocumentBlock], _ heading: String) -> [DraftContent.Reference] {
        let hasList = blocks.contains { if case .list = $0 { true } else { false } }
        var found: [DraftContent.Reference] = []
        var beside: [DocumentBlock] = []
        for block in blocks {
            let isList = if case .list = block { true } else { false }
            let lines = Self.entries(of: block)
            if hasList, !isList, !lines.contains(where: { !Self.addresses(in: $0).isEmpty }) {
                beside.append(block)
            } else {
                found += lines.flatMap { references(in: $0) }
            }
        }
        if !beside.isEmpty { content.addRest(heading, MarkdownWriter.text(checked(beside))) }
        return found
    }

    private static func entries(of block: DocumentBlock) -> [[DocumentInline]] {
        switch block {
        case .list(_, let items): items.flatMap { $0.flatMap(entries) }
        case .paragraph(let inlines), .heading(_, let inlines): [inlines]
        default: DocumentText.lines(of: [block])
        }
    }

    /// The words of an entry with its address, and one more reference for each further link.
    private mutating func references(in line: [DocumentInline]) -> [DraftContent.Reference] {
        let words = DocumentText.plain(line, struck: false)
        let links = Self.addresses(in: line)
        let kept = content.links
        _ = plain(line)
        content.links = kept
        guard !words.isEmpty || !links.isEmpty else { return [] }
        let first = DraftContent.Reference(
            title: words.isEmpty ? links[0].address.text : words, url: links.first?.address)
        return [first]
            + links.dropFirst().filter { $0.address != first.url }.map {
                DraftContent.Reference(title: $0.words.isEmpty ? $0.address.text : $0.words, url: $0.address)
            }
    }

    /// Where a line leads: its links, and what is written out as an address.
    private static func addresses(in line: [DocumentInline]) -> [(words: String, address: WebAddress)] {
        line.flatMap { inline -> [(words: String, address: WebAddress)] in
            switch inline {
            case .link(let url, let inner):
                WebAddress(url).map { [(DocumentText.plain(inner), $0)] } ?? addresses(in: inner)
            case .emphasis(let inner), .strong(let inner): addresses(in: inner)
            case .text(let words): written(in: words).map { ("", $0) }
            case .code(let words): written(in: words).map { ("", $0) }
            default: []
            }
        }
    }

    private static func written(in words: String) -> [WebAddress] {
        words.split { $0.isWhitespace || "<>\"„“”".contains($0) }.compactMap { word in
            guard let start = word.firstRange(of: "http"), word.contains("://") else { return nil }
            return WebAddress(trimmed(String(word[start.lowerBound...])))
        }
    }

    /// Without the punctuation of the sentence; a bracket belongs to the address if it was opened there.
    private static func trimmed(_ word: String) -> String {
        var word = word
        while let last = word.last {
            let isOpened = last == ")" && word.contains("(") || last == "]" && word.contains("[")
            guard ".,;:!?)]'".contains(last), !isOpened else { break }
            word.removeLast()
        }
        return word
    }
}
