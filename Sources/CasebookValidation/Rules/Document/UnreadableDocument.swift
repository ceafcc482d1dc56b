import CasebookDiagnostics
import CasebookMedia
import CasebookModel
import CasebookXML

/// XML documents are well-formed and within bounds.
enum UnreadableDocument {
    static func finding(_ problem: XMLProblem) -> Finding { Finding(.unreadableDocument, problem.kind.message) }
}

extension Rule {
    /// XML documents are well-formed and within bounds.
    static let unreadableDocument = Rule(
        "unreadable-document", .error,
        summary: LocalizedText(
            de: "XML-Dokumente sind wohlgeformt und bleiben in vernünftigen Grenzen.",
            en: "XML documents are well-formed and within reasonable bounds."),
        explanation: LocalizedText(
            de: """
                Gelesen wird UTF-8 ohne Dokumenttyp-Deklaration (<!DOCTYPE …>), denn sie könnte Entitäten deklarieren oder
                anderswo Dateien nennen. Exportieren Sie neu, oder fragen Sie, wer die Datei geschrieben hat.
                """,
            en: """
                Files must be in UTF-8 and have no document type declaration (<!DOCTYPE …>), which could declare
                entities or refer to files elsewhere. Export again, or ask the person who wrote the file.
                """),
        examples: [
            .refused("↓  <title>Nova</titel>", for: "  <title>Nova</title>", in: .document)
        ])
}
