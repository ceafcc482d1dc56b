extension YAMLNode {
    /// The node in a copy of its document in which some keys go by other names. Everything keeps its place.
    public func renaming(_ keys: [(key: YAMLNode, name: String)]) -> YAMLNode {
        var renamed = tree
        for (key, name) in keys { renamed.records[key.index].text = name }
        return YAMLNode(tree: renamed, index: index)
    }

    /// Whether nothing stands here, as behind a key without a value.
    public var isAbsent: Bool {
        guard let scalar else { return false }
        return scalar.isPlain && scalar.text.isEmpty
    }
}
