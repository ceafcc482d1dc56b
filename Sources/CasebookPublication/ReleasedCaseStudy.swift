public import CasebookModel

/// A case study that may leave the house, reduced to what may leave it.
///
/// Only ``PublicationGate`` makes one. It has no journal, and for an anonymous company neither name nor people: what
/// must not leak cannot be spelled.
public struct ReleasedCaseStudy: Sendable, Hashable {
    public let id: CaseID
    public let title: String
    /// Plain text of at most 300 characters.
    public let summary: String
    public let language: LanguageTag
    /// Whether company and events are invented; every export must say so, visibly and in its data.
    public let isFictional: Bool
    public let company: ReleasedCompany
    /// When the company was accompanied.
    public let period: Period
    /// The centre that accompanied it.
    public let organisation: String?
    /// The people who accompanied it; none if the company is anonymous.
    public let coaches: [Coach]
    /// The topics with their names.
    public let topics: [Topic]
    public let sdgs: [SustainableDevelopmentGoal]
    public let challenge: Markdown
    public let goals: [String]
    public let phases: [Phase]
    public let outcomes: [Outcome]
    public let lessons: Markdown?
    public let transfer: Markdown?
    /// What people said; without their names if the company is anonymous.
    public let quotes: [Quote]
    public let media: [ReleasedMedium]
    public let links: [Link]
    public let sources: [Source]
    /// Whom to ask; nobody if the company is anonymous.
    public let contact: Contact?
    /// The licence of the texts, the book's if the case names none.
    public let licence: LicenceID
    /// When the case was first published; the day of the release if the case does not say.
    public let publishedOn: PartialDate
    /// When it was last changed in substance.
    public let updatedOn: PartialDate?
    public let release: ReleasedConsent
    /// Where the case comes from, if another book published it first.
    public let origin: Origin?

    /// The medium that stands for the case in lists: the one marked so, or else the first picture.
    public var teaser: ReleasedMedium? {
        media.first { $0.isTeaser } ?? media.first { $0.facts.type.isImage }
    }

    /// The interface language that fits the case's own language; `fallback` if Casebook does not speak it.
    public func interfaceLanguage(fallback: InterfaceLanguage) -> InterfaceLanguage {
        InterfaceLanguage(rawValue: language.primary) ?? fallback
    }
}

/// The company as far as it may be shown.
public struct ReleasedCompany: Sendable, Hashable {
    /// Who the company is; `nil` if it is anonymous.
    public let identity: Identity?
    public let description: String?
    public let sector: SectorCode?
    public let size: CompanySize?
    public let employees: Int?
    public let region: RegionCode?

    /// Whether the company must stay unknown.
    public var isAnonymous: Bool { identity == nil }

    /// What only a named company has.
    public struct Identity: Sendable, Hashable {
        public let name: String
        public let place: String?
        public let website: WebAddress?
    }
}

/// The consent as far as a reader or partner needs it.
public struct ReleasedConsent: Sendable, Hashable {
    public let grantedOn: PartialDate
    /// Who gave it; `nil` if the company is anonymous.
    public let grantedBy: String?
    public let basis: Release.Basis?
    /// In the order website, partners, print.
    public let channels: [Channel]
    /// The last day on which copies may be shown.
    public let expiresOn: PartialDate?
}

/// A picture or download that may leave the house.
public struct ReleasedMedium: Sendable, Hashable {
    /// Where the file lies, relative to the case's folder.
    public let file: RelativePath
    public let alt: String?
    public let caption: String?
    /// Who made it; `nil` if that would name an anonymous company.
    public let credit: String?
    public let licence: LicenceID?
    public let isTeaser: Bool
    /// What its bytes say.
    public let facts: MediumFacts
}

/// What is left of a case that was public once: partners delete their copy when they see it.
public struct Tombstone: Sendable, Hashable {
    public let id: CaseID
    /// The case's name for all the world, if another book published it first.
    public let originID: WebAddress?
    /// From when on the case is no longer public.
    public let on: PartialDate
    public let cause: Cause

    public typealias Cause = PublicationEnd.Cause

    package init(_ id: CaseID, originID: WebAddress?, _ end: PublicationEnd) {
        self.id = id
        self.originID = originID
        on = end.on
        cause = end.cause
    }
}
