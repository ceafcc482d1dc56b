package import CasebookDiagnostics
import CasebookModel
import CasebookYAML

/// A value of another kind.
extension FileFinding {
    static func wrongType(found: LocalizedText, expected: LocalizedText, hint: FindingWords? = nil) -> Finding {
        Finding(
            .wrongType,
            LocalizedText(
                de: "hier gehört \(expected.de) hin, gefunden: \(found.de)",
                en: "expected \(expected.en), found \(found.en)"),
            hint: hint)
    }

    /// What is wrong with the path of a field; `nil` if nothing is.
    static func checkFieldPath(_ text: String) -> Finding? {
        guard FieldPath(text) == nil else { return nil }
        return Finding(
            .wrongType,
            LocalizedText(
                de: "„\(text.quotable())“ ist kein Pfad eines Feldes",
                en: "\"\(text.quotable())\" is not the path of a field"),
            hint: .forFile(
                de: "zum Beispiel title oder phases[id=start].title", en: "for example title or phases[id=start].title")
        )
    }

    static var semicolons: Finding {
        Finding(
            .wrongType,
            LocalizedText(
                de: "ein Semikolon trennt keine Einträge", en: "a semicolon does not separate the items of a list"))
    }

    static var blanks: Finding {
        Finding(
            .wrongType,
            LocalizedText(
                de: "Leerzeichen trennen keine Einträge; das tut ein Komma",
                en: "items of a list are separated by commas, not by spaces"))
    }

    /// A text that YAML takes for a key with its value.
    static func colonInText(_ text: String) -> Finding {
        Finding(
            .wrongType,
            LocalizedText(
                de: "wegen des Doppelpunkts mit Leerzeichen gilt dieser Text als Feld mit seinem Wert",
                en: "because of the colon followed by a space, this text is read as a key with a value"),
            hint: .forFile(
                de: "setzen Sie den Text in Anführungszeichen: \"\(text.quotable())\"",
                en: "put the text in quotes: \"\(text.quotable())\""))
    }

    static var linkByItsTitle: Finding {
        Finding(
            .wrongType,
            LocalizedText(
                de: "Titel und Adresse eines Links sind zwei Felder", en: "title and address of a link are two keys"))
    }

    /// A number with a decimal comma in braces, where the comma ends it; `nil` if there is no number around the comma. Units
    /// may follow.
    static func decimalComma(behind whole: YAMLNode, _ decimals: String) -> Finding? {
        guard let number = whole.scalar, number.isPlain, number.number != nil,
            let first = decimals.utf8.first, (0x30...0x39).contains(first),
            let slip = Slip(number: YAMLScalar(text: "\(number.text),\(decimals)", isPlain: true), isWhole: false)
        else { return nil }
        let hint = slip.replacement.map {
            FindingWords(de: "schreiben Sie \($0.quotable())", en: "write \($0.quotable())")
        }
        return Finding(
            .wrongType,
            LocalizedText(
                de: "das Komma beendet diese Zahl; Dezimalzahlen haben einen Punkt",
                en: "the comma ends this number; decimals are written with a point"),
            hint: hint ?? slip.hint)
    }

    /// What a `#` hides where a value is missing; `nil` if it is a comment.
    static func hiddenValue(behind line: some StringProtocol) -> FindingWords? {
        let rest = line.drop { $0 == " " || $0 == "\t" }
        guard rest.first == "#", let next = rest.dropFirst().first, next.isLetter || next.isNumber else { return nil }
        let value = String(rest.reversed().drop { $0.isWhitespace }.reversed())
        return .forFile(
            de:
                "ab # gilt der Rest der Zeile als Kommentar; schreiben Sie \"\(value.quotable())\" in Anführungszeichen",
            en: "everything after # is a comment; write \"\(value.quotable())\" in quotes")
    }
}

extension Rule {
    /// Every field holds the kind of value that belongs there.
    package static let wrongType = Rule(
        "wrong-type", .error,
        summary: LocalizedText(
            de: "Jedes Feld enthält die Art von Wert, die dort hingehört.",
            en: "Every field contains the right kind of value."),
        explanation: LocalizedText(
            de: """
                Text, Zahl, Liste und Gruppe von Feldern sind in YAML verschiedene Dinge. Ein Text, der wie eine \
                Zahl aussieht, gehört in Anführungszeichen.
                """,
            en: """
                Texts, numbers, lists and groups of keys are different things in YAML. Put a text that looks \
                like a number in quotes.
                """),
        examples: [
            .refused("title: ↓2021", for: "title: Ein Fall"),
            .accepted("title: \"2021\"", for: "title: Ein Fall"),
            .refused("employees: ↓14.5", for: "employees: 14"),
            .refused("title: ↓[Jetzt]", for: "title: Ein Fall"),
            .refused("goals: [↓Weniger Fehler: unter 5]\nupdated_on:", for: "updated_on:"),
            .refused("goals:\n  - ↓Ein Ziel: gut\nupdated_on:", for: "updated_on:"),
            .refused("topics: [↓skills e-commerce]", for: "topics: [skills]"),
            .refused("topics: ↓skills", for: "topics: [skills]"),
            .refused("fictional: ↓yes", for: "fictional: true"),
            .refused("hours: ↓1_000", for: "hours: 6"),
            .refused("lessons:", for: "lessons: Gelernt", at: "lessons:↓"),
            .accepted("title: NO", for: "title: Ein Fall"),
            .accepted("fictional: True", for: "fictional: true"),
            .accepted("hours: 2.5e1", for: "hours: 6"),
        ])
}
