import CasebookBytes
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
        /// What a scalar has at all, or whatever lies below a collection.
        var signs: TextSigns = []
        var range: SourceRange
        var firstChild = YAMLTree.none
        var nextSibling = YAMLTree.none
        /// The node that an alias stands for.
        var target = YAMLTree.none
        /// The number of nodes below and including this one, aliases written out.
        var weight = 1
    }

    var records: [Record] = []
    /// The positions of the items at the top in a longer sequence of which the tree has a part; empty if it has all of it.
    var itemNumbers: [Int] = []
    let longTexts = LongTexts()

    /// The node at an index; that which it stands for, if it is an alias.
    func node(_ index: Int) -> YAMLNode { YAMLNode(tree: self, index: resolved(index)) }

    /// Whether the node at an index, or that which it stands for, is a scalar of this text.
    func scalarText(at index: Int, equals text: String) -> Bool {
        let index = resolved(index)
        return records[index].kind == .scalar && spells(text, at: index)
    }

    /// Whether the text at an index is another one. Most keys differ in length, which costs less to see than to compare them, and
    /// only beyond ASCII may texts of different length be the same. A record is not handed on: it would be copied.
    func spells(_ other: String, at index: Int) -> Bool {
        let text = records[index].text
        if text.utf8.count != other.utf8.count, records[index].signs.isASCII { return false }
        return text == other
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

    private func resolved(_ index: Int) -> Int {
        records[index].kind == .alias ? Int(records[index].target) : index
    }
}
