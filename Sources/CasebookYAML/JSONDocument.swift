public import CasebookDiagnostics

/// A JSON document (RFC 8259) read into the same marked tree as YAML, so that formats and rules are the same for both.
///
/// JSON is nearly a part of YAML, but not in what a YAML reader does with pairs of surrogates (`\ud83d\ude00`), with
/// U+0085, U+2028 and U+2029 inside of texts, and with tabs; and YAML lets through what is no JSON. So this reads
/// tokens of its own and leaves everything after them, also the limits, to ``YAMLTreeBuilder``.
public struct JSONDocument: Sendable {
    /// The outermost value; `nil` if the file could not be read as JSON.
    public let root: YAMLNode?

    /// Reads a file. Everything that is wrong with it goes to the collector; nothing is thrown.
    public init(reading collector: inout DiagnosticCollector, limits: YAMLLimits = .document) {
        let bytes = collector.source.bytes
        guard bytes.count <= limits.bytes else {
            collector.report(.fileTooLarge(limits.bytes), at: nil)
            root = nil
            return
        }
        guard String(validating: bytes, as: UTF8.self) != nil else {
            collector.report(JSONFinding.encoding, at: nil)
            root = nil
            return
        }
        var reader = JSONReader(bytes: bytes, limits: limits)
        reader.read()
        for (finding, place, notes) in reader.builder.findings { collector.report(finding, at: place, notes: notes) }
        if let failure = reader.failure { collector.report(failure.finding, at: SourceRange(at: failure.position)) }
        root = reader.failure == nil && !reader.builder.isBroken ? reader.builder.root : nil
    }
}
