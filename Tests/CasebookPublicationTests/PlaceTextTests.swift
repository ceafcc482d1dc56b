import CasebookModel
import Testing

@testable import CasebookPublication

@Suite("Where an anonymous company is")
struct PlaceTextTests {
    private static let kinds = [
        "Stadt", "Ortsteil", "OT", "Markt", "Gemeinde", "Landkreis", "Hansestadt", "Große Kreisstadt", "nahe",
        "Am Anger 3,", "Lindenstr. 12,", "12345", "D-12345", "Feldweg 7, 12345", "Raum", "Insel",
    ]

    @Test(
        "is found whatever stands before it", arguments: kinds,
        ["Siegen", "Wald", "Hof", "Wiesenthal", "Alt-Lünen", "Neu-Anspach"])
    func found(kind: String, place: String) throws {
        try AnonymousName(
            .place, "\(kind) \(place)", .found,
            ["Der Betrieb sitzt in \(place).", "Ein Betrieb aus \(place) half.", "Die Stadt \(place) half."]
        ).check()
    }

    @Test(
        "is no more than its kind where nothing else is said",
        arguments: ["Neustadt an der Weinstraße", "Bad Neustadt", "Markt"])
    func whole(place: String) throws {
        try AnonymousName(.place, place, .found, ["Der Betrieb sitzt in \(place)."]).check()
        try AnonymousName(.place, place, .nothing, ["Es liegt an der Straße.", "Nur so."]).check()
    }

    @Test(
        "is told by the label of a code that names what the company is called by",
        arguments: [
            ("Brauerei Bamberg", "DE241"), ("Autohaus Kassel", "DE731"), ("Stadtwerke Fulda", "DE732"),
            ("Darmstädter Präzisionsguss", "DE711"), ("Möbel Marburg", "DE724"),
        ])
    func labels(company: String, code: String) throws {
        let study = try Sample.plain(company: Company(name: company, isAnonymous: true))
        let term = IdentifyingTerms(of: study).first(in: try #require(RegionCode(code)))
        #expect(term?.isSure == false)
        var settled = study
        settled.anonymity = [SettledName(text: try #require(term).text, by: "Redaktion", reason: "Zufall")]
        #expect(IdentifyingTerms(of: settled).first(in: try #require(RegionCode(code))) == nil)
        #expect(IdentifyingTerms(of: study).first(in: try #require(RegionCode("DE300"))) == nil)
    }

    @Test(
        "stands behind an adjective in the company's name",
        arguments: [
            ("Darmstädter Präzisionsguss", "Darmstadt"), ("Göttinger Feinkost", "Göttingen"),
            ("Bremer Kaffeerösterei", "Bremen"), ("Wiesenthaler Backhaus", "Wiesenthal"),
        ])
    func adjectives(company: String, town: String) throws {
        try AnonymousName(.company, company, .found, ["Der Betrieb sitzt in \(town).", "Aus \(town) kam Hilfe."])
            .check()
    }
}
