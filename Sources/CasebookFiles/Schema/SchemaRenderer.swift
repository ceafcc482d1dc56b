import CasebookJSON
import CasebookModel

/// Renders shapes as JSON Schema; every record becomes a definition.
struct SchemaRenderer {
    let language: InterfaceLanguage
    /// Whether the schema is for what we write, as JSON: dates are always strings there (in YAML a year without quotes
    /// is a number), and keys that a later version adds must not break those who hold on to the schema of today.
    var isForJSON = false

    func document(name: String, title: LocalizedText, shape: Shape, conditions: [JSON] = []) -> JSON {
        var definitions: [JSON.Member] = []
        let root = schema(of: shape, definitions: &definitions, isRoot: true)
        var members: [JSON.Member] = [
            .init("$schema", "https://json-schema.org/draft/2020-12/schema"),
            .init("$id", .string("urn:casebook:schema:\(name):\(CaseFormat.version)")),
            .init("title", .string(title[language])),
        ]
        if case .object(let rootMembers) = root { members += rootMembers }
        if !conditions.isEmpty { members.append(.init("allOf", .array(conditions))) }
        if !definitions.isEmpty { members.append(.init("$defs", .object(definitions))) }
        return .object(members)
    }

    private func schema(of shape: Shape, definitions: inout [JSON.Member], isRoot: Bool = false) -> JSON {
        switch shape {
        case .text(let format): return text(format)
        case .integer(let range, let format):
            return .object(
                [.init("type", "integer")]
                    + (format?.keywords(language) ?? [
                        .init("minimum", .integer(range.lowerBound)), .init("maximum", .integer(range.upperBound)),
                    ]))
        case .number(let minimum): return .object(("type", "number"), ("minimum", minimum.map(JSON.number)))
        case .flag: return ["type": "boolean"]
        case .list(let item, let minimum):
            return .object(
                ("type", "array"), ("minItems", minimum > 0 ? .integer(minimum) : nil),
                ("items", schema(of: item, definitions: &definitions)))
        case .record(let record):
            if isRoot { return object(record, definitions: &definitions) }
            define(record, definitions: &definitions)
            return ["$ref": .string("#/$defs/\(record.name)")]
        case .shorthand(let record):
            let whole = schema(of: .record(record), definitions: &definitions)
            guard let text = record.shorthand else { return whole }
            return ["anyOf": [schema(of: text, definitions: &definitions), whole]]
        case .dictionary(let keys, let values):
            return [
                "type": "object", "propertyNames": .object(keys.keywords(language)),
                "additionalProperties": schema(of: values, definitions: &definitions),
            ]
        case .optionValue:
            return ["type": ["string", "integer", "number", "boolean", "array"], "items": text(.plain)]
        }
    }

    private func text(_ format: TextFormat) -> JSON {
        guard let numbers = format.numbers, !isForJSON else {
            return .object([.init("type", "string")] + format.keywords(language))
        }
        return .object(
            [.init("type", ["string", "integer"])] + format.keywords(language) + [
                .init("minimum", .integer(numbers.lowerBound)), .init("maximum", .integer(numbers.upperBound)),
            ])
    }

    private func define(_ record: ObjectSchema, definitions: inout [JSON.Member]) {
        guard !definitions.contains(where: { $0.name == record.name }) else { return }
        // Reserve the place first, so that definitions stand in the order in which a reader meets them.
        let index = definitions.count
        definitions.append(.init(record.name, .null))
        definitions[index] = .init(record.name, object(record, definitions: &definitions))
    }

    private func object(_ record: ObjectSchema, definitions: inout [JSON.Member]) -> JSON {
        var properties: [JSON.Member] = []
        for field in record.fields {
            var members: [JSON.Member] = []
            if case .object(let shape) = schema(of: field.shape, definitions: &definitions) { members = shape }
            members.append(.init("description", .string(field.help[language])))
            if let value = field.defaultValue { members.append(.init("default", value)) }
            properties.append(.init(field.key, .object(members)))
        }
        let required = record.fields.filter(\.isRequired).map { JSON.string($0.key) }
        return .object(
            ("type", "object"), ("additionalProperties", isForJSON ? nil : false), ("required", .nonEmpty(required)),
            ("properties", .object(properties)),
            ("allOf", .nonEmpty(record.variants.map { condition($0, definitions: &definitions) })))
    }

    private func condition(_ variant: Variant, definitions: inout [JSON.Member]) -> JSON {
        let decides: JSON = [
            "properties": .object([.init(variant.key, ["const": .string(variant.value)])]),
            "required": [.string(variant.key)], "not": ["required": [.string(variant.exception)]],
        ]
        let content = schema(of: .record(variant.content), definitions: &definitions)
        return ["if": decides, "then": ["properties": .object([.init(variant.field, content)])]]
    }
}
