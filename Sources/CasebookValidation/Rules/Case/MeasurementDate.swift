import CasebookDiagnostics
import CasebookFiles
import CasebookModel

/// Figures were taken in the past, after the project began, each on a day of its own.
struct MeasurementDate: CaseCheck {
    let rules: [Rule] = [.measurementDate]

    func check(_ subject: CaseSubject, report: inout DiagnosticCollector) {
        let beginning = subject.file.record("support").date("from")?.value
        for indicator in subject.file.records("outcomes").map({ $0.record("indicator") }) {
            let first = [indicator.date("measured_on")].compactMap(\.self)
            var seen: Set<PartialDate> = []
            for date in first + indicator.records("later").compactMap({ $0.date("on") }) {
                if date.value.earliest > subject.date {
                    report.report(Self.ahead, at: date)
                } else if let beginning, date.value.isBefore(beginning) {
                    report.report(Self.early(date.value, beginning), at: date)
                } else if !seen.insert(date.value).inserted {
                    report.report(Self.twice(date.value), at: date)
                }
            }
        }
    }

    private static let ahead = Finding(
        .measurementDate,
        LocalizedText(
            de: "dieser Tag der Messung liegt in der Zukunft", en: "this measurement is dated in the future"))

    private static func early(_ date: PartialDate, _ beginning: PartialDate) -> Finding {
        Finding(
            .measurementDate,
            LocalizedText(
                de: "diese Messung (\(date)) liegt vor dem Beginn des Projekts (\(beginning))",
                en: "this measurement (\(date)) is before the beginning of the project (\(beginning))"),
            hint: FindingWords(
                de: """
                    was vor dem Projekt gemessen wurde, \("nennt", inForm: "gehört in das Feld") \
                    \(quoted: \Indicator.before), ohne Datum
                    """,
                en: """
                    a value measured before the project goes into \("", inForm: "the field ")\
                    \(quoted: \Indicator.before), without a date
                    """))
    }

    private static func twice(_ date: PartialDate) -> Finding {
        Finding(
            .measurementDate,
            LocalizedText(
                de: "zwei Messungen nennen dasselbe Datum (\(date))",
                en: "two measurements have the same date (\(date))"),
            hint: LocalizedText(
                de: "nennen Sie Monat oder Tag, oder löschen Sie eine",
                en: "add the month or the day, or delete one of them"))
    }
}

extension Rule {
    /// Figures were taken in the past, each on a day of its own.
    static let measurementDate = Rule(
        "measurement-date", .warning,
        summary: LocalizedText(
            de: "Messungen liegen zurück, nach dem Beginn des Projekts und jede an einem eigenen Datum.",
            en: "Measurements are in the past, after the project began, and each has a date of its own."),
        explanation: LocalizedText(
            de: """
                Was noch nicht gemessen ist, steht als Zielwert (target) da. Was vor dem \
                Projekt gemessen wurde, gehört in before. Zwei Zahlen zum selben Datum lassen offen, welche gilt.
                """,
            en: """
                A value that has not been measured yet is a target. A value measured before the project belongs in \
                "before". If two figures have the same date, it is unclear which of them counts.
                """),
        examples: [
            .refused("better: higher, measured_on: ↓2099-12", for: "better: higher"),
            .accepted("better: higher, measured_on: 2021-03", for: "better: higher"),
            .refused("better: higher, later: [{on: ↓2099, value: 3}]}", for: "better: higher}"),
            .refused("better: higher, measured_on: ↓2019-12}", for: "better: higher}"),
            .refused("better: higher, later: [{on: ↓2019, value: 3}]}", for: "better: higher}"),
            .accepted("better: higher, measured_on: 2020}", for: "better: higher}"),
            .refused(
                "better: higher, later: [{on: 2021-12, value: 3}, {on: ↓2021-12, value: 4}]}", for: "better: higher}"),
            .accepted(
                "better: higher, measured_on: 2021-03, later: [{on: 2021-12, value: 3}, {on: 2022-12, value: 4}]}",
                for: "better: higher}"),
        ])
}
