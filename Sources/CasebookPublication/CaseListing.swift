public import CasebookModel

/// What lists say of a released case, and nothing else: some hundred bytes, so that an export of many thousand cases
/// can keep all of them in mind.
///
/// Long texts that stand in files about many cases (the items of a feed, say) are pieces, which a plugin makes when it
/// sees the whole case.
public struct CaseListing: ReleasedCase, Hashable {
    public let id: CaseID
    /// The title without a mark, for lists that mark invented cases by other means.
    public let plainTitle: String
    /// The summary without a mark, for lists that mark invented cases by other means.
    public let plainSummary: String
    public let language: LanguageTag
    /// How the texts of an invented case say that it is.
    let mark: FictionMark?
    public let company: ReleasedCompany
    /// The centre that accompanied the company.
    public let organisation: String?
    public let topics: [Topic]
    /// The medium that stands for the case.
    public let teaser: ReleasedMedium?
    /// The first indicator that can stand alone.
    public let headline: Indicator?
    /// How the outcome of the headline turned out, if that is said.
    public let headlineVerdict: Verdict?
    /// What became of the goals.
    public let goals: GoalBalance
    /// How the project ended.
    public let ended: ProjectEnd?
    public let licence: LicenceID
    public let publishedOn: PartialDate
    public let updatedOn: PartialDate?
    public let channels: [Channel]
    public let origin: Origin?

    /// The title; of an invented case it says so.
    public var title: String { mark?.title(plainTitle) ?? plainTitle }
    /// Plain text of some 300 characters; of an invented case it says so.
    public var summary: String { mark?.summary(plainSummary) ?? plainSummary }
    /// What ``title`` has behind ``plainTitle``.
    public var titleLabel: FictionLabel? { mark?.label(behind: plainTitle) }
    /// Whether company and events are invented; every list says so.
    public var isFictional: Bool { mark != nil }

    /// What lists say of a case.
    public init(of study: ReleasedCaseStudy) {
        id = study.id
        plainTitle = study.plainTitle
        plainSummary = study.plainSummary
        language = study.language
        mark = study.mark
        company = study.company
        organisation = study.organisation
        topics = study.topics
        teaser = study.teaser
        headline = study.headlineOutcomes.first?.indicator
        headlineVerdict = study.headlineOutcomes.first?.verdict
        goals = GoalBalance(study.goals, study.outcomes)
        ended = study.ended
        licence = study.licence
        publishedOn = study.publishedOn
        updatedOn = study.updatedOn
        channels = study.channels
        origin = study.origin
    }
}

extension ReleasedCaseStudy {
    /// The outcomes with figures that can stand alone.
    public var headlineOutcomes: [Outcome] { outcomes.filter { $0.indicator?.canStandAlone == true } }
}
