import CasebookDiagnostics
import CasebookModel

/// The words for everything that a single value in a file can have wrong.
enum FileFinding {
    static var emptyFile: Finding {
        Finding(
            .missingKey, LocalizedText(de: "die Datei ist leer", en: "the file is empty"),
            hint: LocalizedText(
                de: "„casebook new TITEL“ legt eine ausgefüllte Vorlage an",
                en: "\"casebook new TITLE\" makes a template that is filled in"))
    }

    static func wrongType(found: LocalizedText, expected: LocalizedText, hint: LocalizedText? = nil) -> Finding {
        Finding(
            .wrongType,
            LocalizedText(
                de: "hier gehört \(expected.de) hin, gefunden: \(found.de)",
                en: "expected \(expected.en), found \(found.en)"),
            hint: hint)
    }

    static func outOfRange(_ number: String, _ expected: LocalizedText) -> Finding {
        Finding(
            .numberRange,
            LocalizedText(
                de: "\(number.quotable()) ist hier nicht möglich; erlaubt: \(expected.de)",
                en: "\(number.quotable()) is not possible here; allowed: \(expected.en)"))
    }

    static func unknownKey(_ key: String, in record: ObjectSchema) -> Finding {
        Finding(
            .unknownKey,
            LocalizedText(
                de: "unbekanntes Feld „\(key.quotable())“", en: "unknown key \"\(key.quotable())\""),
            hint: LocalizedText(
                de: "möglich sind: \(record.fields.map(\.key).joined(separator: ", "))",
                en: "possible are: \(record.fields.map(\.key).joined(separator: ", "))")
        ).suggesting(key, from: record.fields.map(\.key))
    }

    static func missingKey(_ field: Field) -> Finding {
        Finding(
            .missingKey,
            LocalizedText(de: "das Feld „\(field.key)“ fehlt", en: "the key \"\(field.key)\" is missing"),
            hint: field.help)
    }

    static func tooFew(_ minimum: Int) -> Finding {
        Finding(
            .missingKey,
            LocalizedText(
                de: "die Liste braucht mindestens \(minimum) Eintrag", en: "the list needs at least \(minimum) item"))
    }

    static func wrongVersion(_ found: String) -> Finding {
        Finding(
            .formatVersion,
            LocalizedText(
                de: "die Formatversion „\(found.quotable())“ kennt dieses Programm nicht",
                en: "this program does not know format version \"\(found.quotable())\""),
            hint: LocalizedText(
                de: "schreiben Sie „casebook: 1“ oder aktualisieren Sie Casebook",
                en: "write \"casebook: 1\" or update Casebook"))
    }
}
