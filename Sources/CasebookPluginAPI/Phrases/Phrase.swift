public import CasebookModel

/// The words that every export uses for the parts of a case.
public enum Phrase {
    public static let caseStudy = LocalizedText(de: "Praxisbeispiel", en: "Case study")
    public static let caseStudies = LocalizedText(de: "Praxisbeispiele", en: "Case studies")
    public static let summary = LocalizedText(de: "Kurz gesagt", en: "In brief")
    public static let facts = LocalizedText(de: "Steckbrief", en: "Fact box")
    public static let company = LocalizedText(de: "Unternehmen", en: "Company")
    public static let anonymousCompany = LocalizedText(
        de: "Das Unternehmen bleibt ungenannt", en: "The company remains unnamed")
    public static let sector = LocalizedText(de: "Branche", en: "Sector")
    public static let size = LocalizedText(de: "Größe", en: "Size")
    public static let employees = LocalizedText(de: "Beschäftigte", en: "Employees")
    public static let region = LocalizedText(de: "Region", en: "Region")
    public static let place = LocalizedText(de: "Ort", en: "Place")
    public static let website = LocalizedText(de: "Website", en: "Web site")
    public static let period = LocalizedText(de: "Zeitraum", en: "Period")
    public static let supportedBy = LocalizedText(de: "Begleitet von", en: "Supported by")
    public static let coaches = LocalizedText(de: "Coaches", en: "Coaches")
    public static let topics = LocalizedText(de: "Themen", en: "Topics")
    public static let sdgs = LocalizedText(de: "UN-Nachhaltigkeitsziele", en: "UN Sustainable Development Goals")
    public static let language = LocalizedText(de: "Sprache", en: "Language")
    public static let phase = LocalizedText(de: "Phase", en: "Phase")
    public static let phases = LocalizedText(de: "Phasen", en: "Phases")
    public static let measure = LocalizedText(de: "Maßnahme", en: "Measure")
    public static let measures = LocalizedText(de: "Maßnahmen", en: "Measures")
    public static let kind = LocalizedText(de: "Art", en: "Kind")
    public static let status = LocalizedText(de: "Stand", en: "Status")
    /// The hours of the support.
    public static let effort = LocalizedText(de: "Begleitung", en: "Support")
    public static let reason = LocalizedText(de: "Grund", en: "Reason")
    public static let companyHours = LocalizedText(
        de: "Arbeitszeit des Unternehmens", en: "Working time of the company")
    public static let costs = LocalizedText(de: "Einmalige Kosten", en: "One-off costs")
    public static let runningCosts = LocalizedText(de: "Laufende Kosten", en: "Running costs")
    private static let broughtAboutBy = LocalizedText(de: "Beigetragen haben", en: "Brought about by")
    private static let attempted = LocalizedText(de: "Dafür unternommen wurde", en: "What was done about it")

    /// What stands above the measures of an outcome: nothing contributes to what was not reached.
    public static func causes(of verdict: Verdict?) -> LocalizedText {
        verdict == .missed ? attempted : broughtAboutBy
    }
    public static let indicator = LocalizedText(de: "Kennzahl", en: "Indicator")
    public static let before = LocalizedText(de: "Vorher", en: "Before")
    public static let after = LocalizedText(de: "Nachher", en: "After")
    public static let target = LocalizedText(de: "Zielwert", en: "Target value")
    /// Beside a target without a figure after the project.
    public static let notMeasured = LocalizedText(de: "nicht gemessen", en: "not measured")
    /// The project broke off.
    public static let endedEarly = LocalizedText(de: "Vorzeitig beendet", en: "Ended early")
    public static let possible = LocalizedText(de: "Möglich", en: "Possible")
    public static let possibleChange = LocalizedText(de: "Mögliche Veränderung", en: "Possible change")
    public static let direction = LocalizedText(de: "Richtung", en: "Direction")
    public static let evidence = LocalizedText(de: "Woher bekannt", en: "How it is known")
    public static let unit = LocalizedText(de: "Einheit", en: "Unit")
    public static let goal = LocalizedText(de: "Ziel", en: "Goal")
    public static let change = LocalizedText(de: "Veränderung", en: "Change")
    public static let measuredOn = LocalizedText(de: "Gemessen", en: "Measured")
    public static let source = LocalizedText(de: "Quelle", en: "Source")
    public static let quotes = LocalizedText(de: "Stimmen", en: "Voices")
    public static let media = LocalizedText(de: "Bilder und Material", en: "Pictures and material")
    public static let credit = LocalizedText(de: "Bildnachweis", en: "Credit")
    public static let links = LocalizedText(de: "Weiterlesen", en: "Further reading")
    public static let sources = LocalizedText(de: "Quellen", en: "Sources")
    public static let accessedOn = LocalizedText(de: "abgerufen am", en: "accessed on")
    public static let contact = LocalizedText(de: "Kontakt", en: "Contact")
    public static let email = LocalizedText(de: "E-Mail", en: "E-mail")
    public static let licence = LocalizedText(de: "Lizenz", en: "Licence")
    public static let publishedOn = LocalizedText(de: "Veröffentlicht", en: "Published")
    public static let updatedOn = LocalizedText(de: "Aktualisiert", en: "Updated")
    public static let release = LocalizedText(de: "Freigabe", en: "Release")
    public static let grantedOn = LocalizedText(de: "Erteilt", en: "Granted")
    public static let grantedBy = LocalizedText(de: "Erteilt durch", en: "Granted by")
    public static let basis = LocalizedText(de: "Grundlage", en: "Basis")
    public static let channels = LocalizedText(de: "Freigegeben für", en: "Released for")
    public static let expiresOn = LocalizedText(de: "Gültig bis", en: "Valid until")
    public static let funding = LocalizedText(de: "Förderung", en: "Funding")
    public static let publisher = LocalizedText(de: "Herausgeber", en: "Publisher")
    public static let original = LocalizedText(de: "Original", en: "Original")
    public static let fictional = LocalizedText(de: "Erfundenes Beispiel", en: "Fictional example")
    public static let fictionalNotice = LocalizedText(
        de: "Unternehmen, Personen und Zahlen in diesem Beispiel sind erfunden.",
        en: "The company, people and figures in this example are invented.")

    /// A figure that was taken again after the project.
    public static func later(_ date: PartialDate) -> LocalizedText {
        LocalizedText(de: "Später, \(Wording(.de).date(date))", en: "Later, \(Wording(.en).date(date))")
    }

    /// How things stood when a figure was taken last.
    static func last(_ date: PartialDate) -> LocalizedText {
        LocalizedText(de: "Zuletzt, \(Wording(.de).date(date))", en: "Last, \(Wording(.en).date(date))")
    }

    static func standing(_ standing: Indicator.Standing) -> LocalizedText {
        switch standing {
        case .better: LocalizedText(de: "besser als vorher", en: "better than before")
        case .same: LocalizedText(de: "wie vorher", en: "as before")
        case .worse: LocalizedText(de: "schlechter als vorher", en: "worse than before")
        }
    }

    public static let imprint = LocalizedText(de: "Impressum", en: "Imprint")
    public static let privacy = LocalizedText(de: "Datenschutz", en: "Privacy")
    public static let accessibility = LocalizedText(de: "Barrierefreiheit", en: "Accessibility")
}
