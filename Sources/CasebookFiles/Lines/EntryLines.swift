public import CasebookDiagnostics
public import CasebookYAML

/// A file that has one entry a line (contract, section 2: `log.yaml`, `review.yaml`, `published.yaml`): a YAML sequence of
/// mappings, each of which has an `id`.
///
/// Such files come out of merges, so nothing of them may get lost:
///
/// - One damaged entry costs one entry: the next line that begins with `- ` begins the next one.
/// - Git's conflict markers are a finding, and the file is read as the union of both sides.
/// - An entry that stands twice with the same content, as after a cherry-pick, is read once.
///
/// Entries over several lines are read as well.
public struct EntryLines: Sendable {
    /// The entries, in the order of the file.
    public let entries: [YAMLNode]
    /// What was read: a sequence for either side of conflicts, otherwise one; none if the file is empty; something else if it
    /// is no sequence. To be held against the shape of the format.
    public let roots: [YAMLNode]
    /// Whether the file is YAML with a sequence at the top, or empty; damaged entries do not count.
    public let isReadable: Bool
    /// Whether the file has conflict markers.
    public let hasConflicts: Bool
    /// Whether entries could not be read.
    public let hasDamage: Bool
    /// Whether every entry stands on a line of its own.
    let isInLines: Bool

    /// Reads a file. Everything that is wrong with it as YAML goes to the collector.
    public init(reading findings: inout DiagnosticCollector, limits: YAMLLimits = .journal) {
        let bytes = findings.source.bytes
        // Nearly every file is as it should be, and then one look is enough.
        var trial = findings
        let root = YAMLDocument(reading: &trial, limits: limits).root
        if root.map(Self.isInLines) ?? !trial.hasErrors {
            findings = trial
            roots = root.map { [$0] } ?? []
            (isReadable, hasConflicts, hasDamage, isInLines) = (true, false, false, true)
            entries = Self.union(of: roots)
            return
        }
        isInLines = false
        let conflicts =
            bytes.count <= limits.bytes
            ? MergeConflicts(in: bytes)
                ?? (trial.hasErrors ? MergeConflicts(in: bytes, reading: .leftovers) : nil) : nil
        for line in conflicts?.lines ?? [] {
            findings.report(MergeConflict.finding, at: SourceRange(at: SourcePosition(line: line, column: 1)))
        }
        let texts = conflicts.map { [$0.ours, $0.theirs] } ?? [bytes]
        let positions = EntryPositions(of: bytes.count <= limits.bytes ? texts : [])
        let sides = texts.map { EntrySide(bytes: $0, limits: limits, positions, reporting: &findings) }
        let isInParts = conflicts != nil || sides.contains(where: \.isDamaged)
        roots = sides.compactMap(\.root).map { isInParts ? $0.numbered(by: positions) : $0 }
        isReadable = sides.allSatisfy(\.isReadable)
        hasConflicts = conflicts != nil
        hasDamage = sides.contains(where: \.isDamaged)
        entries = isReadable ? Self.union(of: roots) : []
    }

    private static func isInLines(_ root: YAMLNode) -> Bool {
        guard case .sequence = root.content else { return false }
        return root.items.allSatisfy {
            $0.style == .flow && $0.range.start.column == 3 && $0.range.start.line == $0.range.end.line
        }
    }

    /// Whether the file is as it should be: nothing is damaged, nothing in conflict.
    public var isWhole: Bool { isReadable && !hasConflicts && !hasDamage }

    /// Every entry once, in the order of the file.
    private static func union(of roots: [YAMLNode]) -> [YAMLNode] {
        // What both sides have stands at the same place in both.
        var all = roots.flatMap(\.items)
        if roots.count > 1 {
            all = all.enumerated()
                .sorted { ($0.element.range.start, $0.offset) < ($1.element.range.start, $1.offset) }
                .map(\.element)
        }
        var known: [String: [YAMLNode]] = [:]
        var last: YAMLNode?
        return all.filter { entry in
            defer { last = entry }
            if let last, last.range.start == entry.range.start, last.means(entry) { return false }
            guard let id = entry["id"]?.text else { return true }
            if known[id]?.contains(where: entry.means) == true { return false }
            known[id, default: []].append(entry)
            return true
        }
    }
}

/// One text of such a file: the file, or what one side of its conflicts has.
private struct EntrySide {
    let root: YAMLNode?
    let isReadable: Bool
    let isDamaged: Bool

    init(
        bytes: [UInt8], limits: YAMLLimits, _ positions: EntryPositions, reporting findings: inout DiagnosticCollector
    ) {
        // A trial: if entries can be told apart, each is reported on its own.
        var trial = DiagnosticCollector(source: SourceText(path: findings.source.path, bytes: bytes))
        let whole = YAMLDocument(reading: &trial, limits: limits).root
        let isSequence = whole.map { if case .sequence = $0.content { true } else { false } }
        if isSequence != true || !Self.hasAllEntries(whole, bytes),
            trial.hasErrors || isSequence == true,
            let rescued = EntryRescue(bytes, limits: limits, positions, insteadOf: whole)
        {
            for finding in rescued.findings { findings.take(finding) }
            (root, isReadable, isDamaged) = (rescued.root, true, true)
            return
        }
        for finding in trial.finished() { findings.take(finding) }
        (root, isReadable, isDamaged) = (whole, isSequence ?? !trial.hasErrors, false)
    }

    /// Whether every line that begins an entry does so for the reader too. An entry that was cut off within quotes or
    /// braces takes the next ones for a part of itself.
    private static func hasAllEntries(_ root: YAMLNode?, _ bytes: [UInt8]) -> Bool {
        guard let root else { return false }
        let found = root.items.reduce(0) { $0 + ($1.style == .flow && $1.range.start.column == 3 ? 1 : 0) }
        return EntryRescue.lineCount(in: bytes) <= found
    }
}

extension DiagnosticCollector {
    /// Takes over what was found in a part of the file.
    mutating func take(_ diagnostic: Diagnostic) {
        report(diagnostic.finding, at: diagnostic.place, notes: diagnostic.notes)
    }
}

extension YAMLNode {
    /// The sequence with the positions that its entries have in the whole file.
    fileprivate func numbered(by positions: EntryPositions) -> YAMLNode {
        let numbers = items.map { positions[$0.range.start.line] }
        return numbers.contains(nil) ? self : numbering(items: numbers.compactMap(\.self))
    }

    /// Whether two nodes say the same, however they are written; the order of keys does not count.
    public func means(_ other: YAMLNode) -> Bool {
        switch (content, other.content) {
        case (.scalar(let one), .scalar(let other)):
            if let number = one.number { return number == other.number }
            return one.value == other.value && (one.value != .string || one.text == other.text)
        case (.sequence, .sequence):
            let (one, other) = (Array(items), Array(other.items))
            return one.count == other.count && zip(one, other).allSatisfy { $0.means($1) }
        case (.mapping, .mapping):
            let (one, two) = (Array(entries), Array(other.entries))
            return one.count == two.count
                && one.allSatisfy { entry in
                    guard let name = entry.key.text, let value = other[name] else { return false }
                    return entry.value.means(value)
                }
        default: return false
        }
    }
}
