/// What stands below every node of a document, as it is written. For editors, who ask again and again: a list of thousands of
/// items is walked once, not once for every item.
public struct YAMLChildren: Sendable {
    private let children: [[YAMLNode]]

    /// - Parameter root: a node of the document.
    public init(of root: YAMLNode) {
        children = root.tree.records.indices.map { YAMLNode(shared: root.shared, index: $0).writtenChildren }
    }

    /// The nodes directly below one of the document, keys and values of a mapping in turn; aliases not followed.
    public subscript(node: YAMLNode) -> [YAMLNode] { children[node.index] }
}
