import CasebookDiagnostics
import CasebookFiles
import CasebookModel

/// Nothing ends before it begins.
struct ReversedPeriod: CaseCheck {
    let rules: [Rule] = [.reversedPeriod]

    func check(_ subject: CaseSubject, report: inout DiagnosticCollector) {
        for record in [subject.file.record("support")] + subject.phases + subject.measures {
            guard record.period.isReversed, let to = record.date("to"), let from = record.date("from") else { continue }
            report.report(Self.finding(from: from.value, to: to.value), at: to)
        }
    }

    private static func finding(from: PartialDate, to: PartialDate) -> Finding {
        Finding(
            .reversedPeriod,
            LocalizedText(
                de: "das Ende \(to) liegt vor dem Beginn \(from)", en: "the end \(to) is before the beginning \(from)"
            ))
    }
}

extension Rule {
    /// Nothing ends before it begins.
    static let reversedPeriod = Rule(
        "reversed-period", .error,
        summary: LocalizedText(
            de: "Was endet, hat vorher begonnen.",
            en: "Nothing ends before it begins."),
        explanation: LocalizedText(
            de: "Geprüft wird nur, was sicher ist: 2021 ist weder vor noch nach 2021-03.",
            en: "Only what is certain is checked: 2021 is neither before nor after 2021-03."),
        examples: [
            .refused("from: 2020-04, to: ↓2020-03", for: "from: 2020-04, to: 2021-03"),
            .refused("to: ↓2020-04-19", for: "to: 2020-04-21"),
            .refused("to: ↓2020-03", for: "to: 2020-05", also: ["28:9 outside-project"]),
            .accepted("to: 2020", for: "to: 2020-05"),
        ])
}
