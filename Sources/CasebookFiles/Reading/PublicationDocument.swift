public import CasebookDiagnostics
public import CasebookModel
import CasebookYAML

/// A `published.yaml` that was read.
///
/// One entry stands on one line, so that Git can merge it; and one line that is broken hides no other.
public struct PublicationDocument: Sendable {
    /// What the file says, as far as it can be read.
    public let record: PublicationRecord
    /// Where the first line about each case stands.
    private let lines: [CaseID: Line]
    /// Whether lines of the file could not be read, which may say anything.
    public let isUnreadable: Bool
    /// Whether Git has left a conflict, of which both sides were read.
    public let hasConflicts: Bool
    /// The file's text and what was found.
    public var findings: DiagnosticCollector

    /// Where an entry stands. Only few of them are ever shown to anybody, with the path that this takes.
    private enum Line {
        /// On a line of its own, at a position among the entries.
        case line(Int, position: Int, length: Int)
        /// In a list that somebody wrote in another way.
        case node(FindingPlace)
    }

    /// The first line about a case.
    public func place(of id: CaseID) -> FindingPlace? {
        switch lines[id] {
        case .line(let number, let position, let length):
            FindingPlace(ofEntry: position, onLine: number, length: length)
        case .node(let place): place
        case nil: nil
        }
    }

    /// Reads a file.
    public init(source: SourceText) {
        var findings = DiagnosticCollector(source: source)
        var entries: [PublicationRecord.Entry] = []
        var lines: [CaseID: Line] = [:]
        func take(_ entry: PublicationRecord.Entry, _ line: Line) {
            entries.append(entry)
            if lines[entry.id] == nil { lines[entry.id] = line }
        }
        let isPlain = source.eachLine { number, line in
            if line.isEmpty || line.utf8.first == UInt8(ascii: "#") { return true }
            guard let entry = PublicationLine.entry(line) else { return false }
            take(entry, .line(number, position: entries.count, length: line.utf8.count))
            return true
        }
        var isUnreadable = false
        var hasMarkers = false
        if !isPlain {
            entries = []
            lines = [:]
            hasMarkers = MergeConflicts(in: source.bytes, reading: .leftovers) != nil
            Self.read(&findings, { take($0, .node($1)) }) { isUnreadable = true }
        }
        self.isUnreadable = isUnreadable
        hasConflicts = hasMarkers
        record = PublicationRecord(entries, isKept: true)
        self.lines = lines
        self.findings = findings
    }

    /// Reads what was written by hand as YAML; and if that is none, each line for itself.
    private static func read(
        _ findings: inout DiagnosticCollector, _ take: (PublicationRecord.Entry, FindingPlace) -> Void,
        _ lose: () -> Void
    ) {
        var whole = DiagnosticCollector(source: findings.source)
        if let root = YAMLDocument(reading: &whole, limits: .journal).root, case .sequence = root.content {
            var checker = ShapeChecker(collector: whole)
            checker.check(root, against: PublicationFormat.shape)
            findings = checker.collector
            for item in root.items {
                if let entry = PublicationRecord.Entry(reading: LocatedMapping(item)) {
                    take(entry, item.place)
                } else {
                    lose()
                }
            }
            return
        }
        let conflicts = MergeConflicts(in: findings.source.bytes, reading: .leftovers)?.lines ?? []
        var count = 0
        findings.source.eachLine { number, line in
            let line = line.last == "\r" ? line.dropLast() : line
            if line.isEmpty || line.hasPrefix("#") { return true }
            if line.isConflictMarker {
                // One conflict is one finding, however many lines Git has written around its sides.
                if conflicts.contains(number) {
                    findings.report(DamagedRecord.conflict, at: SourceRange(ofLine: number, length: line.utf8.count))
                }
                return true
            }
            let place = FindingPlace(ofEntry: count, onLine: number, length: line.utf8.count)
            let entry = PublicationLine.entry(line) ?? Self.entry(in: line, number, position: count, &findings, place)
            if let entry {
                take(entry, place)
            } else {
                lose()
            }
            count += 1
            return true
        }
    }

    /// One line read as a YAML document of its own.
    private static func entry(
        in line: Substring, _ number: Int, position: Int, _ findings: inout DiagnosticCollector, _ place: FindingPlace
    ) -> PublicationRecord.Entry? {
        var own = DiagnosticCollector(source: SourceText(path: findings.source.path, bytes: Array(line.utf8)))
        guard let root = YAMLDocument(reading: &own, limits: .document).root, !own.hasErrors,
            case .sequence = root.content, let item = Array(root.items).first
        else {
            findings.report(DamagedRecord.line, at: place)
            return nil
        }
        var checker = ShapeChecker(collector: own)
        checker.check(root.numbering(items: [position]), against: PublicationFormat.shape)
        for finding in checker.collector.finished() { findings.take(finding.moved(by: number - 1)) }
        return PublicationRecord.Entry(reading: LocatedMapping(item))
    }
}

extension Diagnostic {
    /// The finding in a file in which some lines stand before those that were looked at.
    fileprivate func moved(by lines: Int) -> Diagnostic {
        func moved(_ position: SourcePosition) -> SourcePosition {
            SourcePosition(line: position.line + lines, column: position.column)
        }
        func moved(_ range: SourceRange) -> SourceRange {
            SourceRange(start: moved(range.start), end: moved(range.end))
        }
        return Diagnostic(
            finding, file: file, at: FindingPlace(field, shownAt: range.map(moved)),
            notes: notes.map { Note(range: moved($0.range), field: $0.field, message: $0.message) })
    }
}

extension PublicationRecord.Entry {
    fileprivate init?(reading file: LocatedMapping) {
        guard let id = file.value("id", { CaseID($0) })?.value, let folder = file.value("folder", { $0 })?.value,
            let channel = file.word("channel", Channel.self)?.value, let since = file.date("since")?.value,
            let text = file.value("text", { ContentFingerprint($0) })?.value
        else { return nil }
        var end: PublicationEnd?
        if file.has("ended") {
            let ended = file.record("ended")
            guard let on = ended.date("on")?.value, let cause = ended.word("cause", PublicationEnd.Cause.self)?.value
            else { return nil }
            end = PublicationEnd(on: on, cause: cause)
        }
        let origin = file.value("origin") { WebAddress($0) }?.value
        guard origin != nil || !file.has("origin") else { return nil }
        self.init(id: id, folder: folder, channel: channel, since: since, text: text, origin: origin, ended: end)
    }
}

extension FindingPlace {
    /// An entry on a line of its own.
    fileprivate init(ofEntry index: Int, onLine number: Int, length: Int) {
        self.init(FieldPath([.item(index)]), shownAt: SourceRange(ofLine: number, length: length))
    }
}

extension Substring {
    /// Whether Git writes such a line where two branches do not agree.
    fileprivate var isConflictMarker: Bool {
        let text = drop { $0 == " " || $0 == "\t" }
        return ["<<<<<<<", "|||||||", "=======", ">>>>>>>"].contains { text.hasPrefix($0) }
    }
}
