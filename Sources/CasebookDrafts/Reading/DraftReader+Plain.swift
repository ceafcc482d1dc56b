import CasebookModel

/// Fields that hold words only.
extension DraftReader {
    /// The words of inlines. What words alone cannot say finds another place: addresses become links of the case,
    /// footnotes and what is struck out stand at the end of the draft.
    mutating func plain(_ inlines: [DocumentInline]) -> String {
        keep(inlines)
        return DocumentText.plain(inlines, struck: false)
    }

    mutating func plain(_ blocks: [DocumentBlock]) -> String {
        DocumentText.lines(of: blocks).map { plain($0) }.filter { !$0.isEmpty }.joined(separator: " ")
    }

    private mutating func keep(_ inlines: [DocumentInline]) {
        for inline in inlines {
            switch inline {
            case .emphasis(let inner), .strong(let inner): keep(inner)
            case .struck(let inner):
                let words = MarkdownWriter.line([.struck(inner)])
                if !words.isEmpty { content.addRest(DocumentPhrases.struck[content.language], words) }
            case .note(let blocks): rest(of: .note, MarkdownWriter.text(checked(blocks)))
            case .link(let url, let inner):
                keepAddress(url, of: inner)
                keep(inner)
            case .raised(let inner): keepScript(inner, Script.raised)
            case .lowered(let inner): keepScript(inner, Script.lowered)
            case .text, .code, .lineBreak, .picture: break
            }
        }
    }

    private mutating func keepAddress(_ url: String, of inner: [DocumentInline]) {
        guard let address = WebAddress(url) else { return keepDeadLink(url) }
        var words = DocumentText.plain(inner)
        // A picture that leads somewhere says where by what it shows.
        if words.isEmpty { words = DocumentText.alternatives(inner) }
        if words.isEmpty { return rest(of: .text, address.text) }
        if words.contains(address.text) || address.text == "mailto:" + words { return }
        if address.isWeb {
            let reference = DraftContent.Reference(title: words, url: address)
            if !content.links.contains(reference) { content.links.append(reference) }
        } else {
            rest(of: .text, "\(MarkdownEscape.text(words)): \(address.text)")
        }
    }

    mutating func keepDeadLink(_ url: String) {
        let url = String(DocumentText.cleaned(url).prefix(200))
        guard !url.isEmpty, !url.hasPrefix("#"), !content.deadLinks.contains(url) else { return }
        content.deadLinks.append(url)
    }

    private mutating func keepScript(_ inner: [DocumentInline], _ written: (String) -> String) {
        let words = DocumentText.plain(inner)
        if written(words) == words { keep(inner) } else { note(words, as: written(words)) }
    }

    private mutating func note(_ words: String, as written: String) {
        let taken = DraftContent.Taken(words: words, field: written)
        if !content.taken.contains(taken) { content.taken.append(taken) }
    }

    /// Blocks that are going to be Markdown, after a look at what it has no form for.
    mutating func checked(_ blocks: [DocumentBlock]) -> [DocumentBlock] {
        for block in blocks { check(block) }
        return blocks
    }

    private mutating func check(_ block: DocumentBlock) {
        switch block {
        case .paragraph(let inlines), .heading(_, let inlines): check(inlines)
        case .list(_, let items): for item in items { _ = checked(item) }
        case .quote(let blocks): _ = checked(blocks)
        case .table(let table):
            _ = checked(table.caption)
            for cell in table.rows.flatMap(\.self) { _ = checked(cell) }
        case .code, .rule: break
        }
    }

    private mutating func check(_ inlines: [DocumentInline]) {
        for inline in inlines {
            switch inline {
            case .emphasis(let inner), .strong(let inner), .struck(let inner): check(inner)
            case .link(let url, let inner):
                // Markdown of a case has no pictures, and no links without words.
                if WebAddress(url) == nil || DocumentText.plain(inner).isEmpty { keepAddress(url, of: inner) }
                check(inner)
            case .note(let blocks): _ = checked(blocks)
            case .raised(let inner): keepScript(inner, Script.raised)
            case .lowered(let inner): keepScript(inner, Script.lowered)
            case .text, .code, .lineBreak, .picture: break
            }
        }
    }

    mutating func rest(of place: SourceParagraph.Place, _ text: String) {
        guard !text.isEmpty else { return }
        content.addRest(place.heading[content.language], text)
    }
}
