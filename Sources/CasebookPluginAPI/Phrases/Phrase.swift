public import CasebookModel

/// The words that every export uses for the parts of a case. What a field is called in files and forms, it is called here too.
public enum Phrase {
    /// The label of a field; its key if there is none, which no golden export has.
    private static func label(_ part: PartDescription, _ key: String) -> LocalizedText {
        part[key]?.label ?? LocalizedText(de: key, en: key)
    }

    public static let caseStudy = LocalizedText(de: "Praxisbeispiel", en: "Case study")
    public static let caseStudies = LocalizedText(de: "Praxisbeispiele", en: "Case studies")
    public static let summary = LocalizedText(de: "Kurz gesagt", en: "In brief")
    public static let facts = LocalizedText(de: "Steckbrief", en: "Key facts")
    public static let company = label(CaseStudy.part, "company")
    public static let anonymousCompany = LocalizedText(
        de: "Das Unternehmen bleibt ungenannt", en: "The company is not named")
    public static let sector = label(Company.part, "sector")
    public static let size = label(Company.part, "size")
    public static let employees = label(Company.part, "employees")
    public static let region = label(Company.part, "region")
    public static let place = label(Company.part, "place")
    public static let website = label(Company.part, "website")
    public static let period = LocalizedText(de: "Zeitraum", en: "Period")
    public static let supportedBy = LocalizedText(de: "Begleitet von", en: "Supported by")
    public static let coaches = LocalizedText(de: "Coaches", en: "Coaches")
    public static let topics = label(CaseStudy.part, "topics")
    public static let sdgs = label(CaseStudy.part, "sdgs")
    public static let language = LocalizedText(de: "Sprache", en: "Language")
    public static let phase = LocalizedText(de: "Phase", en: "Phase")
    public static let phases = label(CaseStudy.part, "phases")
    public static let measure = LocalizedText(de: "Maßnahme", en: "Measure")
    public static let measures = label(Phase.part, "measures")
    public static let kind = label(Measure.part, "kind")
    public static let status = label(Measure.part, "status")
    /// The hours of the support.
    public static let effort = label(CaseStudy.part, "support")
    public static let reason = LocalizedText(de: "Grund", en: "Reason")
    public static let companyHours = LocalizedText(
        de: "Arbeitszeit des Unternehmens", en: "The company's working time")
    public static let costs = label(Effort.part, "costs")
    public static let runningCosts = label(Effort.part, "running_costs")
    private static let broughtAboutBy = LocalizedText(de: "Beigetragen haben", en: "Brought about by")
    private static let attempted = LocalizedText(de: "Dafür unternommen wurde", en: "What was done about it")

    /// What stands above the measures of an outcome: nothing contributes to what was not reached.
    public static func causes(of verdict: Verdict?) -> LocalizedText {
        verdict == .missed ? attempted : broughtAboutBy
    }
    public static let indicator = label(Outcome.part, "indicator")
    public static let before = label(Indicator.part, "before")
    public static let after = label(Indicator.part, "after")
    public static let target = label(Indicator.part, "target")
    /// Beside a target without a figure after the project.
    public static let notMeasured = LocalizedText(de: "nicht gemessen", en: "not measured")
    /// The project broke off.
    public static let endedEarly = LocalizedText(de: "Vorzeitig beendet", en: "Ended early")
    public static let possible = LocalizedText(de: "Möglich", en: "Possible")
    public static let possibleChange = LocalizedText(de: "Mögliche Veränderung", en: "Possible change")
    public static let direction = LocalizedText(de: "Richtung", en: "Direction")
    public static let evidence = LocalizedText(de: "Woher bekannt", en: "How it is known")
    public static let unit = label(Indicator.part, "unit")
    public static let goal = label(Outcome.part, "goal")
    public static let change = LocalizedText(de: "Veränderung", en: "Change")
    public static let measuredOn = LocalizedText(de: "Gemessen", en: "Measured")
    public static let source = LocalizedText(de: "Quelle", en: "Source")
    public static let quotes = LocalizedText(de: "Stimmen", en: "Quotes")
    public static let media = LocalizedText(de: "Bilder und Material", en: "Pictures and material")
    public static let credit = LocalizedText(de: "Bildnachweis", en: "Credit")
    public static let links = LocalizedText(de: "Weiterlesen", en: "Further reading")
    public static let sources = label(CaseStudy.part, "sources")
    public static let accessedOn = LocalizedText(de: "abgerufen am", en: "accessed on")
    public static let contact = label(CaseStudy.part, "contact")
    public static let email = label(Contact.part, "email")
    public static let licence = label(CaseStudy.part, "licence")
    public static let publishedOn = LocalizedText(de: "Veröffentlicht", en: "Published")
    public static let updatedOn = LocalizedText(de: "Aktualisiert", en: "Updated")
    public static let release = label(CaseStudy.part, "release")
    public static let grantedOn = LocalizedText(de: "Erteilt", en: "Granted")
    public static let grantedBy = LocalizedText(de: "Erteilt durch", en: "Granted by")
    public static let basis = label(Release.part, "basis")
    public static let channels = LocalizedText(de: "Freigegeben für", en: "Approved for")
    public static let expiresOn = LocalizedText(de: "Gültig bis", en: "Valid until")
    public static let funding = label(CaseStudy.part, "funding")
    public static let publisher = label(Origin.part, "publisher")
    public static let original = LocalizedText(de: "Original", en: "Original")
    public static let genre = LocalizedText(de: "Art", en: "Kind")
    public static let fictional = Genre.teaching.label
    public static let fictionalNotice = LocalizedText(
        de: "Unternehmen, Personen und Zahlen in diesem Beispiel sind erfunden.",
        en: "The company, people and figures in this example are invented.")

    /// A figure that was taken again after the project.
    public static func later(_ date: PartialDate) -> LocalizedText {
        LocalizedText(de: "Später, \(Wording(.de).date(date))", en: "Later, \(Wording(.en).date(date))")
    }

    /// How things stood when a figure was taken last.
    static func last(_ date: PartialDate) -> LocalizedText {
        LocalizedText(de: "Zuletzt, \(Wording(.de).date(date))", en: "Latest, \(Wording(.en).date(date))")
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
