import CasebookDiagnostics
import CasebookFiles
import CasebookModel
import CasebookYAML

/// The basis of the release fits the case.
struct ReleaseBasis: CaseCheck {
    let rules: [Rule] = [.releaseBasis]

    func check(_ subject: CaseSubject, report: inout DiagnosticCollector) {
        guard let basis = subject.file.record("release").word("basis", Release.Basis.self) else { return }
        let fictional = subject.file.node("fictional")?.scalar?.value
        let isFictional = fictional == .boolean(true)
        // What is neither yes nor no says nothing of the basis.
        let isNotFictional = fictional == .boolean(false) || !subject.file.has("fictional")
        switch basis.value {
        case .fictional where isNotFictional: report.report(Self.notFictional, at: basis)
        case .publicSource where isFictional: report.report(Self.fictionalSource, at: basis)
        case .publicSource where subject.file.lacksItems("sources"):
            report.report(Self.sources, at: subject.file.field("sources", shownAt: basis.range))
        default: break
        }
    }

    private static let notFictional = Finding(
        .releaseBasis,
        LocalizedText(
            de: "„basis: fictional“ gehört zu einem Fall mit „fictional: true“",
            en: "\"basis: fictional\" belongs to a case with \"fictional: true\""))
    private static let fictionalSource = Finding(
        .releaseBasis,
        LocalizedText(
            de: "ein erfundener Fall hat keine öffentliche Quelle", en: "a fictional case has no public source"))
    private static let sources = Finding(
        .releaseBasis,
        LocalizedText(
            de: "„basis: public-source“ verlangt mindestens eine Quelle (sources)",
            en: "\"basis: public-source\" demands at least one source (sources)"),
        inForm: FormWords(
            LocalizedText(
                de: "„basis: public-source“ verlangt mindestens eine Quelle",
                en: "\"basis: public-source\" demands at least one source")))
}

extension Rule {
    /// The basis of the release fits the case.
    static let releaseBasis = Rule(
        "release-basis", .error,
        summary: LocalizedText(
            de: "Die Grundlage der Freigabe passt zum Fall.",
            en: "The basis of the release fits the case."),
        explanation: LocalizedText(
            de: """
                basis: fictional gehört zu fictional: true; basis: public-source verlangt Quellen und einen \
                wirklichen Fall.
                """,
            en: "basis: fictional belongs to fictional: true; basis: public-source demands sources and a real case."),
        examples: [
            .refused("fictional: false", for: "fictional: true", at: "basis: ↓fictional"),
            .refused("basis: ↓public-source", for: "basis: fictional"),
            .accepted("basis: consent", for: "basis: fictional"),
        ])
}
