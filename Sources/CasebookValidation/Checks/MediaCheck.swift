import CasebookDiagnostics
import CasebookFiles
import CasebookMedia
import CasebookModel
import CasebookYAML

/// Media exist and are harmless: what was found when they were looked at.
struct MediaCheck: CaseCheck {
    let rules: [Rule] = Rule.mediaRules

    func check(_ subject: CaseSubject, report: inout DiagnosticCollector) {
        for medium in subject.file.records("media") {
            guard let file = medium.value("file", { RelativePath($0) }) else { continue }
            let inspection = subject.media[file.value]
            for problem in inspection?.problems ?? [] { report.report(problem, at: file) }
            if let hidden = inspection?.hidden, !hidden.isEmpty, !subject.isAnonymous {
                report.report(MediaPhrases.hidden(hidden), at: file)
            }
        }
    }
}

/// The words of ``MediaCheck``.
private enum MediaPhrases {
    static func hidden(_ data: [HiddenData]) -> Finding {
        Finding(
            .hiddenData,
            LocalizedText(
                de: "in der Datei steckt, was der Export nicht entfernen kann: \(data.label.de)",
                en: "the file holds what the export cannot take out: \(data.label.en)"),
            hint: LocalizedText(
                de: "entfernen Sie es im Programm, aus dem die Datei stammt, wenn es nicht hinaus soll",
                en: "take it out in the program that the file comes from if it is not meant to go out"))
    }
}
