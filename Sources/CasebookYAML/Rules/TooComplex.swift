import CasebookDiagnostics
import CasebookModel

/// Found by ``YAMLTreeBuilder`` and ``YAMLDirectives``, which stop there.
extension YAMLFinding {
    static func tooDeep(_ limit: Int) -> Finding {
        Finding(
            .tooComplex,
            LocalizedText(
                de: "mehr als \(limit) Ebenen sind ineinander geschachtelt",
                en: "more than \(limit) levels are nested"))
    }

    static func tooManyNodes(_ limit: Int) -> Finding {
        Finding(
            .tooComplex,
            LocalizedText(
                de: "die Datei hat (mit allen Verweisen) mehr als \(limit) Einträge",
                en: "the file has (with all aliases) more than \(limit) entries"))
    }

    static func tooManyDirectives(_ limit: Int) -> Finding {
        Finding(
            .tooComplex,
            LocalizedText(
                de: "mehr als \(limit) Zeilen beginnen mit %", en: "more than \(limit) lines begin with %"))
    }
}

extension Rule {
    /// Too deep, or too many nodes.
    static let tooComplex = Rule(
        "too-complex", .error,
        summary: LocalizedText(
            de: "Die Datei ist nicht tiefer und nicht reicher, als ein Fall sein kann.",
            en: "The file is not nested deeper, and not larger, than a case can be."),
        explanation: LocalizedText(
            de: """
                Höchstens 32 Ebenen und 50 000 Einträge (2 000 000 im Protokoll), Verweise (*name) ausgeschrieben. So \
                kann keine Datei die Prüfung aufhalten.
                """,
            en: """
                At most 32 levels and 50,000 entries (2,000,000 in a journal), counting aliases (*name) as written \
                out. That way no file can hold up the check.
                """),
        examples: [
            .refused("title: \(String(repeating: "[", count: 31))↓[", for: "title: Ein Fall"),
            .accepted(de: "title: Ein Titel", en: "title: A title", for: "title: Ein Fall"),
            .accepted("lessons: \"\(String(repeating: "[", count: 100))\"", for: "lessons: Gelernt"),
        ])
}
