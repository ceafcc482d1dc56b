import Testing

@testable import CasebookModel

@Suite("A region of NUTS 2021")
struct RegionCodeTests {
    @Test(
        "Germany has 1 country, 16 Länder, 38 basic regions and 401 districts",
        arguments: [(0, 1), (1, 16), (2, 38), (3, 401)])
    func counts(level: Int, count: Int) {
        #expect(RegionCode.all.count { $0.level == level } == count)
    }

    @Test("the regions are ordered by code")
    func order() {
        let codes = RegionCode.all.map(\.code)
        #expect(codes == codes.sorted())
        #expect(codes.count == 456)
    }

    @Test("every region but the country has a parent, one level up, that it lies within", arguments: RegionCode.all)
    func parents(region: RegionCode) throws {
        #expect(RegionCode(region.code) == region)
        if region.level == 0 {
            #expect(region.parent == nil)
        } else {
            let parent = try #require(region.parent)
            #expect(parent.level == region.level - 1)
            #expect(region.isWithin(parent))
            #expect(!parent.isWithin(region))
        }
    }

    @Test("every region above the districts has parts", arguments: RegionCode.all.filter { $0.level < 3 })
    func parts(region: RegionCode) {
        #expect(RegionCode.all.contains { $0.parent == region })
    }

    @Test("has a German and an English label", arguments: RegionCode.all)
    func labels(region: RegionCode) {
        #expect(region.label.isComplete)
        #expect(!region.label.en.contains("reisfreie"))
    }

    @Test(
        "of 107 is a town of its own, of 294 a rural district, and says which",
        arguments: [("de", 107, 294), ("en", 107, 294)])
    func kinds(language: String, towns: Int, districts: Int) {
        let all = RegionCode.all.filter { $0.level == 3 }
        #expect(all.count(where: \.isTown) == towns && all.count { !$0.isTown } == districts)
        for region in all where region.code != "DE300" && region.code != "DE600" {
            let words =
                language == "de"
                ? ["Stadt", "kreis", "Kreis", "egion"] : ["district)", "region", "Region", "association"]
            let label = language == "de" ? region.label.de : region.label.en
            #expect(words.contains { label.contains($0) }, "\(label)")
            #expect(
                region.isTown
                    == (label.contains("Kreisfreie Stadt") || label.contains("Stadtkreis") || label.contains("(urban")))
        }
    }

    @Test("shares its label with no other, but for a Land that is one region", arguments: ["de", "en"])
    func labelsDiffer(language: String) {
        let labels = Dictionary(grouping: RegionCode.all) { language == "de" ? $0.label.de : $0.label.en }
        for (label, regions) in labels where regions.count > 1 {
            let codes = regions.map(\.code)
            #expect(zip(codes, codes.dropFirst()).allSatisfy { $1.hasPrefix($0) }, "\(label): \(codes)")
        }
    }

    @Test(
        "is called by its official name and by what it is",
        arguments: [
            ("DE", "Deutschland", "Germany"),
            ("DE2", "Bayern", "Bavaria"),
            ("DE9", "Niedersachsen", "Lower Saxony"),
            ("DE71", "Regierungsbezirk Darmstadt", "Darmstadt (administrative region)"),
            ("DEA2", "Regierungsbezirk Köln", "Cologne (administrative region)"),
            ("DE21", "Regierungsbezirk Oberbayern", "Upper Bavaria (administrative region)"),
            ("DEB2", "Statistische Region Trier", "Trier (statistical region)"), ("DE3", "Berlin", "Berlin"),
            ("DE4", "Land Brandenburg", "Brandenburg (federal state)"),
            ("DE40", "Land Brandenburg", "Brandenburg (federal state)"),
            ("DE5", "Land Bremen", "Bremen (federal state)"),
            ("DE50", "Land Bremen", "Bremen (federal state)"),
            ("DE111", "Stadtkreis Stuttgart", "Stuttgart (urban district)"),
            ("DE112", "Landkreis Böblingen", "Böblingen (rural district)"),
            ("DEA1B", "Kreis Kleve", "Kleve (rural district)"),
            ("DEF06", "Kreis Herzogtum Lauenburg", "Herzogtum Lauenburg (rural district)"),
            ("DE94A", "Landkreis Friesland", "Friesland (rural district)"),
            ("DE929", "Region Hannover", "Hanover Region"),
            ("DE711", "Kreisfreie Stadt Darmstadt", "Darmstadt (urban district)"),
            ("DE212", "Kreisfreie Stadt München", "Munich (urban district)"),
            ("DE21H", "Landkreis München", "Munich (rural district)"),
            ("DE71B", "Odenwaldkreis", "Odenwaldkreis (rural district)"),
            ("DED52", "Landkreis Leipzig", "Leipzig (rural district)"),
        ])
    func names(code: String, german: String, english: String) throws {
        #expect(try #require(RegionCode(code)).label == LocalizedText(de: german, en: english))
    }

    @Test("has the context's codes", arguments: ["DE91C", "DEB1C", "DEB1D", "DEE08", "DEG0N", "DEG0P"])
    func edition2021(code: String) {
        #expect(RegionCode(code) != nil)
    }

    @Test(
        "is refused if only another context has it",
        arguments: [
            "DE915", "DE919",  // Göttingen and Osterode before their merger of 2016
            "DEB16", "DEB19",  // Cochem-Zell and Rhein-Hunsrück-Kreis before NUTS 2016
            "DE41", "DED1",  // Brandenburg-Nordost, Chemnitz
            "DEG0Q", "DEG0R", "DEG0S", "DEG0T", "DEG0U", "DEG0V",  // Thuringia in NUTS 2024
        ])
    func otherEditions(code: String) {
        #expect(RegionCode(code) == nil)
    }

    @Test(
        "is refused in any other form",
        arguments: ["", "D", "de", "de711", "DE711 ", "DEZ", "DEH", "DE7111", "DE-HE", "FR", "AT130", "Hessen"])
    func refused(text: String) {
        #expect(RegionCode(text) == nil)
    }

    @Test("lies within itself and every region around it, and in no other")
    func within() throws {
        let darmstadt = try #require(RegionCode("DE711"))
        let around = RegionCode.all.filter(darmstadt.isWithin).map(\.code)
        #expect(around == ["DE", "DE7", "DE71", "DE711"])
        #expect("\(darmstadt)" == "DE711")
    }
}
