public import CasebookModel

/// A case study that may leave the house, without what must not leave it.
///
/// Only ``PublicationGate`` makes one. It has no journal, and for an anonymous company neither name nor people: what
/// must not leak cannot be spelled.
public struct ReleasedCaseStudy: Sendable, Hashable {
    /// One for all copies, of which an export makes some thirty: each would count hundreds of references.
    private let shared: Shared

    private final class Shared: Sendable {
        let contents: Contents

        init(_ contents: Contents) { self.contents = contents }
    }

    private struct Contents: Sendable, Hashable {
        let content: CaseStudy
        let company: ReleasedCompany
        let topics: [Topic]
        let indicators: [CommonIndicator]
        let media: [ReleasedMedium]
        let share: DerivedPicture?
        let licence: LicenceID
        let publishedOn: PartialDate
        let release: ReleasedConsent
        let mark: FictionMark?
        let told = ToldFields()
    }

    /// The case without everything that must not leave the house, and with what the book adds: licence, day of publication.
    package var content: CaseStudy { shared.contents.content }
    public var company: ReleasedCompany { shared.contents.company }
    /// The topics with their names.
    public var topics: [Topic] { shared.contents.topics }
    /// The common indicators that figures of the case belong to, in the order of the case.
    public var indicators: [CommonIndicator] { shared.contents.indicators }
    public var media: [ReleasedMedium] { shared.contents.media }
    /// The picture that networks show beside a link, with title, figure and mark; `nil` if there is none that says what the case
    /// says now.
    public var share: DerivedPicture? { shared.contents.share }
    /// The licence of the texts, the book's if the case names none.
    public var licence: LicenceID { shared.contents.licence }
    /// When the case was first published; the day of the release if the case does not say.
    public var publishedOn: PartialDate { shared.contents.publishedOn }
    public var release: ReleasedConsent { shared.contents.release }
    /// How the texts of an invented case say that it is.
    var mark: FictionMark? { shared.contents.mark }
    var told: ToldFields { shared.contents.told }

    public static func == (one: ReleasedCaseStudy, other: ReleasedCaseStudy) -> Bool {
        one.shared === other.shared || one.shared.contents == other.shared.contents
    }

    public func hash(into hasher: inout Hasher) { hasher.combine(shared.contents) }

    /// - Parameters:
    ///   - redacted: the case without everything that must not leave the house.
    ///   - release: its release, likewise.
    init(
        _ redacted: CaseStudy, release: Release, grantedOn: PartialDate, topics: [Topic], indicators: [CommonIndicator],
        media: [RelativePath: MediumFacts], pictures: DerivedPictures, in book: Book
    ) {
        let media = redacted.media.compactMap { medium in
            media[medium.file].map { facts in
                ReleasedMedium(medium, facts: facts, sizes: pictures.sizes[medium.file] ?? [])
            }
        }
        let licence = redacted.licence ?? book.licence
        let publishedOn = redacted.publishedOn ?? grantedOn
        var content = redacted
        var release = release
        let mark: FictionMark?
        // Nobody can consent for an invented company; where two fields contradict each other, the stricter counts.
        if redacted.isFictional || release.basis == .fictional {
            content.isFictional = true
            content.funding = nil
            release.basis = .fictional
            mark = FictionMark(language: InterfaceLanguage(rawValue: redacted.language.primary) ?? book.language)
        } else {
            mark = nil
        }
        if release.basis != .consent { release.grantedBy = nil }
        content.release = release
        content.topics = topics.map(\.key)
        content.licence = licence
        content.publishedOn = publishedOn
        content.release?.grantedOn = grantedOn
        let card = ShareCard(of: content, in: book)
        shared = Shared(
            Contents(
                content: content, company: ReleasedCompany(redacted.company), topics: topics, indicators: indicators,
                media: media, share: pictures.share.flatMap { $0.says == card.fingerprint ? $0.picture : nil },
                licence: licence, publishedOn: publishedOn,
                release: ReleasedConsent(release, grantedOn: grantedOn), mark: mark))
    }

    public var id: CaseID { shared.contents.content.id }
    /// The title; of an invented case it says so, wherever it is shown.
    public var title: String { mark?.title(shared.contents.content.title) ?? shared.contents.content.title }
    /// Plain text of some 300 characters; of an invented case it says so.
    public var summary: String { mark?.summary(shared.contents.content.summary) ?? shared.contents.content.summary }
    /// The title as it was written, for what says beside it that the case is invented.
    public var plainTitle: String { shared.contents.content.title }
    /// The summary as it was written, for what says beside it that the case is invented.
    public var plainSummary: String { shared.contents.content.summary }
    /// What ``title`` has behind ``plainTitle``.
    public var titleLabel: FictionLabel? { mark?.label(behind: shared.contents.content.title) }
    /// What ``summary`` has before ``plainSummary``.
    public var summaryLabel: FictionLabel? { mark?.label(before: shared.contents.content.summary) }
    public var language: LanguageTag { shared.contents.content.language }
    /// Whether company and events are invented; every export must say so, visibly and in its data.
    public var isFictional: Bool { shared.contents.content.isFictional }
    /// Who wrote the text, if the case says so; see ``ExportContext/authors(of:)``.
    public var authors: [Author] { shared.contents.content.authors }
    /// The funding of this very case; what every copy says is ``ExportContext/funding(of:)``.
    public var funding: CaseFunding? { shared.contents.content.funding }
    /// How the project ended.
    public var ended: ProjectEnd? { shared.contents.content.ended }
    /// Why it ended early.
    public var endedReason: String? { shared.contents.content.endedReason }
    /// The identifier under which the text is registered.
    public var doi: DOI? { shared.contents.content.identifiers?.doi }
    /// The case for those who have a minute.
    public var brief: Brief? { shared.contents.content.brief }
    /// What the sources do not say, one plain sentence each.
    public var unknown: [String] { shared.contents.content.unknown }
    /// What became of it later.
    public var aftermath: Markdown? { shared.contents.content.aftermath }
    /// What the project cost the company.
    public var effort: Effort? { shared.contents.content.effort }
    /// When the company was accompanied.
    public var period: Period { shared.contents.content.support.period }
    /// The centre that accompanied it.
    public var organisation: String? { shared.contents.content.support.organisation }
    /// The people who accompanied it; none if the company is anonymous.
    public var coaches: [Coach] { shared.contents.content.support.coaches }
    public var sdgs: [SustainableDevelopmentGoal] { shared.contents.content.sdgs }
    public var challenge: Markdown { shared.contents.content.challenge }
    public var goals: [Goal] { shared.contents.content.goals }
    public var phases: [Phase] { shared.contents.content.phases }
    public var outcomes: [Outcome] { shared.contents.content.outcomes }
    public var lessons: Markdown? { shared.contents.content.lessons }
    public var transfer: Markdown? { shared.contents.content.transfer }
    /// What people said; without their names if the company is anonymous.
    public var quotes: [Quote] { shared.contents.content.quotes }
    public var links: [Link] { shared.contents.content.links }
    public var sources: [Source] { shared.contents.content.sources }
    /// The contact; nobody if the company is anonymous.
    public var contact: Contact? { shared.contents.content.contact }
    /// When it was last changed in substance.
    public var updatedOn: PartialDate? { shared.contents.content.updatedOn }
    /// Where the case comes from, if another book published it first.
    public var origin: Origin? { shared.contents.content.origin }

    /// The medium that stands for the case in lists: the one marked so, or else the first picture.
    public var teaser: ReleasedMedium? {
        media.first { $0.isTeaser } ?? media.first { $0.facts.type.isImage }
    }

    /// A picture of the case for receivers that show pixels only: the one that stands for it, or else the one with its title and
    /// figure.
    ///
    /// - Parameters:
    ///   - types: what the receiver shows.
    ///   - width: how many pixels wide it should be at least.
    public func preview(of types: [MediaType], atLeast width: Int) -> DerivedPicture? {
        if let teaser, types.contains(teaser.facts.type) { return teaser.picture(atLeast: width) }
        return share ?? media.first { types.contains($0.facts.type) }?.picture(atLeast: width)
    }

    /// The files that exports may copy: the media in the order of the case, each with its sizes, and ``share``.
    public var files: [RelativePath] {
        media.flatMap { [$0.file] + $0.sizes.map(\.file) } + [share?.file].compactMap(\.self)
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

    init(_ company: Company) {
        identity =
            company.isAnonymous
            ? nil : company.name.map { Identity(name: $0, place: company.place, website: company.website) }
        description = company.description
        sector = company.sector
        size = company.size
        employees = company.employees
        region = company.region
    }
}

/// On what the publication rests, as far as a reader or partner needs to know it.
public struct ReleasedConsent: Sendable, Hashable {
    /// The day of the company's consent; without one, that of the editor's decision.
    public let grantedOn: PartialDate
    /// Who gave the consent; `nil` if there is none, or if the company is anonymous.
    public let grantedBy: String?
    public let basis: Release.Basis?
    /// In the order website, partners, print.
    public let channels: [Channel]
    /// The last day on which copies may be shown.
    public let expiresOn: PartialDate?

    init(_ release: Release, grantedOn: PartialDate) {
        self.grantedOn = grantedOn
        grantedBy = release.grantedBy
        basis = release.basis
        channels = release.channels.sorted()
        expiresOn = release.expiresOn
    }
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
    /// The same picture in smaller sizes, the narrowest first.
    public let sizes: [DerivedPicture]

    /// The medium as it is, as one of its sizes.
    public var original: DerivedPicture { DerivedPicture(file: file, facts: facts) }

    /// The narrowest size that is at least so many pixels wide; the medium as it is if there is none.
    public func picture(atLeast width: Int) -> DerivedPicture {
        sizes.first { ($0.facts.pixelSize?.width ?? 0) >= width } ?? original
    }

    init(_ medium: Medium, facts: MediumFacts, sizes: [DerivedPicture] = []) {
        file = medium.file
        alt = medium.alt
        caption = medium.caption
        credit = medium.credit
        licence = medium.licence
        isTeaser = medium.isTeaser
        self.facts = facts
        self.sizes = sizes
    }
}

/// What is left of a case that was public once: partners delete their copy when they see it.
public struct Tombstone: Sendable, Hashable {
    public let id: CaseID
    /// The case's globally unique id, if another book published it first.
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
