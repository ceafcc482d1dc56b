import CasebookModel

extension DraftContent {
    /// Adds what the document says and the draft does not, by where it stands.
    mutating func complete(with paragraphs: [SourceParagraph]) {
        var ledger = WordLedger(texts)
        let missing = ledger.missing(of: paragraphs)
        for place in SourceParagraph.Place.allCases {
            let texts = missing.filter { $0.place == place }.map {
                $0.isAddress ? $0.text : MarkdownEscape.lineStart(MarkdownEscape.text($0.text))
            }
            if !texts.isEmpty { addRest(place.heading[language], texts.joined(separator: "\n\n")) }
        }
    }

    /// All that the draft and its report say, field by field.
    private var texts: [String] {
        var texts = [
            title, summary, companyName ?? "", companyDescription, place ?? "", website?.text ?? "", challenge,
        ]
        texts += goals
        for phase in phases {
            texts += [phase.title, phase.summary]
            texts += phase.measures.flatMap { [$0.title, $0.description] }
        }
        texts += outcomes.flatMap { [$0.title, $0.description] }
        texts += [lessons, transfer]
        // Who says something stands behind it, in one row.
        texts += quotes.map { [$0.text, $0.person, $0.role].compactMap(\.self).joined(separator: " ") }
        texts += (links + sources).map { [$0.title, $0.url?.text].compactMap(\.self).joined(separator: " ") }
        texts += [[contactName, contactEmail?.text].compactMap(\.self).joined(separator: " ")]
        texts += media.map(\.alternative)
        texts += rest.flatMap { [$0.heading, $0.text] }
        texts += taken.flatMap { [$0.words, $0.field] }
        texts += deadLinks
        return texts
    }
}
