import CasebookDiagnostics
import CasebookFiles
import CasebookModel

/// Every entry has its own ULID.
struct DuplicateULID: LogCheck {
    let rules: [Rule] = [.duplicateULID]

    func check(_ subject: LogSubject, report: inout DiagnosticCollector) {
        var seen: Set<String> = []
        for id in subject.entries.lazy.compactMap({ $0.text("id") }) where !seen.insert(id.value).inserted {
            report.report(Self.finding, at: id)
        }
    }

    private static let finding = Finding(
        .duplicateULID,
        LocalizedText(
            de: "diese ULID hat schon ein anderer Eintrag mit anderem Inhalt",
            en: "another entry with different content already has this ULID"))
}

extension Rule {
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
                A copied entry needs a new id; "casebook log" assigns it. If exactly the same entry appears twice, \
                as after "git cherry-pick", it counts once and is not reported.
                """),
        examples: [
            .refused(
                de: """
                    - id: 01ARZ3NDEKTSV4RRFFQ69G5FAV
                      at: 2020-04-20
                      by: Coachin
                      text: Auftakt
                    - id: ↓01ARZ3NDEKTSV4RRFFQ69G5FAV
                      at: 2020-04-21
                      by: Coachin
                      text: Schulung

                    """,
                en: """
                    - id: 01ARZ3NDEKTSV4RRFFQ69G5FAV
                      at: 2020-04-20
                      by: Coach
                      text: Kick-off
                    - id: ↓01ARZ3NDEKTSV4RRFFQ69G5FAV
                      at: 2020-04-21
                      by: Coach
                      text: Training

                    """, for: log, in: .log),
            .accepted(
                de: """
                    - id: 01ARZ3NDEKTSV4RRFFQ69G5FAV
                      at: 2020-04-20
                      by: Coachin
                      text: Auftakt
                    - id: 01ARZ3NDEKTSV4RRFFQ69G5FAX
                      at: 2020-04-21
                      by: Coachin
                      text: Schulung

                    """,
                en: """
                    - id: 01ARZ3NDEKTSV4RRFFQ69G5FAV
                      at: 2020-04-20
                      by: Coach
                      text: Kick-off
                    - id: 01ARZ3NDEKTSV4RRFFQ69G5FAX
                      at: 2020-04-21
                      by: Coach
                      text: Training

                    """, for: log, in: .log),
            .refused("- id: ↓01ARZ3NDEKTSV4RRFFQ69G5FAV", for: "- id: 01ARZ3NDEKTSV4RRFFQ69G5FAW", in: .log),
            .accepted("01ARZ3NDEKTSV4RRFFQ69G5FAX", for: "01ARZ3NDEKTSV4RRFFQ69G5FAW", in: .log),
        ])
}

/// The sample, of which the examples replace all.
private let log = """
    - id: 01ARZ3NDEKTSV4RRFFQ69G5FAV
      at: 2020-04-20T10:00:00+02:00
      by: Coachin
      kind: workshop
      phase: analyse
      measure: training
      text: Es ging los.
    - id: 01ARZ3NDEKTSV4RRFFQ69G5FAW
      at: 2020-04-21
      by: Coachin
      text: Es ging weiter.

    """
