public import CasebookDiagnostics

extension YAMLNode: FieldReference {
    /// The node's path from the root of the file, and where it stands.
    public var place: FindingPlace { FindingPlace(path, shownAt: shownRange, standingAt: anchoredRange) }

    /// Where somebody who reads the file meets the node: the alias, if one led to it.
    public var shownRange: SourceRange {
        shared.aliases(on: trail).first.map { tree.records[$0].range } ?? range
    }

    /// Where the node itself stands, if what is shown is an alias.
    public var anchoredRange: SourceRange? { trail == 0 ? nil : range }

    /// The field of the node, shown at a part of its text.
    public func place(within part: SourceRange) -> FindingPlace {
        trail == 0
            ? FindingPlace(path, shownAt: part) : FindingPlace(path, shownAt: shownRange, standingAt: part)
    }

    /// The steps that lead from the root of the file to the node, through the aliases that led here.
    ///
    /// They are walked for findings alone, so that trees need no links upward.
    public var path: FieldPath {
        var steps: [FieldPath.Step] = []
        var origin = 0
        for alias in shared.aliases(on: trail) {
            steps += tree.steps(from: origin, to: alias)
            origin = tree.resolved(alias)
        }
        return FieldPath(steps + tree.steps(from: origin, to: index))
    }

    /// Where a field below this node stands: its value, or the beginning of the deepest mapping or list around it that
    /// the file has.
    public func range(of path: FieldPath) -> SourceRange {
        var node = self
        for step in path.steps {
            guard let next = node.child(step) else { return SourceRange(at: node.shownRange.start) }
            node = next
        }
        return node.shownRange
    }

    /// The node that a path leads to from here.
    public subscript(path: FieldPath) -> YAMLNode? {
        path.steps.reduce(self as YAMLNode?) { $0?.child($1) }
    }

    private func child(_ step: FieldPath.Step) -> YAMLNode? {
        switch step {
        case .key(let key): self[key]
        case .item(let number):
            tree.position(ofItem: number, in: index).flatMap { items.dropFirst($0).first { _ in true } }
        case .id(let id): items.first { $0["id"]?.text == id }
        }
    }
}

extension YAMLTree {
    /// Where an item stands among those that the tree has.
    fileprivate func position(ofItem number: Int, in parent: Int) -> Int? {
        parent == 0 && !itemNumbers.isEmpty ? itemNumbers.firstIndex(of: number) : number
    }

    /// The steps from a node to one below it, aliases not followed.
    fileprivate func steps(from parent: Int, to target: Int) -> [FieldPath.Step] {
        var steps: [FieldPath.Step] = []
        var current = parent
        while current != target, let step = step(from: current, towards: target) {
            steps.append(step.step)
            current = step.child
        }
        return steps
    }

    /// The step from a node towards one below it. Nodes stand in the order of the file, so whatever lies below a child
    /// comes before the next child.
    fileprivate func step(from parent: Int, towards target: Int) -> (step: FieldPath.Step, child: Int)? {
        var child = records[parent].firstChild
        var position = 0
        var key = child
        while child != Self.none {
            let next = records[Int(child)].nextSibling
            if records[parent].kind == .mapping, position % 2 == 0 { key = child }
            if next == Self.none || Int(next) > target { break }
            child = next
            position += 1
        }
        guard child != Self.none, Int(child) <= target else { return nil }
        guard records[parent].kind == .mapping else {
            let isNumbered = parent == 0 && itemNumbers.indices.contains(position)
            return (.item(isNumbered ? itemNumbers[position] : position), Int(child))
        }
        // A finding about a key is one about its field.
        return (.key(node(Int(key)).text ?? ""), position % 2 == 0 ? target : Int(child))
    }
}
