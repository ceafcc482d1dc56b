public import CasebookDiagnostics
public import CasebookModel
public import CasebookYAML

/// A `case.yaml` that was read, with everything that is wrong with the form of its values.
public struct CaseDocument: Sendable {
    /// The name of the folder, which should be the id.
    public let folderName: String
    /// The mapping of the file.
    public let file: MarkedRecord
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
        let root = Document.root(reading: &findings, limits: .document, shape: .record(CaseFormat.record))
        let file = MarkedRecord(root)
        self.file = file
        isReadable = if case .mapping? = root?.content { true } else { false }
        id = file.has("id") ? file.value("id") { CaseID($0) }?.value : CaseID(folderName)
        study = !isReadable ? nil : id.flatMap { CaseStudy(id: $0, reading: file) }
        self.findings = findings
    }
}

/// A `log.yaml` that was read.
public struct LogDocument: Sendable {
    /// The entries as they stand in the file.
    public let records: [MarkedRecord]
    /// The entries that are complete.
    public let entries: [LogEntry]
    /// The sequence of the file; `nil` if there is none: the file is empty, or is no YAML, or holds something else.
    public let sequence: YAMLNode?
    /// Whether the file is YAML with a sequence at the top, or empty.
    public let isReadable: Bool
    /// The file's text and what was found so far.
    public var findings: DiagnosticCollector

    /// Reads a file.
    public init(source: SourceText) {
        var findings = DiagnosticCollector(source: source)
        let root = Document.root(reading: &findings, limits: .journal, shape: LogFormat.shape, mayBeEmpty: true)
        sequence = if case .sequence? = root?.content { root } else { nil }
        isReadable = root == nil ? !findings.hasErrors : sequence != nil
        records = root?.items.map(MarkedRecord.init) ?? []
        entries = records.compactMap(LogEntry.init(reading:))
        self.findings = findings
    }
}

/// A `casebook.yaml` that was read.
public struct BookDocument: Sendable {
    /// The mapping of the file.
    public let file: MarkedRecord
    /// The file's text and what was found so far.
    public var findings: DiagnosticCollector
    /// The book, as far as it can be read; findings may still forbid its use.
    public let book: Book?

    /// Reads a file.
    public init(source: SourceText) {
        var findings = DiagnosticCollector(source: source)
        let root = Document.root(reading: &findings, limits: .document, shape: .record(BookFormat.record))
        file = MarkedRecord(root)
        book = root == nil ? nil : Book(reading: file)
        self.findings = findings
    }
}

private enum Document {
    /// Reads a file as YAML and holds it against its shape.
    static func root(
        reading findings: inout DiagnosticCollector, limits: YAMLLimits, shape: Shape, mayBeEmpty: Bool = false
    ) -> YAMLNode? {
        let document = YAMLDocument(reading: &findings, limits: limits)
        guard let root = document.root else {
            if !findings.hasErrors, !mayBeEmpty { findings.report(FileFinding.emptyFile, at: SourceRange(at: .start)) }
            return nil
        }
        var checker = ShapeChecker(collector: findings)
        checker.check(root, against: shape)
        findings = checker.collector
        return root
    }
}
