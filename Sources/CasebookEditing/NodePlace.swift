import CasebookDiagnostics
import CasebookYAML

/// A node with what surrounds it.
struct NodePlace: Sendable {
    /// The node as it is written: perhaps an alias.
    let node: YAMLNode
    let path: FieldPath
    let nodes: YAMLChildren
    /// The column, from 0, of the key or the dash before the node; -1 for the root.
    let indent: Int
    /// Whether it stands inside brackets.
    let isInFlow: Bool
    /// Which entry or item of the node around it this is.
    let index: Int

    /// The nodes directly below, as they are written.
    var children: [YAMLNode] { nodes[node] }

    /// Whether nothing is written here, or `null`, `~`, `{}` or `[]`.
    var isEmpty: Bool {
        if node.isAlias { return false }
        if let scalar = node.scalar { return scalar.value == .null }
        return node.style == .flow && children.isEmpty
    }

    /// The keys and values of a mapping.
    var entries: [(key: YAMLNode, value: YAMLNode)] {
        let children = children
        return stride(from: 0, to: children.count - 1, by: 2).map { (children[$0], children[$0 + 1]) }
    }

    /// The column of the keys of a block mapping or the dashes of a block sequence; inside brackets nothing hangs on
    /// columns.
    var column: Int { node.style == .flow ? indent : node.range.start.column - 1 }

    /// The place one step below; `nil` if there is none.
    func below(_ step: FieldPath.Step) -> NodePlace? {
        switch (node.isAlias ? nil : node.content, step) {
        case (.mapping, .key(let name)):
            let index = entries.firstIndex { $0.key.text == name }
            return index.map { child(entries[$0].value, at: $0, step) }
        case (.sequence, .item(let index)):
            let items = children
            return items.indices.contains(index) ? child(items[index], at: index, step) : nil
        case (.sequence, .id(let id)):
            let items = children
            let index = items.firstIndex { !$0.isAlias && $0["id"]?.text == id }
            return index.map { child(items[$0], at: $0, step) }
        default: return nil
        }
    }

    private func child(_ child: YAMLNode, at index: Int, _ step: FieldPath.Step) -> NodePlace {
        NodePlace(
            node: child, path: FieldPath(path.steps + [step]), nodes: nodes, indent: column,
            isInFlow: isInFlow || node.style == .flow, index: index)
    }
}

extension MarkedText {
    /// The places on the way to a path, from the root to the deepest that is there, and the steps that are missing.
    ///
    /// - Throws: ``EditRefusal`` if a place on the way is tied to others.
    func walk(_ path: FieldPath) throws(EditRefusal) -> (places: [NodePlace], missing: ArraySlice<FieldPath.Step>) {
        var places = [NodePlace(node: root, path: FieldPath(), nodes: nodes, indent: -1, isInFlow: false, index: 0)]
        var missing = path.steps[...]
        while let last = places.last, !last.node.hasProperties {
            if last.node.isAlias, !missing.isEmpty { break }
            guard let step = missing.first, let next = last.below(step) else { return (places, missing) }
            places.append(next)
            missing = missing.dropFirst()
        }
        throw EditRefusal(.shared, at: path)
    }
}
