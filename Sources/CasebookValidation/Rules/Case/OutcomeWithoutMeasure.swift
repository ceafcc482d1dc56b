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
        hint: .forFile(de: "ergänzen Sie „measures: […]“", en: "add \"measures: […]\""))
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
                An outcome without a measure does not tell others what to copy. Public sources (basis: public-source) \
                often do not say.
                """),
        examples: [
            .refused(
                de: "  - id: ↓ergebnis\n    title: Mehr Gäste\n", en: "  - id: ↓result\n    title: More guests\n",
                for: "  - id: ergebnis\n    title: Ergebnis\n    measures: [training]\n"),
            .accepted(
                de: "  - id: ergebnis\n    title: Mehr Gäste\n    measures: [training]\n",
                en: "  - id: result\n    title: More guests\n    measures: [training]\n",
                for: "  - id: ergebnis\n    title: Ergebnis\n    measures: [training]\n"),
            .accepted("    measures:\n      - training\n", for: "    measures: [training]\n"),
        ])
}
