import CasebookFiles
import CasebookModel

/// Writes a draft as `case.yaml`.
struct DraftText {
    private let content: DraftContent
    private var lines: [String] = []

    init(_ content: DraftContent) { self.content = content }

    var yaml: String {
        var writer = self
        writer.writeHead()
        writer.writeCompany()
        writer.writeStory()
        writer.writeOutcomes()
        writer.writeMaterial()
        writer.writeRest()
        return writer.lines.joined(separator: "\n") + "\n"
    }

    private mutating func add(_ line: String) { lines.append(line) }

    private mutating func advise(_ text: LocalizedText) { add("# " + text[content.language]) }

    private mutating func field(_ key: String, _ text: String?, indentation: Int = 0) {
        guard let text, !text.isEmpty else { return }
        add(String(repeating: " ", count: indentation) + "\(key): \(YAMLText.scalar(text))")
    }

    private mutating func block(_ key: String, _ text: String, indentation: Int = 0) {
        guard !text.isEmpty else { return }
        let margin = String(repeating: " ", count: indentation)
        add(margin + "\(key): \(YAMLText.block(text + "\n", indentation: indentation + 2))")
    }

    private mutating func writeHead() {
        advise(DocumentPhrases.head)
        add("casebook: 1")
        field("title", content.title)
        if content.summary.isEmpty { advise(DocumentPhrases.summary) }
        field("summary", content.summary)
        add("language: \(content.language.rawValue)")
        add("status: draft")
        add("fictional: false")
    }

    private mutating func writeCompany() {
        add("company:")
        if content.companyName == nil { advise(DocumentPhrases.company) }
        field("name", content.companyName, indentation: 2)
        add("  anonymous: false")
        field("description", content.companyDescription, indentation: 2)
        if let employees = content.employees { add("  employees: \(employees)") }
        field("place", content.place, indentation: 2)
        field("website", content.website?.text, indentation: 2)
        advise(DocumentPhrases.support)
        add("topics: []")
    }

    private mutating func writeStory() {
        if content.challenge.isEmpty { advise(DocumentPhrases.challenge) }
        block("challenge", content.challenge)
        list("goals", content.goals) { writer, goal in writer.add("  - \(YAMLText.scalar(goal))") }
        guard !content.phases.isEmpty else { return advise(DocumentPhrases.phases) }
        var ids = UniqueIDs()
        add("phases:")
        for phase in content.phases {
            add("  - id: \(ids.next(for: phase.title, otherwise: "phase"))")
            field("title", phase.title, indentation: 4)
            block("summary", phase.summary, indentation: 4)
            writeMeasures(of: phase)
        }
    }

    private var measureIDs = UniqueIDs()

    private mutating func writeMeasures(of phase: DraftContent.Phase) {
        guard !phase.measures.isEmpty else { return }
        add("    measures:")
        for measure in phase.measures {
            add("      - id: \(measureIDs.next(for: measure.title, otherwise: "schritt"))")
            field("title", measure.title, indentation: 8)
            add("        status: done")
            block("description", measure.description, indentation: 8)
        }
    }

    private mutating func writeOutcomes() {
        if content.outcomes.isEmpty { advise(DocumentPhrases.outcomes) }
        var ids = UniqueIDs()
        list("outcomes", content.outcomes) { writer, outcome in
            writer.add("  - id: \(ids.next(for: outcome.title, otherwise: "ergebnis"))")
            writer.field("title", outcome.title, indentation: 4)
            writer.block("description", outcome.description, indentation: 4)
        }
        block("lessons", content.lessons)
        block("transfer", content.transfer)
    }

    private mutating func writeMaterial() {
        list("quotes", content.quotes) { writer, quote in
            writer.add("  - text: \(YAMLText.scalar(quote.text))")
            writer.field("person", quote.person, indentation: 4)
            writer.field("role", quote.role, indentation: 4)
        }
        if content.media.contains(where: \.alternative.isEmpty) { advise(DocumentPhrases.alternative) }
        list("media", content.media) { writer, medium in
            writer.add("  - file: \(YAMLText.scalar(medium.file.text))")
            writer.field("alt", medium.alternative, indentation: 4)
        }
        list("links", content.links.filter { $0.url != nil }) { $0.reference($1) }
        list("sources", content.sources + content.links.filter { $0.url == nil }) { $0.reference($1) }
        guard content.contactName != nil || content.contactEmail != nil else { return }
        add("contact:")
        field("name", content.contactName, indentation: 2)
        field("email", content.contactEmail?.text, indentation: 2)
    }

    private mutating func reference(_ reference: DraftContent.Reference) {
        add("  - title: \(YAMLText.scalar(reference.title))")
        field("url", reference.url?.text, indentation: 4)
    }

    private mutating func list<Item>(_ key: String, _ items: [Item], _ write: (inout Self, Item) -> Void) {
        guard !items.isEmpty else { return }
        add("\(key):")
        for item in items { write(&self, item) }
    }

    /// What found no place, in comments: nothing of the document is lost, and nothing of it is published by accident.
    private mutating func writeRest() {
        advise(DocumentPhrases.release)
        guard !content.rest.isEmpty else { return }
        add("")
        advise(DocumentPhrases.rest)
        for part in content.rest {
            add("#")
            if !part.heading.isEmpty { comment("== \(part.heading) ==") }
            for line in part.text.split(whereSeparator: \.isNewline) { comment(String(line)) }
        }
    }

    private mutating func comment(_ text: String) { add("# " + DocumentText.cleaned(text)) }
}

/// Ids that are made from titles, each once.
struct UniqueIDs {
    private var used: Set<String> = []

    mutating func next(for title: String, otherwise: String) -> String {
        let words = CaseID(title: title)?.text.split(separator: "-").prefix(5).joined(separator: "-")
        let stem = words.flatMap { $0.count <= 60 ? $0 : nil } ?? otherwise
        var id = stem
        var number = 2
        while !used.insert(id).inserted {
            id = "\(stem)-\(number)"
            number += 1
        }
        return id
    }
}
