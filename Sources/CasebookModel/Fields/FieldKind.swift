/// What kind of value a field of a case holds. From it follow its check, its JSON Schema, its spelling in YAML and JSON, its
/// control in forms, and how it is searched.
package indirect enum FieldKind: Sendable {
    /// Plain text that people type on one line, with a limit in Unicode code points.
    case line(limit: Int? = nil)
    /// Plain text of some lines, with a limit in Unicode code points.
    case paragraph(limit: Int? = nil)
    /// Long text in Markdown.
    case markdown
    /// An identifier.
    case identifier
    /// An identifier of something else.
    case reference(Referent)
    /// A year, a month or a day.
    case date
    /// A word of a closed vocabulary.
    case word(WordList)
    case sector, region, licence, language
    /// An address that a reader may follow, among them mailboxes.
    case link
    /// A page on the web.
    case webPage
    case email
    /// A digital object identifier.
    case doi
    /// A path below the folder of the case.
    case path
    case integer(ClosedRange<Int>)
    /// The number of a UN Sustainable Development Goal.
    case sdg
    case number(atLeast: Double? = nil)
    case flag
    case list(of: FieldKind, atLeast: Int = 0)
    /// A group of fields.
    case part(PartDescription)
    /// A group of fields that is spelled as the text of its field `text` alone where it says nothing else.
    case shorthand(PartDescription)

    /// What a reference names.
    package enum Referent: Sendable, Hashable {
        /// A topic of the book.
        case topic
        /// A measure of the case.
        case measure
        /// A goal of the case.
        case goal
        /// An indicator of the book.
        case indicator
    }

    /// How a field is searched for words that tell who is meant.
    package enum Search: Sendable, Hashable {
        /// As text that somebody wrote.
        case text
        /// As an id, path or address, in which words stand without gaps.
        case identifier
    }

    /// A group of fields.
    package static func part<Part: CasePart>(_: Part.Type) -> FieldKind { .part(Part.part) }

    /// A list of groups of fields.
    package static func parts<Part: CasePart>(_: Part.Type, atLeast: Int = 0) -> FieldKind {
        .list(of: .part(Part.part), atLeast: atLeast)
    }

    /// A word of a vocabulary.
    package static func word<Words: Vocabulary>(of _: Words.Type) -> FieldKind { .word(WordList(of: Words.self)) }

    /// How the field is searched; `nil` for what only a table or a number can spell.
    package var search: Search? {
        switch self {
        case .line, .paragraph, .markdown, .shorthand: .text
        case .identifier, .reference, .link, .webPage, .email, .doi, .path: .identifier
        case .list(let item, _): item.search
        case .date, .word, .sector, .region, .licence, .language, .integer, .sdg, .number, .flag, .part: nil
        }
    }

    /// Whether the file spells the value as a bare word or number, which never needs quotes.
    package var isToken: Bool {
        switch self {
        case .date, .word, .integer, .sdg, .number, .flag: true
        case .list(let item, _): item.isToken
        default: false
        }
    }

    /// Whether it is long text in Markdown.
    package var isMarkdown: Bool { if case .markdown = self { true } else { false } }

    /// The fields inside, of a group or of each group of a list.
    package var part: PartDescription? {
        switch self {
        case .part(let part), .shorthand(let part): part
        case .list(let item, _): item.part
        default: nil
        }
    }
}

/// The words of a closed vocabulary with their names.
package struct WordList: Sendable {
    package let words: [String]
    package let labels: [LocalizedText]

    package init<Words: Vocabulary>(of _: Words.Type) {
        words = Words.allCases.map(\.rawValue)
        labels = Words.allCases.map(\.label)
    }
}
