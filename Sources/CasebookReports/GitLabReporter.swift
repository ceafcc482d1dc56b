public import CasebookDiagnostics
import CasebookJSON
public import CasebookModel

/// Writes findings as a Code Quality report of GitLab
/// (<https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format>).
public struct GitLabReporter: DiagnosticReporter {
    public init() {}

    public func report(_ diagnostics: [Diagnostic], files: [String], in language: InterfaceLanguage) -> [UInt8] {
        let fingerprints = Fingerprint.all(of: diagnostics)
        let issues = zip(diagnostics, fingerprints).map { diagnostic, fingerprint -> JSON in
            let text = [diagnostic.message[language], diagnostic.hint?[language]].compactMap(\.self).joined(
                separator: "; ")
            return [
                "description": .string(text),
                "check_name": .string(diagnostic.rule.id),
                "fingerprint": .string(fingerprint),
                "severity": .string(severity(diagnostic.severity)),
                "location": [
                    "path": .string(diagnostic.file),
                    "lines": ["begin": .integer(diagnostic.range?.start.line ?? 1)],
                ],
            ]
        }
        return JSON.array(issues).rendered(.indented)
    }

    private func severity(_ severity: Severity) -> String {
        switch severity {
        case .error: "major"
        case .warning: "minor"
        case .note: "info"
        }
    }
}
