import CasebookFiles
public import CasebookYAML

/// A value of a file without its places: what an edit puts there, and what is compared after it.
public indirect enum FieldValue: Sendable, Hashable {
    case text(String)
    /// A scalar that stands without quotes and may mean something else than text: `14`, `true`, `2021-03`, and nothing
    /// at all for an empty value.
    case token(String)
    case list([FieldValue])
    case record([Entry])

    /// A key with its value.
    public struct Entry: Sendable, Hashable {
        public var key: String
        public var value: FieldValue

        public init(_ key: String, _ value: FieldValue) {
            self.key = key
            self.value = value
        }
    }

    /// What a node means, aliases written out.
    public init(_ node: YAMLNode) {
        switch node.content {
        case .scalar(let scalar): self = scalar.value == .string ? .text(scalar.text) : .token(scalar.text)
        case .sequence: self = .list(node.items.map(FieldValue.init))
        case .mapping:
            self = .record(node.entries.map { Entry($0.key.text ?? "", FieldValue($0.value)) })
        }
    }

    /// Whether there is no value: `null`, or nothing behind the key.
    public var isNull: Bool {
        guard case .token(let text) = self else { return false }
        return YAMLScalar(text: text, isPlain: true).value == .null
    }

    /// The text of a scalar.
    public var scalarText: String? {
        switch self {
        case .text(let text), .token(let text): text
        case .list, .record: nil
        }
    }

    /// The value of a key of a record.
    public subscript(key: String) -> FieldValue? {
        guard case .record(let entries) = self else { return nil }
        return entries.first { $0.key == key }?.value
    }

    /// The items of a list; none for anything else.
    public var items: [FieldValue] {
        guard case .list(let items) = self else { return [] }
        return items
    }

    /// The ways to write a value that is new: with texts of several lines as blocks, and where no block can stand, without.
    var spellings: [FieldValue] { withoutBlocks == self ? [self] : [self, withoutBlocks] }

    /// The value with every text on one line, in quotes where it has several.
    private var withoutBlocks: FieldValue {
        switch self {
        case .text(let text): text.contains("\n") ? .token(YAMLText.quoted(text)) : self
        case .token: self
        case .list(let items): .list(items.map(\.withoutBlocks))
        case .record(let entries): .record(entries.map { Entry($0.key, $0.value.withoutBlocks) })
        }
    }

    /// The value as it would be read back, its keys in alphabetical order, so that equal meanings are equal values.
    var canonical: FieldValue {
        switch self {
        case .text: return self
        case .token(let text):
            return YAMLScalar(text: text, isPlain: true).value == .string ? .text(text) : self
        case .list(let items): return .list(items.map(\.canonical))
        case .record(let entries):
            return .record(entries.map { Entry($0.key, $0.value.canonical) }.sorted { $0.key < $1.key })
        }
    }
}
