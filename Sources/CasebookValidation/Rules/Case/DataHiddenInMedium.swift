import CasebookDiagnostics
import CasebookFiles
import CasebookMedia
import CasebookModel

/// Documents and films say nothing between the lines; what anonymous cases must not have in theirs, another rule says.
struct DataHiddenInMedium: CaseCheck {
    let rules: [Rule] = [.hiddenData]

    func check(_ subject: CaseSubject, report: inout DiagnosticCollector) {
        guard !subject.isAnonymous else { return }
        for medium in subject.file.records("media") {
            guard let file = medium.value("file", { RelativePath($0) }), let inspected = subject.media[file.value],
                !inspected.hidden.isEmpty
            else { continue }
            report.report(Self.finding(inspected.hidden), at: file)
        }
    }

    private static func finding(_ data: [HiddenData]) -> Finding {
        Finding(
            .hiddenData,
            LocalizedText(
                de: "in der Datei steckt, was der Export nicht entfernen kann: \(data.label.de)",
                en: "the file contains data that the export cannot remove: \(data.label.en)"),
            hint: LocalizedText(
                de: "entfernen Sie es im Programm, aus dem die Datei stammt, wenn es nicht hinaus soll",
                en: "if it is not meant for the public, remove it in the program that the file was made with"))
    }
}

extension Rule {
    /// Documents and films say nothing between the lines.
    static let hiddenData = Rule(
        "hidden-data", .warning,
        summary: LocalizedText(
            de: "Dateien tragen nichts Verborgenes nach draußen.",
            en: "Files contain no hidden data."),
        explanation: LocalizedText(
            de: """
                Metadaten von Bildern, Tönen und Dokumenten entfernt der Export von selbst. Manches lässt sich nicht \
                entfernen, ohne die Datei zu verändern, etwa Kommentare und nachverfolgte Änderungen. Entfernen Sie es im \
                Programm, aus dem die Datei stammt (Word: Datei, Informationen, Dokument prüfen).
                """,
            en: """
                The export removes the metadata of pictures, sound and documents by itself. Some things cannot be \
                taken out without changing the file, for example comments and tracked changes. Remove them in the \
                program that the file was made with (Word: File, Info, Inspect Document).
                """),
        examples: [
            .refused(
                de: "CaseStudies/nova/media/poster.pdf  # enthält Kommentare",
                en: "CaseStudies/nova/media/poster.pdf  # has comments",
                for: "CaseStudies/nova/media/poster.pdf", in: .folder, at: "CaseStudies/nova/↓case.yaml",
                also: ["CaseStudies/nova/case.yaml unmarked-change"]),
            .accepted("media/plan.pdf", for: "media/plan.png"),
        ])
}
