public import CasebookDiagnostics
public import CasebookModel
import CasebookYAML

/// A `case.yaml` that was read, with everything that is wrong with the form of its values.
public struct CaseDocument: Sendable {
    /// The name of the folder, which should be the id.
    public let folderName: String
    /// The mapping of the file, in which misspelt keys go by the names that were meant: one slip is one finding.
    public let file: LocatedMapping
    /// The mapping as it is written.
    public let written: LocatedMapping
    /// Whether the file is YAML with a mapping at the top.
    public let isReadable: Bool
    /// The file's text and what was found so far.
    public var findings: DiagnosticCollector
    /// The case, as far as it can be read; findings may still forbid its use.
    public let study: CaseStudy?
    /// The id of the case: that which it names, or else its folder's name, if that can be one.
    public let id: CaseID?

    /// Reads a file.
    public init(folderName: String, source: SourceText) {
        self.folderName = folderName
        var findings = DiagnosticCollector(source: source)
        let (root, written) = Document.root(reading: &findings, shape: .record(CaseFormat.record), of: .study)
        let file = LocatedMapping(root)
        self.file = file
        self.written = LocatedMapping(written)
        isReadable = if case .mapping? = root?.content { true } else { false }
        // Who the case is, nobody guesses.
        let own = LocatedMapping(written)
        id = own.has("id") ? own.value("id") { CaseID($0) }?.value : CaseID(folderName)
        study = !isReadable ? nil : id.flatMap { CaseStudy(id: $0, reading: file) }
        self.findings = findings
    }
}

/// A `log.yaml` that was read.
public struct LogDocument: Sendable {
    /// The entries as they stand in the file, each once.
    public let records: [LocatedMapping]
    /// The entries that are complete.
    public let entries: [LogEntry]
    /// The file as a sequence of entries.
    public let lines: EntryLines
    /// The file's text and what was found so far.
    public var findings: DiagnosticCollector

    /// Whether the file is YAML with a sequence at the top, or empty; damaged entries and conflicts do not count.
    public var isReadable: Bool { lines.isReadable }

    /// Reads a file.
    public init(source: SourceText) {
        var findings = DiagnosticCollector(source: source)
        lines = EntryLines(reading: &findings)
        var checker = ShapeChecker(collector: findings)
        for root in lines.roots { checker.check(root, against: LogFormat.shape) }
        records = lines.entries.map(LocatedMapping.init)
        entries = records.compactMap(LogEntry.init(reading:))
        self.findings = checker.collector
    }
}

/// A `review.yaml` that was read as far as it concerns everybody: whether it is a list of entries, whole, and of the right form.
struct NotesDocument: Sendable {
    /// The file's text and what was found so far.
    let findings: DiagnosticCollector

    init(source: SourceText) {
        var findings = DiagnosticCollector(source: source)
        let lines = EntryLines(reading: &findings)
        var checker = ShapeChecker(collector: findings)
        for root in lines.roots { checker.check(root, against: ReviewFormat.shape) }
        self.findings = checker.collector
    }
}

/// The `imports.json` of a book that was read as far as it concerns everybody: whether it can be read.
struct ImportsDocument: Sendable {
    /// The file's text and what was found so far.
    let findings: DiagnosticCollector

    init(source: SourceText) {
        var findings = DiagnosticCollector(source: source)
        if source.bytes.count <= YAMLLimits.journal.bytes, let conflicts = MergeConflicts(in: source.bytes) {
            for line in conflicts.lines {
                findings.report(
                    MergeConflict.imports, at: SourceRange(at: SourcePosition(line: line, column: 1)))
            }
        } else {
            _ = JSONDocument(reading: &findings, limits: .journal)
        }
        self.findings = findings
    }
}

/// A `casebook.yaml` that was read.
public struct BookDocument: Sendable {
    /// The mapping of the file, in which misspelt keys go by the names that were meant: one slip is one finding.
    public let file: LocatedMapping
    /// The file's text and what was found so far.
    public var findings: DiagnosticCollector
    /// What cases may refer to, as far as it can be read.
    public let vocabulary: BookVocabulary
    /// The book, as far as it can be read; findings may still forbid its use.
    public let book: Book?

    /// Reads a file.
    public init(source: SourceText) {
        var findings = DiagnosticCollector(source: source)
        let root = Document.root(reading: &findings, shape: .record(BookFormat.record), of: .book).meant
        file = LocatedMapping(root)
        vocabulary = BookVocabulary(reading: file)
        book = root == nil ? nil : Book(reading: file)
        self.findings = findings
    }
}

private enum Document {
    enum Kind { case study, book }

    private static let studyTexts = Shape.record(CaseFormat.record).textKeys
    private static let bookTexts = Shape.record(BookFormat.record).textKeys

    /// Reads a file as YAML and holds it against its shape.
    ///
    /// - Returns: the root of the file, with misspelt keys as they were meant and as they are written; `nil` if it is no YAML.
    static func root(
        reading findings: inout DiagnosticCollector, shape: Shape, of kind: Kind
    ) -> (meant: YAMLNode?, written: YAMLNode?) {
        let before = findings
        let document = YAMLDocument(reading: &findings, texts: kind == .book ? bookTexts : studyTexts)
        guard let root = document.root else {
            if findings.hasErrors {
                reportConflicts(in: before, insteadOf: &findings)
            } else {
                findings.report(
                    kind == .book ? FileFinding.emptyBook : FileFinding.emptyFile, at: SourceRange(at: .start))
            }
            return (nil, nil)
        }
        var checker = ShapeChecker(collector: findings)
        checker.check(root, against: shape)
        findings = checker.collector
        // Somebody may have made it YAML again by indenting the markers; then they are a part of some text. As code they may
        // stand there.
        let lines = conflicts(in: before, .indented)
        if !lines.isEmpty {
            let code = codeLines(in: before.source)
            for line in lines where !code.contains(line.start.line) { findings.report(MergeConflict.unread, at: line) }
        }
        return (checker.meanings.isEmpty ? root : root.renaming(checker.meanings), root)
    }

    /// Conflict markers are no YAML, and whatever that leads to says nothing of them.
    private static func reportConflicts(in before: DiagnosticCollector, insteadOf findings: inout DiagnosticCollector) {
        let lines = conflicts(in: before, .leftovers)
        guard !lines.isEmpty else { return }
        findings = before
        for line in lines { findings.report(MergeConflict.unread, at: line) }
    }

    /// The lines between fences of code.
    private static func codeLines(in source: SourceText) -> Set<Int> {
        var lines: Set<Int> = []
        var isCode = false
        source.eachLine { number, line in
            let text = line.drop { $0 == " " }
            if text.hasPrefix("```") || text.hasPrefix("~~~") { isCode.toggle() }
            if isCode { lines.insert(number) }
            return true
        }
        return lines
    }

    private static func conflicts(in file: DiagnosticCollector, _ reading: MergeConflicts.Reading) -> [SourceRange] {
        guard file.source.bytes.count <= YAMLLimits.document.bytes,
            let conflicts = MergeConflicts(in: file.source.bytes, reading: reading)
        else { return [] }
        return conflicts.lines.map { SourceRange(at: SourcePosition(line: $0, column: 1)) }
    }
}
