/// How a node is written (YAML 1.2.2, section 3.2.3.1).
public enum YAMLStyle: UInt8, Sendable, Hashable {
    case plain
    case singleQuoted
    case doubleQuoted
    /// A block of lines behind `|`.
    case literal
    /// A block of lines behind `>`.
    case folded
    /// A mapping or sequence by indentation.
    case block
    /// A mapping or sequence in brackets.
    case flow
}

/// What editors need to know and readers do not.
extension YAMLNode {
    /// How the node is written.
    public var style: YAMLStyle { tree.records[index].style }

    /// Whether an anchor or a tag stands before the node.
    public var hasProperties: Bool { tree.records[index].hasProperties }

    /// Whether the node is a `*name` that stands for another one; only ``writtenChildren`` gives such nodes.
    public var isAlias: Bool { tree.records[index].kind == .alias }

    /// The nodes directly below as they are written, keys and values of a mapping in turn; aliases not followed.
    public var writtenChildren: [YAMLNode] {
        var children: [YAMLNode] = []
        var next = tree.records[index].kind == .alias ? YAMLTree.none : tree.records[index].firstChild
        while next != YAMLTree.none {
            children.append(YAMLNode(shared: shared, index: Int(next)))
            next = tree.records[Int(next)].nextSibling
        }
        return children
    }
}
