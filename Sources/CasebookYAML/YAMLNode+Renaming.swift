import CasebookBytes

extension YAMLNode {
    /// The node in a copy of its document in which some keys go by other names. Everything keeps its place.
    public func renaming(_ keys: [(key: YAMLNode, name: String)]) -> YAMLNode {
        var renamed = tree
        for (key, name) in keys {
            renamed.texts[key.index] = name
            renamed.records[key.index].head = name.withBytes { $0.firstEight }
            renamed.records[key.index].isToldByHead = false
        }
        return YAMLNode(shared: SharedTree(renamed), index: index)
    }

    /// The root of a sequence as a part of a longer one: the paths of its items have their positions in that.
    public func numbering(items numbers: [Int]) -> YAMLNode {
        var numbered = tree
        numbered.itemNumbers = numbers
        return YAMLNode(shared: SharedTree(numbered), index: index)
    }

    /// Whether nothing stands here, as behind a key without a value.
    public var isAbsent: Bool {
        guard let scalar else { return false }
        return scalar.isPlain && scalar.text.isEmpty
    }
}
