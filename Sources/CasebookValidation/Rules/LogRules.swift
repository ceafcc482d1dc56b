import CasebookDiagnostics
import CasebookModel

extension Rule {
    /// Entries stand in the order of events.
    static let logOrder = Rule(
        "log-order", .warning,
        summary: LocalizedText(
            de: "Kein Eintrag liegt mehr als ein halbes Jahr vor dem vorigen.",
            en: "No entry lies more than half a year before the previous one."),
        explanation: LocalizedText(
            de: """
                Nachgetragenes und das Zusammenführen zweier Zweige bringen die Reihenfolge durcheinander; das ist Alltag. \
                Ein Sprung um mehr als ein halbes Jahr ist dagegen meist ein Tippfehler in der Jahreszahl.
                """,
            en: """
                Late entries and merges of two branches disturb the order; that is everyday life. A leap of more than half \
                a year, however, is mostly a slip in the year.
                """),
        examples: [
            .refused("at: ↓2019-10-19T09:59:59+02:00", for: "at: 2020-04-21", in: .log),
            .refused("at: ↓2019-10-19", for: "at: 2020-04-21", in: .log),
            // What happened yesterday is often recorded after what happened today.
            .accepted("at: 2020-04-19", for: "at: 2020-04-21", in: .log),
            .accepted("at: 2019-10-20", for: "at: 2020-04-21", in: .log),
        ])

    /// Every entry has its own ULID.
    static let duplicateULID = Rule(
        "duplicate-ulid", .error,
        summary: LocalizedText(
            de: "Jeder Eintrag hat seine eigene ULID.",
            en: "Every entry has its own ULID."),
        explanation: LocalizedText(
            de: """
                Beim Kopieren eines Eintrags muss die Kennung neu vergeben werden; „casebook log“ tut das. Steht derselbe \
                Eintrag zweimal da, wie nach „git cherry-pick“, so zählt er einmal und ist kein Befund.
                """,
            en: """
                When an entry is copied, its id must be assigned anew; "casebook log" does that. The very same entry twice, \
                as after "git cherry-pick", counts once and is no finding.
                """),
        examples: [
            .refused("↓01ARZ3NDEKTSV4RRFFQ69G5FAV", for: "01ARZ3NDEKTSV4RRFFQ69G5FAW", in: .log),
            .accepted("01ARZ3NDEKTSV4RRFFQ69G5FAX", for: "01ARZ3NDEKTSV4RRFFQ69G5FAW", in: .log),
        ])

    /// A correction names the earlier entry that it is about.
    static let logCorrection = Rule(
        "log-correction", .error,
        summary: LocalizedText(
            de: "Eine Korrektur nennt den früheren Eintrag, um den es geht.",
            en: "A correction names the earlier entry that it is about."),
        explanation: LocalizedText(
            de: """
                „amends“ ersetzt einen früheren Eintrag, „retracts“ nimmt ihn zurück; geändert wird er nie. Früher ist, \
                wessen ULID kleiner ist. „casebook log --amend“ und „casebook log --undo“ schreiben beides richtig.
                """,
            en: """
                "amends" replaces an earlier entry, "retracts" takes it back; it is never changed itself. Earlier is \
                what has the smaller ULID. "casebook log --amend" and "casebook log --undo" write both correctly.
                """),
        examples: [
            .refused("at: 2020-04-21\n  amends: ↓01ARZ3NDEKTSV4RRFFQ69G5FAA", for: "at: 2020-04-21", in: .log),
            .refused("retracts: ↓01ARZ3NDEKTSV4RRFFQ69G5FAW", for: "kind: workshop", in: .log),
            .refused("at: 2020-04-21\n  retracts: ↓01ARZ3NDEKTSV4RRFFQ69G5FAW", for: "at: 2020-04-21", in: .log),
            .refused(
                "at: 2020-04-21\n  amends: 01ARZ3NDEKTSV4RRFFQ69G5FAV\n  retracts: ↓01ARZ3NDEKTSV4RRFFQ69G5FAV",
                for: "at: 2020-04-21", in: .log),
            // A correction carries the date of the entry that it is about, which may be long ago.
            .accepted("at: 2020-01-02\n  amends: 01ARZ3NDEKTSV4RRFFQ69G5FAV", for: "at: 2020-04-21", in: .log),
            .accepted("at: 2020-04-21\n  retracts: 01ARZ3NDEKTSV4RRFFQ69G5FAV", for: "at: 2020-04-21", in: .log),
        ])
}
