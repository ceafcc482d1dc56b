import CasebookDiagnostics
import CasebookModel

/// Hints of templates are no content, and a draft is told of them.
struct PlaceholderInDraft: CaseCheck {
    let rules: [Rule] = [.placeholderInDraft]

    func check(_ subject: CaseSubject, report: inout DiagnosticCollector) {
        if subject.status == .draft { PlaceholderSearch.report(.placeholderInDraft, in: subject, to: &report) }
    }
}

extension Rule {
    /// A draft may have placeholders.
    static let placeholderInDraft = Rule(
        "placeholder-in-draft", .warning,
        summary: LocalizedText(
            de: "Ein Entwurf mit Platzhaltern ist noch nicht fertig.",
            en: "A draft with placeholders is not finished yet."),
        explanation: LocalizedText(
            de: "Bevor der Fall in die Prüfung geht, steht an jeder solchen Stelle, was dorthin gehört.",
            en: "Before the case goes into review, replace each placeholder with what belongs there."),
        examples: [
            .refused(
                "status: draft\nfictional: true\ncompany:\n  name: ↓…\n",
                for: "status: published\nfictional: true\ncompany:\n  name: Musterhaus GmbH (erfunden)\n"),
            .accepted(
                de: "status: draft\nfictional: true\ncompany:\n  name: Bäckerei Muster\n",
                en: "status: draft\nfictional: true\ncompany:\n  name: Example Bakery\n",
                for: "status: published\nfictional: true\ncompany:\n  name: Musterhaus GmbH (erfunden)\n"),
            .accepted("status: draft", for: "status: published"),
        ])
}
