public import CasebookModel

/// A text of a finding in one language, in pieces. Which there are, ``Interpolation`` says.
public struct WordPieces: ExpressibleByStringInterpolation, Sendable {
    private let pieces: [Piece]

    /// What a piece is, and so who says it how.
    fileprivate enum Piece: Sendable {
        /// What is the same for all: our words, and what somebody wrote.
        case words(String)
        /// What has one name in the file and another one on a form. A form always puts it in quotes.
        case name(inFile: String, inForm: LocalizedText, isQuoted: Bool)
        /// What is called so in the file, and so on a form.
        case either(inFile: String, inForm: String)
    }

    public init(stringLiteral words: String) { pieces = [.words(words)] }

    public init(stringInterpolation: Interpolation) { pieces = stringInterpolation.pieces }

    /// The text for those who see the file.
    func inFile(_ language: InterfaceLanguage) -> String {
        joined { piece in
            switch piece {
            case .words(let words): words
            case .name(let name, _, let isQuoted): isQuoted ? language.quoting(name) : name
            case .either(let words, _): words
            }
        }
    }

    /// The text on a form.
    func inForm(_ language: InterfaceLanguage) -> String {
        joined { piece in
            switch piece {
            case .words(let words): words
            case .name(_, let name, _): language.quoting(name[language])
            case .either(_, let words): words
            }
        }
    }

    private func joined(_ text: (Piece) -> String) -> String { pieces.map(text).joined() }
}

extension WordPieces {
    /// The pieces that a text may have.
    public struct Interpolation: StringInterpolationProtocol {
        fileprivate var pieces: [Piece] = []

        public init(literalCapacity: Int, interpolationCount: Int) {}

        public mutating func appendLiteral(_ literal: String) { pieces.append(.words(literal)) }

        /// What stands in the text as it is: what somebody wrote, a number, a date.
        public mutating func appendInterpolation<Value>(_ value: Value) { pieces.append(.words("\(value)")) }

        /// What the file calls otherwise than a form does: `\("in casebook.yaml", inForm: "in der Sammlung")`.
        public mutating func appendInterpolation(_ inFile: String, inForm: String) {
            pieces.append(.either(inFile: inFile, inForm: inForm))
        }

        /// A spelling that only the file has, with the blank before it: `\(spelling: " (support.from)")`.
        public mutating func appendInterpolation(spelling: String) {
            pieces.append(.either(inFile: spelling, inForm: ""))
        }

        /// Pieces that somebody else has put together.
        public mutating func appendInterpolation(_ words: WordPieces) { pieces += words.pieces }

        /// What has a name of its own on a form, in quotes there: `\("support.from", called: beginning)`.
        public mutating func appendInterpolation(_ inFile: String, called name: LocalizedText) {
            pieces.append(.name(inFile: inFile, inForm: name, isQuoted: false))
        }

        /// A field, by the property that holds its value: its key as it stands in the file, its label in quotes on a form.
        package mutating func appendInterpolation<Part: CasePart>(key property: PartialKeyPath<Part>) {
            append(property) { .name(inFile: $0.key, inForm: $0.label, isQuoted: false) }
        }

        /// A field, with its key in quotes.
        package mutating func appendInterpolation<Part: CasePart>(quoted property: PartialKeyPath<Part>) {
            append(property) { .name(inFile: $0.key, inForm: $0.label, isQuoted: true) }
        }

        /// A field that is to be filled in: `„after: …“`.
        package mutating func appendInterpolation<Part: CasePart>(blank property: PartialKeyPath<Part>) {
            append(property) { .name(inFile: "\($0.key): …", inForm: $0.label, isQuoted: true) }
        }

        /// The key of a field in brackets, behind the words that name the field: ` (granted_by)`. A form does without.
        package mutating func appendInterpolation<Part: CasePart>(aside property: PartialKeyPath<Part>) {
            append(property) { .either(inFile: " (\($0.key))", inForm: "") }
        }

        /// A field with its word: `„basis: fictional“`, on a form `„Grundlage: erfunden“`.
        package mutating func appendInterpolation<Part: CasePart>(
            setting property: PartialKeyPath<Part>, _ word: some Vocabulary
        ) {
            append(property) { field in
                let (field, spelling) = (field.label, "\(field.key): \(word.rawValue)")
                let label = LocalizedText(
                    de: "\(field.de): \(word.label.de)", en: "\(field.en): \(word.label.en)")
                return .name(inFile: spelling, inForm: label, isQuoted: true)
            }
        }

        /// What somebody ticks on a form, and has `true` behind its key in the file.
        package mutating func appendInterpolation<Part: CasePart>(ticked property: PartialKeyPath<Part>) {
            append(property) { .name(inFile: "\($0.key): true", inForm: $0.label, isQuoted: true) }
        }

        /// A word of a closed vocabulary in quotes: as the file spells it, or as a form calls it.
        public mutating func appendInterpolation(word: some Vocabulary) {
            pieces.append(.name(inFile: word.rawValue, inForm: word.label, isQuoted: true))
        }

        private mutating func append<Part: CasePart>(
            _ property: PartialKeyPath<Part>, as piece: (FieldDescription) -> Piece
        ) {
            guard let field = Part.field(property) else { return assertionFailure("\(property) belongs to no field") }
            pieces.append(piece(field))
        }
    }
}

extension InterfaceLanguage {
    /// A name in the quotation marks of the language.
    fileprivate func quoting(_ name: String) -> String {
        switch self {
        case .de: "„\(name)“"
        case .en: "\"\(name)\""
        }
    }
}
