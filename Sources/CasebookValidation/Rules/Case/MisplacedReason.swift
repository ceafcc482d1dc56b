import CasebookDiagnostics
import CasebookFiles
import CasebookModel

/// Reasons stand with what was dropped or ended early.
struct MisplacedReason: CaseCheck {
    let rules: [Rule] = [.misplacedReason]

    func check(_ subject: CaseSubject, report: inout DiagnosticCollector) {
        for measure in subject.measures {
            guard let reason = measure.text("reason"),
                measure.word("status", MeasureStatus.self)?.value != .dropped
            else { continue }
            report.report(Self.ofMeasure, at: reason)
        }
        if let reason = subject.file.text("ended_reason"),
            subject.file.word("ended", ProjectEnd.self)?.value != .early
        {
            report.report(Self.ofProject, at: reason)
        }
    }

    private static let ofMeasure = Finding(
        .misplacedReason,
        FindingWords(
            de: "ein Grund\(aside: \Measure.reason) steht nur bei aufgegebenen Maßnahmen",
            en: "only measures that were dropped have a reason"),
        hint: FindingWords(
            de:
                "setzen Sie \(setting: \Measure.status, MeasureStatus.dropped), oder schreiben Sie ihn in die Beschreibung",
            en: "set \(setting: \Measure.status, MeasureStatus.dropped), or move the reason into the description"))
    private static let ofProject = Finding(
        .misplacedReason,
        FindingWords(
            de: """
                \(key: \CaseStudy.endedReason) sagt, warum ein Projekt vorzeitig endete, aber \
                \(setting: \CaseStudy.ended, ProjectEnd.early) fehlt
                """,
            en: """
                \(key: \CaseStudy.endedReason) says why a project ended early, but \
                \(setting: \CaseStudy.ended, ProjectEnd.early) is missing
                """),
        hint: FindingWords(
            de: """
                setzen Sie \(setting: \CaseStudy.ended, ProjectEnd.early), oder löschen Sie den Grund; keine Seite \
                zeigt ihn sonst
                """,
            en: """
                set \(setting: \CaseStudy.ended, ProjectEnd.early), or delete the reason; as it is, no page shows it
                """))
}

extension Rule {
    /// Reasons stand with what was dropped or ended early.
    static let misplacedReason = Rule(
        "misplaced-reason", .warning,
        summary: LocalizedText(
            de: "Gründe stehen bei dem, was aufgegeben wurde oder vorzeitig endete.",
            en: "Only what was dropped or ended early has a reason."),
        explanation: LocalizedText(
            de: """
                reason sagt, warum eine Maßnahme aufgegeben wurde, ended_reason, warum das Projekt vorzeitig endete. Bei anderem \
                Stand widersprechen sich die Angaben, oder niemand sieht sie.
                """,
            en: """
                "reason" says why a measure was dropped, "ended_reason" why the project ended early. With any other \
                status they contradict the status, or nobody sees them.
                """),
        examples: [
            .refused(
                de: "ended: planned\nended_reason: ↓Fertig\nstatus: published",
                en: "ended: planned\nended_reason: ↓Done\nstatus: published", for: "status: published"),
            .accepted(
                de: "ended: early\nended_reason: Kein Geld\nstatus: published",
                en: "ended: early\nended_reason: No money\nstatus: published", for: "status: published"),
            .refused("hours: 6, reason: ↓Keine Zeit}", for: "hours: 6}"),
            .refused("ended_reason: ↓Fertig\nstatus: published", for: "status: published"),
        ])
}
