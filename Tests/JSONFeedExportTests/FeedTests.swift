import CasebookPluginAPI
import Testing

@testable import JSONFeedExport

@Suite("Feeds")
struct FeedTests {
    @Test("list the case changed last first; partial dates stand for their first day")
    func order() throws {
        let studies = [
            try Samples.plain("alt", published: "2019"), try Samples.plain("neu", published: "2021-02"),
            try Samples.plain("alt-und-geaendert", published: "2018", updated: "2022-01-31"),
        ]
        let feed = try ReadFeed(Samples.files(of: studies, in: Samples.book())["feed.json"])
        #expect(
            feed.ids == ["alt-und-geaendert", "neu", "alt"].map { "https://praxis.example.org/cases/\($0)/" })
        #expect(feed.items.map { $0["date_published"] as? String } == dates("2018-01-01", "2021-02-01", "2019-01-01"))
        #expect(feed.items[0]["date_modified"] as? String == "2022-01-31T00:00:00Z")
        #expect(feed.items[1]["date_modified"] == nil)
    }

    private func dates(_ days: String...) -> [String?] { days.map { "\($0)T00:00:00Z" } }

    @Test("hold the whole case with absolute addresses of its media")
    func content() throws {
        let feed = try ReadFeed(Samples.files(of: [Samples.full()], in: Samples.book())["feed.json"])
        let item = feed.items[0]
        let picture = "https://praxis.example.org/feeds/cases/alles/media/bild%20eins.svg"
        let html = try #require(item["content_html"] as? String)
        #expect(html.contains("<strong>Nachdruck</strong>") && html.contains("src=\"\(picture)\""))
        #expect(item["content_text"] == nil)
        #expect(item["image"] as? String == picture)
        #expect(item["tags"] as? [String] == ["skills (de)"])
        let attachment = try #require((item["attachments"] as? [[String: Any]])?.first)
        #expect(attachment["url"] as? String == picture)
        #expect(attachment["mime_type"] as? String == "image/svg+xml")
        #expect(attachment["size_in_bytes"] as? Int == 900)
    }

    @Test("hold only the summary if the book wants it so")
    func summary() throws {
        let option = ExportOption(name: "content", value: .text("summary"))
        let feed = try ReadFeed(
            Samples.files(of: [Samples.full()], in: Samples.book(), options: [option])["feed.json"])
        #expect(feed.items[0]["content_text"] as? String == "Lehrfall (erfunden): Kurz")
        #expect(feed.items[0]["content_html"] == nil)
    }

    @Test("tell partners in the extension what to select by and where the whole case lies")
    func itemExtension() throws {
        let feed = try ReadFeed(Samples.files(of: [Samples.full()], in: Samples.book())["feed.json"])
        let casebook = try #require(feed.items[0]["_casebook"] as? [String: Any])
        #expect(casebook["case_url"] as? String == "https://praxis.example.org/feeds/cases/alles.json")
        #expect(casebook["topics"] as? [String] == ["skills"])
        #expect(casebook["sector"] as? String == "56.10")
        #expect(casebook["region"] as? String == "DE711")
        #expect(casebook["size"] as? String == "small")
        #expect(casebook["licence"] as? String == "CC-BY-SA-4.0")
        #expect(casebook["fictional"] as? Bool == true)
        #expect(casebook["expires_on"] as? String == "2031-02-15")
    }

    @Test("carry licence and funding notice, and leave out the notice if there is none")
    func attribution() throws {
        let feed = try ReadFeed(Samples.files(of: [], in: Samples.book())["feed.json"])
        #expect(feed.casebook["licence_url"] as? String == "https://creativecommons.org/licenses/by/4.0/")
        #expect(feed.casebook["funding"] as? String == "Gefördert durch niemanden")
        let unfunded = try ReadFeed(Samples.files(of: [], in: Samples.book(funding: nil))["feed.json"])
        #expect(unfunded.casebook["funding"] == nil)
    }

    @Test("tell what figures of a common indicator mean: in the feed, and in the case that has one")
    func indicators() throws {
        var book = try Samples.book()
        let key = try #require(IndicatorKey("people"))
        book.indicators = [
            CommonIndicator(
                key: key, label: LocalizedText(de: "Leute", en: "People"),
                unit: LocalizedText(de: "Personen", en: "people"), better: .higher, addsUp: .sum)
        ]
        var study = try Samples.plain()
        study.outcomes[0].indicator = Indicator(name: "Leute", after: 3, key: key)
        let files = try Samples.files(of: [study], in: book)
        let feed = try ReadFeed(files["feed.json"])
        let told = try #require((feed.casebook["indicators"] as? [String: Any])?["people"] as? [String: Any])
        #expect(told["better"] as? String == "higher" && told["adds_up"] as? String == "sum")
        #expect(told["unit"] as? [String: String] == ["de": "Personen", "en": "people"])
        let text = try #require(files["cases/fall.json"])
        // What the case leaves to the book stands in its copy.
        #expect(text.contains("\"unit\": \"Personen\"") && text.contains("\"key\": \"people\",\n"))
        #expect(try ReadFeed(Samples.files(of: [study], in: Samples.book())["feed.json"]).casebook["indicators"] == nil)
    }

    @Test("lead to the original only where there is one; the id stays the same")
    func original() throws {
        let feed = try ReadFeed(
            Samples.files(of: [Samples.plain(channels: [.partners])], in: Samples.book())["feed.json"])
        #expect(feed.ids == ["https://praxis.example.org/cases/fall/"])
        #expect(feed.items[0]["url"] as? String == "https://praxis.example.org/")
    }

    @Test("are laid out line by line, so that a change of one case changes only its lines")
    func layout() throws {
        let files = try Samples.files(of: [Samples.plain("a"), Samples.plain("b")], in: Samples.book())
        let text = try #require(files["feed.json"])
        #expect(text.hasPrefix("{\n  \"version\": \"https://jsonfeed.org/version/1.1\",\n  \"title\": \"Das Buch\",\n"))
        #expect(text.contains("\n  \"items\": [\n    {\n      \"id\": \"https://praxis.example.org/cases/a/\",\n"))
        #expect(text.contains("\n    },\n    {\n      \"id\": \"https://praxis.example.org/cases/b/\",\n"))
        #expect(text.hasSuffix("\n    }\n  ]\n}\n"))
        let empty = try #require(Samples.files(of: [], in: Samples.book())["feed.json"])
        #expect(empty.hasSuffix("  },\n  \"items\": []\n}\n"))
    }
}
