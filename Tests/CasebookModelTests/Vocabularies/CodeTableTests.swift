import Testing

@testable import CasebookModel

@Suite("A table of codes")
struct CodeTableTests {
    let table = CodeTable<LocalizedText>("a|Äpfel|apples\n\nb|Whisky\nc||") { _, _, fields in fields.localized }

    @Test("keeps its rows in order and skips empty lines")
    func order() {
        #expect(table.all.map(\.code) == ["a", "b", "c"])
    }

    @Test("finds rows by their exact code", arguments: ["A", " a", "", "d"])
    func unknownCode(code: String) {
        #expect(table.row(of: "b") == 1)
        #expect(table.row(of: code) == nil)
    }

    @Test("takes the German for a missing English text")
    func missingEnglish() {
        #expect(table["a"] == LocalizedText(de: "Äpfel", en: "apples"))
        #expect(table["b"] == LocalizedText(de: "Whisky", en: "Whisky"))
    }

    @Test("hands over each row's number and its fields after the code; a missing field is empty")
    func fields() {
        let counts = CodeTable<[String]>("x|1|2\ny") { row, code, fields in
            ["\(row)", code, "\(fields.count)", fields[1], fields[7]]
        }
        #expect(counts["x"] == ["0", "x", "2", "2", ""])
        #expect(counts["y"] == ["1", "y", "0", "", ""])
    }

    @Test("of ours names no code twice")
    func uniqueCodes() {
        #expect(hasUniqueCodes(SectorTable.rows))
        #expect(hasUniqueCodes(RegionTable.rows))
        #expect(hasUniqueCodes(LicenceTable.rows))
        #expect(hasUniqueCodes(LanguageTable.rows))
    }

    private func hasUniqueCodes<Value>(_ table: CodeTable<Value>) -> Bool {
        Set(table.all.map(\.code)).count == table.all.count
    }
}
