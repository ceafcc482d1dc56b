public import CasebookDiagnostics
public import CasebookModel

/// Writes findings in one format.
public protocol DiagnosticReporter: Sendable {
    /// The findings as bytes of UTF-8.
    ///
    /// - Parameters:
    ///   - diagnostics: the findings, sorted.
    ///   - files: every file that was checked, clean ones too.
    ///   - language: the language of messages.
    func report(_ diagnostics: [Diagnostic], files: [String], in language: InterfaceLanguage) -> [UInt8]
}

/// The formats in which findings can be written.
public enum ReportFormat: String, Sendable, CaseIterable {
    /// For people.
    case text
    /// For programs; documented by `Tests/Judges/schemas/findings.schema.json`.
    case json
    /// For code scanning: SARIF 2.1.0 (OASIS Standard).
    case sarif
    /// Workflow commands of GitHub Actions.
    case github
    /// GitLab's Code Quality report.
    case gitlab
    /// JUnit XML, for everything that shows test results.
    case junit

    /// The reporter of the format.
    ///
    /// - Parameters:
    ///   - usesColour: whether text is coloured for a terminal.
    ///   - hasSummary: whether everything stands in the summary of a run of GitHub Actions too.
    public func reporter(usesColour: Bool, hasSummary: Bool = false) -> any DiagnosticReporter {
        switch self {
        case .text: TextReporter(usesColour: usesColour)
        case .json: JSONReporter()
        case .sarif: SARIFReporter()
        case .github: GitHubReporter(hasSummary: hasSummary)
        case .gitlab: GitLabReporter()
        case .junit: JUnitReporter()
        }
    }
}
