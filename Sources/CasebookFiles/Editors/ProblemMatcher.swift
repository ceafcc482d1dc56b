import CasebookDiagnostics
import CasebookJSON
import CasebookModel

/// How Visual Studio Code reads the findings of `casebook validate`
/// (<https://code.visualstudio.com/docs/debugtest/tasks#_defining-a-problem-matcher>).
///
/// It knows severities by their English names only. So each severity has its own matcher, which takes both languages,
/// and one more for findings about a file as a whole.
enum ProblemMatcher {
    static let all = JSON.array(Severity.allCases.flatMap { [placed($0), ofWholeFile($0)] })

    private static func placed(_ severity: Severity) -> JSON {
        matcher(
            severity,
            [
                "regexp": .string("^(.+?):(\\d+):(\\d+): \(words(severity)): (.+) \\[([a-z0-9-]+)\\]$"),
                "file": 1, "line": 2, "column": 3, "message": 4, "code": 5,
            ])
    }

    private static func ofWholeFile(_ severity: Severity) -> JSON {
        // No colon before the word: that would be a line and a column.
        matcher(
            severity,
            [
                "kind": "file",
                "regexp": .string("^((?:[^:]|:(?!\\d))+): \(words(severity)): (.+) \\[([a-z0-9-]+)\\]$"),
                "file": 1, "message": 2, "code": 3,
            ])
    }

    private static func matcher(_ severity: Severity, _ pattern: JSON) -> JSON {
        [
            "owner": "casebook", "source": "casebook", "severity": .string(name(severity)),
            "fileLocation": ["relative", "${workspaceFolder}"], "pattern": pattern,
        ]
    }

    private static func words(_ severity: Severity) -> String {
        "(?:\(severity.label.de)|\(severity.label.en))"
    }

    private static func name(_ severity: Severity) -> String {
        switch severity {
        case .error: "error"
        case .warning: "warning"
        case .note: "info"
        }
    }
}
