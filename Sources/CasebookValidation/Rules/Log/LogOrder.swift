import CasebookDiagnostics
import CasebookFiles
import CasebookModel

/// Entries stand in the order of events.
struct LogOrder: LogCheck {
    let rules: [Rule] = [.logOrder]

    func check(_ subject: LogSubject, report: inout DiagnosticCollector) {
        var previous: Moment?
        for entry in subject.entries where !Self.isCorrection(entry) {
            guard let at = entry.value("at", { Moment($0) }) else { continue }
            if let previous, Self.isFarBefore(at.value, previous) { report.report(Self.finding(previous), at: at) }
            previous = at.value
        }
    }

    /// A correction carries the date of the entry that it is about.
    private static func isCorrection(_ entry: LocatedMapping) -> Bool { entry.has("amends") || entry.has("retracts") }

    /// Whether one moment lies so long before another that its year is doubtful.
    private static func isFarBefore(_ one: Moment, _ other: Moment) -> Bool {
        other.day.daysSince1970 - one.day.daysSince1970 > 183
    }

    private static func finding(_ previous: Moment) -> Finding {
        Finding(
            .logOrder,
            LocalizedText(
                de: "dieser Eintrag liegt mehr als ein halbes Jahr vor dem vorigen (\(previous))",
                en: "this entry is more than half a year before the previous one (\(previous))"),
            hint: LocalizedText(de: "stimmt das Jahr?", en: "is the year correct?"))
    }
}

extension Rule {
    /// Entries stand in the order of events.
    static let logOrder = Rule(
        "log-order", .warning,
        summary: LocalizedText(
            de: "Kein Eintrag liegt mehr als ein halbes Jahr vor dem vorigen.",
            en: "No entry is more than half a year before the previous one."),
        explanation: LocalizedText(
            de: """
                Nachgetragenes und das Zusammenführen zweier Zweige bringen die Reihenfolge durcheinander; das ist Alltag. \
                Ein Sprung um mehr als ein halbes Jahr ist dagegen meist ein Tippfehler in der Jahreszahl.
                """,
            en: """
                Late entries and merges of two branches change the order; that is nothing unusual. A leap of more than \
                half a year, however, is usually a typing mistake in the year.
                """),
        examples: [
            .refused("at: ↓2019-10-19T09:59:59+02:00", for: "at: 2020-04-21", in: .log),
            .refused("at: ↓2019-10-19", for: "at: 2020-04-21", in: .log),
            // What happened yesterday is often recorded after what happened today.
            .accepted("at: 2020-04-19", for: "at: 2020-04-21", in: .log),
            .accepted("at: 2019-10-20", for: "at: 2020-04-21", in: .log),
        ])
}
