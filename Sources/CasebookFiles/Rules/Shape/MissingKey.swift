import CasebookDiagnostics
import CasebookModel

/// What a file or a list lacks.
extension FileFinding {
    static var emptyFile: Finding {
        Finding(
            .missingKey, LocalizedText(de: "die Datei ist leer", en: "the file is empty"),
            hint: .forFile(
                de: "„casebook new TITEL“ legt eine ausgefüllte Vorlage an",
                en: "\"casebook new TITLE\" creates a template with everything in it"))
    }

    static var emptyBook: Finding {
        Finding(
            .missingKey, LocalizedText(de: "die Datei ist leer", en: "the file is empty"),
            hint: .forFile(
                de: "löschen Sie sie, dann legt „casebook init“ eine ausgefüllte an",
                en: "delete it, and \"casebook init\" creates one with everything in it"))
    }

    static func missingKey(_ field: Field) -> Finding {
        Finding(
            .missingKey,
            FindingWords(
                inFile: LocalizedText(de: "das Feld „\(field.key)“ fehlt", en: "the key \"\(field.key)\" is missing"),
                inForm: LocalizedText(
                    de: "„\(field.label.de)“ ist noch auszufüllen",
                    en: "\"\(field.label.en)\" still needs to be filled in")),
            hint: .forFile(field.help))
    }

    static func tooFew(_ minimum: Int) -> Finding {
        Finding(
            .missingKey,
            LocalizedText(
                de: "die Liste braucht mindestens \(minimum) Eintrag", en: "the list needs at least \(minimum) item"))
    }
}

extension Rule {
    /// Required keys are present.
    static let missingKey = Rule(
        "missing-key", .error,
        summary: LocalizedText(
            de: "Pflichtfelder sind da.",
            en: "Required keys are present."),
        explanation: LocalizedText(
            de: "Ohne diese Felder lässt sich ein Fall weder anzeigen noch finden.",
            en: "Without these keys, a case can be neither shown nor found."),
        examples: [
            .refused("", for: "title: Ein Fall\n", at: "↓casebook: 1"),
            .accepted(
                de: "title: Vorbestellung in der Backstube\n", en: "title: Ordering ahead at the bakery\n",
                for: "title: Ein Fall\n"),
            .refused("", for: "  text: Es ging los.\n", in: .log, at: "- ↓id: 01ARZ3NDEKTSV4RRFFQ69G5FAV"),
        ])
}
