import CasebookValidation

/// In this centre, a published case names at least two goals.
struct GoalCheck: CaseCheck {
    let rules: [Rule] = [.fewGoals]

    func check(_ subject: CaseSubject, report: inout DiagnosticCollector) {
        guard subject.status == .published, subject.file.records("goals").count < 2 else { return }
        report.report(
            Finding(
                .fewGoals,
                LocalizedText(de: "der Fall nennt weniger als zwei Ziele", en: "the case names fewer than two goals")),
            at: subject.file.field("goals"))
    }
}

extension Rule {
    static let fewGoals = Rule(
        "few-goals", .warning,
        summary: LocalizedText(
            de: "Veröffentlichte Fälle nennen mindestens zwei Ziele.", en: "Published cases name at least two goals."),
        explanation: LocalizedText(
            de: "Ein Ziel allein sagt anderen Unternehmen selten, ob der Fall zu ihnen passt.",
            en: "One goal alone rarely tells other companies whether the case fits them."))
}
