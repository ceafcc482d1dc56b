import CasebookDiagnostics
import CasebookReports

/// The errors that an export met, as `casebook validate` shows them.
struct ExportFindings {
    private let errors: [Diagnostic]

    init(_ findings: [Diagnostic]) {
        var seen: Set<Diagnostic> = []
        errors = findings.filter { $0.severity == .error && seen.insert($0).inserted }.sorted()
    }

    func show(on terminal: Terminal) {
        guard !errors.isEmpty else { return }
        terminal.print(TextReporter(usesColour: terminal.usesColour).report(errors, in: terminal.language))
    }
}
