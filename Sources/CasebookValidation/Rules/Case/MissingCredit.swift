import CasebookDiagnostics
import CasebookFiles
import CasebookModel

/// Media say who made them.
struct MissingCredit: CaseCheck {
    let rules: [Rule] = [.missingCredit]

    func check(_ subject: CaseSubject, report: inout DiagnosticCollector) {
        // The publisher of an anonymous case has left out a credit that would name the company.
        if subject.file.has("origin"), subject.file.record("company").flag("anonymous") { return }
        for medium in subject.file.records("media") where !medium.has("credit") {
            guard let file = medium.value("file", { RelativePath($0) }) else { continue }
            report.report(Self.finding, at: medium.field("credit", shownAt: file.range))
        }
    }

    private static let finding = Finding(
        .missingCredit,
        FindingWords(
            de: "es fehlt, wer die Datei gemacht hat\(aside: \Medium.credit)",
            en: "the file does not say who made it\(aside: \Medium.credit)"))
}

extension Rule {
    /// Media say who made them.
    static let missingCredit = Rule(
        "missing-credit", .error,
        summary: LocalizedText(
            de: "Medien nennen, wer sie gemacht hat.",
            en: "Media say who made them."),
        explanation: LocalizedText(
            de: "Ohne Urheberangabe darf niemand das Bild zeigen (§ 13 UrhG).",
            en: "A picture may not be shown without crediting its author."),
        examples: [
            .refused(
                "{file: ↓media/plan.png, alt: Plan, licence: CC0-1.0}",
                for: "{file: media/plan.png, alt: Plan, credit: Studio, licence: CC0-1.0}"),
            .accepted("alt: Plan, credit: W", for: "alt: Plan, credit: Studio"),
        ])
}
