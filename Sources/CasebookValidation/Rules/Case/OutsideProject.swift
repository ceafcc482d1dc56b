import CasebookDiagnostics
import CasebookFiles
import CasebookModel

/// Phases are within the project's period.
struct OutsideProject: CaseCheck {
    let rules: [Rule] = [.outsideProject]

    func check(_ subject: CaseSubject, report: inout DiagnosticCollector) {
        let project = subject.file.record("support")
        for phase in subject.phases {
            for date in phase.dates(outside: project) {
                report.report(Self.finding(date.value, project.period), at: date)
            }
        }
    }

    private static func finding(_ date: PartialDate, _ span: Period) -> Finding {
        let (from, to) = (span.from.words, span.to.words)
        return Finding(
            .outsideProject,
            LocalizedText(
                de: "\(date) liegt außerhalb des Projekts (\(from.de) bis \(to.de))",
                en: "\(date) is outside the project (\(from.en) to \(to.en))"))
    }
}

extension Rule {
    /// Phases are within the project's period.
    static let outsideProject = Rule(
        "outside-project", .error,
        summary: LocalizedText(
            de: "Phasen liegen im Zeitraum des Projekts.",
            en: "Phases are within the project's period."),
        explanation: LocalizedText(
            de: "Meist ist ein Jahr falsch geschrieben, oder der Zeitraum des Projekts ist noch nicht angepasst.",
            en: "Usually a year is mistyped, or the period of the project was not updated."),
        examples: [
            .refused("from: ↓2021-04  # support: {to: 2021-03}", for: "from: 2020-06"),
            .accepted("from: 2021-03  # support: {to: 2021-03}", for: "from: 2020-06"),
            .refused("from: ↓2019", for: "from: 2020-06", also: ["33:11 phase-order"]),
            .refused("from: ↓2021-04", for: "from: 2020-06"),
            .accepted("from: 2021-03-31", for: "from: 2020-06"),
        ])
}
