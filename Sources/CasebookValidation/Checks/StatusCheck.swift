import CasebookDiagnostics
import CasebookFiles
import CasebookModel

/// What a case needs for its status.
struct StatusCheck: CaseCheck {
    let rules: [Rule] = [.missingForStatus, .missingNarrative, .missingPublishedOn, .contradictingStatus]

    func check(_ subject: CaseSubject, report: inout DiagnosticCollector) {
        checkCompany(subject, &report)
        checkProject(subject, &report)
        if subject.status == .published || subject.status == .review, subject.file.has("withdrawn") {
            report.report(
                StatusPhrases.contradiction,
                at: subject.file.field("withdrawn", shownAt: subject.file.keyRange("withdrawn")))
        }
        switch subject.status {
        case .published: checkPublished(subject, &report)
        case .withdrawn where !subject.file.has("withdrawn"):
            report.report(StatusPhrases.missingWithdrawal, at: subject.missing("withdrawn"))
        default: break
        }
    }

    private func checkCompany(_ subject: CaseSubject, _ report: inout DiagnosticCollector) {
        let company = subject.file.record("company")
        if company.exists, !company.flag("anonymous"), !company.has("name") {
            report.report(
                StatusPhrases.missingName,
                at: subject.file.field("company", "name", shownAt: subject.file.keyRange("company")))
        }
    }

    private func checkProject(_ subject: CaseSubject, _ report: inout DiagnosticCollector) {
        let basis = subject.file.record("release").word("basis", Release.Basis.self)?.value
        if basis != .publicSource, !subject.file.record("support").has("from") {
            report.report(
                StatusPhrases.missingBeginning,
                at: subject.file.field("support", "from", shownAt: subject.file.keyRange("support")))
        }
    }

    private func checkPublished(_ subject: CaseSubject, _ report: inout DiagnosticCollector) {
        if subject.file.records("outcomes").isEmpty {
            report.report(StatusPhrases.missingOutcomes, at: subject.missing("outcomes"))
        }
        for key in ["lessons", "transfer"] where !subject.file.has(key) {
            report.report(StatusPhrases.missingNarrative(key), at: subject.missing(key))
        }
        if !subject.file.has("published_on") {
            report.report(StatusPhrases.missingPublishedOn, at: subject.missing("published_on"))
        }
    }
}

/// The words of ``StatusCheck``.
private enum StatusPhrases {
    static let missingName = Finding(
        .missingForStatus,
        LocalizedText(de: "der Name des Unternehmens fehlt", en: "the company's name is missing"),
        hint: LocalizedText(
            de: "„name: …“ ergänzen, oder „anonymous: true“, wenn es ungenannt bleiben soll",
            en: "add \"name: …\", or \"anonymous: true\" if it is to stay unnamed"))
    static let missingBeginning = Finding(
        .missingForStatus,
        LocalizedText(
            de: "der Beginn der Begleitung (support.from) fehlt",
            en: "the beginning of the support (support.from) is missing"),
        hint: LocalizedText(
            de: "zum Beispiel „support: {from: 2020-04}“; ein Jahr genügt",
            en: "for example \"support: {from: 2020-04}\"; a year is enough"))
    static let missingOutcomes = Finding(
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
    static let missingWithdrawal = Finding(
        .missingForStatus,
        LocalizedText(
            de: "ein zurückgezogener Fall sagt, wann (withdrawn.on)", en: "a withdrawn case says when (withdrawn.on)"),
        hint: LocalizedText(
            de: "zum Beispiel „withdrawn: {on: 2022-01-02}“", en: "for example \"withdrawn: {on: 2022-01-02}\""))
    static let missingPublishedOn = Finding(
        .missingPublishedOn,
        LocalizedText(
            de: "der Tag der Veröffentlichung (published_on) fehlt",
            en: "the day of publication (published_on) is missing"),
        hint: releaseDayCounts,
        inForm: FormWords(
            LocalizedText(
                de: "der Tag der Veröffentlichung fehlt", en: "the day of publication is missing"),
            hint: releaseDayCounts))
    private static let releaseDayCounts = LocalizedText(
        de: "ohne ihn gilt der Tag der Freigabe", en: "without it the day of the release counts")

    static let contradiction = Finding(
        .contradictingStatus,
        LocalizedText(
            de: "der Fall ist zurückgezogen (withdrawn), sein Stand ist ein anderer",
            en: "the case is withdrawn (withdrawn), its status says otherwise"),
        hint: LocalizedText(
            de: "es gilt das Strengere, er erscheint nirgends: „status: withdrawn“ setzen, oder withdrawn löschen",
            en: "the stricter one counts, it appears nowhere: set \"status: withdrawn\", or delete withdrawn"),
        inForm: FormWords(
            LocalizedText(
                de: "der Fall ist zurückgezogen, sein Stand ist ein anderer",
                en: "the case is withdrawn, its status says otherwise")))

    static func missingNarrative(_ key: String) -> Finding {
        Finding(
            .missingNarrative,
            LocalizedText(
                de: "dem veröffentlichten Fall fehlt der Text „\(key)“",
                en: "the published case lacks the text \"\(key)\""))
    }
}
