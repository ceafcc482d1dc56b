import CasebookDiagnostics
import CasebookFiles
import CasebookModel

/// A published case has a release that is valid and rests on the right basis.
struct ReleaseCheck: CaseCheck {
    let rules: [Rule] = [.releaseMissing, .releaseEnded, .releaseBasis]

    func check(_ subject: CaseSubject, report: inout DiagnosticCollector) {
        let release = subject.file.record("release")
        checkBasis(subject, release, &report)
        guard subject.status == .published else { return }
        guard release.exists else {
            return report.report(ReleasePhrases.missing, at: subject.missing("release"))
        }
        if let revoked = release.date("revoked_on"), revoked.value.earliest <= subject.date {
            report.report(ReleasePhrases.revoked(revoked.value), at: revoked)
        }
        if let expiry = release.date("expires_on"), expiry.value.latest < subject.date {
            report.report(ReleasePhrases.expired(expiry.value), at: expiry)
        }
    }

    private func checkBasis(_ subject: CaseSubject, _ release: MarkedRecord, _ report: inout DiagnosticCollector) {
        guard let basis = release.word("basis", Release.Basis.self) else { return }
        let isFictional = subject.file.flag("fictional")
        switch basis.value {
        case .fictional where !isFictional: report.report(ReleasePhrases.notFictional, at: basis)
        case .publicSource where isFictional: report.report(ReleasePhrases.fictionalSource, at: basis)
        case .publicSource where subject.file.records("sources").isEmpty:
            report.report(ReleasePhrases.sourcesMissing, at: subject.file.field("sources", shownAt: basis.range))
        default: break
        }
    }
}

/// The words of ``ReleaseCheck``.
private enum ReleasePhrases {
    static let missing = Finding(
        .releaseMissing,
        LocalizedText(
            de: "dem veröffentlichten Fall fehlt die Freigabe (release)", en: "the published case lacks the release"),
        hint: LocalizedText(
            de: "ohne Freigabe wird nichts exportiert; tragen Sie sie ein, oder setzen Sie „status: review“",
            en: "nothing is exported without one; enter it, or set \"status: review\""),
        inForm: FormWords(
            LocalizedText(
                de: "dem veröffentlichten Fall fehlt die Freigabe", en: "the published case lacks the release")))
    static let notFictional = Finding(
        .releaseBasis,
        LocalizedText(
            de: "„basis: fictional“ gehört zu einem Fall mit „fictional: true“",
            en: "\"basis: fictional\" belongs to a case with \"fictional: true\""))
    static let fictionalSource = Finding(
        .releaseBasis,
        LocalizedText(
            de: "ein erfundener Fall hat keine öffentliche Quelle", en: "a fictional case has no public source"))
    static let sourcesMissing = Finding(
        .releaseBasis,
        LocalizedText(
            de: "„basis: public-source“ verlangt mindestens eine Quelle (sources)",
            en: "\"basis: public-source\" demands at least one source (sources)"),
        inForm: FormWords(
            LocalizedText(
                de: "„basis: public-source“ verlangt mindestens eine Quelle",
                en: "\"basis: public-source\" demands at least one source")))

    static func revoked(_ date: PartialDate) -> Finding {
        Finding(
            .releaseEnded,
            LocalizedText(de: "die Freigabe wurde am \(date) widerrufen", en: "the release was revoked on \(date)"),
            hint: hint)
    }

    static func expired(_ date: PartialDate) -> Finding {
        Finding(
            .releaseEnded,
            LocalizedText(de: "die Freigabe ist am \(date) abgelaufen", en: "the release expired on \(date)"),
            hint: hint)
    }

    private static let hint = LocalizedText(
        de: "der Fall erscheint in keinem Export; erneuern Sie die Freigabe, oder ziehen Sie ihn zurück",
        en: "the case appears in no export; renew the release, or withdraw the case")
}
