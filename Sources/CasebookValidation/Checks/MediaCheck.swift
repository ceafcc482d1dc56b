import CasebookDiagnostics
import CasebookFiles
import CasebookModel

/// Media exist and are harmless: what was found when they were looked at (`CasebookFiles/Rules/File`).
struct MediaCheck: CaseCheck {
    let rules: [Rule] = Rule.mediaRules

    func check(_ subject: CaseSubject, report: inout DiagnosticCollector) {
        for medium in subject.file.records("media") {
            guard let file = medium.value("file", { RelativePath($0) }) else { continue }
            for problem in subject.media[file.value]?.problems ?? [] { report.report(problem, at: file) }
        }
    }
}
