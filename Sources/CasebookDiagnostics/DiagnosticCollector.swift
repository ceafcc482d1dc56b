import CasebookModel

/// Gathers the findings of one file and gives each its line.
///
/// A hostile file could have millions of findings; after ``limit`` of them a last one says that there are more.
public struct DiagnosticCollector: Sendable {
    /// The most findings that one file reports.
    public static let limit = 500

    public let source: SourceText
    private var diagnostics: [Diagnostic] = []
    private var seen: Set<Diagnostic> = []

    /// Places of which no line is shown.
    private var concealed: [SourceRange] = []

    /// Whether findings were left out.
    private var isOverfull = false

    /// Whether even an error was left out; nobody needs to look for more findings then.
    public private(set) var isGivenUp = false

    public init(source: SourceText) {
        self.source = source
    }

    /// Records a finding that is about no field, once.
    ///
    /// - Parameters:
    ///   - finding: is put into words only if it will be listed or could be the first error left out.
    ///   - range: is looked up only if the finding will be listed.
    public mutating func report(
        _ finding: @autoclosure () -> Finding, at range: @autoclosure () -> SourceRange?, notes: [Diagnostic.Note] = []
    ) {
        report(finding(), at: FindingPlace(nil, shownAt: range()), notes: notes)
    }

    /// Records a finding about a field, once.
    ///
    /// - Parameters:
    ///   - finding: is put into words only if it will be listed or could be the first error left out.
    ///   - field: is looked up only if the finding will be listed.
    public mutating func report(
        _ finding: @autoclosure () -> Finding, at field: @autoclosure () -> some FieldReference,
        notes: [Diagnostic.Note] = []
    ) {
        guard diagnostics.count < Self.limit else {
            isOverfull = true
            if !isGivenUp { isGivenUp = finding().rule.severity == .error }
            return
        }
        let diagnostic = Diagnostic(finding(), file: source.path, at: field().place, notes: notes)
        if seen.insert(diagnostic).inserted { diagnostics.append(diagnostic) }
    }

    /// Says something better in place of what a rule has said at a place, once more is known.
    ///
    /// - Returns: whether the rule had said anything there.
    @discardableResult
    public mutating func replace(_ rule: Rule, at field: some FieldReference, with finding: Finding) -> Bool {
        let place = field.place
        guard let index = diagnostics.firstIndex(where: { $0.rule == rule && $0.range == place.range }) else {
            return false
        }
        seen.remove(diagnostics[index])
        diagnostics[index] = Diagnostic(finding, file: source.path, at: place)
        seen.insert(diagnostics[index])
        return true
    }

    /// Keeps a place out of what findings show of the file: something secret stands there in a spelling that a line alone
    /// does not give away.
    public mutating func conceal(_ range: SourceRange) {
        if concealed.count < Self.limit { concealed.append(range) }
    }

    /// Whether anything was found that keeps the file from being used.
    public var hasErrors: Bool { isGivenUp || diagnostics.contains { $0.severity == .error } }

    /// All findings in order, each with its line, and a last one that says if there are more.
    public func finished() -> [Diagnostic] {
        guard !diagnostics.isEmpty else { return [] }
        let lines = source.lines(Set(diagnostics.compactMap { $0.range?.start.line }), limit: SecretLine.lengthLimit)
        var all = diagnostics.sorted()
        let found = all.filter { $0.rule == .addressCredentials }.compactMap(\.range)
        for index in all.indices {
            all[index].excerpt = all[index].range.map {
                SecretLine(lines[$0.start.line] ?? "", number: $0.start.line).excerpt(hiding: concealed, found)
            }
        }
        if isOverfull {
            // As bad as what is left out: warnings alone must not stop an export, an unlisted error must.
            let severity = isGivenUp ? Severity.error : nil
            all.append(Diagnostic(tooManyFindingsIn: source.path, severity: severity))
        }
        return all
    }
}
