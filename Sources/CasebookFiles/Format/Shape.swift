import CasebookBytes
package import CasebookJSON
public import CasebookModel

/// What may stand at a place of a file.
///
/// The formats of the files are values of this type. From them come the check of files, the JSON Schema that editors
/// use, and the help texts; so these cannot drift apart.
public indirect enum Shape: Sendable {
    case text(TextFormat)
    /// A whole number.
    case integer(ClosedRange<Int>, TextFormat? = nil)
    /// A number of at least a minimum.
    case number(atLeast: Double? = nil)
    /// `true` or `false`.
    case flag
    case list(of: Shape, atLeast: Int = 0)
    case record(ObjectSchema)
    /// A mapping with known keys, or the text of its key `text` alone.
    case shorthand(ObjectSchema)
    /// A mapping whose keys are chosen by the author.
    case dictionary(keys: TextFormat, values: Shape)
    /// A value whose shape somebody else knows (options of plugins): a scalar or a list of scalars.
    case optionValue
}

extension Shape {
    /// What a scalar must be that stands there: the text alone, where that stands for a mapping.
    var ofScalar: Shape {
        if case .shorthand(let record) = self { record.shorthand ?? self } else { self }
    }

    /// The keys of all fields in which sentences and names stand, and nothing else.
    var textKeys: Set<String> {
        var free: Set<String> = []
        var others: Set<String> = []
        collectTextKeys(below: nil, &free, &others)
        return free.subtracting(others)
    }

    private func collectTextKeys(below key: String?, _ free: inout Set<String>, _ others: inout Set<String>) {
        switch self {
        case .text(let format):
            if let key { if format.isFree { free.insert(key) } else { others.insert(key) } }
        case .list(let item, _): item.collectTextKeys(below: key, &free, &others)
        case .record(let record), .shorthand(let record):
            if record.shorthand != nil, case .shorthand = self, let key { free.insert(key) }
            for field in record.fields { field.shape.collectTextKeys(below: field.key, &free, &others) }
        case .dictionary(_, let values): values.collectTextKeys(below: nil, &free, &others)
        case .integer, .number, .flag, .optionValue: break
        }
    }

    /// The keys of what is a mapping, or can be one.
    package var record: ObjectSchema? {
        switch self {
        case .record(let record), .shorthand(let record): record
        default: nil
        }
    }
}

/// A mapping with known keys.
public struct ObjectSchema: Sendable {
    /// The name under which the JSON Schema defines it, for example `phase`.
    public let name: String
    public let fields: [Field]
    /// What some fields hold, depending on another.
    let variants: [Variant]
    /// Where the fields stand that every file must have.
    let requiredFields: FieldPositions
    private let positions: KeyPositions

    public init(_ name: String, _ fields: [Field]) { self.init(name, fields, variants: []) }

    init(_ name: String, _ fields: [Field], variants: [Variant]) {
        self.name = name
        self.fields = fields
        self.variants = variants
        requiredFields = FieldPositions(fields.indices.filter { fields[$0].isRequired })
        positions = KeyPositions(fields.map(\.key))
    }

    /// The field with a key.
    public subscript(key: String) -> Field? { position(of: key).map { fields[$0] } }

    /// The field to which keys lead, each into the record of the one before it.
    package subscript(keys: some Collection<String>) -> Field? {
        guard let key = keys.first, let field = self[key] else { return nil }
        return keys.count == 1 ? field : field.shape.record?[keys.dropFirst()]
    }

    /// What stands for a record of which only the text is said.
    var shorthand: Shape? { self["text"]?.shape }

    /// Where the field with a key stands.
    func position(of key: String) -> Int? { positions[key] }
}

/// Some of the fields of a record, which has at most 64. A number instead of a set: every record of every file needs one.
struct FieldPositions: Sendable {
    private var bits: UInt64 = 0

    init(_ positions: [Int]) {
        for position in positions { bits |= 1 << UInt64(position) }
    }

    mutating func remove(_ position: Int) { bits &= ~(1 << UInt64(position)) }

    /// The positions, ascending.
    var positions: [Int] { bits == 0 ? [] : (0..<64).filter { bits & 1 << UInt64($0) != 0 } }
}

/// A key of a record.
public struct Field: Sendable {
    public let key: String
    public let shape: Shape
    /// Whether the key must be there in every file. What is required only sometimes is a rule of its own.
    public let isRequired: Bool
    /// What belongs there, for people.
    public let help: LocalizedText
    /// What somebody might write there.
    public let example: String?
    /// The field's name for people; the key of one that no form asks for.
    package let label: LocalizedText
    /// What counts if the key is not there, where the format knows one value for that.
    package let defaultValue: JSON?
    /// What else is known of it, if it is a field of a case.
    package let description: FieldDescription?

    init(
        _ key: String, _ shape: Shape, required: Bool = false, label: (de: String, en: String)? = nil, de: String,
        en: String, example: String? = nil
    ) {
        self.key = key
        self.shape = shape
        isRequired = required
        self.label = label.map { LocalizedText(de: $0.de, en: $0.en) } ?? LocalizedText(de: key, en: key)
        help = LocalizedText(de: de, en: en)
        self.example = example
        defaultValue = nil
        description = nil
    }

    /// A field of a case, for example where it goes by another key, or must or need not be there.
    init(_ description: FieldDescription, _ shape: Shape? = nil, key: String? = nil, required: Bool? = nil) {
        self.key = key ?? description.key
        self.shape = shape ?? Shape(description.kind)
        isRequired = required ?? description.isRequired
        label = description.label
        help = description.help
        example = description.example
        defaultValue = nil
        self.description = description
    }

    package init(_ key: String, _ shape: Shape, default defaultValue: JSON, help: LocalizedText) {
        self.key = key
        self.shape = shape
        isRequired = false
        label = LocalizedText(de: key, en: key)
        self.help = help
        example = nil
        self.defaultValue = defaultValue
        description = nil
    }
}

extension Field {
    /// What belongs there, for those who fill in a form and never see the file.
    package var formHelp: LocalizedText { description?.formHelp ?? help }
}

/// What a field holds when another one has a certain value: the options of an export, by its plugin.
///
/// The JSON Schema says it with `if` and `then`. The check of files leaves it to those who know the plugins.
struct Variant: Sendable {
    /// The deciding key, and its value.
    let key: String
    let value: String
    /// A key with which the rule does not hold.
    let exception: String
    /// The key that depends on it, and what it holds.
    let field: String
    let content: ObjectSchema
}
