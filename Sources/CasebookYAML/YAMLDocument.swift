public import CasebookDiagnostics

/// A YAML 1.2 document read from one file.
public struct YAMLDocument: Sendable {
    /// The outermost node; `nil` if the file is empty or could not be read as YAML.
    public let root: YAMLNode?

    /// Reads a file. Everything that is wrong with it goes to the collector; nothing is thrown.
    ///
    /// - Parameters:
    ///   - collector: holds the file's bytes and takes the findings.
    ///   - limits: how much is read before the file is refused.
    public init(reading collector: inout DiagnosticCollector, limits: YAMLLimits = .document) {
        let bytes = collector.source.bytes
        guard bytes.count <= limits.bytes else {
            collector.report(.fileTooLarge(limits.bytes), at: nil)
            root = nil
            return
        }
        if let problem = TextEncoding.problem(in: bytes) {
            collector.report(problem.finding, at: SourceRange(at: problem.position))
            root = nil
            return
        }
        var builder = YAMLTreeBuilder(limits: limits)
        let reading = EventReader(bytes: bytes).read { event in builder.take(event) }
        for (finding, range, notes) in builder.findings { collector.report(finding, at: range, notes: notes) }
        if case .failed(let failure) = reading {
            collector.report(YAMLFinding.syntax(failure), at: SourceRange(at: failure.position))
        }
        root = builder.isBroken || reading.isFailure ? nil : builder.root
    }
}
