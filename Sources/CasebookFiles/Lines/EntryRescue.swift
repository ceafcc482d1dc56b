import CasebookDiagnostics
import CasebookYAML

/// Reads a file with damaged entries: each is read on its own, and what cannot be read is left out.
///
/// Only files that cannot be read as a whole get here, since this costs several times as much.
struct EntryRescue {
    /// The sequence of all entries that can be read.
    let root: YAMLNode
    /// What is wrong with the others, and with these as YAML.
    let findings: [Diagnostic]

    /// A file with more entries is not worth a second look: 500,000 take about three seconds.
    private static let entryLimit = 500_000

    /// - Parameters:
    ///   - positions: tells which entries of the file the damaged ones are.
    ///   - whole: what the file was read as, if it could be read; kept if nothing is gained over it.
    init?(_ bytes: [UInt8], limits: YAMLLimits, _ positions: EntryPositions, insteadOf whole: YAMLNode?) {
        let lines = TextLines(bytes)
        let starts = (0..<lines.count).filter { Self.beginsEntry(lines[$0]) }
        guard let first = starts.first, bytes.count <= limits.bytes, starts.count <= Self.entryLimit else { return nil }
        var search = Search(lines: lines, limits: limits, positions)
        search.lookAtBeginning(0..<first)
        for (index, start) in starts.enumerated() {
            search.look(at: start..<(index + 1 < starts.count ? starts[index + 1] : lines.count))
        }
        var findings = search.findings
        // Read together, so that every entry knows its place in the file.
        let isKept = search.isKept
        let part = SourceText(path: "", bytes: lines.keeping { isKept[$0] })
        var collector = DiagnosticCollector(source: part)
        guard let root = YAMLDocument(reading: &collector, limits: limits).root, case .sequence = root.content,
            Self.complete(root) >= max(1, whole.map(Self.complete) ?? 1)
        else { return nil }
        for finding in collector.finished() { findings.take(finding) }
        self.root = root
        self.findings = findings.finished()
    }

    /// How many lines begin an entry in braces.
    static func lineCount(in bytes: [UInt8]) -> Int {
        var count = 0
        var previous: UInt8 = 0x0A
        for (index, byte) in bytes.enumerated() {
            if byte == UInt8(ascii: "-"), previous == 0x0A || previous == 0x0D, isBraces(bytes[index...]) { count += 1 }
            previous = byte
        }
        return count
    }

    static func beginsEntry(_ line: ArraySlice<UInt8>) -> Bool {
        line.first == UInt8(ascii: "-") && (line.count == 1 || line[line.startIndex + 1] == 0x20)
    }

    fileprivate static func isBraces(_ line: ArraySlice<UInt8>) -> Bool { line.starts(with: "- {".utf8) }

    private static func complete(_ root: YAMLNode) -> Int { root.items.reduce(0) { $0 + ($1["id"] == nil ? 0 : 1) } }
}

/// The lines of a file, looked at entry by entry.
private struct Search {
    let lines: TextLines
    let limits: YAMLLimits
    let positions: EntryPositions
    private(set) var findings: DiagnosticCollector
    /// Which lines can be read.
    private(set) var isKept: [Bool]

    init(lines: TextLines, limits: YAMLLimits, _ positions: EntryPositions) {
        self.lines = lines
        self.limits = limits
        self.positions = positions
        findings = DiagnosticCollector(source: SourceText(path: "", bytes: []))
        isKept = [Bool](repeating: true, count: lines.count)
    }

    /// Before the first entry only comments make sense, and what YAML begins a document with.
    mutating func lookAtBeginning(_ range: Range<Int>) {
        let strays = range.filter { line in
            !lines.saysNothing(line) && lines[line].first != UInt8(ascii: "%") && !lines[line].starts(with: "---".utf8)
        }
        for line in strays { isKept[line] = false }
        if let first = strays.first {
            findings.report(StrayLine.finding, at: SourceRange(at: SourcePosition(line: first + 1, column: 1)))
        }
        let kept = range.flatMap { isKept[$0] ? lines.bytes(of: $0..<$0 + 1) : [] }
        var collector = DiagnosticCollector(source: SourceText(path: "", bytes: kept))
        _ = YAMLDocument(reading: &collector, limits: limits)
        // A comment in another encoding, say.
        if collector.hasErrors { drop(range) }
    }

    /// Looks at the lines of an entry.
    mutating func look(at range: Range<Int>) {
        // Beyond the findings that are listed nobody needs to know what else is broken.
        guard !findings.isGivenUp, let problems = problems(in: range) else {
            if findings.isGivenUp { drop(range) }
            return
        }
        let rest = range.dropFirst()
        if !rest.isEmpty, EntryRescue.isBraces(lines[range.lowerBound]), self.problems(in: range.prefix(1)) == nil {
            // The entry is whole; behind it stands what is left of another one.
            drop(rest)
        } else {
            drop(range)
        }
        let end = rest.last { !lines.saysNothing($0) } ?? range.lowerBound
        let entry = positions[range.lowerBound + 1]
        for problem in problems { findings.take(problem.moved(to: range, of: entry, endingIn: end, of: lines)) }
    }

    private mutating func drop(_ range: Range<Int>) {
        for line in range { isKept[line] = false }
    }

    /// What keeps lines from being one entry; `nil` if they are one.
    private func problems(in range: Range<Int>) -> [Diagnostic]? {
        var collector = DiagnosticCollector(source: SourceText(path: "", bytes: lines.bytes(of: range)))
        let root = YAMLDocument(reading: &collector, limits: limits).root
        if let root, case .sequence = root.content, root.items.reduce(0, { count, _ in count + 1 }) == 1 { return nil }
        if !collector.hasErrors { collector.report(StrayLine.finding, at: SourceRange(at: .start)) }
        return collector.finished()
    }
}

extension Diagnostic {
    /// The finding in the file that the lines were taken from.
    ///
    /// - Parameters:
    ///   - range: these lines, from 0.
    ///   - entry: the position of the entry that they are.
    ///   - end: the last of them that says something: a parser notices only behind them all that something is missing.
    fileprivate func moved(
        to range: Range<Int>, of entry: Int?, endingIn end: Int, of lines: TextLines
    ) -> Diagnostic {
        func move(_ position: SourcePosition) -> SourcePosition {
            guard position.line <= range.count else {
                let width = lines[end].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
                return SourcePosition(line: end + 1, column: width + 1)
            }
            return SourcePosition(line: position.line + range.lowerBound, column: position.column)
        }
        func moved(_ range: SourceRange) -> SourceRange { SourceRange(start: move(range.start), end: move(range.end)) }
        func moved(_ field: FieldPath?) -> FieldPath? {
            entry.map { FieldPath([.item($0)] + (field?.steps.dropFirst() ?? [])) }
        }
        return Diagnostic(
            finding, file: file, at: FindingPlace(moved(field), shownAt: moved(self.range ?? SourceRange(at: .start))),
            notes: notes.map { note in
                Note(range: moved(note.range), field: note.field.flatMap(moved), message: note.message)
            })
    }
}
