/// Tables of contents: lines that are nothing but links to other places of the document.
enum TableOfContents {
    /// The document without them, and their entries.
    static func split(_ blocks: [DocumentBlock]) -> (blocks: [DocumentBlock], entries: [DocumentBlock]) {
        var rest: [DocumentBlock] = []
        var entries: [DocumentBlock] = []
        var run: [DocumentBlock] = []
        func end() {
            // One such line may be an honest reference.
            let lines = run.reduce(0) { $0 + DocumentText.lines(of: [$1]).count }
            if lines > 1 { entries += run } else { rest += run }
            run = []
        }
        let headings = Set(
            blocks.compactMap { block -> String? in
                guard case .heading(_, let inlines) = block else { return nil }
                return words(of: DocumentText.plain(inlines))
            })
        for block in blocks {
            if isEntry(block) || isHeadingAgain(block, headings) {
                run.append(block)
            } else {
                end()
                rest.append(block)
            }
        }
        end()
        // The word above it belongs to it.
        return (rest.filter { !(isHeading($0) && !entries.isEmpty) }, entries)
    }

    /// A line that says what a heading says, and the number of a page.
    private static func isHeadingAgain(_ block: DocumentBlock, _ headings: Set<String>) -> Bool {
        guard case .paragraph(let inlines) = block else { return false }
        let line = DocumentText.plain(inlines)
        guard line.last?.isNumber == true else { return false }
        return headings.contains(words(of: line))
    }

    /// Without the numbers before and behind, and the dots between.
    private static func words(of line: String) -> String {
        func isAround(_ character: Character) -> Bool {
            character.isNumber || character.isWhitespace || ".…·".contains(character)
        }
        var words = line.drop(while: isAround)
        while words.last.map(isAround) == true { words.removeLast() }
        return String(words)
    }

    private static func isHeading(_ block: DocumentBlock) -> Bool {
        switch block {
        case .heading(_, let inlines), .paragraph(let inlines):
            ["inhalt", "inhaltsverzeichnis", "contents", "table of contents"]
                .contains(DocumentText.plain(inlines).lowercased())
        default: false
        }
    }

    private static func isEntry(_ block: DocumentBlock) -> Bool {
        switch block {
        case .paragraph(let inlines):
            let seen = inlines.filter { !DocumentText.plain([$0]).isEmpty }
            return !seen.isEmpty && seen.allSatisfy(isReference)
        case .list(_, let items): return !items.isEmpty && items.allSatisfy { !$0.isEmpty && $0.allSatisfy(isEntry) }
        default: return false
        }
    }

    private static func isReference(_ inline: DocumentInline) -> Bool {
        switch inline {
        case .link(let url, _): url.hasPrefix("#")
        // The number of the page, and the dots before it.
        case .text(let words): words.allSatisfy { $0.isNumber || $0.isWhitespace || ".…·".contains($0) }
        case .emphasis(let inner), .strong(let inner): inner.allSatisfy(isReference)
        default: false
        }
    }
}
