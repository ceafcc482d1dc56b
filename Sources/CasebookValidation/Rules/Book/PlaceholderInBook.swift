import CasebookDiagnostics
import CasebookModel

/// Hints of templates are no content of the book's own file either.
struct PlaceholderInBook: BookCheck {
    let rules: [Rule] = [.placeholderInBook, .placeholder]

    func check(_ subject: BookSubject, report: inout DiagnosticCollector) {
        PlaceholderSearch.report({ subject.isPublic() ? .placeholder : .placeholderInBook }, in: subject, to: &report)
    }
}

extension Rule {
    /// A book may have placeholders as long as nothing real is public.
    static let placeholderInBook = Rule(
        "placeholder-in-book", .warning,
        summary: LocalizedText(
            de: "casebook.yaml enthält keinen Platzhalter aus der Vorlage.",
            en: "casebook.yaml has no placeholder from the template."),
        explanation: LocalizedText(
            de: """
                Der Herausgeber wird Verfasser jedes Textes, der keinen anderen nennt, und steht in jeder \
                Quellenangabe. Solange die Sammlung nur Entwürfe und erfundene Fälle hat, ist ein Platzhalter wie \
                „Name Ihrer Einrichtung“ eine Warnung, damit sich eine neue Sammlung sofort prüfen und exportieren \
                lässt. Sobald ein wirklicher Fall veröffentlicht ist, gilt die Regel placeholder, und er ist ein \
                Fehler.
                """,
            en: """
                The publisher is the author of every text that names no other, and appears in every citation. As long \
                as the collection has only drafts and invented cases, a placeholder such as "Name of your \
                organisation" is a warning, so that a new collection can be validated and exported at once. As soon as \
                a real case is published, the rule placeholder applies instead, and it is an error.
                """),
        examples: [
            .refused(
                de: "publisher: {name: ↓Name Ihrer Einrichtung}", en: "publisher: {name: ↓Name of your organisation}",
                for: "publisher: {name: Redaktion}", in: .book),
            .accepted(
                de: "publisher: {name: Digitalzentrum Hessen}", en: "publisher: {name: Hesse Digital Centre}",
                for: "publisher: {name: Redaktion}", in: .book),
            .refused("title: ↓Titel Ihrer Sammlung", for: "title: Buch", in: .book),
            .refused("funding: {text: ↓Hier steht der Förderhinweis.,", for: "funding: {text: Gefördert,", in: .book),
            .refused("funding: {text: ↓Gefördert durch …,", for: "funding: {text: Gefördert,", in: .book),
            .refused("skills: {de: ↓TODO, en: Skills}", for: "skills: {de: Wissen, en: Skills}", in: .book),
            .refused("nova: {name: ↓…,", for: "nova: {name: Nova,", in: .book),
            .accepted("title: Kammerbuch", for: "title: Buch", in: .book),
        ])
}
