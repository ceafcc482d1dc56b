public import CasebookDiagnostics

/// A node of a YAML document with its place in the file. Aliases are followed.
public struct YAMLNode: Sendable {
    let tree: YAMLTree
    let index: Int

    /// What a node is.
    public enum Content: Sendable {
        case scalar(YAMLScalar)
        case mapping
        case sequence
    }

    /// What the node is.
    public var content: Content {
        let record = tree.records[index]
        switch record.kind {
        case .scalar: return .scalar(YAMLScalar(text: record.text, isPlain: record.isPlain))
        case .mapping: return .mapping
        case .sequence, .alias: return .sequence
        }
    }

    /// Where the node stands.
    public var range: SourceRange { tree.records[index].range }

    /// The scalar, if the node is one.
    public var scalar: YAMLScalar? {
        guard case .scalar(let scalar) = content else { return nil }
        return scalar
    }

    /// The text of the scalar, if the node is one.
    public var text: String? {
        let record = tree.records[index]
        return record.kind == .scalar ? record.text : nil
    }

    /// The items of a sequence; empty for anything else.
    public var items: some Sequence<YAMLNode> {
        children(of: .sequence)
    }

    /// The keys and values of a mapping in the order of the file; empty for anything else.
    public var entries: [YAMLEntry] {
        var entries: [YAMLEntry] = []
        var key: YAMLNode?
        for node in children(of: .mapping) {
            if let name = key {
                entries.append(YAMLEntry(key: name, value: node))
                key = nil
            } else {
                key = node
            }
        }
        return entries
    }

    /// The value of a key of a mapping.
    public subscript(key: String) -> YAMLNode? {
        entries.first { $0.key.text == key }?.value
    }

    private func children(of kind: YAMLTree.Kind) -> some Sequence<YAMLNode> {
        let record = tree.records[index]
        return sequence(state: record.kind == kind ? record.firstChild : YAMLTree.none) { [tree] next -> YAMLNode? in
            guard next != YAMLTree.none else { return nil }
            let child = Int(next)
            next = tree.records[child].nextSibling
            return tree.node(child)
        }
    }
}

/// A key of a mapping with its value.
public struct YAMLEntry: Sendable {
    public let key: YAMLNode
    public let value: YAMLNode
}
