import CasebookDiagnostics
import CasebookModel

/// Dates are written YYYY, YYYY-MM or YYYY-MM-DD.
enum BadDate {
    static func check(_ text: String) -> Finding? { PartialDate(text) == nil ? finding(text) : nil }

    /// A day, or a time with its offset.
    static func checkMoment(_ text: String) -> Finding? { Moment(text) == nil ? noMoment(text) : nil }

    private static func finding(_ text: String) -> Finding {
        let written = WrittenDate(text)
        return Finding(
            .badDate,
            LocalizedText(
                de: "„\(text.quotable())“ ist kein Datum des Kalenders",
                en: "\"\(text.quotable())\" is not a calendar date"),
            hint: written?.hint
                ?? FindingWords(
                    inFile: LocalizedText(
                        de: "schreiben Sie JJJJ, JJJJ-MM oder JJJJ-MM-TT, zum Beispiel 2021-03-04",
                        en: "write YYYY, YYYY-MM or YYYY-MM-DD, for example 2021-03-04"),
                    inForm: WrittenDate.onForms),
            replacement: written?.iso)
    }

    private static func noMoment(_ text: String) -> Finding {
        // The day alone would lose the time.
        let day = text.contains(":") ? nil : WrittenDate(text)?.iso.flatMap { Moment($0)?.text }
        return Finding(
            .badDate,
            LocalizedText(
                de: "„\(text.quotable())“ ist weder ein Tag noch ein Zeitpunkt mit Zeitzone",
                en: "\"\(text.quotable())\" is neither a day nor a time with an offset"),
            hint: day.map { LocalizedText(de: "schreiben Sie \($0)", en: "write \($0)") }
                ?? LocalizedText(
                    de: "zum Beispiel 2021-03-04 oder 2021-03-04T14:30:00+01:00",
                    en: "for example 2021-03-04 or 2021-03-04T14:30:00+01:00"),
            replacement: day)
    }
}

extension Rule {
    /// Dates are written YYYY, YYYY-MM or YYYY-MM-DD.
    static let badDate = Rule(
        "bad-date", .error,
        summary: LocalizedText(
            de: "Daten stehen in der Form JJJJ, JJJJ-MM oder JJJJ-MM-TT.",
            en: "Dates are written YYYY, YYYY-MM or YYYY-MM-DD."),
        explanation: LocalizedText(
            de: """
                Nur so sind sie eindeutig und sortierbar. Ist der Tag nicht bekannt, lassen Sie ihn weg, statt ihn \
                zu raten.
                """,
            en: """
                Written this way, dates are unambiguous and can be sorted. If you do not know the day, leave it out \
                rather than guess.
                """),
        examples: [
            .refused("from: ↓1.6.2020", for: "from: 2020-06"),
            .accepted("from: 2020-06-01", for: "from: 2020-06"),
            .refused("from: ↓06.2020", for: "from: 2020-06"),
            .refused("from: ↓20200601", for: "from: 2020-06"),
            .refused("from: ↓2020-02-30", for: "from: 2020-06"),
            .refused("at: ↓2020-04", for: "at: 2020-04-21", in: .log),
            .accepted("to: 2020-05-31", for: "to: 2020-05"),
            .accepted("from: \"2020\"", for: "from: 2020-06"),
            .accepted("from: 2020", for: "from: 2020-06"),
            .accepted("at: 2020-04-21T00:00:00Z", for: "at: 2020-04-21", in: .log),
        ])
}
