import CasebookDiagnostics
import CasebookYAML

/// The bytes of a file with its tree, and what lies between the two: lines, extents and comments.
struct MarkedText: Sendable {
    let bytes: [UInt8]
    let root: YAMLNode
    let nodes: YAMLChildren
    /// Where each line begins.
    private let lineStarts: [Int]
    /// Of long lines, where every so many characters begin, so that a place near their end is found as fast as one near their
    /// beginning.
    private let milestones: [Int: [Int]]
    private static let stride = 256

    /// - Throws: ``EditRefusal`` if the file cannot be read as YAML.
    init(_ bytes: [UInt8], limits: YAMLLimits = .document) throws(EditRefusal) {
        var findings = DiagnosticCollector(source: SourceText(path: "", bytes: bytes))
        let document = YAMLDocument(reading: &findings, limits: limits)
        guard let root = document.root, !findings.hasErrors else {
            let rules = findings.finished().map(\.rule.id)
            if rules.contains("control-character") { throw EditRefusal(.forbiddenCharacter, at: FieldPath()) }
            let isLarge = rules.contains("file-too-large") || rules.contains("too-complex")
            throw EditRefusal(isLarge ? .tooLarge : .unreadable, at: FieldPath())
        }
        self.bytes = bytes
        self.root = root
        nodes = YAMLChildren(of: root)
        lineStarts = Self.lineStarts(of: bytes)
        milestones = Self.milestones(lineStarts, bytes)
    }

    private static func milestones(_ starts: [Int], _ bytes: [UInt8]) -> [Int: [Int]] {
        var milestones: [Int: [Int]] = [:]
        for (line, start) in starts.enumerated() {
            let end = line + 1 < starts.count ? starts[line + 1] : bytes.count
            guard end - start > 2 * stride else { continue }
            var places: [Int] = []
            var column = 0
            for index in start..<end where bytes[index] & 0xC0 != 0x80 {
                if column % stride == 0 { places.append(index) }
                column += 1
            }
            milestones[line] = places
        }
        return milestones
    }

    private static func lineStarts(of bytes: [UInt8]) -> [Int] {
        // A byte order mark belongs to no line.
        var starts = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
        for (index, byte) in bytes.enumerated() where byte == 0x0A || byte == 0x0D {
            let isPair = byte == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
            if !isPair { starts.append(index + 1) }
        }
        return starts
    }

    /// What the file means.
    var value: FieldValue { FieldValue(root) }

    // MARK: Lines

    /// The offset of a position.
    func offset(_ position: SourcePosition) -> Int {
        guard position.line <= lineStarts.count else { return bytes.count }
        var offset = lineStarts[position.line - 1]
        var column = 1
        if let milestones = milestones[position.line - 1], !milestones.isEmpty {
            let index = min((position.column - 1) / Self.stride, milestones.count - 1)
            offset = milestones[index]
            column = index * Self.stride + 1
        }
        for _ in column..<max(column, position.column) where offset < bytes.count {
            offset += 1
            while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
        }
        return offset
    }

    /// The beginning of the line in which an offset lies.
    func lineStart(_ offset: Int) -> Int { lineStarts[line(at: offset)] }

    /// The index of the line in which an offset lies.
    private func line(at offset: Int) -> Int {
        var (low, high) = (0, lineStarts.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        return low
    }

    /// The number of the line, from 1, in which an offset lies.
    func lineNumber(_ offset: Int) -> Int { line(at: offset) + 1 }

    /// The end of the line in which an offset lies, before its line break.
    func lineEnd(_ offset: Int) -> Int {
        let next = line(at: offset) + 1
        return next < lineStarts.count ? beforeBreak(lineStarts[next]) : bytes.count
    }

    /// The beginning of the line after that in which an offset lies; the end of the file if there is none.
    func nextLine(_ offset: Int) -> Int {
        let next = line(at: offset) + 1
        return next < lineStarts.count ? lineStarts[next] : bytes.count
    }

    /// The number of blanks at the beginning of a line, and whether nothing else is in it.
    func indentation(ofLineAt start: Int) -> (width: Int, isBlank: Bool) {
        let end = lineEnd(start)
        let first = bytes[start..<end].firstIndex { $0 != 0x20 } ?? end
        return (first - start, bytes[first..<end].allSatisfy { $0 == 0x20 || $0 == 0x09 })
    }

    /// The line break that the file uses.
    var lineBreak: [UInt8] {
        guard let first = bytes.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else { return [0x0A] }
        return Array(bytes[lineEnd(first)..<nextLine(first)])
    }

    /// Whether only blanks stand before an offset in its line.
    func isFirstInLine(_ offset: Int) -> Bool { bytes[lineStart(offset)..<offset].allSatisfy { $0 == 0x20 } }

    // MARK: Extents

    /// Where a node begins.
    func start(of node: YAMLNode) -> Int { offset(node.range.start) }

    /// Where the last thing of a node ends. A block's blank lines at its end count only if they are part of its text.
    ///
    /// - Parameter indent: the column, from 0, of the key or the dash before the node; -1 for the root.
    func end(of node: YAMLNode, indent: Int) -> Int {
        switch node.style {
        case .literal, .folded: return block(of: node, indent: indent).end
        case .plain, .singleQuoted, .doubleQuoted, .flow: return offset(node.range.end)
        case .block:
            guard let last = nodes[node].last else { return offset(node.range.end) }
            return end(of: last, indent: node.range.start.column - 1)
        }
    }

    /// The parts of a block scalar.
    struct Block {
        /// The indicators, such as `|-`.
        let header: Range<Int>
        /// The lines below, without the blank ones at the end unless these are part of the text.
        let lines: Range<Int>
        /// The blanks before each line; `nil` if there is no line with text.
        let indentation: Int?
        /// Where it ends: before the line break of its last line.
        let end: Int
    }

    /// The parts of a block scalar, found by its lines: the parser's mark of its end depends on what follows.
    func block(of node: YAMLNode, indent: Int) -> Block {
        let start = offset(node.range.start)
        let indicators = bytes[start...].prefix { "|>+-0123456789".utf8.contains($0) }
        let header = start..<indicators.endIndex
        var width = indicators.first { (0x31...0x39).contains($0) }.map { Int($0 - 0x30) + max(indent, 0) }
        var line = nextLine(start)
        let first = line
        var lastText = header.upperBound
        while line < bytes.count {
            let (indentation, isBlank) = indentation(ofLineAt: line)
            if !isBlank || width.map({ indentation > $0 }) ?? false {
                guard indentation > indent, indentation >= width ?? 0 else { break }
                width = width ?? indentation
                lastText = lineEnd(line)
            }
            line = nextLine(line)
        }
        let keepsBlankLines = indicators.contains(UInt8(ascii: "+"))
        let end =
            lastText == header.upperBound && !keepsBlankLines ? first : keepsBlankLines ? line : nextLine(lastText)
        let hasLines = end > first
        return Block(
            header: header, lines: first..<max(first, end), indentation: width,
            end: hasLines ? max(header.upperBound, beforeBreak(end)) : header.upperBound)
    }

    /// The offset before the line break that ends at an offset, if one does.
    private func beforeBreak(_ offset: Int) -> Int {
        guard offset > 0, offset <= bytes.count else { return offset }
        if bytes[offset - 1] == 0x0A { return offset > 1 && bytes[offset - 2] == 0x0D ? offset - 2 : offset - 1 }
        return bytes[offset - 1] == 0x0D ? offset - 1 : offset
    }

    // MARK: Comments

    /// Where the comments stand, from `#` to the end of the line.
    func comments() -> [Range<Int>] {
        var comments: [Range<Int>] = []
        var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        for text in scalarExtents + [bytes.count..<bytes.count] {
            while index < text.lowerBound {
                let isComment =
                    bytes[index] == UInt8(ascii: "#")
                    && (index == lineStart(index) || bytes[index - 1] == 0x20 || bytes[index - 1] == 0x09)
                if isComment {
                    comments.append(index..<lineEnd(index))
                    index = lineEnd(index)
                } else {
                    index += 1
                }
            }
            index = max(index, text.upperBound)
        }
        return comments
    }

    /// Where texts stand, in which `#` begins no comment, in order.
    private var scalarExtents: [Range<Int>] {
        var extents: [Range<Int>] = []
        collectExtents(of: root, indent: -1, into: &extents)
        return extents.sorted { $0.lowerBound < $1.lowerBound }
    }

    private func collectExtents(of node: YAMLNode, indent: Int, into extents: inout [Range<Int>]) {
        switch node.style {
        case .literal, .folded:
            let block = block(of: node, indent: indent)
            extents += [block.header, block.lines].filter { !$0.isEmpty }
        case _ where node.isAlias || node.scalar != nil:
            let (start, end) = (start(of: node), offset(node.range.end))
            if start < end { extents.append(start..<end) }
        default:
            let column = node.style == .flow ? indent : node.range.start.column - 1
            for child in nodes[node] { collectExtents(of: child, indent: column, into: &extents) }
        }
    }
}
