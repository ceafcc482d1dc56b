import CasebookDiagnostics
import CasebookFiles
import CasebookModel
import CasebookYAML

/// A case has what its status requires.
struct MissingForStatus: CaseCheck {
    let rules: [Rule] = [.missingForStatus]

    func check(_ subject: CaseSubject, report: inout DiagnosticCollector) {
        let company = subject.file.record("company")
        if company.isMapping, !Self.mayBeAnonymous(company), !company.has("name") {
            report.report(
                Self.name,
                at: subject.file.field("company", "name", shownAt: subject.file.keyRange("company")))
        }
        let endedEarly = subject.file.word("ended", ProjectEnd.self)
        let isEarly = endedEarly?.value == .early
        // A public source may tell little, and a project that broke off may have come to nothing.
        let isExempt = subject.isFromPublicSource || isEarly
        if let endedEarly, isEarly, !subject.file.has("ended_reason") {
            report.report(Self.endedReason, at: subject.file.field("ended_reason", shownAt: endedEarly.range))
        }
        let support = subject.file.record("support")
        if !isExempt, !support.exists || support.isMapping, !support.has("from") {
            report.report(
                Self.beginning,
                at: subject.file.field("support", "from", shownAt: subject.file.keyRange("support")))
        }
        if !subject.isFromPublicSource, subject.file.lacksItems("phases") {
            report.report(Self.phases, at: subject.missing("phases"))
        }
        if subject.status == .published, !isExempt, subject.file.lacksItems("outcomes") {
            report.report(Self.outcomes, at: subject.missing("outcomes"))
        }
        if subject.status == .withdrawn, !subject.file.has("withdrawn") {
            report.report(Self.withdrawal, at: subject.missing("withdrawn"))
        }
    }

    /// Whether a company says that it is anonymous, or something that cannot be read.
    private static func mayBeAnonymous(_ company: LocatedMapping) -> Bool {
        company.has("anonymous") && company.node("anonymous")?.scalar?.value != .boolean(false)
    }

    private static let name = Finding(
        .missingForStatus,
        LocalizedText(de: "der Name des Unternehmens fehlt", en: "the company's name is missing"),
        hint: FindingWords(
            de:
                "\(blank: \Company.name) ergänzen, oder \(ticked: \Company.isAnonymous), wenn es ungenannt bleiben soll",
            en: "add \(blank: \Company.name), or \(ticked: \Company.isAnonymous) if it is to stay unnamed"))
    private static let beginning = Finding(
        .missingForStatus,
        FindingWords(
            de: "der Beginn der Begleitung\(spelling: " (support.from)") fehlt",
            en: "the start of the support\(spelling: " (support.from)") is missing"),
        hint: .forFile(
            de: "zum Beispiel „support: {from: 2020-04}“; ein Jahr genügt",
            en: "for example \"support: {from: 2020-04}\"; a year is enough"))
    private static let phases = Finding(
        .missingForStatus,
        FindingWords(
            de: "ein Fall braucht mindestens eine Phase\(aside: \CaseStudy.phases)",
            en: "a case needs at least one phase\(aside: \CaseStudy.phases)"),
        hint: .forFile(
            de: "zum Beispiel „phases: [{id: analyse, title: Analyse}]“",
            en: "for example \"phases: [{id: analysis, title: Analysis}]\""))
    private static let outcomes = Finding(
        .missingForStatus,
        FindingWords(
            de: "ein veröffentlichter Fall braucht mindestens ein Ergebnis\(aside: \CaseStudy.outcomes)",
            en: "a published case needs at least one outcome\(aside: \CaseStudy.outcomes)"),
        hint: FindingWords(
            de: "ergänzen Sie ein Ergebnis, oder setzen Sie \(setting: \CaseStudy.status, EditorialStatus.review)",
            en: "add an outcome, or set \(setting: \CaseStudy.status, EditorialStatus.review)"))
    private static let endedReason = Finding(
        .missingForStatus,
        FindingWords(
            de: "warum das Projekt vorzeitig endete\(aside: \CaseStudy.endedReason), fehlt",
            en: "the reason why the project ended early\(aside: \CaseStudy.endedReason) is missing"),
        hint: .forFile(
            de: "zum Beispiel „ended_reason: Die Fördermittel liefen aus.“",
            en: "for example \"ended_reason: The funding ran out.\""))
    private static let withdrawal = Finding(
        .missingForStatus,
        FindingWords(
            de: "ein zurückgezogener Fall sagt, wann\(spelling: " (withdrawn.on)")",
            en: "the day on which the case was withdrawn\(spelling: " (withdrawn.on)") is missing"),
        hint: .forFile(
            de: "zum Beispiel „withdrawn: {on: 2022-01-02}“", en: "for example \"withdrawn: {on: 2022-01-02}\""))
}

extension Rule {
    /// A case has what its status requires.
    static let missingForStatus = Rule(
        "missing-for-status", .error,
        summary: LocalizedText(
            de: "Was ein Fall für seinen Stand braucht, ist da.",
            en: "A case has everything that its status requires."),
        explanation: LocalizedText(
            de: """
                Wer veröffentlicht, zeigt mindestens ein Ergebnis; wer zurückzieht, sagt wann. Ein Unternehmen hat \
                einen Namen, außer es bleibt anonym; ein Projekt hat einen Beginn und mindestens eine Phase. Öffentliche \
                Quellen (basis: public-source) nennen oft weder Beginn noch Phasen noch Ergebnis, und ein Projekt, das vorzeitig endete (ended: \
                early), hat vielleicht keines; dann steht in ended_reason, warum.
                """,
            en: """
                A published case has at least one outcome; a withdrawn case says when it was withdrawn. A company has \
                a name unless it is anonymous; a project has a start date and at least one phase. Public sources \
                (basis: public-source) often mention no start date, phases or outcome, and a project that ended early \
                (ended: early) may have no outcome; ended_reason then says why.
                """),
        examples: [
            .refused("status: ↓withdrawn", for: "status: published"),
            .accepted("status: withdrawn\nwithdrawn: {on: 2022-01-02}", for: "status: published"),
            .refused("erreicht:\n", for: "outcomes:\n", at: "status: ↓published", also: ["34:1 unknown-key"]),
            .refused("", for: "  name: Musterhaus GmbH (erfunden)\n", at: "↓company:"),
            .refused("", for: "support: {from: 2020-04, to: 2021-03, organisation: Größe}\n", at: "↓casebook: 1"),
            .refused("ended: ↓early\nstatus: published", for: "status: published"),
            .accepted(
                "ended: early\nended_reason: Die Mittel liefen aus.\nstatus: published", for: "status: published"),
            .accepted("  name: x\n", for: "  name: Musterhaus GmbH (erfunden)\n"),
        ])
}
