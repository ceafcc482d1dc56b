import CasebookDiagnostics
import CasebookModel

/// The language is a BCP 47 tag.
enum UnknownLanguage {
    static func check(_ text: String) -> Finding? { LanguageTag(text) == nil ? finding(text) : nil }

    private static func finding(_ text: String) -> Finding {
        Finding(
            .unknownLanguage,
            LocalizedText(
                de: "„\(text.quotable())“ ist keine Sprache nach BCP 47",
                en: "\"\(text.quotable())\" is not a BCP 47 language tag"),
            hint: LocalizedText(de: "zum Beispiel de, en oder de-AT", en: "for example de, en or de-AT"))
    }
}

extension Rule {
    /// The language is a BCP 47 tag.
    static let unknownLanguage = Rule(
        "unknown-language", .error,
        summary: LocalizedText(
            de: "Die Sprache ist ein Kürzel nach BCP 47.",
            en: "The language is a BCP 47 tag."),
        explanation: LocalizedText(
            de: "Vorleseprogramme und Suchmaschinen brauchen die Sprache des Textes.",
            en: "Screen readers and search engines need the language of the text."),
        examples: [
            .refused(de: "language: ↓deutsch", en: "language: ↓english", for: "language: de"),
            .accepted(de: "language: de", en: "language: en", for: "language: de"),
            .refused("select: {languages: [↓deutsch]}", for: "select: {topics: [skills]}", in: .book),
            .accepted("language: de-AT", for: "language: de"),
        ])
}
