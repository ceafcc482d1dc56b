import CasebookDiagnostics
import CasebookModel

/// A key that the format does not have.
extension FileFinding {
    static func unknownKey(_ key: String, in record: ObjectSchema) -> Finding {
        let finding = Finding(
            .unknownKey,
            LocalizedText(
                de: "unbekanntes Feld „\(key.quotable())“", en: "unknown key \"\(key.quotable())\""),
            hint: LocalizedText(
                de: "möglich sind: \(record.fields.map(\.key).joined(separator: ", "))",
                en: "allowed: \(record.fields.map(\.key).joined(separator: ", "))"))
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
                en: "inside braces, put texts with a comma in quotes"))
    }
}

extension Rule {
    /// Only keys of the format are used.
    static let unknownKey = Rule(
        "unknown-key", .error,
        summary: LocalizedText(
            de: "Es gibt nur die Felder des Formats.",
            en: "Only keys of the format are used."),
        explanation: LocalizedText(
            de: """
                Ein falsch geschriebenes Feld würde sonst still übergangen. Notizen gehören in Kommentare (# …) \
                oder ins Protokoll.
                """,
            en: """
                Otherwise a misspelt key would be ignored without a word. Notes belong in comments (# …) or in the journal.
                """),
        example: Example(
            de: ("titel: Backstube", "title: Backstube"),
            en: ("titel: Bakery", "title: Bakery")),
        examples: [
            .refused("↓stunden: 6", for: "hours: 6"),
            .refused("↓sumary: Kurz", for: "summary: Kurz"),
            .refused("↓kid: workshop", for: "kind: workshop", in: .log),
            .accepted("\"summary\": Kurz gesagt", for: "summary: Kurz gesagt"),
        ])
}
