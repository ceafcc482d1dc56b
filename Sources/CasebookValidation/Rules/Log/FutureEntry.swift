import CasebookDiagnostics
import CasebookFiles
import CasebookModel

/// Entries record what has happened.
struct FutureEntry: LogCheck {
    let rules: [Rule] = [.futureEntry]

    func check(_ subject: LogSubject, report: inout DiagnosticCollector) {
        // Somewhere it is tomorrow already.
        let limit = CalendarDay(daysSince1970: subject.date.daysSince1970 + 1)
        for entry in subject.entries {
            guard let at = entry.value("at", { Moment($0) }), at.value.day > limit else { continue }
            report.report(Self.finding, at: at)
        }
    }

    private static let finding = Finding(
        .futureEntry,
        LocalizedText(de: "dieser Eintrag liegt in der Zukunft", en: "this entry is dated in the future"),
        hint: LocalizedText(
            de: "stimmt das Jahr? Was noch zu tun ist, steht in einem Eintrag unter next",
            en: "is the year right? Things that are still to be done go under \"next\" of an entry"))
}

extension Rule {
    /// Entries record what has happened.
    static let futureEntry = Rule(
        "future-entry", .warning,
        summary: LocalizedText(
            de: "Kein Eintrag des Protokolls liegt in der Zukunft.",
            en: "No entry in a journal is dated in the future."),
        explanation: LocalizedText(
            de: """
                Das Protokoll hält fest, was geschehen ist. Ein Tag, der noch kommt, ist meist ein Tippfehler in der Jahreszahl; \
                was zu tun ist, steht unter next.
                """,
            en: """
                A journal records what has happened. A day in the future is usually a typing mistake in the year; \
                things that are still to be done go under "next".
                """),
        examples: [
            .refused("at: ↓2099-04-21", for: "at: 2020-04-21", in: .log),
            .refused("at: ↓2026-12-24T10:00:00+01:00", for: "at: 2020-04-21", in: .log),
            .accepted("at: 2026-11-25\n", for: "at: 2020-04-21\n", in: .log),
        ])
}
