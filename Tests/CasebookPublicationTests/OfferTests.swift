import CasebookModel
import Testing

@testable import CasebookPublication

@Suite("What exports offer each other's readers")
struct OfferTests {
    private static let name = LocalizedText(de: "Name", en: "Name")
    private let data = ExportOffer.wholeCase("faelle/*.dat", "text/x-dat", name: Self.name)
    private let feed = ExportOffer.feed("alle.dat", ofTopics: "*.dat", "text/x-dat", name: Self.name)

    /// A book with exports, and what they offer.
    private struct Offering {
        var book: Book
        var offers: [ExportName: [ExportOffer]] = [:]

        init() throws { book = try Sample.book() }

        mutating func add(
            _ name: String, _ plugin: String, _ offers: [ExportOffer], on channel: Channel = .partners,
            for partner: Partner? = nil
        ) throws {
            let name = try #require(ExportName(name))
            book.exports.append(
                ExportDeclaration(name: name, plugin: plugin, channel: channel, partner: partner?.key))
            self.offers[name] = offers
        }

        func context(_ name: String, for partner: Partner? = nil) throws -> ExportContext {
            ExportContext(
                of: book, named: try #require(ExportName(name)), on: .partners, for: partner, offers: offers)
        }
    }

    private func study(_ channels: Set<Channel>) throws -> ReleasedCaseStudy {
        let decision = try Sample.decide(
            Sample.plain(release: Sample.release(channels: channels)), on: try #require(channels.first))
        guard case .released(let study) = decision else { throw OfferProblem.withheld }
        return study
    }

    private enum OfferProblem: Error { case withheld }

    @Test(
        "a pattern has one gap, or none",
        arguments: [
            ("topics/*.json", "topics/handel.json"), ("*.xml", "handel.xml"), ("a/*/*", "a/handel/*"), ("a", "a"),
            ("*", "handel"),
        ] as [(String, String)])
    func pattern(pattern: String, path: String) {
        #expect(PathPattern(stringLiteral: pattern)("handel") == path)
    }

    @Test("the first site for everybody is published at the book's address, whatever its plugin is called")
    func site() throws {
        let partner = Partner(key: try #require(PartnerKey("kammer")), name: "Kammer")
        var offering = try Offering()
        try offering.add("kammer", "seiten", [.site], for: partner)
        try offering.add("texte", "texte", [feed])
        try offering.add("start", "seiten", [.site])
        try offering.add("zweite", "andere-seiten", [.site, .embeds])
        for (name, folder) in [("kammer", "kammer/"), ("texte", "texte/"), ("start", ""), ("zweite", "zweite/")] {
            let context = try offering.context(name)
            #expect(context.url == "https://praxis.example.org/\(folder)" && context.permanentID == context.url)
            #expect(context.embedURL == "https://praxis.example.org/zweite/")
        }
    }

    @Test("readers know the exports for everybody, and of one plugin the partner's own instead")
    func partner() throws {
        let partner = Partner(key: try #require(PartnerKey("kammer")), name: "Kammer")
        let other = Partner(key: try #require(PartnerKey("andere")), name: "Andere")
        var offering = try Offering()
        try offering.add("alle", "daten", [feed, data])
        try offering.add("brief", "briefe", [feed])
        try offering.add("eigene", "daten", [feed, data], for: partner)
        try offering.add("fremde", "daten", [feed, data], for: other)
        func exports(_ partner: Partner?) throws -> [String] {
            try offering.context("x", for: partner).offers.map(\.export.text)
        }
        #expect(try exports(nil) == ["alle", "alle", "brief"])
        #expect(try exports(partner) == ["brief", "eigene", "eigene"])
        #expect(try exports(other) == ["brief", "fremde", "fremde"])
    }

    @Test(
        "a whole case is where its release lets it out, with the partner if it can be",
        arguments: [
            ([.partners], "eigene/"), ([.website], nil), ([.print], "alle/"), ([.print, .partners], "eigene/"),
        ] as [(Set<Channel>, String?)])
    func wholeCase(channels: Set<Channel>, folder: String?) throws {
        let partner = Partner(key: try #require(PartnerKey("kammer")), name: "Kammer")
        var offering = try Offering()
        try offering.add("alle", "daten", [feed, data], on: .print)
        try offering.add("eigene", "daten", [data], for: partner)
        let url = try offering.context("x", for: partner).wholeCaseURL(of: study(channels))
        #expect(url == folder.map { "https://praxis.example.org/\($0)faelle/fall.dat" })
    }

    @Test("an offer has addresses for what it is of")
    func addresses() throws {
        var offering = try Offering()
        try offering.add("alle", "daten", [feed, data])
        let study = try study([.partners])
        let (feed, data) = (try offering.context("x").offers[0], try offering.context("x").offers[1])
        #expect(feed.url == "https://praxis.example.org/alle/alle.dat" && feed.url(of: study) == nil)
        #expect(feed.url(ofTopic: "wissen") == "https://praxis.example.org/alle/wissen.dat")
        #expect(data.url(of: study) == "https://praxis.example.org/alle/faelle/fall.dat")
        #expect(data.url(ofTopic: "wissen") == nil)
    }
}
