import CasebookDiagnostics
import CasebookFiles
import CasebookModel
import TestSupport
import Testing

@Suite("The contract's casebook.yaml")
struct BookReadingTests {
    private let book: Book

    init() throws {
        let document = Reading.book(ContractExample.book)
        #expect(document.findings.finished().map(\.message.en) == [])
        book = try #require(document.book)
    }

    @Test("says who publishes, and on what terms")
    func head() {
        #expect(book.title == "Praxisbeispiele")
        #expect(book.language == .de)
        #expect(book.baseURL.text == "https://praxis.example.org/")
        #expect(
            book.publisher
                == Publisher(
                    name: "Zentrum", url: WebAddress("https://www.example.org/"),
                    email: EmailAddress("redaktion@example.org")))
        #expect(book.licence == LicenceID("CC-BY-4.0"))
        #expect(
            book.funding
                == Funding(
                    text: "Gefördert durch das Ministerium", logo: RelativePath("media/bmwk.svg"),
                    logoAlt: "Logo des Ministeriums"))
        #expect(
            book.legal
                == LegalPages(
                    imprint: WebAddress("https://a.example.org/"), privacy: WebAddress("https://b.example.org/"),
                    accessibility: WebAddress("https://c.example.org/")))
        #expect(book.caseStudiesFolder == RelativePath("CaseStudies"))
    }

    @Test("names topics and partners")
    func vocabulary() throws {
        let label = LocalizedText(de: "Digitales Marketing", en: "Digital marketing")
        #expect(book.topics == [Topic(key: try #require(TopicKey("digital-marketing")), label: label)])
        let selection = Selection(
            regions: [try #require(RegionCode("DE71"))], topics: [],
            sectors: [try #require(SectorCode("56")), try #require(SectorCode("I"))],
            languages: [try #require(LanguageTag("de"))])
        let branding = Branding(
            accent: Colour("#003882"), logo: RelativePath("media/ihk.svg"), logoAlt: "Logo der IHK")
        let key = try #require(PartnerKey("ihk-darmstadt"))
        #expect(
            book.partners == [Partner(key: key, name: "IHK Darmstadt", selection: selection, branding: branding)])
    }

    @Test("declares exports with their options, in the order of the file")
    func exports() throws {
        #expect(book.exports.map(\.name.text) == ["site", "docbook", "ihk-darmstadt", "fax"])
        #expect(
            book.exports[0]
                == ExportDeclaration(name: try #require(ExportName("site")), plugin: "html", channel: .website))
        #expect(
            book.exports[2]
                == ExportDeclaration(
                    name: try #require(ExportName("ihk-darmstadt")), plugin: "html", channel: .partners,
                    partner: PartnerKey("ihk-darmstadt"),
                    options: [
                        ExportOption(name: "mode", value: .text("embed")),
                        ExportOption(name: "size", value: .integer(3)), ExportOption(name: "wide", value: .flag(true)),
                        ExportOption(name: "tags", value: .list(["a", "1"])),
                    ]))
        #expect(book.exports[3].command == ["./fax", "--fein"])
    }

    @Test("may stand without what is optional")
    func optional() throws {
        let text = """
            casebook: 1
            title: B
            language: en
            base_url: https://b.example.org/x/
            publisher: {name: P}
            licence: CC0-1.0
            """
        let document = Reading.book(text)
        #expect(document.findings.finished().map(\.message.en) == [])
        let book = try #require(document.book)
        #expect(book.caseStudiesFolder == RelativePath("CaseStudies"))
        #expect(book.topics.isEmpty && book.partners.isEmpty && book.exports.isEmpty && book.funding == nil)
    }
}
