import CasebookExport
import CasebookPluginAPI
import Testing

@testable import HTMLExport

/// Small books with released cases.
enum Samples {
    /// A book with exports for machines, a funding notice and legal pages.
    static func book(language: InterfaceLanguage = .de) throws -> Book {
        let base = try #require(WebAddress("https://praxis.example.org/"))
        return Book(
            title: "Das Buch", language: language, baseURL: base,
            publisher: Publisher(name: "Die Redaktion", url: base, email: EmailAddress("redaktion@example.org")),
            licence: try #require(LicenceID("CC-BY-4.0")), funding: Funding(text: "Gefördert durch niemanden"),
            legal: LegalPages(imprint: WebAddress("https://praxis.example.org/impressum")),
            topics: [
                Topic(key: try #require(TopicKey("handel")), label: LocalizedText(de: "Handel", en: "Trade")),
                Topic(key: try #require(TopicKey("daten")), label: LocalizedText(de: "Daten", en: "Data")),
            ],
            caseStudiesFolder: try #require(RelativePath("CaseStudies")),
            exports: [
                ExportDeclaration(name: try #require(ExportName("site")), plugin: "html", channel: .website),
                ExportDeclaration(name: try #require(ExportName("feeds")), plugin: "json-feed", channel: .partners),
                ExportDeclaration(name: try #require(ExportName("docbook")), plugin: "docbook", channel: .print),
                ExportDeclaration(name: try #require(ExportName("atom")), plugin: "atom", channel: .partners),
            ])
    }

    /// A case in which every text says the name of its field, wrapped by `mark`.
    static func study(
        id: String = "beispiel", language: String = "de", topics: [String] = ["handel"], isAnonymous: Bool = false,
        isFictional: Bool = false, mark: (String) -> String = { "«\($0)»" }
    ) throws -> CaseStudy {
        let picture = try #require(RelativePath("media/bild.svg"))
        return CaseStudy(
            id: try #require(CaseID(id)), title: mark("title"), summary: mark("summary"),
            language: try #require(LanguageTag(language)), status: .published, isFictional: isFictional,
            authors: [Author(name: mark("author"), organisation: mark("author.organisation"))],
            company: Company(
                name: mark("company"), isAnonymous: isAnonymous, description: mark("description.of.it"),
                sector: SectorCode("56.10"), size: .small, employees: 14, region: RegionCode("DE711"),
                place: mark("place"), website: WebAddress("https://company.example.org/")),
            support: SupportProject(
                period: period("2020-01", "2020-12"), organisation: mark("organisation"),
                coaches: [Coach(name: mark("coach"), organisation: mark("coach.organisation"))]),
            topics: try topics.map { try #require(TopicKey($0)) },
            sdgs: [try #require(SustainableDevelopmentGoal(number: 8))], challenge: Markdown(mark("challenge")),
            goals: [Goal(mark("goal"))], phases: try phases(mark), outcomes: [try outcome(mark)],
            lessons: Markdown(mark("lessons")), transfer: Markdown(mark("transfer")),
            quotes: [Quote(text: mark("quote"), person: mark("person"), role: mark("role"))],
            media: [
                Medium(
                    file: picture, alt: mark("alt"), caption: mark("caption"), credit: mark("credit"),
                    licence: LicenceID("CC0-1.0"), isTeaser: true),
                Medium(file: try #require(RelativePath("media/heft.pdf")), alt: mark("pdf.alt")),
            ],
            links: [Link(title: mark("link"), url: try #require(WebAddress("https://link.example.org/")))],
            sources: [
                Source(
                    title: mark("source"), url: WebAddress("https://source.example.org/"),
                    accessedOn: PartialDate("2026-11-23"))
            ],
            contact: Contact(
                name: mark("contact"), organisation: mark("contact.organisation"),
                email: EmailAddress("kontakt@example.org")),
            publishedOn: PartialDate("2021-03-15"), updatedOn: PartialDate("2022-06-01"),
            release: Release(
                grantedOn: PartialDate("2021-02-15"), grantedBy: mark("granted.by"), basis: .consent,
                channels: [.website, .partners], expiresOn: PartialDate("2031-02-15")))
    }

    private static func phases(_ mark: (String) -> String) throws -> [Phase] {
        [
            Phase(
                id: try #require(PhaseID("eins")), title: mark("phase"), period: period("2020-01", "2020-06"),
                summary: Markdown(mark("phase.summary")),
                measures: [
                    Measure(
                        id: try #require(MeasureID("schritt")), title: mark("measure"), kind: .workshop, status: .done,
                        period: period("2020-04-01", "2020-06-30"), hours: 6,
                        description: Markdown(mark("measure.description"))),
                    Measure(
                        id: try #require(MeasureID("tag")), title: mark("measure.2"), status: .dropped,
                        period: period("2020-02-01", "2020-02-01"), hours: 2),
                ]),
            Phase(
                id: try #require(PhaseID("zwei")), title: mark("phase.2"), period: period("2020-07", "2020-12"),
                measures: [Measure(id: try #require(MeasureID("rest")), title: mark("measure.3"), hours: 2)]),
        ]
    }

    private static func outcome(_ mark: (String) -> String) throws -> Outcome {
        Outcome(
            id: try #require(OutcomeID("mehr")), title: mark("outcome"), measures: [try #require(MeasureID("schritt"))],
            description: Markdown(mark("outcome.description")),
            indicator: Indicator(
                name: mark("indicator"), unit: mark("unit"), before: 10, after: 40, better: .higher,
                measuredOn: PartialDate("2021-01"), source: mark("indicator.source")))
    }

    private static func period(_ from: String, _ to: String) -> Period {
        Period(from: PartialDate(from), to: PartialDate(to))
    }

    /// The edition of the cases on the website, as the gate makes it.
    ///
    /// - Parameter offers: what the book's exports offer; what their plugins say, if there is nothing else to be said.
    static func context(
        of studies: [CaseStudy], in book: Book, offers: [ExportName: [ExportOffer]]? = nil
    ) throws -> GatedSelection {
        let facts: [String: MediumFacts] = [
            "svg": MediumFacts(type: .svg, byteCount: 900, pixelSize: PixelSize(width: 120, height: 80)),
            "pdf": MediumFacts(type: .pdf, byteCount: 1_234_567),
        ]
        let candidates = studies.map { study in
            PublicationGate.Candidate(
                study: study,
                media: Dictionary(
                    uniqueKeysWithValues: study.media.compactMap { medium in
                        facts[medium.file.suffix].map { (medium.file, $0) }
                    }))
        }
        let gate = PublicationGate(channel: .website, on: try #require(CalendarDay("2026-11-30")))
        return gate.selection(
            of: book, named: try #require(ExportName("site")), from: candidates,
            offers: offers ?? PluginRegistry.builtIn.offers(of: book))
    }

    /// Every file that the plugin writes as text, by path; media are empty.
    static func files(of context: GatedSelection, options: [ExportOption] = []) throws -> [String: String] {
        let artifacts = try ExportInMemory(HTMLExport.self, options: options, of: context).files
        return Dictionary(
            uniqueKeysWithValues: artifacts.map { artifact in
                if case .bytes(let bytes) = artifact.content {
                    (artifact.path.text, String(decoding: bytes, as: UTF8.self))
                } else {
                    (artifact.path.text, "")
                }
            })
    }
}
