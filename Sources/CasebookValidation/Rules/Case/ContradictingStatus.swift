import CasebookDiagnostics
import CasebookFiles
import CasebookModel

/// What a case says about its publication does not contradict itself.
struct ContradictingStatus: CaseCheck {
    let rules: [Rule] = [.contradictingStatus]

    func check(_ subject: CaseSubject, report: inout DiagnosticCollector) {
        guard subject.status == .published || subject.status == .review, subject.file.has("withdrawn") else { return }
        report.report(
            Self.finding, at: subject.file.field("withdrawn", shownAt: subject.file.keyRange("withdrawn")))
    }

    private static let finding = Finding(
        .contradictingStatus,
        FindingWords(
            de: "der Fall ist zurückgezogen\(aside: \CaseStudy.withdrawn), sein Stand ist ein anderer",
            en: "the case is withdrawn\(aside: \CaseStudy.withdrawn), but its status says otherwise"),
        hint: .forFile(
            de: "es gilt das Strengere, er erscheint nirgends: „status: withdrawn“ setzen, oder withdrawn löschen",
            en: """
                the stricter one counts, so the case does not appear anywhere: set "status: withdrawn", or delete \
                withdrawn
                """))
}

extension Rule {
    /// What a case says about its publication does not contradict itself.
    static let contradictingStatus = Rule(
        "contradicting-status", .error,
        summary: LocalizedText(
            de: "Was ein Fall über seine Veröffentlichung sagt, widerspricht sich nicht.",
            en: "A case does not contradict itself about its publication."),
        explanation: LocalizedText(
            de: """
                Wo sich zwei Angaben widersprechen, gilt die strengere: Mit „withdrawn:“ erscheint der Fall nirgends, \
                auch wenn „status: published“ dasteht.
                """,
            en: """
                If two fields contradict each other, the stricter one counts: with "withdrawn:" the case appears \
                nowhere, even if it says "status: published".
                """),
        examples: [
            .refused("status: published\n↓withdrawn: {on: 2024-05-01}", for: "status: published"),
            .accepted("status: withdrawn\nwithdrawn: {on: 2024-05-01}", for: "status: published"),
        ])
}
