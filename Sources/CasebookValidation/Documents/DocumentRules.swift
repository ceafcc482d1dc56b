import CasebookDiagnostics
import CasebookFiles
import CasebookModel
import CasebookYAML

extension Rule {
    /// The rules about what is no file of a book: XML documents that are held against a schema, feeds that are taken over.
    public static let documentRules: [Rule] = [.unreadableDocument, .invalidDocument, .jsonSyntax, .feedFormat]

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
                UTF-8 is read, without a document type declaration (<!DOCTYPE …>), which could declare entities or name
                files elsewhere. Export again, or ask whoever has written the file.
                """))

    /// XML documents keep to the schema against which they are held.
    static let invalidDocument = Rule(
        "invalid-document", .error,
        summary: LocalizedText(
            de: "XML-Dokumente halten das Schema ein, gegen das sie geprüft werden.",
            en: "XML documents keep to the schema against which they are held."),
        explanation: LocalizedText(
            de: """
                Geprüft wird mit libxml2 gegen ein Schema in RELAX NG (--relax-ng). Die Meldung nennt oft das Element, in
                dem das falsche steht. Exporte von Casebook sind gültig; prüfen Sie das Plugin, das die Datei geschrieben
                hat, und ob das Schema zu ihr gehört: für DocBook 5.0 docbook.rng, für Dokumente mit xi:include
                docbookxi.rng.
                """,
            en: """
                libxml2 holds them against a schema in RELAX NG (--relax-ng). The message often names the element in which
                the wrong one stands. What Casebook exports is valid; look at the plugin that has written the file, and
                whether the schema belongs to it: docbook.rng for DocBook 5.0, docbookxi.rng for documents with xi:include.
                """))
}
