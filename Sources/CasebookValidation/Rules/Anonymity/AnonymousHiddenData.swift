import CasebookDiagnostics
import CasebookMedia
import CasebookModel

/// Found by ``AnonymityCheck``.
enum AnonymousHiddenData {
    static func finding(_ data: [HiddenData]) -> Finding {
        Finding(
            .anonymousHiddenData,
            LocalizedText(
                de:
                    "der Fall ist anonym, aber in der Datei steckt, was der Export nicht entfernen kann: \(data.label.de)",
                en: """
                    the case is anonymous, but the file contains data that the export cannot remove: \(data.label.en)
                    """),
            hint: LocalizedText(
                de: "entfernen Sie es im Programm, aus dem die Datei stammt; bis dahin wird der Fall nicht exportiert",
                en: "remove it in the program that the file was made with; until then the case is not exported"))
    }
}

extension Rule {
    /// Files of anonymous cases say nothing between the lines.
    static let anonymousHiddenData = Rule(
        "anonymous-hidden-data", .error,
        summary: LocalizedText(
            de: "Dateien anonymer Fälle tragen nichts Verborgenes nach draußen.",
            en: "Files of anonymous cases contain no hidden data."),
        explanation: LocalizedText(
            de: """
                Was der Export nicht entfernen kann, etwa Kommentare, nachverfolgte Änderungen oder frühere Fassungen, verrät \
                leicht, wer gemeint ist. Der Export hält den Fall zurück, bis es im Programm, aus dem die Datei stammt, entfernt \
                ist.
                """,
            en: """
                Comments, tracked changes, earlier versions and other data that the export cannot remove easily give \
                away who is meant. The export holds the case back until they have been removed in the program that the \
                file was made with.
                """),
        examples: [
            .refused(
                de: "CaseStudies/nova/↓case.yaml  # anonym, und poster.pdf enthält Kommentare",
                en: "CaseStudies/nova/↓case.yaml  # anonymous, and poster.pdf has comments",
                for: "CaseStudies/nova/case.yaml", in: .folder),
            .accepted(
                de: "CaseStudies/nova/case.yaml  # anonym, und kein Medium enthält Kommentare",
                en: "CaseStudies/nova/case.yaml  # anonymous, and no file has comments",
                for: "CaseStudies/nova/case.yaml", in: .folder),
            .accepted("media/plan.pdf", for: "media/plan.png"),
        ])
}
