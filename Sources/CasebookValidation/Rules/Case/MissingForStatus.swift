import CasebookDiagnostics
import CasebookFiles
import CasebookModel

/// What a case needs for its status is there.
struct MissingForStatus: CaseCheck {
    let rules: [Rule] = [.missingForStatus]

    func check(_ subject: CaseSubject, report: inout DiagnosticCollector) {
        let company = subject.file.record("company")
        if company.isMapping, !company.flag("anonymous"), !company.has("name") {
            report.report(
                Self.name,
                at: subject.file.field("company", "name", shownAt: subject.file.keyRange("company")))
        }
        let basis = subject.file.record("release").word("basis", Release.Basis.self)?.value
        let support = subject.file.record("support")
        if basis != .publicSource, !support.exists || support.isMapping, !support.has("from") {
            report.report(
                Self.beginning,
                at: subject.file.field("support", "from", shownAt: subject.file.keyRange("support")))
        }
        if subject.status == .published, subject.file.lacksItems("outcomes") {
            report.report(Self.outcomes, at: subject.missing("outcomes"))
        }
        if subject.status == .withdrawn, !subject.file.has("withdrawn") {
            report.report(Self.withdrawal, at: subject.missing("withdrawn"))
        }
    }

    private static let name = Finding(
        .missingForStatus,
        LocalizedText(de: "der Name des Unternehmens fehlt", en: "the company's name is missing"),
        hint: LocalizedText(
            de: "„name: …“ ergänzen, oder „anonymous: true“, wenn es ungenannt bleiben soll",
            en: "add \"name: …\", or \"anonymous: true\" if it is to stay unnamed"))
    private static let beginning = Finding(
        .missingForStatus,
        LocalizedText(
            de: "der Beginn der Begleitung (support.from) fehlt",
            en: "the beginning of the support (support.from) is missing"),
        hint: LocalizedText(
            de: "zum Beispiel „support: {from: 2020-04}“; ein Jahr genügt",
            en: "for example \"support: {from: 2020-04}\"; a year is enough"))
    private static let outcomes = Finding(
        .missingForStatus,
        LocalizedText(
            de: "ein veröffentlichter Fall braucht mindestens ein Ergebnis (outcomes)",
            en: "a published case needs at least one outcome (outcomes)"),
        hint: LocalizedText(
            de: "ergänzen Sie ein Ergebnis, oder setzen Sie „status: review“",
            en: "add an outcome, or set \"status: review\""),
        inForm: FormWords(
            LocalizedText(
                de: "ein veröffentlichter Fall braucht mindestens ein Ergebnis",
                en: "a published case needs at least one outcome")))
    private static let withdrawal = Finding(
        .missingForStatus,
        LocalizedText(
            de: "ein zurückgezogener Fall sagt, wann (withdrawn.on)", en: "a withdrawn case says when (withdrawn.on)"),
        hint: LocalizedText(
            de: "zum Beispiel „withdrawn: {on: 2022-01-02}“", en: "for example \"withdrawn: {on: 2022-01-02}\""))
}

extension Rule {
    /// What a case needs for its status is there.
    static let missingForStatus = Rule(
        "missing-for-status", .error,
        summary: LocalizedText(
            de: "Was ein Fall für seinen Stand braucht, ist da.",
            en: "What a case needs for its status is there."),
        explanation: LocalizedText(
            de: """
                Wer veröffentlicht, zeigt mindestens ein Ergebnis; wer zurückzieht, sagt wann. Ein Unternehmen hat \
                einen Namen, außer es bleibt anonym; ein Projekt hat einen Beginn, außer eine öffentliche Quelle \
                nennt keinen.
                """,
            en: """
                Whoever publishes shows at least one outcome; whoever withdraws says when. A company has a name \
                unless it is anonymous; a project has a beginning unless a public source does not tell.
                """),
        examples: [
            .refused("erreicht:\n", for: "outcomes:\n", at: "status: ↓published", also: ["34:1 unknown-key"]),
            .refused("", for: "  name: Musterhaus GmbH (erfunden)\n", at: "↓company:"),
            .refused("", for: "support: {from: 2020-04, to: 2021-03, organisation: Größe}\n", at: "↓casebook: 1"),
            .refused("status: ↓withdrawn", for: "status: published"),
            .accepted("  name: x\n", for: "  name: Musterhaus GmbH (erfunden)\n"),
            .accepted("status: withdrawn\nwithdrawn: {on: 2022-01-02}", for: "status: published"),
        ])
}
