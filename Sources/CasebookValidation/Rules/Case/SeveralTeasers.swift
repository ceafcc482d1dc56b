import CasebookDiagnostics
import CasebookFiles
import CasebookModel

/// At most one picture represents the case in lists.
struct SeveralTeasers: CaseCheck {
    let rules: [Rule] = [.severalTeasers]

    func check(_ subject: CaseSubject, report: inout DiagnosticCollector) {
        for teaser in subject.file.records("media").filter({ $0.flag("teaser") }).dropFirst() {
            report.report(Self.finding, at: teaser.field("teaser"))
        }
    }

    private static let finding = Finding(
        .severalTeasers,
        LocalizedText(de: "ein zweites Bild ist als Teaser markiert", en: "a second picture is marked as the teaser"),
        hint: FindingWords(
            de: "behalten Sie nur ein \(ticked: \Medium.isTeaser)", en: "keep only one \(ticked: \Medium.isTeaser)"))
}

extension Rule {
    /// At most one picture represents the case in lists.
    static let severalTeasers = Rule(
        "several-teasers", .error,
        summary: LocalizedText(
            de: "Höchstens ein Bild steht in Listen für den Fall.",
            en: "At most one picture represents the case in lists."),
        explanation: LocalizedText(
            de: "Behalten Sie teaser: true bei dem Bild, das den Fall am besten zeigt.",
            en: "Keep teaser: true for the picture that shows the case best."),
        examples: [
            .refused(
                """
                  - {file: media/team.png, alt: Team, credit: Studio, licence: CC0-1.0, teaser: true}
                  - {file: media/plan.png, alt: Plan, credit: Studio, licence: CC0-1.0, teaser: ↓true}
                """,
                for: """
                      - {file: media/team.png, alt: Team, credit: Studio, licence: CC0-1.0, teaser: true}
                      - {file: media/plan.png, alt: Plan, credit: Studio, licence: CC0-1.0}
                    """),
            .refused("licence: CC0-1.0, teaser: ↓true}", for: "licence: CC0-1.0}"),
            .accepted("licence: CC0-1.0, teaser: false}", for: "licence: CC0-1.0}"),
        ])
}
