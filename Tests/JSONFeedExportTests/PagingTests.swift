import CasebookPluginAPI
import Testing

@testable import JSONFeedExport

@Suite("Pages and topics of feeds")
struct PagingTests {
    @Test(
        "hold every case once, and lead from page to page to an end",
        arguments: [(0, 1), (1, 1), (10, 1), (11, 2), (20, 2), (25, 3)])
    func paging(cases: Int, pages: Int) throws {
        let studies = try (0..<cases).map { try Samples.plain("fall-\($0)") }
        let files = try Samples.files(of: studies, in: Samples.book(), options: Samples.pageSize(10))
        for first in ["feed.json", "topics/skills.json"] {
            var ids: [String] = []
            var path: String? = first
            var count = 0
            while let current = path {
                let page = try ReadFeed(files[current])
                #expect(page.members["feed_url"] as? String == "https://praxis.example.org/feeds/" + current)
                ids += page.ids
                path = page.nextURL.map { String($0.dropFirst("https://praxis.example.org/feeds/".count)) }
                count += 1
            }
            #expect(count == pages)
            #expect(ids.count == cases && Set(ids).count == cases)
        }
    }

    @Test("later pages of a topic are not in the way of another topic's feed")
    func collision() throws {
        let studies = try (0..<30).map {
            try Samples.plain("fall-\($0)", topics: $0 < 25 ? ["industrie"] : ["industrie-2"])
        }
        let files = try Samples.files(
            of: studies, in: Samples.book(topics: ["industrie", "industrie-2"]), options: Samples.pageSize(10))
        #expect(try ReadFeed(files["topics/industrie.json"]).ids.count == 10)
        #expect(try ReadFeed(files["topics/industrie-2.json"]).ids.count == 5)
    }

    @Test("a topic's feed has only that topic's cases")
    func topics() throws {
        let studies = [
            try Samples.plain("a", topics: ["skills", "e-commerce"]), try Samples.plain("b", topics: ["skills"]),
        ]
        let files = try Samples.files(of: studies, in: Samples.book())
        let shop = try ReadFeed(files["topics/e-commerce.json"])
        #expect(shop.ids == ["https://praxis.example.org/cases/a/"])
        #expect(shop.members["title"] as? String == "Das Buch: e-commerce (de)")
        #expect(try ReadFeed(files["topics/skills.json"]).ids.count == 2)
    }

    @Test("what was withdrawn is named in every feed, without title or reason, also when its topic has no case left")
    func withdrawn() throws {
        var gone = try Samples.plain("weg", topics: ["e-commerce"])
        gone.status = .withdrawn
        gone.withdrawn = Withdrawal(on: try #require(PartialDate("2022-01-02")), reason: "Streng geheim")
        var expired = try Samples.plain("abgelaufen", topics: ["e-commerce"])
        expired.release?.expiresOn = PartialDate("2025")
        let files = try Samples.files(of: [Samples.plain("da"), gone, expired], in: Samples.book())
        for path in ["feed.json", "topics/skills.json", "topics/e-commerce.json"] {
            #expect(
                try ReadFeed(files[path]).withdrawn == [
                    [
                        "id": "https://praxis.example.org/cases/abgelaufen/", "case_id": "abgelaufen", "on": "2025",
                        "cause": "expired",
                    ],
                    [
                        "id": "https://praxis.example.org/cases/weg/", "case_id": "weg", "on": "2022-01-02",
                        "cause": "withdrawn",
                    ],
                ])
        }
        #expect(files["cases/weg.json"] == nil)
        for (path, text) in files {
            #expect(!text.contains("Titel weg") && !text.contains("geheim"), "\(path)")
        }
    }

    @Test("what was withdrawn stands on the first page, and an empty list says that nothing was")
    func withdrawnOnce() throws {
        let studies = try (0..<11).map { try Samples.plain("fall-\($0)") }
        let files = try Samples.files(of: studies, in: Samples.book(), options: Samples.pageSize(10))
        #expect(try ReadFeed(files["feed.json"]).withdrawn == [])
        #expect(try ReadFeed(files["feed-2.json"]).withdrawn == nil)
    }
}
