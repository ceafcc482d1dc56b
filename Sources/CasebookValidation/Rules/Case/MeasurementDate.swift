import CasebookDiagnostics
import CasebookFiles
import CasebookModel

/// Figures were taken in the past, each on a day of its own.
struct MeasurementDate: CaseCheck {
    let rules: [Rule] = [.measurementDate]

    func check(_ subject: CaseSubject, report: inout DiagnosticCollector) {
        for indicator in subject.file.records("outcomes").map({ $0.record("indicator") }) {
            let first = [indicator.date("measured_on")].compactMap(\.self)
            var seen: Set<PartialDate> = []
            for date in first + indicator.records("later").compactMap({ $0.date("on") }) {
                if date.value.earliest > subject.date {
                    report.report(Self.ahead, at: date)
                } else if !seen.insert(date.value).inserted {
                    report.report(Self.twice(date.value), at: date)
                }
            }
        }
    }

    private static let ahead = Finding(
        .measurementDate,
        LocalizedText(
            de: "dieser Tag der Messung liegt in der Zukunft", en: "this day of measurement is in the future"))

    private static func twice(_ date: PartialDate) -> Finding {
        Finding(
            .measurementDate,
            LocalizedText(
                de: "zwei Messungen nennen dasselbe Datum (\(date))",
                en: "two measurements give the same date (\(date))"),
            hint: LocalizedText(
                de: "nennen Sie Monat oder Tag, oder löschen Sie eine", en: "give month or day, or delete one of them"))
    }
}

extension Rule {
    /// Figures were taken in the past, each on a day of its own.
    static let measurementDate = Rule(
        "measurement-date", .warning,
        summary: LocalizedText(
            de: "Messungen liegen zurück, jede an einem eigenen Datum.",
            en: "Measurements lie in the past, each on a date of its own."),
        explanation: LocalizedText(
            de: """
                Was noch nicht gemessen ist, steht als Zielwert (target) da. Zwei Zahlen zum selben Datum lassen offen, welche gilt.
                """,
            en: """
                What has not been measured yet is a target. Two figures of the same date leave open which of them counts.
                """),
        examples: [
            .refused("better: higher, measured_on: ↓2099-12", for: "better: higher"),
            .accepted("better: higher, measured_on: 2021-03", for: "better: higher"),
            .refused("better: higher, later: [{on: ↓2099, value: 3}]}", for: "better: higher}"),
            .refused(
                "better: higher, later: [{on: 2021-12, value: 3}, {on: ↓2021-12, value: 4}]}", for: "better: higher}"),
            .accepted(
                "better: higher, measured_on: 2021-03, later: [{on: 2021-12, value: 3}, {on: 2022-12, value: 4}]}",
                for: "better: higher}"),
        ])
}
