import CasebookDiagnostics
import CasebookFiles
import CasebookModel
import CasebookYAML

/// The basis of the release fits the case.
struct ReleaseBasis: CaseCheck {
    let rules: [Rule] = [.releaseBasis]

    func check(_ subject: CaseSubject, report: inout DiagnosticCollector) {
        let release = subject.file.record("release")
        guard let basis = release.word("basis", Release.Basis.self) else { return }
        let fictional = subject.file.node("fictional")?.scalar?.value
        let isFictional = fictional == .boolean(true)
        // What is neither yes nor no says nothing of the basis.
        let isNotFictional = fictional == .boolean(false) || !subject.file.has("fictional")
        switch basis.value {
        case .fictional where isNotFictional: report.report(Self.notFictional, at: basis)
        case .consent where isFictional: report.report(Self.fictionalConsent, at: basis)
        case .publicSource where isFictional: report.report(Self.fictionalSource, at: basis)
        case .publicSource where subject.file.lacksItems("sources"):
            report.report(Self.sources, at: subject.file.field("sources", shownAt: basis.range))
        case .consent where !release.has("granted_by"):
            report.report(Self.granter, at: subject.file.field("release", "granted_by", shownAt: basis.range))
        default: break
        }
    }

    private static let notFictional = Finding(
        .releaseBasis,
        FindingWords(
            de: """
                \(setting: \Release.basis, Release.Basis.fictional) gehört zu einem Fall mit \
                \(ticked: \CaseStudy.isFictional)
                """,
            en: """
                \(setting: \Release.basis, Release.Basis.fictional) belongs to a case with \
                \(ticked: \CaseStudy.isFictional)
                """))
    private static let fictionalConsent = Finding(
        .releaseBasis,
        LocalizedText(
            de: "ein erfundenes Unternehmen kann nicht einwilligen", en: "an invented company cannot consent"),
        hint: FindingWords(
            de: """
                \("schreiben", inForm: "wählen") Sie \(setting: \Release.basis, Release.Basis.fictional); \
                \(quoted: \Release.grantedBy) entfällt
                """,
            en: """
                \("write", inForm: "choose") \(setting: \Release.basis, Release.Basis.fictional), and remove \
                \(quoted: \Release.grantedBy)
                """))
    private static let fictionalSource = Finding(
        .releaseBasis,
        LocalizedText(
            de: "ein erfundener Fall hat keine öffentliche Quelle", en: "an invented case has no public source"),
        hint: FindingWords(
            de: "\("schreiben", inForm: "wählen") Sie \(setting: \Release.basis, Release.Basis.fictional)",
            en: "\("write", inForm: "choose") \(setting: \Release.basis, Release.Basis.fictional)"))
    private static let granter = Finding(
        .releaseBasis,
        FindingWords(
            de: "wer die Einwilligung erteilt hat\(aside: \Release.grantedBy), fehlt",
            en: "who gave the consent\(aside: \Release.grantedBy) is missing"),
        hint: .forFile(
            de: "zum Beispiel „granted_by: Geschäftsführung“", en: "for example \"granted_by: Management\""))
    private static let sources = Finding(
        .releaseBasis,
        FindingWords(
            de: """
                \(setting: \Release.basis, Release.Basis.publicSource) verlangt mindestens eine \
                Quelle\(aside: \CaseStudy.sources)
                """,
            en: """
                \(setting: \Release.basis, Release.Basis.publicSource) requires at least one \
                source\(aside: \CaseStudy.sources)
                """))
}

extension Rule {
    /// The basis of the release fits the case.
    static let releaseBasis = Rule(
        "release-basis", .error,
        summary: LocalizedText(
            de: "Die Grundlage der Veröffentlichung passt zum Fall.",
            en: "The basis of the publication is right for the case."),
        explanation: LocalizedText(
            de: """
                basis: fictional und fictional: true gehören zusammen: Ein erfundenes Unternehmen kann nicht einwilligen, \
                und ein wirkliches ist nicht erfunden. basis: public-source verlangt Quellen, basis: consent sagt mit \
                granted_by, wer eingewilligt hat.
                """,
            en: """
                basis: fictional and fictional: true go together: an invented company cannot consent, and a real one \
                is not invented. basis: public-source requires sources; basis: consent requires granted_by, which says \
                who consented.
                """),
        examples: [
            .refused(
                "fictional: false  # release: {basis: fictional}", for: "fictional: true",
                at: "granted_on: 2021-02-15, basis: ↓fictional"),
            .accepted("fictional: true  # release: {basis: fictional}", for: "fictional: true"),
            .refused("basis: ↓public-source", for: "basis: fictional"),
            .refused("basis: ↓consent", for: "basis: fictional"),
            .refused("# fictional", for: "fictional: true", at: "basis: ↓fictional"),
            .accepted("basis: fictional, channels: [print]", for: "basis: fictional, channels: [website]"),
        ])
}
