/// A group of fields, in the order of the file: the case itself, its company, a phase, a measure …
package protocol CasePart: CaseValue {
    /// The name under which the JSON Schema defines it.
    static var partName: String { get }
    /// Its fields, each described once.
    static var fields: [CaseField<Self>] { get }
    /// The descriptions of ``fields``, kept because they are asked for often.
    static var part: PartDescription { get }
}

extension CasePart {
    /// The descriptions of the fields. Types keep the result.
    package static func described() -> PartDescription {
        PartDescription(name: partName, fields: fields.map(\.description))
    }

    package var content: FieldContent? {
        let fields = Self.fields
        // By index: a field is a large value, and nobody needs a copy of it.
        let members = fields.indices.compactMap { index in
            fields[index].content(self).map { FieldContent.Member(field: fields[index].description, content: $0) }
        }
        return members.isEmpty ? nil : .part(members)
    }

    /// The field whose value a property holds; `nil` if the property belongs to no field.
    package static func field(_ property: PartialKeyPath<Self>) -> FieldDescription? {
        fields.first { $0.isHeld(by: property) }?.description
    }

    package static var removed: Self? { nil }

    package mutating func remove(where goes: (FieldDescription, () -> FieldContent?) -> Bool) {
        let fields = Self.fields
        for index in fields.indices {
            if goes(fields[index].description, { fields[index].content(self) }) {
                fields[index].remove(&self)
            } else {
                fields[index].removeWithin?(&self, goes)
            }
        }
    }

    /// Every field that holds a value of its own, here and in all groups below, with each of its values.
    package func visitValues(_ visit: (FieldDescription, FieldContent) -> Void) {
        visitValues(at: Self.fields.indices, visit)
    }

    /// The same without the fields in which nothing identifies the company, nor in any group below: most of a case.
    package func visitIdentifyingValues(_ visit: (FieldDescription, FieldContent) -> Void) {
        visitValues(at: Self.part.identifyingIndices) { field, content in
            if case .identifying = field.exposure { visit(field, content) }
        }
    }

    private func visitValues(at indices: some Sequence<Int>, _ visit: (FieldDescription, FieldContent) -> Void) {
        let fields = Self.fields
        for index in indices { fields[index].content(self)?.visitValues(of: fields[index].description, visit) }
    }
}

/// A field of a group, with the way to its value.
package struct CaseField<Owner: Sendable>: Sendable {
    package let description: FieldDescription
    /// The property that holds its value; `nil` if there is none.
    private let property: (any AnyKeyPath & Sendable)?
    /// What the field says; `nil` if it says nothing.
    package let content: @Sendable (Owner) -> FieldContent?
    /// Takes the value out.
    package let remove: @Sendable (inout Owner) -> Void
    /// Takes out of the value what must go; `nil` if nothing in it ever must.
    package let removeWithin: (@Sendable (inout Owner, (FieldDescription, () -> FieldContent?) -> Bool) -> Void)?

    /// A text in German and English.
    package typealias Words = (de: String, en: String)

    /// A field, with the property that holds its value.
    package init<Value: CaseValue>(
        _ property: any WritableKeyPath<Owner, Value> & Sendable, _ key: String, _ kind: FieldKind, exposure: Exposure,
        required: Bool = false, use: FieldUse = .usual, in section: CaseSection? = nil, story: StoryPlace? = nil,
        label: Words,
        heading: Words? = nil, help: Words, formHelp: Words? = nil, example: String? = nil, prompt: Words? = nil
    ) {
        description = FieldDescription(
            key: key, kind: kind, exposure: exposure, isRequired: required, label: LocalizedText(label),
            help: LocalizedText(help), formHelp: formHelp.map(LocalizedText.init), example: example,
            prompt: prompt.map(LocalizedText.init), use: use, section: section, story: story,
            heading: heading.map(LocalizedText.init))
        self.property = property
        let place = MemoryLayout<Owner>.offset(of: property)
        content = { owner in Self.value(of: owner, property, at: place).content }
        // What can have no empty value stands in a group or list that is taken out as a whole; a test holds every field to it.
        remove = { owner in if let empty = Value.removed { owner[keyPath: property] = empty } }
        guard let part = kind.part, !part.isWhollyPublished else {
            removeWithin = nil
            return
        }
        removeWithin = { owner, goes in owner[keyPath: property].remove(where: goes) }
    }

    /// The value of a property. Where it is stored, it is read there; following a path costs 500 instructions, and an export asks
    /// for 300 values of each case.
    ///
    /// - Parameter place: where it is stored in the group, in bytes; `nil` if it is computed.
    private static func value<Value>(of owner: Owner, _ property: KeyPath<Owner, Value>, at place: Int?) -> Value {
        guard let place else { return owner[keyPath: property] }
        return withUnsafeBytes(of: owner) { $0.load(fromByteOffset: place, as: Value.self) }
    }

    /// Whether a property holds its value.
    func isHeld(by property: PartialKeyPath<Owner>) -> Bool {
        self.property.map { ($0 as AnyKeyPath) == property } ?? false
    }

    /// A field that the model has no property for: it says always the same, or nothing.
    package init(
        always content: FieldContent?, _ key: String, _ kind: FieldKind, exposure: Exposure, required: Bool = false,
        label: Words, help: Words, example: String? = nil
    ) {
        description = FieldDescription(
            key: key, kind: kind, exposure: exposure, isRequired: required, label: LocalizedText(label),
            help: LocalizedText(help), formHelp: nil, example: example, prompt: nil, use: .usual, section: nil,
            story: nil,
            heading: nil)
        property = nil
        self.content = { _ in content }
        remove = { _ in }
        removeWithin = nil
    }
}

extension LocalizedText {
    fileprivate init(_ words: (de: String, en: String)) { self.init(de: words.de, en: words.en) }
}
