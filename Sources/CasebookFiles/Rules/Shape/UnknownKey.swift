import CasebookDiagnostics
import CasebookModel
import CasebookYAML

/// A key that the format does not have.
extension FileFinding {
    /// - Parameter meant: the field that is taken for what was meant; `nil` if the record has all that may be.
    static func unknownKey(_ key: String, _ value: YAMLNode, in record: ObjectSchema, meant: Int?) -> Finding {
        let finding = Finding(
            .unknownKey,
            FindingWords(
                inFile: LocalizedText(
                    de: "unbekanntes Feld „\(key.quotable())“", en: "unknown key \"\(key.quotable())\""),
                inForm: LocalizedText(
                    de:
                        "in der Datei steht etwas, das kein Feld hat („\(key.quotable())“); das lässt sich nur dort ändern",
                    en:
                        """
                        the file contains something that there is no field for ("\(key.quotable())"); it can only be \
                        changed in the file
                        """)),
            hint: .forFile(
                de: "möglich sind: \(record.fields.map(\.key).joined(separator: ", "))",
                en: "allowed: \(record.fields.map(\.key).joined(separator: ", "))"))
        let all = Array(record.fields.indices)
        guard let meant = meant ?? record.fields.meant(by: key, among: all, holding: value) else { return finding }
        return finding.suggesting(record.fields[meant].key, called: nil)
    }

    /// A key that runs into its value: `from:2026`, `from：2026`, `from=2026`.
    static func joinedKey(_ text: String, meant key: String) -> Finding {
        let value = text.partsAroundColon.value
        return Finding(
            .unknownKey,
            LocalizedText(
                de:
                    "„\(text.quotable())“ ist ein einziges Wort; hinter ein Feld gehören ein Doppelpunkt und ein Leerzeichen",
                en: "\"\(text.quotable())\" is one word; a key is followed by a colon and a space"),
            hint: .forFile(
                de: "schreiben Sie „\(key): \(value.quotable())“",
                en: "write \"\(key): \(value.quotable())\""),
            replacement: "\(key): \(value)")
    }

    /// A key without a value in braces: mostly what a comma has cut off from the text before it.
    static func cutText(_ key: String) -> Finding {
        Finding(
            .unknownKey,
            LocalizedText(
                de: "das Komma beendet den Text davor; „\(key.quotable())“ gilt als unbekanntes Feld",
                en: "the comma ends the text before it, so \"\(key.quotable())\" is read as an unknown key"),
            hint: .forFile(
                de: "Texte mit Komma gehören in geschweiften Klammern in Anführungszeichen",
                en: "inside braces, put texts with a comma in quotes"))
    }
}

extension Rule {
    /// Only keys of the format are used.
    static let unknownKey = Rule(
        "unknown-key", .error,
        summary: LocalizedText(
            de: "Es gibt nur die Felder des Formats.",
            en: "Only keys that the format has are used."),
        explanation: LocalizedText(
            de: """
                Ein falsch geschriebenes Feld würde sonst still übergangen. Notizen gehören in Kommentare (# …) \
                oder ins Protokoll.
                """,
            en: """
                Otherwise a misspelt key would be ignored without notice. Notes belong in comments (# …) or in the \
                journal.
                """),
        examples: [
            .refused("↓emploees: 14", for: "employees: 14"),
            .refused("↓stunden: 6", for: "hours: 6"),
            .refused("↓sumary: Kurz", for: "summary: Kurz"),
            .refused("↓kid: workshop", for: "kind: workshop", in: .log),
            .accepted("\"summary\": Kurz gesagt", for: "summary: Kurz gesagt"),
            .accepted("accent: \"#003882\", scheme: dark", for: "accent: \"#003882\"", in: .book),
        ])
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
