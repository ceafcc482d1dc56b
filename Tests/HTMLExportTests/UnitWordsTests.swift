import Testing

@testable import CasebookPluginAPI

@Suite("Words of units")
struct UnitWordsTests {
    @Test(
        "the head of a unit is the same by bytes as by characters",
        arguments: [
            "", " ", "Stunden", "Stunden je Woche", "Aufträge/Tag", "Mio. Euro", "€", "€ (netto)", "Größe,",
            "km\u{A0}h", "h\r\n",
            "h/\u{301}x", "h (\u{20DD}", "h/é", "m²", "µg/l", "Çà, là", "\u{2009}x", "a\tb",
        ])
    func head(of unit: String) {
        #expect(
            (UnitWords.headByBytes(of: unit) ?? UnitWords.headByCharacters(of: unit))
                == UnitWords.headByCharacters(of: unit))
    }
}
