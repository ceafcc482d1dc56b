import CasebookDiagnostics

/// All nodes of a document in one array, children linked by index: one allocation grows, nothing is freed one by one.
struct YAMLTree: Sendable {
    enum Kind: Sendable { case scalar, mapping, sequence, alias }

    /// Marks a missing link.
    static let none: Int32 = -1

    struct Record: Sendable {
        var kind: Kind
        /// Whether the core schema resolves it; a plain scalar with the tag `!` is text.
        var isPlain = false
        var style = YAMLStyle.plain
        /// Whether an anchor or a tag stands before it.
        var hasProperties = false
        var text = ""
        var range: SourceRange
        var firstChild = YAMLTree.none
        var nextSibling = YAMLTree.none
        /// The node that an alias stands for.
        var target = YAMLTree.none
        /// The number of nodes below and including this one, aliases written out.
        var weight = 1
    }

    var records: [Record] = []

    /// The node at an index; that which it stands for, if it is an alias.
    func node(_ index: Int) -> YAMLNode {
        let record = records[index]
        return YAMLNode(tree: self, index: record.kind == .alias ? Int(record.target) : index)
    }
}
