import CasebookDiagnostics
import CasebookFiles
import CasebookModel

/// The logos of the collection exist and have alternative text.
struct MissingLogo: BookCheck {
    let rules: [Rule] = [.missingLogo]

    func check(_ subject: BookSubject, report: inout DiagnosticCollector) {
        let brandings = subject.partners.map { LocatedMapping($0.value).record("branding") }
        for owner in [subject.file.record("funding")] + brandings {
            guard let logo = owner.value("logo", { RelativePath($0) }) else { continue }
            for problem in subject.logos[logo.value]?.problems ?? [] { report.report(problem, at: logo) }
            if !owner.has("logo_alt") { report.report(Self.finding, at: owner.field("logo_alt", shownAt: logo.range)) }
        }
    }

    private static let finding = Finding(
        .missingLogo,
        FindingWords(
            de: "dem Logo fehlt der Alternativtext\(spelling: " (logo_alt)")",
            en: "the logo's alternative text is missing\(spelling: " (logo_alt)")")
    )
}

extension Rule {
    /// The logos of the collection exist and have alternative text.
    static let missingLogo = Rule(
        "missing-logo", .error,
        summary: LocalizedText(
            de: "Logos der Sammlung sind da und haben einen Alternativtext.",
            en: "The logos of the collection exist and have alternative text."),
        explanation: LocalizedText(
            de: "Der Pfad ist relativ zum Ordner von casebook.yaml.",
            en: "The path is relative to the folder of casebook.yaml."),
        examples: [
            .refused(
                de: "funding: {text: Gefördert, logo: ↓media/logo.png}",
                en: "funding: {text: Funded, logo: ↓media/logo.png}",
                for: "funding: {text: Gefördert, logo: media/logo.png, logo_alt: Logo}", in: .book),
            .accepted(
                de: "funding: {text: Gefördert, logo: media/logo.png, logo_alt: Logo des Landes}",
                en: "funding: {text: Funded, logo: media/logo.png, logo_alt: Logo of the state}",
                for: "funding: {text: Gefördert, logo: media/logo.png, logo_alt: Logo}", in: .book),
            .accepted("", for: ", logo: media/logo.png, logo_alt: Logo", in: .book),
        ])
}
