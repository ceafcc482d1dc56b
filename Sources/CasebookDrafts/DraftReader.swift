import CasebookModel

/// Sorts the parts of a document into the fields of a case.
struct DraftReader {
    private var content = DraftContent()
    /// The part of the case that the headings have led to, and the level of the heading that did.
    private var section: (kind: SectionKind, level: Int)?
    /// The level of the headings that are phases; what is deeper is a measure.
    private var phaseLevel: Int?

    /// - Parameters:
    ///   - title: what the document says of itself, or an empty text.
    ///   - fallback: the title if nothing else gives one.
    ///   - language: the language if the headings do not tell.
    static func content(
        of markdown: String, title: String, fallback: String, language: InterfaceLanguage
    ) -> DraftContent {
        var parts = MarkdownText.parts(of: MarkdownText.cleaned(markdown))
        var reader = DraftReader()
        reader.content.title = MarkdownText.plain(MarkdownText.cleaned(title))
        if let headline = headline(of: parts, title: reader.content.title) {
            reader.content.title = parts[headline].heading
            let opening = parts.remove(at: headline)
            parts[0].text = MarkdownText.trimmed(parts[0].text + "\n\n" + opening.text)
        }
        if reader.content.title.isEmpty { reader.content.title = fallback }
        let germanness = parts.reduce(0) { $0 + SectionKind.germanness(of: $1.heading) }
        reader.content.language = germanness > 0 ? .de : germanness < 0 ? .en : language
        for part in parts { reader.take(part) }
        reader.finish(opening: parts[0].text)
        return reader.content
    }

    /// The first heading, if it names the whole document: it says the document's own title, which on a page often has the
    /// name of the site behind it, or there is none, nothing else stands as high, and it announces no part.
    private static func headline(of parts: [MarkdownPart], title: String) -> Int? {
        guard parts.count > 1, SectionKind(heading: parts[1].heading) == nil else { return nil }
        if !title.isEmpty { return title.hasPrefix(parts[1].heading) ? 1 : nil }
        return parts.dropFirst(2).allSatisfy { $0.level > parts[1].level } ? 1 : nil
    }

    private mutating func take(_ part: MarkdownPart) {
        if part.level == 0 { return }
        let isInside = section.map { part.level > $0.level } ?? false
        let holdsHeadings = section.map { [.approach, .measures, .outcomes].contains($0.kind) } ?? false
        if SectionKind.isPhase(part.heading) {
            content.phases.append(DraftContent.Phase(title: part.heading, summary: part.text))
            phaseLevel = part.level
            if !(isInside && section?.kind == .approach) { section = (.approach, part.level) }
        } else if let kind = SectionKind(heading: part.heading), !(isInside && holdsHeadings) {
            section = (kind, part.level)
            phaseLevel = nil
            add(part.text, to: kind)
        } else if isInside, let section {
            addInner(part, to: section)
        } else {
            section = nil
            content.rest.append(part)
        }
    }

    /// A heading below one that we know.
    private mutating func addInner(_ part: MarkdownPart, to section: (kind: SectionKind, level: Int)) {
        switch section.kind {
        case .approach where phaseLevel.map { part.level <= $0 } ?? true:
            phaseLevel = part.level
            content.phases.append(DraftContent.Phase(title: part.heading, summary: part.text))
        case .approach, .measures:
            addMeasure(DraftContent.Measure(title: part.heading, description: part.text))
        case .outcomes:
            content.outcomes.append(DraftContent.Outcome(title: part.heading, description: part.text))
        default:
            add("### \(part.heading)\n\n\(part.text)", to: section.kind)
        }
    }

    private mutating func addMeasure(_ measure: DraftContent.Measure) {
        if content.phases.isEmpty {
            content.phases.append(DraftContent.Phase(title: content.language == .de ? "Umsetzung" : "Implementation"))
        }
        content.phases[content.phases.count - 1].measures.append(measure)
    }

    private mutating func add(_ text: String, to kind: SectionKind) {
        guard !text.isEmpty else { return }
        func joined(_ old: String) -> String { old.isEmpty ? text : old + "\n\n" + text }
        switch kind {
        case .summary: content.summary = joined(content.summary)
        case .company: addFacts(text)
        case .challenge: content.challenge = joined(content.challenge)
        case .goals:
            let items = MarkdownText.items(of: text)
            content.goals += (items.isEmpty ? MarkdownText.blocks(of: text) : items).map(MarkdownText.plain)
        case .approach: addApproach(text)
        case .measures: addMeasures(text)
        case .outcomes: addOutcomes(text)
        case .lessons: content.lessons = joined(content.lessons)
        case .transfer: content.transfer = joined(content.transfer)
        case .quotes: addQuotes(text)
        case .links: content.links += References.read(text)
        case .sources: content.sources += References.read(text)
        case .contact: addContact(text)
        }
    }

    private mutating func addApproach(_ text: String) {
        if MarkdownText.isList(text) { return addMeasures(text) }
        let title = content.language == .de ? "Umsetzung" : "Implementation"
        content.phases.append(DraftContent.Phase(title: title, summary: text))
    }

    private mutating func addMeasures(_ text: String) {
        let items = MarkdownText.isList(text) ? MarkdownText.items(of: text) : []
        for item in items { addMeasure(Self.titled(item).map { .init(title: $0, description: $1) }) }
        if items.isEmpty { addMeasure(Self.titled(text).map { .init(title: $0, description: $1) }) }
    }

    private mutating func addOutcomes(_ text: String) {
        let items = MarkdownText.isList(text) ? MarkdownText.items(of: text) : [text]
        content.outcomes += items.map { Self.titled($0).map { .init(title: $0, description: $1) } }
    }

    private struct Titled {
        let title: String
        let text: String
        func map<Result>(_ make: (String, String) -> Result) -> Result { make(title, text) }
    }

    /// A text with its first sentence as its title, and no description if that is all.
    private static func titled(_ text: String) -> Titled {
        let plain = MarkdownText.plain(text)
        let sentence = Sentences.first(of: plain, limit: 100)
        // A text may hold nothing that is said, a rule for example; a title must not be empty.
        if plain.isEmpty { return Titled(title: "…", text: text) }
        return Titled(title: sentence, text: sentence == plain ? "" : text)
    }

    private mutating func addFacts(_ text: String) {
        var description: [String] = []
        for block in MarkdownText.blocks(of: text) {
            let facts = block.split(separator: "\n").map { Fact(line: String($0)) }
            if facts.contains(nil) { description.append(block) }
            for fact in facts.compactMap(\.self) where !facts.contains(nil) {
                if !take(fact) { description.append("\(fact.name): \(fact.value)") }
            }
        }
        content.companyDescription = MarkdownText.plain(
            ([content.companyDescription] + description).filter { !$0.isEmpty }.joined(separator: " "))
    }

    private mutating func take(_ fact: Fact) -> Bool {
        switch fact.kind {
        case .name: content.companyName = fact.value
        case .place: content.place = fact.value
        case .employees: content.employees = Int(fact.value.prefix(while: \.isNumber))
        case .website: content.website = WebAddress(fact.value) ?? WebAddress("https://" + fact.value)
        case nil: return false
        }
        return true
    }

    private mutating func addQuotes(_ text: String) {
        content.quotes += Quotations.read(text)
    }

    private mutating func addContact(_ text: String) {
        let words = text.split { $0.isWhitespace || "<>()[],;".contains($0) }
        content.contactEmail =
            words.lazy.compactMap { EmailAddress(MarkdownText.plain(String($0)).replacing("mailto:", with: "")) }.first
        let line = MarkdownText.blocks(of: text).first.map(MarkdownText.plain) ?? ""
        let name = line.split(separator: ",").first.map { MarkdownText.trimmed(String($0)) } ?? ""
        content.contactName = name.isEmpty || name.contains("@") || name.count > 80 ? nil : name
        let isRead =
            line == name || line == [name, content.contactEmail?.text].compactMap(\.self).joined(separator: ", ")
        if !isRead || MarkdownText.blocks(of: text).count > 2 {
            content.rest.append(
                MarkdownPart(level: 1, heading: content.language == .de ? "Kontakt" : "Contact", text: text))
        }
    }

    /// What stands before the first heading is the summary, if there is no better one.
    private mutating func finish(opening: String) {
        var opening = opening
        if content.summary.isEmpty, let first = MarkdownText.blocks(of: opening).first,
            MarkdownText.plain(first).unicodeScalars.count <= CaseStudy.summaryLimit
        {
            content.summary = first
            opening = MarkdownText.blocks(of: opening).dropFirst().joined(separator: "\n\n")
        }
        if content.challenge.isEmpty {
            content.challenge = opening
        } else if !opening.isEmpty {
            content.rest.insert(MarkdownPart(level: 0, heading: "", text: opening), at: 0)
        }
        shortenSummary()
    }

    /// A summary is plain and short; a longer one stays whole in the challenge.
    private mutating func shortenSummary() {
        let plain = MarkdownText.plain(content.summary)
        let short = Sentences.whole(of: plain, limit: CaseStudy.summaryLimit)
        if short != plain {
            content.challenge = [content.summary, content.challenge].filter { !$0.isEmpty }.joined(separator: "\n\n")
        }
        content.summary = short
    }
}
