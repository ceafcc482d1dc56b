import CasebookBytes
import CasebookDiagnostics
import CasebookModel

/// Puts events together to a ``YAMLTree`` and watches the limits.
///
/// The weight of a node is the number of nodes below it with every alias written out. It is known as soon as the
/// node ends, so a "billion laughs" is refused after as many steps as the file has bytes.
struct YAMLTreeBuilder {
    private(set) var findings: [(Finding, FindingPlace, [Diagnostic.Note])] = []
    /// Whether the stream was given up.
    private(set) var isBroken = false

    private let limits: YAMLLimits
    private(set) var tree = YAMLTree()
    private var anchors: [String: Int] = [:]
    private var open: [OpenCollection] = []
    private var documents = 0
    private var rootIndex: Int?
    /// Where the last scalar stands, if it is in quotes.
    private(set) var lastQuotes: SourceRange?
    /// Where the brackets stand that were closed last, if nothing has come after them.
    private(set) var lastBrackets: SourceRange?

    /// Whether the tag that was looked at last is one of nobody.
    private var hasUnknownTag = false

    private struct OpenCollection {
        let index: Int
        let anchor: String?
        var lastChild = YAMLTree.none
        var count = 0
    }

    init(limits: YAMLLimits) { self.limits = limits }

    /// Makes room for the nodes of a file of a usual kind.
    mutating func reserve(forBytes count: Int) {
        tree.records.reserveCapacity(count / 24)
        tree.texts.reserveCapacity(count / 24)
    }

    var root: YAMLNode? { rootIndex.map(tree.node) }

    /// Where the brackets begin that are still open, the innermost last.
    var openBrackets: [SourcePosition] {
        open.lazy.map { [tree] in tree.records[$0.index] }.filter { $0.style == .flow }.map(\.range.start)
    }

    /// Takes the next event.
    ///
    /// - Returns: `false` if no more is wanted.
    mutating func take(_ event: YAMLEvent) -> Bool {
        switch event {
        case .documentStart(let mark): startDocument(mark)
        case .documentEnd: break
        case .alias(let name, let mark): addAlias(name, mark)
        case .scalar(let bytes, let anchor, let tag, let style, let mark):
            addScalar(bytes, anchor: anchor, tag: tag, style, mark)
        case .sequenceStart(let anchor, let tag, let style, let mark):
            start(.sequence, anchor: anchor, tag: tag, style, mark)
        case .mappingStart(let anchor, let tag, let style, let mark):
            start(.mapping, anchor: anchor, tag: tag, style, mark)
        case .sequenceEnd(let mark), .mappingEnd(let mark): end(mark)
        }
        return !isBroken
    }

    private mutating func startDocument(_ mark: SourceRange) {
        documents += 1
        if documents > 1 { giveUp(YAMLFinding.severalDocuments, at: mark) }
    }

    private mutating func addScalar(
        _ bytes: UnsafeBufferPointer<UInt8>, anchor: String?, tag: String?, _ style: YAMLStyle, _ mark: SourceRange
    ) {
        var signs = TextSigns(of: bytes)
        if style == .plain, bytes.spellsNumber(signs) { signs.insert(.spelledNumber) }
        if signs.contains(.underscore), bytes.hasDoubleUnderscore { signs.insert(.doubleUnderscore) }
        // What stands in the file as it is has been looked at; only quotes can spell such a character by an escape.
        if style != .plain, let scalar = ForbiddenCharacter.first(in: bytes, signs) {
            report(YAMLFinding.forbiddenCharacter(scalar), at: mark, ofNodeIn: String(decoding: bytes, as: UTF8.self))
        }
        lastQuotes = style == .singleQuoted || style == .doubleQuoted ? mark : nil
        lastBrackets = nil
        let isPlain = style == .plain && isPlainTag(tag, at: mark, of: bytes)
        if hasUnknownTag { signs.insert(.unknownTag) }
        let record = YAMLTree.Record(
            kind: .scalar, isPlain: isPlain, style: style,
            hasProperties: anchor != nil || tag != nil,
            signs: signs, head: bytes.firstEight, isToldByHead: signs.isASCII, range: mark)
        append(record, String(trusting: bytes, isASCII: !signs.contains(.beyondASCII)), anchor: anchor)
    }

    private mutating func addAlias(_ name: String, _ mark: SourceRange) {
        guard let target = anchors[name] else {
            giveUp(YAMLFinding.unknownAnchor(name), at: mark, of: nextPath())
            return
        }
        var record = YAMLTree.Record(
            kind: .alias, range: mark)
        record.target = Int32(target)
        record.weight = tree.records[target].weight
        record.signs = tree.records[target].signs
        append(record, anchor: nil)
    }

    private mutating func start(
        _ kind: YAMLTree.Kind, anchor: String?, tag: String?, _ style: YAMLStyle, _ mark: SourceRange
    ) {
        _ = isPlainTag(tag, at: mark, of: nil)
        guard open.count < limits.depth else {
            giveUp(YAMLFinding.tooDeep(limits.depth), at: mark, of: nextPath())
            return
        }
        let index = append(
            YAMLTree.Record(
                kind: kind, style: style, hasProperties: anchor != nil || tag != nil, range: mark), anchor: nil)
        // The anchor counts only once the collection has ended: an alias inside would be a circle, even where an
        // earlier node has the same anchor.
        if let anchor { anchors[anchor] = nil }
        open.append(OpenCollection(index: index, anchor: anchor))
    }

    private mutating func end(_ mark: SourceRange) {
        guard let closed = open.popLast() else { return }
        let start = tree.records[closed.index].range.start
        if tree.records[closed.index].style == .flow, openBrackets.isEmpty {
            lastBrackets = SourceRange(start: start, end: mark.end)
        }
        tree.records[closed.index].range = SourceRange(start: start, end: mark.end)
        if let anchor = closed.anchor { anchors[anchor] = closed.index }
        if tree.records[closed.index].kind == .mapping { checkKeys(of: closed.index) }
        if let parent = open.last { add(closed.index, to: parent.index, at: mark) }
    }

    @discardableResult
    private mutating func append(_ record: YAMLTree.Record, _ text: String = "", anchor: String?) -> Int {
        let index = tree.records.count
        tree.records.append(record)
        tree.texts.append(text)
        if let anchor { anchors[anchor] = index }
        guard let parent = open.last else {
            if rootIndex == nil { rootIndex = index }
            return index
        }
        if parent.lastChild == YAMLTree.none {
            tree.records[parent.index].firstChild = Int32(index)
        } else {
            tree.records[Int(parent.lastChild)].nextSibling = Int32(index)
        }
        open[open.count - 1].lastChild = Int32(index)
        open[open.count - 1].count += 1
        if record.kind == .scalar || record.kind == .alias {
            add(index, to: parent.index, at: record.range)
        }
        return index
    }

    /// Adds what is known of a node to what is known of the collection around it.
    private mutating func add(_ node: Int, to parent: Int, at range: SourceRange) {
        let sum = tree.records.withUnsafeMutableBufferPointer { records in
            let signs = records[parent].signs.rawValue | records[node].signs.rawValue
            let sum = records[parent].weight.addingReportingOverflow(records[node].weight)
            records[parent].signs = TextSigns(rawValue: signs)
            records[parent].weight = sum.partialValue
            return sum
        }
        if sum.overflow || sum.partialValue > limits.nodes || tree.records.count > limits.nodes {
            giveUp(YAMLFinding.tooManyNodes(limits.nodes), at: range)
        }
    }

    /// Keys must be scalars and differ from each other (YAML 1.2.2, section 3.2.1.1).
    private mutating func checkKeys(of mapping: Int) {
        guard !hasFewDistinctKeys(mapping) else { return }
        var first: [String: SourceRange] = [:]
        var path: FieldPath?
        for entry in tree.node(mapping).entries {
            guard let name = entry.key.text else {
                if path == nil { path = pathIfListed(of: mapping) }
                findings.append((YAMLFinding.complexKey, FindingPlace(path, shownAt: entry.key.shownRange), []))
                continue
            }
            if let earlier = first[name] {
                let note = Diagnostic.Note(range: earlier, message: YAMLFinding.firstKeyNote)
                if path == nil { path = pathIfListed(of: mapping) }
                let place = FindingPlace(path.map { $0 / name }, shownAt: entry.key.range)
                findings.append((YAMLFinding.duplicateKey(name), place, [note]))
            } else {
                first[name] = entry.key.range
            }
        }
    }

    /// Whether a mapping has at most 32 keys, all of them scalars and different. Comparing each with each costs less
    /// there than one dictionary a mapping (measured: 4 % of a validation).
    private func hasFewDistinctKeys(_ mapping: Int) -> Bool {
        let first = tree.records[mapping].firstChild
        var count = 0
        var key = first
        while key != YAMLTree.none {
            count += 1
            guard count <= 32, tree.records[Int(key)].kind == .scalar else { return false }
            var earlier = first
            while earlier != key {
                if isSame(Int(key), as: Int(earlier)) { return false }
                earlier = tree.key(after: earlier)
            }
            key = tree.key(after: key)
        }
        return true
    }

    private func isSame(_ key: Int, as earlier: Int) -> Bool {
        if tree.records[key].head != tree.records[earlier].head, tree.records[earlier].isToldByHead { return false }
        return tree.spells(tree.texts[key], at: earlier)
    }

    /// Whether a scalar with this tag is still resolved by the core schema; tags of other schemas are refused.
    ///
    /// - Parameter scalar: what it stands before, if that is no collection.
    private mutating func isPlainTag(
        _ tag: String?, at range: SourceRange, of scalar: UnsafeBufferPointer<UInt8>?
    ) -> Bool {
        hasUnknownTag = false
        guard let tag else { return true }
        let core = "tag:yaml.org,2002:"
        if tag == "!" || tag == core + "str" { return false }
        if tag.hasPrefix(core), ["null", "bool", "int", "float", "map", "seq"].contains(tag.dropFirst(core.count)) {
            return true
        }
        report(
            YAMLFinding.unknownTag(tag), at: range, ofNodeIn: scalar.map { String(decoding: $0, as: UTF8.self) })
        hasUnknownTag = true
        return true
    }

    private mutating func giveUp(_ finding: Finding, at range: SourceRange, of path: FieldPath? = nil) {
        guard !isBroken else { return }
        findings.append((finding, FindingPlace(path, shownAt: range), []))
        isBroken = true
    }

    /// Reports what is wrong with the node that is about to be added.
    private mutating func report(_ finding: Finding, at range: SourceRange, ofNodeIn text: String?) {
        findings.append((finding, FindingPlace(nextPath(text), shownAt: range), []))
    }

    /// The path of the node that is about to be added; if it is a key, that of its field.
    ///
    /// - Parameter text: what a scalar says.
    private func nextPath(_ text: String? = nil) -> FieldPath? {
        guard let parent = open.last else { return FieldPath() }
        guard let around = pathIfListed(of: parent.index) else { return nil }
        guard tree.records[parent.index].kind == .mapping else { return around[parent.count] }
        guard parent.count % 2 == 1 else { return text.map { around / $0 } ?? around }
        return around / (tree.node(Int(parent.lastChild)).text ?? "")
    }

    /// The path of a node, as long as findings are listed: walking to each of millions could take long.
    private func pathIfListed(of node: Int) -> FieldPath? {
        findings.count <= DiagnosticCollector.limit ? tree.node(node).path : nil
    }
}

extension UnsafeBufferPointer<UInt8> {
    fileprivate var hasDoubleUnderscore: Bool {
        indices.dropLast().contains { self[$0] == UInt8(ascii: "_") && self[$0 + 1] == UInt8(ascii: "_") }
    }

    /// Whether this may be a number with a point, or one that is not written in tens: `1.5`, `0x1F`.
    fileprivate func spellsNumber(_ signs: TextSigns) -> Bool {
        guard let first else { return false }
        switch first {
        case 0x30 where count > 1 && self[1] > 0x39: return true
        case 0x30...0x39, UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."): return signs.contains(.point)
        default: return false
        }
    }
}
