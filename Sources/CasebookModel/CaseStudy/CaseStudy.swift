/// A documented solution: how one company was accompanied, what was done and what came of it.
public struct CaseStudy: Sendable, Hashable {
    /// The name of the folder; stable for ever.
    public var id: CaseID
    /// The headline.
    public var title: String
    /// What the case is about, in plain text of at most ``summaryLimit`` characters.
    public var summary: String
    /// The language of all texts of the case.
    public var language: LanguageTag
    /// Where the case stands on its way to the public.
    public var status: EditorialStatus
    /// Whether company and events are invented; every export says so.
    public var isFictional: Bool
    /// Who wrote the text; the publisher of the book that first published the case if empty.
    public var authors: [Author]
    /// What the text is called in registries of publications.
    public var identifiers: Identifiers?
    /// The case for those who have a minute.
    public var brief: Brief?
    /// The funding of this very case, where it differs from the book's.
    public var funding: CaseFunding?
    /// What the sources do not say, one plain sentence each.
    public var unknown: [String]
    /// What became of it later.
    public var aftermath: Markdown?
    /// What the project cost the company.
    public var effort: Effort?
    /// How the project ended.
    public var ended: ProjectEnd?
    /// Why it ended early.
    public var endedReason: String?
    /// The company that was accompanied.
    public var company: Company
    /// The project in which it was accompanied.
    public var support: SupportProject
    /// The topics, keys of the book's vocabulary.
    public var topics: [TopicKey]
    /// The goals of the United Nations' 2030 Agenda that the case contributes to.
    public var sdgs: [SustainableDevelopmentGoal]
    /// Where the company stood at the beginning (Ausgangslage).
    public var challenge: Markdown
    /// What was to be reached.
    public var goals: [Goal]
    /// The phases in order.
    public var phases: [Phase]
    /// What came of it.
    public var outcomes: [Outcome]
    /// What the company and its coaches learned.
    public var lessons: Markdown?
    /// What another company can take from it.
    public var transfer: Markdown?
    /// What people said.
    public var quotes: [Quote]
    /// Pictures and downloads.
    public var media: [Medium]
    /// Further reading.
    public var links: [Link]
    /// Where the facts come from.
    public var sources: [Source]
    /// The contact.
    public var contact: Contact?
    /// The licence of the texts; the book's if `nil`.
    public var licence: LicenceID?
    /// When the case was first published.
    public var publishedOn: PartialDate?
    /// When the case was last changed in substance.
    public var updatedOn: PartialDate?
    /// On what the publication rests: mostly the company's consent.
    public var release: Release?
    /// That and why the case was withdrawn.
    public var withdrawn: Withdrawal?
    /// Where the case comes from, if another book published it first.
    public var origin: Origin?
    /// Likely names in its texts that an editor has settled. INTERNAL.
    public var anonymity: [SettledName]
    /// Since when nobody works on the case any more, so that lists leave it out. INTERNAL: what is public stays public.
    public var archivedOn: PartialDate?

    /// The greatest length of ``summary`` in Unicode code points, as JSON Schema counts.
    public static let summaryLimit = 300

    public init(
        id: CaseID, title: String, summary: String, language: LanguageTag, status: EditorialStatus,
        isFictional: Bool = false, authors: [Author] = [], identifiers: Identifiers? = nil, brief: Brief? = nil,
        funding: CaseFunding? = nil,
        unknown: [String] = [], aftermath: Markdown? = nil, effort: Effort? = nil, ended: ProjectEnd? = nil,
        endedReason: String? = nil,
        company: Company, support: SupportProject = SupportProject(),
        topics: [TopicKey] = [], sdgs: [SustainableDevelopmentGoal] = [], challenge: Markdown,
        goals: [Goal] = [], phases: [Phase], outcomes: [Outcome] = [], lessons: Markdown? = nil,
        transfer: Markdown? = nil, quotes: [Quote] = [], media: [Medium] = [], links: [Link] = [],
        sources: [Source] = [], contact: Contact? = nil, licence: LicenceID? = nil,
        publishedOn: PartialDate? = nil, updatedOn: PartialDate? = nil, release: Release? = nil,
        withdrawn: Withdrawal? = nil, origin: Origin? = nil, anonymity: [SettledName] = [],
        archivedOn: PartialDate? = nil
    ) {
        self.id = id
        self.title = title
        self.summary = summary
        self.language = language
        self.status = status
        self.isFictional = isFictional
        self.authors = authors
        self.identifiers = identifiers
        self.brief = brief
        self.funding = funding
        self.unknown = unknown
        self.aftermath = aftermath
        self.effort = effort
        self.ended = ended
        self.endedReason = endedReason
        self.company = company
        self.support = support
        self.topics = topics
        self.sdgs = sdgs
        self.challenge = challenge
        self.goals = goals
        self.phases = phases
        self.outcomes = outcomes
        self.lessons = lessons
        self.transfer = transfer
        self.quotes = quotes
        self.media = media
        self.links = links
        self.sources = sources
        self.contact = contact
        self.licence = licence
        self.publishedOn = publishedOn
        self.updatedOn = updatedOn
        self.release = release
        self.withdrawn = withdrawn
        self.origin = origin
        self.anonymity = anonymity
        self.archivedOn = archivedOn
    }
}
