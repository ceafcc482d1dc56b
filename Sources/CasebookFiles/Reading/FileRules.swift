import CasebookDiagnostics
import CasebookModel

extension Rule {
    /// Every field holds the kind of value that belongs there.
    static let wrongType = Rule(
        "wrong-type", .error,
        summary: LocalizedText(
            de: "Jedes Feld enthält die Art von Wert, die dort hingehört.",
            en: "Every field holds the kind of value that belongs there."),
        explanation: LocalizedText(
            de: """
                Text, Zahl, Liste und Gruppe von Feldern sind in YAML verschiedene Dinge. Ein Text, der wie eine \
                Zahl aussieht, gehört in Anführungszeichen.
                """,
            en: """
                Text, number, list and group of fields are different things in YAML. A text that looks like a \
                number must be quoted.
                """),
        example: .init(rejected: "title: 2021", accepted: "title: \"2021\""),
        examples: [
            .refused("employees: ↓14.5", for: "employees: 14"),
            .refused("title: ↓2021", for: "title: Ein Fall"),
            .refused("topics: ↓skills", for: "topics: [skills]"),
            .refused("fictional: ↓yes", for: "fictional: true"),
            .refused("hours: ↓1_000", for: "hours: 6"),
            .refused("lessons:", for: "lessons: Gelernt", at: "lessons:↓"),
            .accepted("title: \"2021\"", for: "title: Ein Fall"),
            .accepted("title: NO", for: "title: Ein Fall"),
            .accepted("fictional: True", for: "fictional: true"),
            .accepted("hours: 2.5e1", for: "hours: 6"),
        ])

    /// Numbers lie in the possible range.
    static let numberRange = Rule(
        "number-range", .error,
        summary: LocalizedText(
            de: "Zahlen liegen im möglichen Bereich.",
            en: "Numbers lie in the possible range."),
        explanation: LocalizedText(
            de: "Stunden, Personen und Beschäftigte können nicht negativ sein.",
            en: "Hours, people and employees cannot be negative."),
        example: .init(rejected: "hours: -2", accepted: "hours: 2"),
        examples: [
            .refused("employees: ↓-1", for: "employees: 14"),
            .refused("hours: ↓-1", for: "hours: 6"),
            .refused("hours: ↓.inf", for: "hours: 6"),
            .accepted("hours: 0", for: "hours: 6"),
        ])

    /// There are only the keys of the format.
    static let unknownKey = Rule(
        "unknown-key", .error,
        summary: LocalizedText(
            de: "Es gibt nur die Felder des Formats.",
            en: "There are only the keys of the format."),
        explanation: LocalizedText(
            de: """
                Ein falsch geschriebenes Feld würde sonst still übergangen. Notizen gehören in Kommentare (# …) \
                oder ins Protokoll.
                """,
            en: """
                A misspelt key would otherwise silently be ignored. Notes belong into comments (# …) or into the \
                journal.
                """),
        example: .init(rejected: "titel: Backstube", accepted: "title: Backstube"),
        examples: [
            .refused("↓stunden: 6", for: "hours: 6"),
            .refused("↓sumary: Kurz", for: "summary: Kurz"),
            .refused("↓kid: workshop", for: "kind: workshop", in: .log),
            .accepted("\"summary\": Kurz gesagt", for: "summary: Kurz gesagt"),
        ])

    /// Required keys are there.
    static let missingKey = Rule(
        "missing-key", .error,
        summary: LocalizedText(
            de: "Pflichtfelder sind da.",
            en: "Required keys are there."),
        explanation: LocalizedText(
            de: "Ohne diese Felder lässt sich ein Fall weder anzeigen noch finden.",
            en: "Without these keys a case can neither be shown nor found."),
        examples: [
            .refused("", for: "title: Ein Fall\n", at: "↓casebook: 1"),
            .refused("", for: "  text: Es ging los.\n", in: .log, at: "- ↓id: 01ARZ3NDEKTSV4RRFFQ69G5FAV"),
            .accepted("title: x\n", for: "title: Ein Fall\n"),
        ])

    /// The file names format version 1.
    static let formatVersion = Rule(
        "format-version", .error,
        summary: LocalizedText(
            de: "Die Datei nennt die Formatversion 1.",
            en: "The file names format version 1."),
        explanation: LocalizedText(
            de: "Daran erkennen ältere und neuere Programme, ob sie die Datei verstehen.",
            en: "By it older and newer programs tell whether they understand the file."),
        example: .init(rejected: "casebook: 2", accepted: "casebook: 1"),
        examples: [
            .refused("casebook: ↓2", for: "casebook: 1"),
            .accepted("casebook: 0x1", for: "casebook: 1"),
        ])
}
