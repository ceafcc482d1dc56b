import CasebookDiagnostics
import CasebookYAML

/// What became of a text that was read as YAML.
struct Reading {
    let root: YAMLNode?
    let findings: [Diagnostic]

    init(_ bytes: [UInt8], limits: YAMLLimits = .document) {
        var collector = DiagnosticCollector(source: SourceText(path: "x.yaml", bytes: bytes))
        root = YAMLDocument(reading: &collector, limits: limits).root
        findings = collector.finished()
    }

    init(_ text: String, limits: YAMLLimits = .document) { self.init(Array(text.utf8), limits: limits) }

    /// The rules and places of the findings, as `line:column rule`.
    var places: [String] {
        findings.map { "\($0.range?.start.line ?? 0):\($0.range?.start.column ?? 0) \($0.rule.id)" }
    }
}

/// A stretch of one line.
func range(_ line: Int, _ start: Int, _ end: Int) -> SourceRange {
    SourceRange(start: SourcePosition(line: line, column: start), end: SourcePosition(line: line, column: end))
}
