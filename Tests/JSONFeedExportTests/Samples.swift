import CasebookPluginAPI
import Foundation
import Testing

@testable import JSONFeedExport

/// Small books with released cases, and what the export writes of them.
enum Samples {
    static func book(
        topics: [String] = ["skills", "e-commerce"], funding: Funding? = Funding(text: "Gefördert durch niemanden")
    ) throws -> Book {
        let base = try #require(WebAddress("https://praxis.example.org/"))
        return Book(
            title: "Das Buch", language: .de, baseURL: base,
            publisher: Publisher(name: "Die Redaktion", url: base, email: EmailAddress("redaktion@example.org")),
            licence: try #require(LicenceID("CC-BY-4.0")), funding: funding,
            topics: try topics.map {
                Topic(key: try #require(TopicKey($0)), label: LocalizedText(de: "\($0) (de)", en: "\($0) (en)"))
            }, caseStudiesFolder: try #require(RelativePath("CaseStudies")))
    }

    /// A case with nothing but what it must have.
    static func plain(
        _ id: String = "fall", topics: [String] = ["skills"], published: String = "2021-03-15", updated: String? = nil,
        channels: Set<Channel> = [.website, .partners]
    ) throws -> CaseStudy {
        CaseStudy(
            id: try #require(CaseID(id)), title: "Titel \(id)", summary: "Kurz",
            language: try #require(LanguageTag("de")),
            status: .published, company: Company(name: "Firma"),
            support: SupportProject(period: Period(from: PartialDate("2020"))),
            topics: try topics.map { try #require(TopicKey($0)) }, challenge: Markdown("Lage"),
            phases: [Phase(id: try #require(PhaseID("eins")), title: "Eins")],
            outcomes: [Outcome(id: try #require(OutcomeID("mehr")), title: "Mehr")],
            publishedOn: PartialDate(published), updatedOn: updated.flatMap { PartialDate($0) },
            release: Release(grantedOn: PartialDate("2020"), basis: .consent, channels: channels))
    }

    /// A case in which every field is set.
    static func full(isAnonymous: Bool = false) throws -> CaseStudy {
        var study = try plain("alles")
        study.isFictional = true
        study.authors = [Author(name: "Ada Autorin", organisation: "Redaktion")]
        study.brief = Brief(problem: "Leere", firstStep: "Anfang", needs: "Zeit", notFor: "Eilige")
        study.unknown = ["Lücke"]
        study.aftermath = Markdown("Später")
        study.company = Company(
            name: "Muster GmbH", isAnonymous: isAnonymous, description: "Ein Betrieb", sector: SectorCode("56.10"),
            size: .small, employees: 14, region: RegionCode("DE711"), place: "Musterstadt",
            website: WebAddress("https://muster.example.org/"))
        study.support = SupportProject(
            period: period("2020-04", "2021-03"), organisation: "Zentrum",
            coaches: [Coach(name: "Kim Kaya", organisation: "Hochschule")])
        study.sdgs = [try #require(SustainableDevelopmentGoal(number: 8))]
        study.challenge = Markdown("Lage mit **Nachdruck**\n\n1 < 2 & \"3\"\n")
        study.goals = ["Ziel"]
        let measure = Measure(
            id: try #require(MeasureID("tat")), title: "Tat", kind: .workshop, status: .done,
            period: period("2020-04-20", "2020-04-21"), hours: 6.5, description: Markdown("Wie"))
        study.phases = [
            Phase(
                id: try #require(PhaseID("eins")), title: "Eins", period: period("2020-04", "2020-06"),
                summary: Markdown("Was"), measures: [measure])
        ]
        study.outcomes = [
            Outcome(
                id: try #require(OutcomeID("mehr")), title: "Mehr", measures: [measure.id],
                description: Markdown("Wieso"),
                indicator: Indicator(
                    name: "Gäste", unit: "Personen", before: 0, after: 40, better: .higher,
                    measuredOn: PartialDate("2021-03"), source: "Zählung"))
        ]
        study.lessons = Markdown("Gelernt")
        study.transfer = Markdown("Übertragbar")
        study.quotes = [Quote(text: "Schön", person: "Toni Tester", role: "Küche")]
        study.media = [
            Medium(
                file: try #require(RelativePath("media/bild eins.svg")), alt: "Ein Bild", caption: "Abend",
                credit: "Foto: Toni Tester", licence: LicenceID("CC0-1.0"), isTeaser: true)
        ]
        study.links = [Link(title: "Mehr", url: try #require(WebAddress("https://example.org/link")))]
        study.sources = [
            Source(
                title: "Quelle", url: WebAddress("https://example.org/quelle"), accessedOn: PartialDate("2026-11-24"))
        ]
        study.contact = Contact(
            name: "Kim Kaya", organisation: "Zentrum", email: EmailAddress("kim@example.org"))
        study.licence = LicenceID("CC-BY-SA-4.0")
        study.updatedOn = PartialDate("2021-06-01")
        study.release = Release(
            grantedOn: PartialDate("2021-02-15"), basis: .fictional,
            channels: [.print, .partners, .website], expiresOn: PartialDate("2031-02-15"))
        return study
    }

    private static func period(_ from: String, _ to: String) -> Period {
        Period(from: PartialDate(from), to: PartialDate(to))
    }

    /// Every file that the export writes, by path; media are empty.
    static func files(
        of studies: [CaseStudy], in book: Book, options: [ExportOption] = []
    ) throws -> [String: String] {
        let gate = PublicationGate(channel: .partners, on: try #require(CalendarDay("2026-11-30")))
        let facts = MediumFacts(type: .svg, byteCount: 900, pixelSize: PixelSize(width: 120, height: 80))
        let candidates = studies.map { study in
            PublicationGate.Candidate(
                study: study, media: Dictionary(uniqueKeysWithValues: study.media.map { ($0.file, facts) }))
        }
        let context = gate.selection(of: book, named: try #require(ExportName("feeds")), from: candidates)
        let artifacts = try ExportInMemory(JSONFeedExport.self, options: options, of: context).files
        return Dictionary(
            uniqueKeysWithValues: artifacts.map { artifact in
                guard case .bytes(let bytes) = artifact.content else { return (artifact.path.text, "") }
                return (artifact.path.text, String(decoding: bytes, as: UTF8.self))
            })
    }

    static func pageSize(_ size: Int) -> [ExportOption] {
        [ExportOption(name: "page_size", value: .integer(size))]
    }
}

/// A feed as another program reads it.
struct ReadFeed {
    let members: [String: Any]

    init(_ text: String?) throws {
        let value = try JSONSerialization.jsonObject(with: Data(try #require(text).utf8))
        members = try #require(value as? [String: Any])
    }

    var items: [[String: Any]] { members["items"] as? [[String: Any]] ?? [] }
    var ids: [String] { items.compactMap { $0["id"] as? String } }
    var casebook: [String: Any] { members["_casebook"] as? [String: Any] ?? [:] }
    var withdrawn: [[String: String]]? { casebook["withdrawn"] as? [[String: String]] }
    var nextURL: String? { members["next_url"] as? String }
}
