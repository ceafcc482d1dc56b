import CasebookDiagnostics
import CasebookModel
import CasebookYAML

/// The words for everything that a single value in a file can have wrong.
enum FileFinding {
    static var emptyFile: Finding {
        Finding(
            .missingKey, LocalizedText(de: "die Datei ist leer", en: "the file is empty"),
            hint: LocalizedText(
                de: "„casebook new TITEL“ legt eine ausgefüllte Vorlage an",
                en: "\"casebook new TITLE\" makes a template that is filled in"))
    }

    static var emptyBook: Finding {
        Finding(
            .missingKey, LocalizedText(de: "die Datei ist leer", en: "the file is empty"),
            hint: LocalizedText(
                de: "löschen Sie sie, dann legt „casebook init“ eine ausgefüllte an",
                en: "delete it, and \"casebook init\" makes one that is filled in"))
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
        let finding = Finding(
            .unknownKey,
            LocalizedText(
                de: "unbekanntes Feld „\(key.quotable())“", en: "unknown key \"\(key.quotable())\""),
            hint: LocalizedText(
                de: "möglich sind: \(record.fields.map(\.key).joined(separator: ", "))",
                en: "possible are: \(record.fields.map(\.key).joined(separator: ", "))"))
        guard let meant = record.fields.meant(by: key, among: Array(record.fields.indices)) else { return finding }
        return finding.suggesting(record.fields[meant].key)
    }

    /// A key without a value in braces: mostly what a comma has cut off from the text before it.
    static func cutText(_ key: String) -> Finding {
        Finding(
            .unknownKey,
            LocalizedText(
                de: "das Komma beendet den Text davor; „\(key.quotable())“ gilt als unbekanntes Feld",
                en: "the comma ends the text before it; \"\(key.quotable())\" is taken for an unknown key"),
            hint: LocalizedText(
                de: "Texte mit Komma gehören in geschweiften Klammern in Anführungszeichen",
                en: "within braces, texts with a comma must be quoted"))
    }

    /// A number with a decimal comma in braces, where the comma ends it; `nil` if there is no number before the comma.
    static func decimalComma(behind whole: YAMLNode, _ decimals: String) -> Finding? {
        guard let number = whole.scalar, number.isPlain, case .integer = number.value,
            !decimals.isEmpty, decimals.utf8.allSatisfy({ (0x30...0x39).contains($0) })
        else { return nil }
        return Finding(
            .wrongType,
            LocalizedText(
                de: "das Komma beendet diese Zahl; Dezimalzahlen haben einen Punkt",
                en: "the comma ends this number; decimals have a point"),
            hint: LocalizedText(
                de: "schreiben Sie \(number.text).\(decimals.quotable())",
                en: "write \(number.text).\(decimals.quotable())"))
    }

    /// What a `#` hides where a value is missing; `nil` if it is a comment.
    static func hiddenValue(behind line: some StringProtocol) -> LocalizedText? {
        let rest = line.drop { $0 == " " || $0 == "\t" }
        guard rest.first == "#", let next = rest.dropFirst().first, next.isLetter || next.isNumber else { return nil }
        let value = String(rest.reversed().drop { $0.isWhitespace }.reversed())
        return LocalizedText(
            de:
                "ab # gilt der Rest der Zeile als Kommentar; schreiben Sie \"\(value.quotable())\" in Anführungszeichen",
            en: "from # on the rest of the line is a comment; write \"\(value.quotable())\" in quotes")
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
