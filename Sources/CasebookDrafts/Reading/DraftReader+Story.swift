import CasebookModel

/// Goals, measures and outcomes.
extension DraftReader {
    struct Titled {
        let title: String
        let text: String
    }

    /// Every item of a list is a goal, with what stands in it; where there is no list, every paragraph is.
    mutating func addGoals(_ blocks: [DocumentBlock], _ heading: String) {
        let hasList = blocks.contains { if case .list = $0 { true } else { false } }
        var beside: [DocumentBlock] = []
        for block in blocks {
            switch block {
            case .list(_, let items): for item in items { addGoal(item) }
            case _ where hasList: beside.append(block)
            default: addGoal([block])
            }
        }
        // Goals are sentences; what is said around them finds no field.
        if !beside.isEmpty { content.addRest(heading, MarkdownWriter.text(checked(beside))) }
    }

    private mutating func addGoal(_ blocks: [DocumentBlock]) {
        let goal = sentence(blocks)
        if !goal.showsNothing { content.goals.append(goal) }
    }

    /// The words of an item, with those of the items in it behind a colon.
    private mutating func sentence(_ blocks: [DocumentBlock]) -> String {
        guard let first = blocks.first else { return "" }
        let beginning = plain([first])
        let lines = DocumentText.lines(of: Array(blocks.dropFirst())).map { plain($0) }.filter { !$0.isEmpty }
        guard !lines.isEmpty else { return beginning }
        guard let last = beginning.last else { return lines.joined(separator: "; ") }
        return beginning + (".!?:".contains(last) ? " " : ": ") + lines.joined(separator: "; ")
    }

    mutating func addApproach(_ blocks: [DocumentBlock]) {
        if Self.isList(blocks) { return addMeasures(blocks) }
        content.phases.append(
            DraftContent.Phase(
                title: Self.defaultPhase[content.language], summary: MarkdownWriter.text(checked(blocks))))
    }

    mutating func addMeasures(_ blocks: [DocumentBlock]) {
        guard Self.isList(blocks) else {
            let titled = titled(blocks)
            if !titled.isEmpty { addMeasure(titled) }
            return
        }
        for item in Self.items(of: blocks) { addMeasure(titled(item)) }
    }

    mutating func addMeasure(_ titled: Titled) {
        if content.phases.isEmpty {
            content.phases.append(DraftContent.Phase(title: Self.defaultPhase[content.language]))
        }
        content.phases[content.phases.count - 1].measures.append(
            DraftContent.Measure(title: titled.title, description: titled.text))
    }

    mutating func addOutcomes(_ blocks: [DocumentBlock]) {
        let items = Self.isList(blocks) ? Self.items(of: blocks) : [blocks]
        for item in items {
            let titled = titled(item)
            if titled.isEmpty { continue }
            content.outcomes.append(DraftContent.Outcome(title: titled.title, description: titled.text))
        }
    }

    private static let defaultPhase = LocalizedText(de: "Umsetzung", en: "Implementation")

    /// Whether blocks are nothing but lists.
    private static func isList(_ blocks: [DocumentBlock]) -> Bool {
        !blocks.isEmpty && blocks.allSatisfy { if case .list = $0 { true } else { false } }
    }

    private static func items(of blocks: [DocumentBlock]) -> [[DocumentBlock]] {
        blocks.flatMap { block -> [[DocumentBlock]] in
            guard case .list(_, let items) = block else { return [[block]] }
            return items
        }
    }

    /// Blocks with the first sentence as their title, and no description if that is all.
    private mutating func titled(_ blocks: [DocumentBlock]) -> Titled {
        let first = blocks.lazy.map { DocumentText.plain([$0], struck: false) }.first { !$0.isEmpty } ?? ""
        let sentence = Sentences.first(of: first, limit: 100)
        let isAll = DocumentText.plain(blocks, struck: false) == sentence
        guard isAll, blocks.count == 1, case .paragraph(let inlines) = blocks[0] else {
            // A text may hold nothing that is said, a rule for example; a title must not be empty.
            let text = MarkdownWriter.text(checked(blocks))
            return Titled(title: sentence.isEmpty && !text.isEmpty ? "…" : sentence, text: text)
        }
        return Titled(title: plain(inlines), text: "")
    }
}

extension DraftReader.Titled {
    var isEmpty: Bool { title.isEmpty && text.isEmpty }
}
