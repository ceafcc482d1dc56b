import CasebookDiagnostics
import CasebookModel
import CasebookXML

/// XML documents conform to the schema that they are checked against.
enum InvalidDocument {
    static func finding(_ problem: RelaxNGProblem) -> Finding {
        let words = problem.message.quotable()
        let place = problem.element.isEmpty ? "" : "<\(problem.element.quotable())>: "
        return Finding(
            .invalidDocument,
            LocalizedText(de: "\(place)nicht gültig (libxml2: \(words))", en: "\(place)not valid (libxml2: \(words))"))
    }
}

extension Rule {
    /// XML documents conform to the schema that they are checked against.
    static let invalidDocument = Rule(
        "invalid-document", .error,
        summary: LocalizedText(
            de: "XML-Dokumente halten das Schema ein, gegen das sie geprüft werden.",
            en: "XML documents conform to the schema that they are checked against."),
        explanation: LocalizedText(
            de: """
                Geprüft wird mit libxml2 gegen ein Schema in RELAX NG (--relax-ng). Die Meldung nennt oft das Element, in
                dem das falsche steht. Exporte von Casebook sind gültig; prüfen Sie das Plugin, das die Datei geschrieben
                hat, und ob das Schema zu ihr gehört: für DocBook 5.0 docbook.rng, für Dokumente mit xi:include
                docbookxi.rng.
                """,
            en: """
                libxml2 validates them against a RELAX NG schema (--relax-ng). The message often names the element
                that contains the wrong one. Casebook's own exports are valid; check the plugin that wrote the file,
                and whether the schema is the right one: docbook.rng for DocBook 5.0, docbookxi.rng for documents
                with xi:include.
                """),
        examples: [
            .refused("↓  <titel>Nova</titel>", for: "  <title>Nova</title>", in: .document)
        ])
}
