import CasebookBytes
import CasebookDiagnostics
import Synchronization

/// All nodes of a document in one array, children linked by index: one allocation grows, nothing is freed one by one.
struct YAMLTree: Sendable {
    enum Kind: Sendable { case scalar, mapping, sequence, alias }

    /// Marks a missing link.
    static let none: Int32 = -1

    /// What is known of a node beside its text: plain memory, so that whoever walks the tree copies and counts nothing.
    struct Record: Sendable, Equatable {
        var kind: Kind
        /// Whether the core schema resolves it; a plain scalar with the tag `!` is text.
        var isPlain = false
        var style = YAMLStyle.plain
        /// Whether an anchor or a tag stands before it.
        var hasProperties = false
        /// What a scalar has at all, or whatever lies below a collection.
        var signs = TextSigns.none
        /// The first eight bytes of a scalar, which tell nearly all keys from each other.
        var head: UInt64 = 0
        /// Whether another head is another text: a scalar of ASCII.
        var isToldByHead = false
        var range: SourceRange
        var firstChild = YAMLTree.none
        var nextSibling = YAMLTree.none
        /// The node that an alias stands for.
        var target = YAMLTree.none
        /// The number of nodes below and including this one, aliases written out.
        var weight = 1
    }

    var records: [Record] = []
    /// The texts of scalars, each at the index of its record; empty for collections.
    var texts: [String] = []
    /// The positions of the items at the top in a longer sequence of which the tree has a part; empty if it has all of it.
    var itemNumbers: [Int] = []
    let longTexts = LongTexts()

    /// The node at an index; that which it stands for, if it is an alias.
    func node(_ index: Int) -> YAMLNode { SharedTree(self).node(index) }

    /// Whether the node at an index, or that which it stands for, is a scalar of this text.
    func scalarText(at index: Int, equals text: String) -> Bool {
        let index = resolved(index)
        return records[index].kind == .scalar && spells(text, at: index)
    }

    /// Whether the text at an index is another one. Most keys differ in length, which costs less to see than to compare them, and
    /// only beyond ASCII may texts of different length be the same.
    func spells(_ other: String, at index: Int) -> Bool {
        if texts[index].utf8.count != other.utf8.count, records[index].signs.isASCII { return false }
        return texts[index] == other
    }

    /// The first of some keys that is a text, or stands for one; ``none`` if there is no such key. Every field of every case is
    /// looked for in this way.
    func key(_ text: String, from first: Int32) -> Int32 {
        guard first != Self.none else { return Self.none }
        let head = text.withBytes { $0.firstEight }
        return records.withUnsafeBufferPointer { records in
            var key = first
            while key != Self.none {
                let index = Int(key)
                let isOther = records[index].head != head && records[index].isToldByHead
                if !isOther, scalarText(at: index, equals: text) { return key }
                let value = records[index].nextSibling
                key = value == Self.none ? Self.none : records[Int(value)].nextSibling
            }
            return Self.none
        }
    }

    /// The key of a mapping that follows another one and its value.
    func key(after key: Int32) -> Int32 {
        let value = records[Int(key)].nextSibling
        return value == Self.none ? Self.none : records[Int(value)].nextSibling
    }

    /// Where the scalars without quotes are, in the order of the file.
    var plainScalars: some Sequence<Int> {
        records.indices.lazy.filter { records[$0].kind == .scalar && records[$0].style == .plain }
    }

    func resolved(_ index: Int) -> Int {
        records[index].kind == .alias ? Int(records[index].target) : index
    }
}

/// A tree that many nodes share: a node is one reference and two numbers.
final class SharedTree: Sendable {
    let tree: YAMLTree
    private let trails = Mutex(AliasTrails())

    init(_ tree: YAMLTree) { self.tree = tree }

    /// The node at an index; that which it stands for, if it is an alias.
    ///
    /// - Parameter trail: the aliases that led there.
    func node(_ index: Int, after trail: Int32 = 0) -> YAMLNode {
        guard tree.records[index].kind == .alias else { return YAMLNode(shared: self, index: index, trail: trail) }
        let further = trails.withLock { $0.trail(trail, through: index) }
        return YAMLNode(shared: self, index: tree.resolved(index), trail: further)
    }

    /// The aliases of a trail, the outermost first.
    func aliases(on trail: Int32) -> [Int] { trail == 0 ? [] : trails.withLock { $0.aliases(on: trail) } }
}

/// The ways through aliases on which somebody reached a node. Each has a number, so that a node needs no list of its own, and a
/// file without aliases nothing at all.
private struct AliasTrails {
    private struct Step: Hashable {
        let before: Int32
        let alias: Int
    }

    private var steps: [Step] = []
    private var numbers: [Step: Int32] = [:]

    mutating func trail(_ before: Int32, through alias: Int) -> Int32 {
        let step = Step(before: before, alias: alias)
        if let known = numbers[step] { return known }
        steps.append(step)
        numbers[step] = Int32(truncatingIfNeeded: steps.count)
        return Int32(truncatingIfNeeded: steps.count)
    }

    func aliases(on trail: Int32) -> [Int] {
        var aliases: [Int] = []
        var rest = trail
        while rest != 0 {
            let step = steps[Int(rest) - 1]
            aliases.append(step.alias)
            rest = step.before
        }
        return aliases.reversed()
    }
}
