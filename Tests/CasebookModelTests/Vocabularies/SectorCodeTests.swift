import Testing

@testable import CasebookModel

@Suite("A sector of NACE Rev. 2")
struct SectorCodeTests {
    @Test("There are 21 sections, A to U, and 88 divisions, 01 to 99")
    func counts() {
        #expect(SectorCode.sections.map(\.code) == "ABCDEFGHIJKLMNOPQRSTU".map(String.init))
        #expect(SectorCode.divisions.count == 88)
        #expect(SectorCode.divisions.map(\.code) == SectorCode.divisions.map(\.code).sorted())
        #expect(SectorCode.divisions.first?.code == "01")
        #expect(SectorCode.divisions.last?.code == "99")
    }

    @Test(
        "is a section, a division, a group or a class",
        arguments: [
            ("I", SectorCode.Level.section), ("56", .division), ("56.1", .group), ("56.10", .class), ("01.11", .class),
            ("62.0", .group), ("62.01", .class), ("96.09", .class),
        ])
    func level(code: String, level: SectorCode.Level) throws {
        let sector = try #require(SectorCode(code))
        #expect(sector.code == code)
        #expect(sector.level == level)
        #expect("\(sector)" == code)
    }

    @Test(
        "is refused in any other form",
        arguments: [
            "", "V", "i", "Ä", "1", "I56", "I.56", "04", "34", "44", "00", "5 6", "56.", "56.a", "56.1a", "56.100",
            "56.10.1", "5610", "561", "56,10", "56-10", "34.1", "04.10", " 56", "56 ", "٥٦", "56.１",
        ])
    func refused(text: String) {
        #expect(SectorCode(text) == nil)
    }

    @Test("every division lies in a section and knows it", arguments: SectorCode.divisions)
    func sections(division: SectorCode) {
        #expect(SectorCode.sections.contains(division.section))
        #expect(division.division == division)
        #expect(division.isWithin(division.section))
        #expect(SectorCode(division.code) == division)
    }

    @Test("the divisions are spread over the sections as the regulation has it")
    func divisionsOfSections() {
        let counts = SectorCode.sections.map { section in SectorCode.divisions.count { $0.section == section } }
        #expect(counts == [3, 5, 24, 1, 4, 3, 3, 5, 2, 6, 3, 1, 7, 6, 1, 1, 3, 4, 3, 2, 1])
    }

    @Test("a class knows its division and section; a section has no division")
    func parts() throws {
        let sector = try #require(SectorCode("62.01"))
        #expect(sector.division == SectorCode("62"))
        #expect(sector.section == SectorCode("J"))
        #expect(sector.section.section == sector.section)
        #expect(sector.section.division == nil)
    }

    @Test(
        "lies within itself and everything coarser above it",
        arguments: [
            ("56.10", "56.10"), ("56.10", "56.1"), ("56.10", "56"), ("56.10", "I"), ("56.1", "56"), ("56", "I"),
            ("I", "I"),
        ])
    func within(part: String, whole: String) throws {
        let (part, whole) = (try #require(SectorCode(part)), try #require(SectorCode(whole)))
        #expect(part.isWithin(whole))
        #expect(whole.isWithin(part) == (part == whole))
    }

    @Test(
        "lies not within a neighbour",
        arguments: [("56.10", "56.2"), ("56", "55"), ("56.10", "H"), ("I", "J"), ("01.1", "10")])
    func notWithin(one: String, other: String) throws {
        let (one, other) = (try #require(SectorCode(one)), try #require(SectorCode(other)))
        #expect(!one.isWithin(other))
        #expect(!other.isWithin(one))
    }

    @Test("has a German and an English label", arguments: SectorCode.sections + SectorCode.divisions)
    func labels(sector: SectorCode) {
        #expect(sector.label.isComplete)
        #expect(sector.label.de != sector.label.en)
    }

    @Test(
        "is called by its official name, down to group and class",
        arguments: [
            ("56", "Gastronomie", "Food and beverage service activities"),
            (
                "49.4", "Güterbeförderung im Straßenverkehr, Umzugstransporte",
                "Freight transport by road and removal services"
            ),
            ("49.41", "Güterbeförderung im Straßenverkehr", "Freight transport by road"),
            (
                "43.22", "Gas-, Wasser-, Heizungs- sowie Lüftungs- und Klimainstallation",
                "Plumbing, heat and air-conditioning installation"
            ),
            (
                "10.71", "Herstellung von Backwaren (ohne Dauerbackwaren)",
                "Manufacture of bread; manufacture of fresh pastry goods and cakes"
            ),
            // Called like its group.
            ("01.50", "Gemischte Landwirtschaft", "Mixed farming"),
            // No such class: the division.
            ("56.90", "Gastronomie", "Food and beverage service activities"),
        ])
    func names(code: String, german: String, english: String) throws {
        #expect(try #require(SectorCode(code)).label == LocalizedText(de: german, en: english))
    }

    @Test("has 272 groups in the list, and of 615 classes those that are not called like their group")
    func list() {
        let codes = SectorClassTable.rows.all.map(\.code)
        #expect(codes.count { $0.utf8.count == 4 } == 272)
        #expect(codes == codes.sorted() && Set(codes).count == codes.count)
        for row in SectorClassTable.rows.all {
            #expect(SectorCode(row.code) != nil && row.value.isComplete && row.value.de != row.value.en)
            #expect(row.code.utf8.count == 4 || codes.contains(String(row.code.prefix(4))))
        }
    }

    @Test("sections are called so")
    func sections() throws {
        #expect(try #require(SectorCode("I")).label.de == "Gastgewerbe")
    }
}
