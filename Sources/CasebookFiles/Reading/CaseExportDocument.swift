public import CasebookDiagnostics
public import CasebookModel
import CasebookYAML

/// A `cases/<id>.json` that was read (``CaseExportFormat``), with everything that is wrong with it.
///
/// Keys that this version does not know are ignored, as the promise of the format asks of its readers.
public struct CaseExportDocument: Sendable {
    /// The file's text and what was found.
    public var findings: DiagnosticCollector
    /// The case with its origin; `nil` if it cannot be used.
    public let study: CaseStudy?
    /// The media in the order of the file.
    public let media: [ExportedMedium]

    /// Reads a file.
    public init(source: SourceText) {
        var findings = DiagnosticCollector(source: source)
        let document = JSONDocument(reading: &findings)
        if let root = document.root {
            var checker = ShapeChecker(collector: findings, ignoresUnknownKeys: true)
            checker.check(root, against: .record(CaseExportFormat.record))
            findings = checker.collector
        }
        let file = LocatedMapping(document.root)
        media = file.records("media").compactMap(ExportedMedium.init(reading:))
        self.findings = findings
        study = findings.hasErrors ? nil : Self.study(reading: file)
    }

    private static func study(reading file: LocatedMapping) -> CaseStudy? {
        guard let id = file.value("id", { CaseID($0) })?.value, var study = CaseStudy(id: id, reading: file),
            let origin = Origin(reading: file.record("_casebook"), urlKey: "canonical_url")
        else { return nil }
        study.origin = origin
        return study
    }
}

/// A medium of an exported case, with where its bytes are.
public struct ExportedMedium: Sendable, Hashable {
    /// Where it belongs, relative to the case's folder.
    public let file: RelativePath
    public let url: WebAddress
    public let byteCount: Int

    init?(reading file: LocatedMapping) {
        guard let path = file.value("file", { RelativePath($0) })?.value,
            let url = file.value("url", { WebAddress($0) })?.value, let count = file.integer("size_in_bytes")?.value
        else { return nil }
        self.file = path
        self.url = url
        byteCount = count
    }
}
