import CasebookModel

/// Sorts the parts of a document into the fields of a case.
struct DraftReader {
    var content = DraftContent()
    /// The part of the case that the headings have led to, and the level of the heading that did.
    private var section: (kind: SectionKind, level: Int)?
    /// The level of the headings that are phases; what is deeper is a measure.
    private var phaseLevel: Int?
    /// What has been gathered of the section.
    private var gathered: [DocumentBlock] = []
    private var heading = ""
    /// What may become the summary.
    private var summary: [DocumentBlock] = []
    private var challenge: [DocumentBlock] = []

    /// - Parameters:
    ///   - document: what the converter read.
    ///   - title: what the document says of itself, if not in its metadata.
    ///   - fallback: the title if nothing else gives one.
    ///   - language: the language if the headings do not tell.
    static func content(
        of document: PandocTree, title: String = "", fallback: String, language: InterfaceLanguage
    ) -> DraftContent {
        var reader = DraftReader()
        let contents = TableOfContents.split(document.blocks)
        var parts = DocumentOutline.parts(of: contents.blocks)
        reader.content.language = Self.language(of: parts) ?? language
        reader.takeTitle(title, document, &parts)
        if reader.content.title.isEmpty { reader.content.title = fallback }
        reader.takeMetadata(document)
        for part in parts.dropFirst() { reader.take(part) }
        reader.endSection()
        reader.finish(opening: parts[0].blocks)
        reader.takeContents(contents.entries)
        return reader.content
    }

    private static func language(of parts: [DocumentPart]) -> InterfaceLanguage? {
        let germanness = parts.reduce(0) { $0 + SectionKind.germanness(of: DocumentText.plain($1.heading)) }
        return germanness > 0 ? .de : germanness < 0 ? .en : nil
    }

    // MARK: Title

    private mutating func takeTitle(_ title: String, _ document: PandocTree, _ parts: inout [DocumentPart]) {
        let own = document.metadata["title"].map { plain($0) } ?? ""
        content.title = title.isEmpty ? own : title
        if title != own, !title.isEmpty { rest(of: .titlePage, own) }
        guard let headline = headline(of: parts) else { return }
        let opening = parts.remove(at: headline)
        let words = plain(opening.heading)
        if content.title != words { rest(of: .titlePage, content.title) }
        content.title = words
        parts[0].blocks += opening.blocks
    }

    /// The first heading, if it names the whole document: it says the document's own title, which on a page often has the
    /// name of the site behind it, or there is none, nothing else stands as high, and it announces no part.
    private func headline(of parts: [DocumentPart]) -> Int? {
        guard parts.count > 1 else { return nil }
        let first = DocumentText.plain(parts[1].heading)
        guard SectionKind(heading: first) == nil, !SectionKind.isPhase(first) else { return nil }
        if !content.title.isEmpty { return content.title.hasPrefix(first) ? 1 : nil }
        return parts.dropFirst(2).allSatisfy { $0.level > parts[1].level } ? 1 : nil
    }

    /// What the converter takes for the title page: nothing of it but the title has a field.
    private mutating func takeMetadata(_ document: PandocTree) {
        for (key, blocks) in document.metadata.sorted(by: { $0.key < $1.key }) where key != "title" {
            switch key {
            case "abstract": summary += blocks
            case "lang", "generator", "viewport", "dir": break
            default: rest(of: .titlePage, MarkdownWriter.text(blocks))
            }
        }
    }

    // MARK: Parts

    private mutating func take(_ part: DocumentPart) {
        let words = DocumentText.plain(part.heading)
        let isInside = section.map { part.level > $0.level } ?? false
        let holdsHeadings = section.map { [.approach, .measures, .outcomes].contains($0.kind) } ?? false
        if SectionKind.isPhase(words) {
            flush()
            addPhase(part)
            phaseLevel = part.level
            if !(isInside && section?.kind == .approach) { section = (.approach, part.level) }
        } else if let kind = SectionKind(heading: words), !(isInside && holdsHeadings) {
            endSection()
            section = (kind, part.level)
            heading = plain(part.heading)
            content.taken.append(DraftContent.Taken(words: heading, field: kind.field))
            gathered = part.blocks
        } else if isInside, let section {
            addInner(part, to: section)
        } else {
            endSection()
            content.addRest(plain(part.heading), MarkdownWriter.text(checked(part.blocks)))
        }
    }

    /// A heading below one that we know.
    private mutating func addInner(_ part: DocumentPart, to section: (kind: SectionKind, level: Int)) {
        switch section.kind {
        case .approach where phaseLevel.map { part.level <= $0 } ?? true:
            flush()
            phaseLevel = part.level
            addPhase(part)
        case .approach, .measures:
            flush()
            addMeasure(titled(part))
        case .outcomes:
            flush()
            let titled = titled(part)
            content.outcomes.append(DraftContent.Outcome(title: titled.title, description: titled.text))
        default:
            gathered.append(.heading(level: min(6, 2 + part.level - section.level), part.heading))
            gathered += part.blocks
        }
    }

    private mutating func titled(_ part: DocumentPart) -> Titled {
        Titled(title: plain(part.heading), text: MarkdownWriter.text(checked(part.blocks)))
    }

    private mutating func addPhase(_ part: DocumentPart) {
        let titled = titled(part)
        content.phases.append(DraftContent.Phase(title: titled.title, summary: titled.text))
    }

    private mutating func endSection() {
        flush()
        section = nil
        phaseLevel = nil
    }

    /// Sorts in what has been gathered of the section.
    private mutating func flush() {
        let blocks = gathered
        gathered = []
        guard let section, !blocks.isEmpty else { return }
        switch section.kind {
        case .summary: summary += blocks
        case .company: addCompany(blocks, heading)
        case .challenge: challenge += blocks
        case .goals: addGoals(blocks, heading)
        case .approach: addApproach(blocks)
        case .measures: addMeasures(blocks)
        case .outcomes: addOutcomes(blocks)
        case .lessons: content.lessons = joined(content.lessons, blocks)
        case .transfer: content.transfer = joined(content.transfer, blocks)
        case .quotes: addQuotes(blocks, heading)
        case .links: content.links += references(in: blocks, heading)
        case .sources: content.sources += references(in: blocks, heading)
        case .contact: addContact(blocks, heading)
        }
    }

    private mutating func joined(_ text: String, _ blocks: [DocumentBlock]) -> String {
        [text, MarkdownWriter.text(evened(checked(blocks)))].filter { !$0.isEmpty }.joined(separator: "\n\n")
    }

    /// Headings that leave no level out (rule heading-level).
    private func evened(_ blocks: [DocumentBlock]) -> [DocumentBlock] {
        var last: Int?
        return blocks.map { block in
            guard case .heading(let level, let inlines) = block else { return block }
            let even = last.map { min(level, $0 + 1) } ?? min(level, 3)
            last = even
            return .heading(level: even, inlines)
        }
    }

    // MARK: End

    /// What stands before the first heading is the summary, if there is no better one.
    private mutating func finish(opening: [DocumentBlock]) {
        var opening = opening
        var beginning = ""
        if summary.isEmpty, let first = Opening.summary(in: opening) {
            // What comes before is no sentence: the name of the author, a date, the head of a letter.
            if Opening.isShort(opening[first]) {
                summary = [opening.remove(at: first)]
            } else {
                beginning = DocumentText.plain([opening[first]], struck: false)
            }
        }
        if challenge.isEmpty {
            challenge = opening
        } else if !opening.isEmpty {
            let text = MarkdownWriter.text(checked(opening))
            if !text.isEmpty { content.rest.insert(DraftContent.Rest(heading: "", text: text), at: 0) }
        }
        takeSummary()
        if content.summary.isEmpty { content.summary = Sentences.whole(of: beginning, limit: CaseStudy.summaryLimit) }
        content.challenge = joined(content.challenge, challenge)
    }

    /// A summary is plain and short; a longer one stays whole in the challenge.
    private mutating func takeSummary() {
        let words = DocumentText.plain(summary, struck: false)
        content.summary = Sentences.whole(of: words, limit: CaseStudy.summaryLimit)
        let isParagraph = summary.allSatisfy { if case .paragraph = $0 { true } else { false } }
        if content.summary != words || !isParagraph {
            challenge = summary + challenge
        } else {
            _ = plain(summary)
        }
    }

    /// A table of contents is made anew by every export.
    private mutating func takeContents(_ entries: [DocumentBlock]) {
        guard !entries.isEmpty else { return }
        let lines = DocumentText.lines(of: entries).map { DocumentText.plain($0) }
        content.addRest(DocumentPhrases.contents[content.language], lines.joined(separator: "\n\n"))
    }
}

/// What a document says before its first heading.
enum Opening {
    /// The first paragraph that is a sentence or more.
    static func summary(in blocks: [DocumentBlock]) -> Int? {
        blocks.firstIndex(where: isSentence)
            ?? blocks.firstIndex { words(of: $0).split(separator: " ").count >= 8 }
            ?? (blocks.count == 1 && !words(of: blocks[0]).isEmpty ? 0 : nil)
    }

    static func isShort(_ block: DocumentBlock) -> Bool {
        words(of: block).unicodeScalars.count <= CaseStudy.summaryLimit
    }

    private static func isSentence(_ block: DocumentBlock) -> Bool {
        var words = Substring(words(of: block))
        while let last = words.last, "“”\"’»«)]".contains(last) { words.removeLast() }
        return words.last.map { ".!?…。！？".contains($0) } == true && words.contains(" ")
    }

    /// The words of a paragraph that has any.
    private static func words(of block: DocumentBlock) -> String {
        guard case .paragraph(let inlines) = block else { return "" }
        let words = DocumentText.plain(inlines, struck: false)
        return words.contains(where: \.isLetter) ? words : ""
    }
}

extension SectionKind {
    /// The field of the case that a section becomes.
    var field: String {
        switch self {
        case .summary: "summary"
        case .company: "company"
        case .challenge: "challenge"
        case .goals: "goals"
        case .approach: "phases"
        case .measures: "measures"
        case .outcomes: "outcomes"
        case .lessons: "lessons"
        case .transfer: "transfer"
        case .quotes: "quotes"
        case .links: "links"
        case .sources: "sources"
        case .contact: "contact"
        }
    }
}
