import CasebookDiagnostics
import CasebookFiles
import CasebookModel

/// Media have a licence.
struct MissingMediumLicence: CaseCheck {
    let rules: [Rule] = [.missingMediumLicence]

    func check(_ subject: CaseSubject, report: inout DiagnosticCollector) {
        for medium in subject.file.records("media") where !medium.has("licence") {
            guard let file = medium.value("file", { RelativePath($0) }) else { continue }
            report.report(Self.finding, at: medium.field("licence", shownAt: file.range))
        }
    }

    private static let finding = Finding(
        .missingMediumLicence,
        FindingWords(
            de: "der Datei fehlt die Lizenz\(aside: \Medium.licence)",
            en: "the file's licence is missing\(aside: \Medium.licence)"),
        hint: .forFile(de: "zum Beispiel „licence: CC-BY-4.0“", en: "for example \"licence: CC-BY-4.0\""))
}

extension Rule {
    /// Media have a licence.
    static let missingMediumLicence = Rule(
        "missing-medium-licence", .error,
        summary: LocalizedText(
            de: "Medien haben eine Lizenz.",
            en: "Media have a licence."),
        explanation: LocalizedText(
            de: """
                Die Lizenz des Textes gilt nicht für Bilder. Ohne eigene Lizenz dürfen Partner sie nicht \
                übernehmen.
                """,
            en: """
                The licence of the text does not cover media. Partners may not use files that have no licence of their \
                own.
                """),
        examples: [
            .refused(
                "{file: ↓media/plan.png, alt: Plan, credit: Studio}",
                for: "{file: media/plan.png, alt: Plan, credit: Studio, licence: CC0-1.0}"),
            .accepted("credit: Studio, licence: MIT}", for: "credit: Studio, licence: CC0-1.0}"),
        ])
}
