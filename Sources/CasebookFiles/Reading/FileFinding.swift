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

    /// - Parameter meant: the field that is taken for what was meant; `nil` if the record has all that may be.
    static func unknownKey(_ key: String, _ value: YAMLNode, in record: ObjectSchema, meant: Int?) -> Finding {
        let finding = Finding(
            .unknownKey,
            LocalizedText(
                de: "unbekanntes Feld „\(key.quotable())“", en: "unknown key \"\(key.quotable())\""),
            hint: LocalizedText(
                de: "möglich sind: \(record.fields.map(\.key).joined(separator: ", "))",
                en: "possible are: \(record.fields.map(\.key).joined(separator: ", "))"))
        let all = Array(record.fields.indices)
        guard let meant = meant ?? record.fields.meant(by: key, among: all, holding: value) else { return finding }
        return finding.suggesting(record.fields[meant].key)
    }

    /// A key that runs into its value: `from:2026`, `from：2026`, `from=2026`.
    static func joinedKey(_ text: String, meant key: String) -> Finding {
        let value = text.partsAroundColon.value
        return Finding(
            .unknownKey,
            LocalizedText(
                de:
                    "„\(text.quotable())“ ist ein einziges Wort; hinter ein Feld gehören ein Doppelpunkt und ein Leerzeichen",
                en: "\"\(text.quotable())\" is one word; a key is followed by a colon and a blank"),
            hint: LocalizedText(
                de: "schreiben Sie „\(key): \(value.quotable())“",
                en: "write \"\(key): \(value.quotable())\""),
            replacement: "\(key): \(value)")
    }

    static var semicolons: Finding {
        Finding(
            .wrongType,
            LocalizedText(
                de: "ein Semikolon trennt keine Einträge", en: "a semicolon does not separate the items of a list"))
    }

    static var linkByItsTitle: Finding {
        Finding(
            .wrongType,
            LocalizedText(
                de: "Titel und Adresse eines Links sind zwei Felder", en: "title and address of a link are two keys"))
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

    /// A number with a decimal comma in braces, where the comma ends it; `nil` if there is no number around the comma. Units
    /// may follow.
    static func decimalComma(behind whole: YAMLNode, _ decimals: String) -> Finding? {
        guard let number = whole.scalar, number.isPlain, number.number != nil,
            let first = decimals.utf8.first, (0x30...0x39).contains(first),
            let slip = Slip(number: YAMLScalar(text: "\(number.text),\(decimals)", isPlain: true), isWhole: false)
        else { return nil }
        let hint = slip.replacement.map {
            LocalizedText(de: "schreiben Sie \($0.quotable())", en: "write \($0.quotable())")
        }
        return Finding(
            .wrongType,
            LocalizedText(
                de: "das Komma beendet diese Zahl; Dezimalzahlen haben einen Punkt",
                en: "the comma ends this number; decimals have a point"),
            hint: hint ?? slip.hint)
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

extension String {
    /// The signs that people take for the colon behind a key, and the colon itself.
    private static var colons: Set<Character> { [":", "：", "﹕", "꞉", "∶", "="] }

    /// What stands before and behind the first colon, or what looks like one.
    fileprivate var partsAroundColon: (name: String, value: String) {
        guard let colon = firstIndex(where: Self.colons.contains) else { return (self, "") }
        func trimmed(_ text: Substring) -> String {
            String(text.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
        }
        return (trimmed(self[..<colon]), trimmed(self[index(after: colon)...]))
    }

    /// The name before a colon that runs into a value, and whether there is one.
    var nameBeforeColon: (name: String, hasValue: Bool) {
        let (name, value) = partsAroundColon
        let isName = !name.isEmpty && name.allSatisfy { $0.isLetter || $0 == "_" }
        return isName && name != self && !value.isEmpty ? (name, true) : (self, false)
    }
}
