package import CasebookBytes
public import CasebookDiagnostics

/// A node of a YAML document with its place in the file. Aliases are followed.
public struct YAMLNode: Sendable {
    let shared: SharedTree
    private let number: Int32
    /// The aliases that led here, as ``SharedTree`` remembers them; 0 for none.
    let trail: Int32

    init(shared: SharedTree, index: Int, trail: Int32 = 0) {
        self.shared = shared
        number = Int32(truncatingIfNeeded: index)
        self.trail = trail
    }

    @inline(__always) var index: Int { Int(number) }

    @inline(__always) var tree: YAMLTree { shared.tree }

    /// What a node is.
    public enum Content: Sendable {
        case scalar(YAMLScalar)
        case mapping
        case sequence
    }

    /// What the node is.
    public var content: Content {
        switch tree.records[index].kind {
        case .scalar:
            .scalar(YAMLScalar(text: tree.texts[index], isPlain: tree.records[index].isPlain))
        case .mapping: .mapping
        case .sequence, .alias: .sequence
        }
    }

    /// Where the node itself stands: for what an alias stands for, where its anchor is.
    public var range: SourceRange { tree.records[index].range }

    /// The scalar, if the node is one.
    public var scalar: YAMLScalar? {
        guard case .scalar(let scalar) = content else { return nil }
        return scalar
    }

    /// The text of the scalar, if the node is one.
    public var text: String? {
        tree.records[index].kind == .scalar ? tree.texts[index] : nil
    }

    /// Which kinds of bytes the scalar has, or whatever lies below a collection, keys included.
    package var signs: TextSigns { tree.records[index].signs }

    /// The items of a sequence; empty for anything else.
    public var items: YAMLItems {
        YAMLItems(shared: shared, trail: trail, position: firstChild(of: .sequence))
    }

    /// The keys and values of a mapping in the order of the file; empty for anything else.
    public var entries: YAMLEntries {
        YAMLEntries(items: YAMLItems(shared: shared, trail: trail, position: firstChild(of: .mapping)))
    }

    /// The entry of a mapping with a key; the first, if the file has several. Nothing is allocated on the way.
    public func entry(_ key: String) -> YAMLEntry? {
        let name = tree.key(key, from: firstChild(of: .mapping))
        guard name != YAMLTree.none else { return nil }
        let value = tree.records[Int(name)].nextSibling
        guard value != YAMLTree.none else { return nil }
        return YAMLEntry(key: shared.node(Int(name), after: trail), value: shared.node(Int(value), after: trail))
    }

    /// The value of a key of a mapping.
    public subscript(key: String) -> YAMLNode? { entry(key)?.value }

    private func firstChild(of kind: YAMLTree.Kind) -> Int32 {
        tree.records[index].kind == kind ? tree.records[index].firstChild : YAMLTree.none
    }
}

/// The items of a sequence, one after the other.
public struct YAMLItems: Sequence, IteratorProtocol, Sendable {
    let shared: SharedTree
    fileprivate let trail: Int32
    fileprivate var position: Int32

    public mutating func next() -> YAMLNode? {
        guard position != YAMLTree.none else { return nil }
        let child = Int(position)
        position = shared.tree.records[child].nextSibling
        return shared.node(child, after: trail)
    }
}

/// The keys and values of a mapping, one after the other.
public struct YAMLEntries: Sequence, IteratorProtocol, Sendable {
    fileprivate var items: YAMLItems

    public mutating func next() -> YAMLEntry? {
        guard let key = items.next(), let value = items.next() else { return nil }
        return YAMLEntry(key: key, value: value)
    }
}

/// A key of a mapping with its value.
public struct YAMLEntry: Sendable {
    public let key: YAMLNode
    public let value: YAMLNode
}
