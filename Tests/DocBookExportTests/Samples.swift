import CasebookPluginAPI
import Testing

@testable import DocBookExport

/// Small books with released cases.
enum Samples {
    static let logo = "media/logo.svg"

    static func book(language: InterfaceLanguage = .de) throws -> Book {
        let base = try #require(WebAddress("https://praxis.example.org/"))
        return Book(
            title: "«book»", language: language, baseURL: base,
            publisher: Publisher(name: "«publisher»", url: base, email: EmailAddress("redaktion@example.org")),
            licence: try #require(LicenceID("CC-BY-4.0")),
            funding: Funding(text: "«funding»", logo: RelativePath(logo), logoAlt: "«logo»"),
            legal: LegalPages(imprint: WebAddress("https://praxis.example.org/impressum")),
            topics: [
                Topic(key: try #require(TopicKey("handel")), label: LocalizedText(de: "Handel", en: "Trade")),
                Topic(key: try #require(TopicKey("daten")), label: LocalizedText(de: "Daten", en: "Data")),
            ],
            caseStudiesFolder: try #require(RelativePath("CaseStudies")))
    }

    /// A case in which every text says the name of its field.
    static func study(
        id: String = "beispiel", language: String = "de", isAnonymous: Bool = false, challenge: String = "«challenge»"
    ) throws -> CaseStudy {
        CaseStudy(
            id: try #require(CaseID(id)), title: "«title»", summary: "«summary»",
            language: try #require(LanguageTag(language)), status: .published,
            authors: [Author(name: "«author»", organisation: "«author.organisation»"), Author(name: "«author.2»")],
            company: Company(
                name: "«company»", isAnonymous: isAnonymous, description: "«description.of.it»",
                sector: SectorCode("56.10"), size: .small, employees: 14, region: RegionCode("DE711"),
                place: "«place»", website: WebAddress("https://company.example.org/")),
            support: SupportProject(
                period: period("2020-01", "2020-12"), organisation: "«organisation»",
                coaches: [Coach(name: "«coach»", organisation: "«coach.organisation»"), Coach(name: "«coach.2»")]),
            topics: [try #require(TopicKey("handel"))], sdgs: [try #require(SustainableDevelopmentGoal(number: 8))],
            challenge: Markdown(challenge), goals: ["«goal»"], phases: try phases(), outcomes: try outcomes(),
            lessons: Markdown("«lessons»"), transfer: Markdown("«transfer»"),
            quotes: [Quote(text: "«quote»", person: "«person»", role: "«role»")], media: try media(),
            links: [Link(title: "«link»", url: try #require(WebAddress("https://link.example.org/")))],
            sources: [
                Source(
                    title: "«source»", url: WebAddress("https://source.example.org/"),
                    accessedOn: PartialDate("2026-11-23"))
            ],
            contact: Contact(
                name: "«contact»", organisation: "«contact.organisation»", email: EmailAddress("kontakt@example.org")),
            licence: LicenceID("CC-BY-SA-4.0"), publishedOn: PartialDate("2021-03-15"),
            updatedOn: PartialDate("2022-06"),
            release: Release(
                grantedOn: PartialDate("2021-02-15"), grantedBy: "«granted.by»", basis: .consent,
                channels: [.website, .print], expiresOn: PartialDate("2031-02-15")))
    }

    private static func phases() throws -> [Phase] {
        [
            Phase(
                id: try #require(PhaseID("eins")), title: "«phase»", period: period("2020-01", "2020-06"),
                summary: Markdown("«phase.summary»"),
                measures: [
                    Measure(
                        id: try #require(MeasureID("schritt")), title: "«measure»", kind: .workshop, status: .done,
                        period: period("2020-04-01", "2020-04-30"), hours: 6,
                        description: Markdown("«measure.description»")),
                    Measure(id: try #require(MeasureID("rest")), title: "«measure.2»", hours: 1.5),
                ]),
            Phase(id: try #require(PhaseID("zwei")), title: "«phase.2»"),
        ]
    }

    private static func outcomes() throws -> [Outcome] {
        [
            Outcome(
                id: try #require(OutcomeID("mehr")), title: "«outcome»",
                measures: [try #require(MeasureID("rest")), try #require(MeasureID("schritt"))],
                description: Markdown("«outcome.description»"),
                indicator: Indicator(
                    name: "«indicator»", unit: "«unit»", before: 10, after: 40, better: .higher,
                    measuredOn: PartialDate("2021-01"), source: "«indicator.source»")),
            Outcome(id: try #require(OutcomeID("zwei")), title: "«outcome.2»"),
        ]
    }

    private static func media() throws -> [Medium] {
        [
            Medium(
                file: try #require(RelativePath("media/bild.svg")), alt: "«alt»", caption: "«caption»",
                credit: "«credit»", licence: LicenceID("CC0-1.0"), isTeaser: true),
            Medium(
                file: try #require(RelativePath("media/heft.pdf")), alt: "«pdf.alt»", caption: "«pdf.caption»",
                credit: "«pdf.credit»"),
        ]
    }

    private static func period(_ from: String, _ to: String) -> Period {
        Period(from: PartialDate(from), to: PartialDate(to))
    }

    /// The edition of the cases in print, as the gate makes it.
    static func context(of studies: [CaseStudy], in book: Book) throws -> GatedSelection {
        let facts: [String: MediumFacts] = [
            "svg": MediumFacts(type: .svg, byteCount: 900, pixelSize: PixelSize(width: 120, height: 80)),
            "pdf": MediumFacts(type: .pdf, byteCount: 1_234_567),
        ]
        let candidates = studies.map { study in
            PublicationGate.Candidate(
                study: study,
                media: Dictionary(
                    study.media.compactMap { medium in facts[medium.file.suffix].map { (medium.file, $0) } },
                    uniquingKeysWith: { first, _ in first }))
        }
        let gate = PublicationGate(channel: .print, on: try #require(CalendarDay("2026-11-30")))
        return gate.selection(of: book, named: try #require(ExportName("docbook")), from: candidates)
    }

    /// Everything that the plugin gives for an edition, by path.
    static func artifacts(of context: GatedSelection) throws -> [String: ExportInMemory.Content] {
        let artifacts = try ExportInMemory(DocBookExport.self, of: context).files
        return Dictionary(uniqueKeysWithValues: artifacts.map { ($0.path.text, $0.content) })
    }

    /// The DocBook documents by path.
    static func documents(of context: GatedSelection) throws -> [String: [UInt8]] {
        try written(for: context).filter { $0.key.hasSuffix(".xml") }
    }

    /// The drawn charts by path.
    static func charts(of context: GatedSelection) throws -> [String: [UInt8]] {
        try written(for: context).filter { $0.key.hasSuffix(".svg") }
    }

    private static func written(for context: GatedSelection) throws -> [String: [UInt8]] {
        try artifacts(of: context).compactMapValues { content in
            if case .bytes(let bytes) = content { bytes } else { nil }
        }
    }

    /// The article of a single case.
    static func article(of study: CaseStudy, in book: Book? = nil) throws -> Element {
        let documents = try documents(of: context(of: [study], in: book ?? self.book()))
        return try Element.root(of: #require(documents["\(study.id).xml"]))
    }
}
