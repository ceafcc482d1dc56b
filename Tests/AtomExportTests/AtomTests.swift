import CasebookPluginAPI
import Foundation
import TestSupport
import Testing

@testable import AtomExport

@Suite("Atom feeds")
struct AtomTests {
    private func book() throws -> Book {
        let base = try #require(WebAddress("https://praxis.example.org/"))
        return Book(
            title: "Das Buch", language: .de, baseURL: base, publisher: Publisher(name: "Die Redaktion", url: base),
            licence: try #require(LicenceID("CC-BY-4.0")),
            topics: [
                Topic(key: try #require(TopicKey("handel")), label: LocalizedText(de: "Handel", en: "Trade")),
                Topic(key: try #require(TopicKey("daten")), label: LocalizedText(de: "Daten", en: "Data")),
            ],
            caseStudiesFolder: try #require(RelativePath("CaseStudies")))
    }

    private func context(of studies: [CaseStudy]) throws -> GatedSelection {
        let candidates = studies.map { study in
            PublicationGate.Candidate(
                study: study,
                media: Dictionary(
                    study.media.map { ($0.file, MediumFacts(type: .pdf, byteCount: 1234)) },
                    uniquingKeysWith: { first, _ in first }))
        }
        let gate = PublicationGate(channel: .partners, on: try #require(CalendarDay("2026-11-30")))
        return gate.selection(of: try book(), named: try #require(ExportName("atom")), from: candidates)
    }

    /// Cases that nobody would write, released for partners; every third withdrawn.
    private func studies(seed: UInt64, count: Int) -> [CaseStudy] {
        var generator = CaseGenerator(seed: seed)
        return (0..<count).map { number in
            var study = generator.study()
            study.release = Release(grantedOn: PartialDate("2020"), basis: .consent, channels: [.partners])
            if number.isMultiple(of: 3), let date = PartialDate("2022-01-02") {
                study.status = .withdrawn
                study.withdrawn = Withdrawal(on: date, reason: "«Grund»")
            }
            return study
        }
    }

    private func feeds(of context: GatedSelection, pageSize: Int = 100) throws -> [String: String] {
        let options = [ExportOption(name: "page_size", value: .integer(pageSize))]
        let artifacts = try ExportInMemory(AtomExport.self, options: options, of: context).files
        return Dictionary(
            uniqueKeysWithValues: artifacts.compactMap { artifact in
                // The media of cases lie beside the feeds.
                guard case .bytes(let bytes) = artifact.content else { return nil }
                return (artifact.path.text, String(decoding: bytes, as: UTF8.self))
            })
    }

    private func ids(_ feed: String?) -> [Substring] {
        (feed ?? "").matches(of: /<entry[^>]*>\s*<id>([^<]*)<\/id>/).map(\.1)
    }

    @Test("there is one of all cases and one of each topic, with that topic's cases, also without any")
    func topics() throws {
        var studies = studies(seed: 1, count: 12)
        for index in studies.indices {
            studies[index].topics = index.isMultiple(of: 2) ? [] : [try #require(TopicKey("handel"))]
        }
        let context = try context(of: studies)
        let feeds = try feeds(of: context)
        #expect(feeds.keys.sorted() == ["feed.atom", "topics/daten.atom", "topics/handel.atom"])
        #expect(
            ids(feeds["feed.atom"]).map(String.init) == context.caseStudies.map { context.context.canonicalURL(of: $0) }
        )
        let traded = context.caseStudies.filter { !$0.topics.isEmpty }
        #expect(
            !traded.isEmpty
                && ids(feeds["topics/handel.atom"]).map(String.init)
                    == traded.map { context.context.canonicalURL(of: $0) }
        )
        #expect(ids(feeds["topics/daten.atom"]).isEmpty)
        #expect(feeds["topics/handel.atom"]?.contains("<title>Das Buch: Handel</title>") == true)
        #expect(
            feeds["topics/handel.atom"]?.contains("<id>https://praxis.example.org/atom/topics/handel.atom</id>") == true
        )
    }

    @Test(
        "labels in another language than the case say so",
        arguments: [("ar", "de"), ("fr", "de"), ("de", nil), ("de-AT", nil), ("en", nil)])
    func labels(language: String, marked: String?) throws {
        var study = try #require(studies(seed: 4, count: 2).last)
        study.language = try #require(LanguageTag(language))
        study.topics = [try #require(TopicKey("handel"))]
        let feed = try #require(try feeds(of: context(of: [study]))["feed.atom"])
        let categories = feed.matches(of: /<category [^>]*>/).map { String($0.output) }.filter { $0.contains("label=") }
        #expect(categories.contains { $0.contains("label=\"Handel\"") || $0.contains("label=\"Trade\"") })
        for category in categories.filter({ $0.contains("urn:casebook:topics") }) {
            #expect(category.firstMatch(of: /xml:lang="([^"]*)"/).map { String($0.1) } == marked, "\(category)")
        }
    }

    @Test("every page of every feed names what was withdrawn, never why")
    func tombstones() throws {
        let context = try context(of: studies(seed: 2, count: 30))
        #expect(context.catalogue.tombstones.count == 10)
        let feeds = try feeds(of: context, pageSize: 10)
        #expect(feeds.keys.contains("feed-2.atom"))
        for (path, feed) in feeds {
            #expect(feed.ranges(of: "<at:deleted-entry").count == 10, "\(path)")
            #expect(!feed.contains("«Grund»"))
        }
    }

    @Test("pages lead from the first to the last, and hold every case once")
    func pages() throws {
        let context = try context(of: studies(seed: 3, count: 40))
        let feeds = try feeds(of: context, pageSize: 10)
        var path: String? = "feed.atom"
        var seen: [String] = []
        while let name = path {
            let feed = try #require(feeds[name])
            seen += ids(feed).map(String.init)
            path = feed.firstMatch(of: /rel="next"[^>]*href="https:\/\/praxis.example.org\/atom\/([^"]*)"/).map {
                String($0.1)
            }
        }
        #expect(seen == context.caseStudies.map { context.context.canonicalURL(of: $0) } && seen.count > 20)
    }

    @Test("whatever a case holds, the feeds are valid by RFC 4287, 5005 and 6721, and feedparser reads them")
    func judges() throws {
        let folder = try TemporaryFolder()
        let feeds = try feeds(of: context(of: studies(seed: 4, count: 60)), pageSize: 20)
        for (path, feed) in feeds { try folder.write(path, feed) }
        try Judge("feed.py", feeds.keys.sorted()).expectNoFindings(in: folder.url)
    }
}
