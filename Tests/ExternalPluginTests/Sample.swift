import CasebookModel
import CasebookPublication
import Testing

/// Editions for plugins.
enum Sample {
    static func context(cases count: Int) throws -> GatedSelection {
        let channels: Set<Channel> = [.website]
        let release = Release(grantedOn: PartialDate("2021-02-15"), basis: .fictional, channels: channels)
        let candidates = try (0..<count).map { number in
            PublicationGate.Candidate(
                study: CaseStudy(
                    id: try #require(CaseID("fall-\(number)")), title: "Fall \(number)", summary: "Kurz & „knapp“",
                    language: try #require(LanguageTag("de")), status: .published, company: Company(name: "Muster"),
                    challenge: Markdown(String(repeating: "Lage. ", count: 200)),
                    phases: [Phase(id: try #require(PhaseID("eins")), title: "Eins")], release: release),
                media: [:])
        }
        return try gate().selection(of: book(), named: #require(ExportName("probe")), from: candidates)
    }

    private static func gate() throws -> PublicationGate {
        PublicationGate(channel: .website, on: try #require(CalendarDay("2026-11-24")))
    }

    private static func book() throws -> Book {
        Book(
            title: "Buch", language: .de, baseURL: try #require(WebAddress("https://praxis.example.org/")),
            publisher: Publisher(name: "Redaktion"), licence: try #require(LicenceID("CC-BY-4.0")),
            topics: [Topic(key: try #require(TopicKey("wissen")), label: LocalizedText(de: "Wissen", en: "Knowledge"))],
            caseStudiesFolder: try #require(RelativePath("CaseStudies")))
    }
}
