import CasebookModel

/// Gathers the findings of one file and gives each its line.
///
/// A hostile file could have millions of findings; after ``limit`` of them the rest is only counted, and the last
/// finding says so.
public struct DiagnosticCollector: Sendable {
    /// The most findings that one file reports.
    public static let limit = 500

    public let source: SourceText
    public private(set) var diagnostics: [Diagnostic] = []
    private var seen: Set<Diagnostic> = []
    private var overflow = 0

    public init(source: SourceText) {
        self.source = source
    }

    /// Records a finding, once.
    public mutating func report(_ finding: Finding, at range: SourceRange?, notes: [Diagnostic.Note] = []) {
        guard diagnostics.count < Self.limit else {
            overflow += 1
            return
        }
        let diagnostic = Diagnostic(
            rule: finding.rule, file: source.path, range: range, message: finding.message, hint: finding.hint,
            replacement: finding.replacement, notes: notes, excerpt: range.map { source.line($0.start.line) })
        if seen.insert(diagnostic).inserted { diagnostics.append(diagnostic) }
    }

    /// Whether anything was found that keeps the file from being used.
    public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

    /// All findings in order, with a last one that counts those left out.
    public func finished() -> [Diagnostic] {
        var all = diagnostics.sorted()
        if overflow > 0 {
            all.append(
                Diagnostic(
                    rule: .tooManyFindings, file: source.path,
                    message: LocalizedText(
                        de: "\(overflow) weitere Befunde in dieser Datei sind nicht aufgeführt",
                        en: "\(overflow) more findings in this file are not listed")))
        }
        return all
    }
}

extension Rule {
    /// A file has more findings than anybody reads.
    public static let tooManyFindings = Rule(
        "too-many-findings", .note,
        summary: LocalizedText(
            de: "Eine Datei hat mehr Befunde, als aufgeführt werden.",
            en: "A file has more findings than are listed."),
        explanation: LocalizedText(
            de: """
                Je Datei werden höchstens \(DiagnosticCollector.limit) Befunde aufgeführt; die übrigen werden gezählt. \
                Beheben Sie die aufgeführten und prüfen Sie noch einmal.
                """,
            en: """
                At most \(DiagnosticCollector.limit) findings are listed for a file; the rest is counted. Mend those \
                listed and check again.
                """))
}
