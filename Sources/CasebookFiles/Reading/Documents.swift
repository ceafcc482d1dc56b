public import CasebookDiagnostics
public import CasebookModel
import CasebookYAML

/// A `case.yaml` that was read, with everything that is wrong with the form of its values.
public struct CaseDocument: Sendable {
    /// The name of the folder, which should be the id.
    public let folderName: String
    /// The mapping of the file.
    public let file: LocatedMapping
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
        let root = Document.root(reading: &findings, shape: .record(CaseFormat.record))
        let file = LocatedMapping(root)
        self.file = file
        isReadable = if case .mapping? = root?.content { true } else { false }
        id = file.has("id") ? file.value("id") { CaseID($0) }?.value : CaseID(folderName)
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

/// A `casebook.yaml` that was read.
public struct BookDocument: Sendable {
    /// The mapping of the file.
    public let file: LocatedMapping
    /// The file's text and what was found so far.
    public var findings: DiagnosticCollector
    /// The book, as far as it can be read; findings may still forbid its use.
    public let book: Book?

    /// Reads a file.
    public init(source: SourceText) {
        var findings = DiagnosticCollector(source: source)
        let root = Document.root(reading: &findings, shape: .record(BookFormat.record))
        file = LocatedMapping(root)
        book = root == nil ? nil : Book(reading: file)
        self.findings = findings
    }
}

private enum Document {
    /// Reads a file as YAML and holds it against its shape.
    static func root(reading findings: inout DiagnosticCollector, shape: Shape) -> YAMLNode? {
        let document = YAMLDocument(reading: &findings)
        guard let root = document.root else {
            if !findings.hasErrors { findings.report(FileFinding.emptyFile, at: SourceRange(at: .start)) }
            return nil
        }
        var checker = ShapeChecker(collector: findings)
        checker.check(root, against: shape)
        findings = checker.collector
        return root
    }
}
