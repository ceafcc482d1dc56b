import CasebookPluginAPI
import Foundation
import TestSupport
import Testing

@testable import RSSExport

#if canImport(FoundationXML)
    import FoundationXML
#endif

@Suite("RSS feeds")
struct RSSTests {
    private func selection(count: Int, type: MediaType = .png, hasShare: Bool = false) throws -> GatedSelection {
        let base = try #require(WebAddress("https://praxis.example.org/"))
        let book = Book(
            title: "Das Buch", language: .de, baseURL: base, publisher: Publisher(name: "Die Redaktion", url: base),
            licence: try #require(LicenceID("CC-BY-4.0")),
            topics: [Topic(key: try #require(TopicKey("handel")), label: LocalizedText(de: "Handel", en: "Trade"))],
            caseStudiesFolder: try #require(RelativePath("CaseStudies")))
        var generator = CaseGenerator(seed: 7)
        let day = try #require(PartialDate("2022-01-02"))
        let candidates = try (0..<count).map { number in
            var study = generator.study()
            study.topics = [book.topics[0].key]
            study.release = Release(grantedOn: PartialDate("2020"), basis: .consent, channels: [.partners])
            if number == 0 {
                study.status = .withdrawn
                study.withdrawn = Withdrawal(on: day, reason: "«Grund»")
            }
            let media = study.media.map { ($0.file, MediumFacts(type: type, byteCount: 1234)) }
            var pictures = DerivedPictures()
            if hasShare {
                let facts = MediumFacts(type: .png, byteCount: 77, pixelSize: PixelSize(width: 1200, height: 630))
                pictures.share = DerivedPictures.Share(
                    DerivedPicture(file: try #require(PictureName.share), facts: facts),
                    saying: ShareCard(asPublished: study, in: book).fingerprint)
            }
            return PublicationGate.Candidate(
                study: study, media: Dictionary(media) { first, _ in first }, pictures: pictures)
        }
        let gate = PublicationGate(channel: .partners, on: try #require(CalendarDay("2026-11-30")))
        return gate.selection(of: book, named: try #require(ExportName("rss")), from: candidates)
    }

    private func files(_ selection: GatedSelection, pageSize: Int = 10) throws -> [String: XMLDocument] {
        let options = [ExportOption(name: "page_size", value: .integer(pageSize))]
        let artifacts = try ExportInMemory(RSSExport.self, options: options, of: selection).files
        return Dictionary(
            uniqueKeysWithValues: try artifacts.compactMap { artifact in
                guard case .bytes(let bytes) = artifact.content else { return nil }
                return (artifact.path.text, try XMLDocument(data: Data(bytes)))
            })
    }

    /// XML has no word for control characters, which generated texts are full of.
    private func letters(_ text: String) -> String { text.filter { $0.isASCII && $0.isLetter } }

    private func texts(_ path: String, in document: XMLDocument?) throws -> [String] {
        try #require(document).nodes(forXPath: path).compactMap(\.stringValue)
    }

    @Test("lie in pages, as one whole file, and per topic; every case is in each of them once")
    func places() throws {
        let selection = try selection(count: 24)
        let files = try files(selection)
        #expect(Set(files.keys) == ["feed.rss", "feed-2.rss", "feed-3.rss", "all.rss", "topics/handel.rss"])
        let ids = selection.caseStudies.map { selection.context.canonicalURL(of: $0) }
        #expect(try texts("//item/guid", in: files["all.rss"]).sorted() == ids.sorted())
        #expect(try texts("//item/guid", in: files["topics/handel.rss"]).sorted() == ids.sorted())
        let pages = try ["feed.rss", "feed-2.rss", "feed-3.rss"].flatMap { try texts("//item/guid", in: files[$0]) }
        #expect(pages.sorted() == ids.sorted())
    }

    /// The mappings that EXT:news_importicsxml and EXT:external_import document for RSS 2.0.
    @Test("give TYPO3's importers what they map: title, link, guid, date, teaser, text, categories in words, a picture")
    func mapping() throws {
        let selection = try selection(count: 4)
        let all = try files(selection)["all.rss"]
        for study in selection.caseStudies {
            let id = selection.context.canonicalURL(of: study)
            let item = "//item[guid='\(id)']"
            #expect(try texts(item + "/title", in: all).map(letters) == [letters(study.title)])
            #expect(try texts(item + "/link", in: all) == [selection.context.originalURL(of: study)])
            #expect(try texts(item + "/guid/@isPermaLink", in: all) == ["false"])
            #expect(try texts(item + "/description", in: all).map(letters) == [letters(study.summary)])
            let authors = selection.context.authors(of: study).map { letters($0.citedName) }
            #expect(try texts(item + "/*[name()='dc:creator']", in: all).map(letters) == authors)
            #expect(
                try texts(item + "/category[@domain='urn:casebook:topics']", in: all).allSatisfy(
                    ["Handel", "Trade"].contains))
            let content = try #require(try texts(item + "/*[name()='content:encoded']", in: all).first)
            #expect(content.hasPrefix("<article"))
            #expect(try texts(item + "/enclosure/@url", in: all).count == (study.media.isEmpty ? 0 : 1))
            #expect(try texts(item + "/enclosure/@type", in: all).allSatisfy { $0 == "image/png" })
        }
    }

    @Test("have no enclosure that WordPress could not show as a picture")
    func enclosures() throws {
        #expect(try texts("//enclosure/@url", in: files(selection(count: 9, type: .svg))["all.rss"]).isEmpty)
        // In place of a drawing they get title and figure as a picture.
        let all = try files(selection(count: 9, type: .svg, hasShare: true))["all.rss"]
        let (urls, items) = (try texts("//enclosure/@url", in: all), try texts("//item/guid", in: all))
        #expect(urls.count == items.count && urls.allSatisfy { $0.hasSuffix("/media/share.png") })
        #expect(try Set(texts("//enclosure/@length", in: all)) == ["77"])
    }

    @Test("say of each picture what it shows and who made it", arguments: [true, false])
    func alternatives(isPhoto: Bool) throws {
        let selection = try selection(count: 9, type: isPhoto ? .png : .svg, hasShare: !isPhoto)
        let all = try files(selection)["all.rss"]
        for study in selection.caseStudies where !study.media.isEmpty || !isPhoto {
            let item = "//item[guid='\(selection.context.canonicalURL(of: study))']"
            let content = item + "/*[name()='media:content']"
            let shown = study.teaser ?? study.media.first
            let alt = isPhoto ? shown?.alt ?? study.title : study.title
            #expect(try texts(content + "/*[name()='media:description']", in: all).map(letters) == [letters(alt)])
            let credit = isPhoto ? [shown?.credit].compactMap(\.self).map(letters) : []
            #expect(try texts(content + "/*[name()='media:credit']", in: all).map(letters) == credit)
            for name in ["url", "type"] {
                #expect(
                    try texts(content + "/@\(name)", in: all) == texts(item + "/enclosure/@\(name)", in: all))
            }
        }
    }

    @Test("leave out what was withdrawn, and say so to those who read it, without title or reason")
    func withdrawn() throws {
        let selection = try selection(count: 3)
        let all = try files(selection)["all.rss"]
        let gone = selection.catalogue.tombstones.map { selection.context.canonicalURL(of: $0) }
        #expect(try texts("//*[name()='at:deleted-entry']/@ref", in: all) == gone)
        #expect(!(try #require(all).xmlString.contains("«Grund»")))
    }

    @Test(
        "dates are those of RFC 822, with the right day of the week",
        arguments: [
            ("1970-01-01", "Thu, 01 Jan 1970 00:00:00 +0000"), ("2026-11-29", "Sun, 29 Nov 2026 00:00:00 +0000"),
            ("2021-03", "Mon, 01 Mar 2021 00:00:00 +0000"), ("1969-12", "Mon, 01 Dec 1969 00:00:00 +0000"),
        ])
    func dates(date: String, expected: String) throws {
        #expect(try #require(PartialDate(date)).rfc822 == expected)
    }
}
