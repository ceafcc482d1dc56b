import CasebookDiagnostics
import CasebookFiles
public import CasebookYAML

/// A file of entries in its proper form: one entry a line, no conflict markers, every entry once.
///
/// The entries keep their order, and each that stands on one line already keeps its bytes. Comments stay before the entry that
/// they stood before; those inside of an entry over several lines move before it. Blank lines go: in a merge they would be
/// equal lines.
public struct LineForm: Sendable {
    /// The file in this form.
    public let bytes: [UInt8]

    /// - Throws: ``EditRefusal`` if the file has damaged entries or is written in a way that only people can change.
    public init(of bytes: [UInt8], limits: YAMLLimits = .journal) throws(EditRefusal) {
        let read = try Self.lines(in: bytes, limits)
        let sides = MergeConflicts(in: bytes).map { [$0.ours, $0.theirs] } ?? [bytes]
        var pieces = read.entries.map { Piece(line: $0.range.start.line, order: 2, bytes: Self.line(of: $0)) }
        let original = TextLines(bytes)
        let kept = Set(read.entries.filter { Self.isOneLine($0, in: original) }.map(\.range.start.line))
        for (index, piece) in pieces.enumerated() where kept.contains(piece.line) {
            pieces[index].bytes = original.trimmed(piece.line)
        }
        for side in sides { pieces += try Self.others(in: side, besides: kept, limits) }
        var known: Set<Piece> = []
        let comments = pieces.filter { $0.order != 2 && known.insert($0).inserted }
        pieces = pieces.filter { $0.order == 2 } + comments
        let sorted = pieces.enumerated().sorted {
            ($0.element.line, $0.element.order, $0.offset) < ($1.element.line, $1.element.order, $1.offset)
        }
        self.bytes = sorted.flatMap { $0.element.bytes + [0x0A] }
        try check(against: read, comments.filter { $0.order == 1 }.map(\.bytes), limits)
    }

    /// A line of the new file.
    private struct Piece: Hashable {
        /// Where it belongs: the number of a line of the old file.
        let line: Int
        /// What comes first where several belong to one line: 0 what begins the document, 1 comments, 2 entries.
        let order: Int
        var bytes: [UInt8]
    }

    private static func lines(in bytes: [UInt8], _ limits: YAMLLimits) throws(EditRefusal) -> EntryLines {
        var findings = DiagnosticCollector(source: SourceText(path: "", bytes: bytes))
        let lines = EntryLines(reading: &findings, limits: limits)
        guard lines.isReadable, !lines.hasDamage else { throw EditRefusal(.unreadable, at: FieldPath()) }
        return lines
    }

    /// Whether an entry stands on a line of its own already, perhaps with a comment behind it.
    private static func isOneLine(_ entry: YAMLNode, in lines: TextLines) -> Bool {
        entry.style == .flow && entry.range.start.column == 3 && entry.range.end.line == entry.range.start.line
            && !entry.hasProperties && lines[entry.range.start.line - 1].starts(with: "- {".utf8)
    }

    /// The comments of a text, each at the line before which it belongs, and the lines that begin its document.
    private static func others(
        in bytes: [UInt8], besides kept: Set<Int>, _ limits: YAMLLimits
    ) throws(EditRefusal) -> [Piece] {
        let lines = TextLines(bytes)
        var findings = DiagnosticCollector(source: SourceText(path: "", bytes: bytes))
        guard let root = YAMLDocument(reading: &findings, limits: limits).root else {
            return (1...lines.count).compactMap { line in
                let text = lines.trimmed(line)
                if beginsDocument(text) { return Piece(line: line, order: 0, bytes: text) }
                return text.firstIndex(of: UInt8(ascii: "#")).map {
                    Piece(line: line, order: 1, bytes: Array(text[$0...]))
                }
            }
        }
        let text = try MarkedText(bytes, limits: limits)
        let column = root.range.start.column - 1
        let entries = root.style == .block ? root.writtenChildren : [root]
        let extents = entries.map { entry in
            (line: entry.range.start.line, start: text.start(of: entry), end: text.end(of: entry, indent: column))
        }
        let first = extents.first?.start ?? bytes.count
        var pieces: [Piece] = []
        var entry = 0
        for comment in text.comments() {
            while entry < extents.count, extents[entry].end <= comment.lowerBound { entry += 1 }
            let line = text.lineNumber(comment.lowerBound)
            guard !kept.contains(line) else { continue }
            let isInside = entry < extents.count && extents[entry].start < comment.lowerBound
            pieces.append(Piece(line: isInside ? extents[entry].line : line, order: 1, bytes: Array(bytes[comment])))
        }
        guard root.style == .block else { return pieces }
        for line in 0..<lines.count where lines[line].startIndex < first {
            let bytes = lines.trimmed(line + 1)
            guard beginsDocument(bytes) else { continue }
            pieces.removeAll { $0.line == line + 1 }
            pieces.append(Piece(line: line + 1, order: 0, bytes: bytes))
        }
        return pieces
    }

    private static func beginsDocument(_ line: [UInt8]) -> Bool {
        line.starts(with: "---".utf8) || line.first == UInt8(ascii: "%")
    }

    private static func line(of entry: YAMLNode) -> [UInt8] { Array("- \(braces(entry))".utf8) }

    /// A node on one line. What stood without quotes gets none unless it must.
    private static func braces(_ node: YAMLNode) -> String {
        switch node.content {
        case .scalar(let scalar):
            switch scalar.value {
            case .string: node.style == .plain ? YAMLText.scalar(scalar.text) : YAMLText.quoted(scalar.text)
            case .null: "null"
            default: scalar.text
            }
        case .sequence: "[\(node.items.map(braces).joined(separator: ", "))]"
        case .mapping:
            "{"
                + node.entries.map { "\(YAMLText.scalar($0.key.text ?? "")): \(braces($0.value))" }
                .joined(separator: ", ") + "}"
        }
    }

    /// Nothing of this is believed: the new file must say what the old one does, with every comment.
    private func check(
        against old: EntryLines, _ comments: [[UInt8]], _ limits: YAMLLimits
    ) throws(EditRefusal) {
        let new = try Self.lines(in: bytes, limits)
        let isSame =
            !new.hasConflicts && new.entries.count == old.entries.count
            && zip(new.entries, old.entries).allSatisfy { $0.means($1) }
            && zip(new.entries, new.entries.dropFirst()).allSatisfy { $0.range.start.line < $1.range.start.line }
        guard isSame else { throw EditRefusal(.unusualForm, at: FieldPath()) }
        let written = TextLines(bytes)
        let left = (0..<written.count).map { written[$0] }.filter { $0.first == UInt8(ascii: "#") }
        guard left.map({ Array($0) }).sorted(by: precedes) == comments.sorted(by: precedes) else {
            throw EditRefusal(.comment, at: FieldPath())
        }
    }

    private func precedes(_ one: [UInt8], _ other: [UInt8]) -> Bool { one.lexicographicallyPrecedes(other) }
}

extension TextLines {
    /// A line, from 1, without blanks at its end.
    fileprivate func trimmed(_ line: Int) -> [UInt8] {
        var text = self[line - 1]
        while text.last == 0x20 || text.last == 0x09 { text.removeLast() }
        return Array(text)
    }
}
