public import CasebookDiagnostics
public import CasebookModel
public import CasebookYAML

/// A value with the field that it was read from.
public struct Located<Value: Sendable>: Sendable, FieldReference {
    /// What was read.
    public let value: Value
    /// Where it was read.
    public let node: YAMLNode

    /// A value that was read from a node.
    public init(_ value: Value, of node: YAMLNode) {
        self.value = value
        self.node = node
    }

    /// Where the file shows the value.
    public var range: SourceRange { node.shownRange }

    /// The field with its place.
    public var place: FindingPlace { node.place }
}

/// A mapping of the file, read key by key. What has the wrong form reads as absent; ``ShapeChecker`` has reported it.
public struct LocatedMapping: Sendable, FieldReference {
    /// The mapping; `nil` if the file has none here.
    public let node: YAMLNode?

    public init(_ node: YAMLNode?) { self.node = node }

    /// Whether the mapping is there.
    public var exists: Bool { node != nil }

    /// Whether what is there is a mapping.
    public var isMapping: Bool {
        if case .mapping? = node?.content { true } else { false }
    }

    /// The beginning of the mapping; of the file if there is none.
    public var start: SourceRange { SourceRange(at: node?.shownRange.start ?? .start) }

    /// The node of a key.
    public func node(_ key: String) -> YAMLNode? {
        node?.entry(key)?.value
    }

    /// The place of a key's name; the beginning of the mapping if it is not there.
    public func keyRange(_ key: String) -> SourceRange {
        node?.entry(key)?.key.shownRange ?? start
    }

    /// The place of a key's value; the beginning of the mapping if it is not there.
    public func valueRange(_ key: String) -> SourceRange { node(key)?.shownRange ?? start }

    /// The field of a key, whether the file has it or not.
    ///
    /// - Parameters:
    ///   - key: leads to the field; several if it lies deeper.
    ///   - shown: where to look, if not at the field itself, or at the mapping that should have it.
    public func field(_ key: String..., shownAt shown: SourceRange? = nil) -> FindingPlace {
        let path = FieldPath(key.map { .key($0) })
        return FindingPlace(
            FieldPath((node?.path.steps ?? []) + path.steps), shownAt: shown ?? node?.range(of: path) ?? start,
            standingAt: node?.anchoredRange)
    }

    /// The beginning of the mapping, for what is wrong with it as a whole.
    public var place: FindingPlace { FindingPlace(node?.path, shownAt: start, standingAt: node?.anchoredRange) }

    /// Whether the key is there.
    public func has(_ key: String) -> Bool { node(key) != nil }

    /// A mapping below a key.
    public func record(_ key: String) -> LocatedMapping { LocatedMapping(node(key)) }

    /// The mappings of a list.
    public func records(_ key: String) -> [LocatedMapping] {
        node(key)?.items.map(LocatedMapping.init) ?? []
    }

    /// Whether a list is not there, or empty. What has another form could not be read.
    public func lacksItems(_ key: String) -> Bool {
        guard let node = node(key) else { return true }
        guard case .sequence = node.content else { return false }
        return !node.items.contains { _ in true }
    }

    /// A text that the file gives as text.
    public func text(_ key: String) -> Located<String>? {
        guard let node = node(key), let scalar = node.scalar, scalar.value == .string else { return nil }
        return Located(scalar.text, of: node)
    }

    /// Text that is not blank.
    public func string(_ key: String) -> String? {
        guard let text = text(key)?.value, !text.showsNothing else { return nil }
        return text
    }

    /// The text of a group that may be spelled as its text alone, not blank.
    public var shorthandText: Located<String>? {
        if isMapping { return text("text").flatMap { $0.value.showsNothing ? nil : $0 } }
        guard let node, let scalar = node.scalar, scalar.value == .string, !scalar.text.showsNothing else { return nil }
        return Located(scalar.text, of: node)
    }

    /// Markdown that is not blank.
    public func markdown(_ key: String) -> Markdown? {
        text(key).flatMap { $0.value.showsNothing ? nil : $0.node.markdown }
    }

    /// A value that is made from a scalar's text.
    public func value<Value: Sendable>(_ key: String, _ make: (String) -> Value?) -> Located<Value>? {
        guard let node = node(key), let text = node.text, let value = make(text) else { return nil }
        return Located(value, of: node)
    }

    /// A partial date.
    public func date(_ key: String) -> Located<PartialDate>? { value(key) { PartialDate($0) } }

    /// A word of a closed vocabulary.
    public func word<Words: Vocabulary>(_ key: String, _: Words.Type = Words.self) -> Located<Words>? {
        value(key) { Words(rawValue: $0) }
    }

    /// A number.
    public func number(_ key: String) -> Located<Double>? {
        guard let node = node(key), let number = node.scalar?.number, number.isFinite else { return nil }
        return Located(number, of: node)
    }

    /// A whole number.
    public func integer(_ key: String) -> Located<Int>? {
        guard let node = node(key), let number = node.scalar?.wholeNumber else { return nil }
        return Located(number, of: node)
    }

    /// The whole numbers of a list.
    public func integers(_ key: String) -> [Located<Int>] {
        node(key)?.items.compactMap { item in item.scalar?.wholeNumber.map { Located($0, of: item) } } ?? []
    }

    /// `true` or `false`; `false` if the key is not there.
    public func flag(_ key: String) -> Bool { node(key)?.scalar?.value == .boolean(true) }

    /// The values of a list of scalars; items of a wrong form are left out.
    public func list<Value: Sendable>(_ key: String, _ make: (String) -> Value?) -> [Located<Value>] {
        node(key)?.items.compactMap { item in
            item.text.flatMap(make).map { Located($0, of: item) }
        } ?? []
    }

    /// The keys and values of a mapping whose keys the author chose.
    public func dictionary(_ key: String) -> [(key: Located<String>, value: YAMLNode)] {
        node(key)?.entries.compactMap { entry in
            entry.key.text.map { (key: Located($0, of: entry.key), value: entry.value) }
        } ?? []
    }

    /// A period from the keys `from` and `to`.
    public var period: Period { Period(from: date("from")?.value, to: date("to")?.value) }
}
