public import CasebookDiagnostics
public import CasebookModel
import CasebookXML

/// Writes findings as JUnit XML, which build servers show as test results: a test case for every file that was checked.
/// Errors are failures; warnings and notes stand in the test case's output.
public struct JUnitReporter: DiagnosticReporter {
    public init() {}

    public func report(_ diagnostics: [Diagnostic], files: [String], in language: InterfaceLanguage) -> [UInt8] {
        []
    }
}
