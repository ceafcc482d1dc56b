import CasebookDiagnostics
import CasebookFiles
import CasebookModel

/// Outcomes say what brought them about.
struct OutcomeWithoutMeasure: CaseCheck {
    let rules: [Rule] = [.outcomeWithoutMeasure]

    func check(_ subject: CaseSubject, report: inout DiagnosticCollector) {
        guard !subject.isFromPublicSource else { return }
        for outcome in subject.file.records("outcomes") where outcome.isMapping && outcome.lacksItems("measures") {
            report.report(
                Self.finding, at: outcome.field("measures", shownAt: outcome.text("id")?.range ?? outcome.start))
        }
    }

    private static let finding = Finding(
        .outcomeWithoutMeasure,
        LocalizedText(
            de: "dieses Ergebnis nennt keine Maßnahme, die dazu geführt hat",
            en: "this outcome does not say which measure brought it about"),
        hint: LocalizedText(de: "ergänzen Sie „measures: […]“", en: "add \"measures: […]\""))
}

extension Rule {
    /// Outcomes say what brought them about.
    static let outcomeWithoutMeasure = Rule(
        "outcome-without-measure", .warning,
        summary: LocalizedText(
            de: "Ergebnisse sagen, was zu ihnen geführt hat.",
            en: "Outcomes say what brought them about."),
        explanation: LocalizedText(
            de: """
                Ein Ergebnis ohne Maßnahme lässt offen, was andere nachmachen sollen. Öffentliche Quellen (basis: public-source) \
                sagen es oft nicht.
                """,
            en: """
                An outcome without a measure does not say what others should copy. Public sources (basis: public-source) often do \
                not tell.
                """),
        examples: [
            .refused("", for: "    measures: [werkstatt]\n", at: "- id: ↓ergebnis"),
            .accepted("    measures:\n      - werkstatt\n", for: "    measures: [werkstatt]\n"),
        ])
}
