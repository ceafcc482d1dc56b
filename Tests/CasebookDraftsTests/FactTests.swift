import CasebookDisk
import CasebookModel
import Foundation
import TestSupport
import Testing

@testable import CasebookDrafts

@Suite("A fact that is not understood stays text")
struct FactTests {
    @Test(
        "numbers are read as they are written, or not at all",
        arguments: [
            ("1.200", .de, 1200), ("1.200", .en, nil), ("1,200", .en, 1200), ("1,200", .de, nil), ("12", .de, 12),
            ("1’200", .de, 1200), ("1.234.567", .de, 1_234_567), ("14 (davon drei in Ausbildung)", .de, 14),
            ("25 Mitarbeitende", .de, 25), ("120 employees (2024)", .en, 120), ("ca. 50", .de, nil),
            ("10–15", .de, nil),
            ("10 bis 15", .de, nil), ("50 in zwei Filialen", .de, nil), ("rund 20", .de, nil), ("1.20", .de, nil),
            ("12.5", .de, nil), ("1.2000", .de, nil), ("unter 10", .de, nil), ("über 1.000", .de, nil),
            ("zwölf", .de, nil),
            ("50+", .de, nil), ("2 x 30", .de, nil), ("99999999999999999999", .de, nil), ("٣", .de, nil),
        ] as [(String, InterfaceLanguage, Int?)])
    func numbers(value: String, language: InterfaceLanguage, count: Int?) throws {
        let fact = try #require(Fact(line: [.text("Mitarbeitende: \(value)")]))
        #expect(fact.count(in: language) == count)
    }

    @Test(
        "addresses are read, or stay text",
        arguments: [
            ("www.example.org", "https://www.example.org"), ("http://example.org/a", "http://example.org/a"),
            ("siehe Anhang", nil), ("keine", nil), ("im Aufbau.", nil), ("nein", nil),
        ] as [(String, String?)])
    func addresses(value: String, address: String?) throws {
        #expect(try #require(Fact(line: [.text("Internet: \(value)")])).address?.text == address)
    }

    @Test("what two lines say of one field, or in a table, or as a list, all stands in the draft or in its report")
    func company() throws {
        let page = """
            <title>Brot</title><h2>Steckbrief</h2><ul><li>Ort: Musterstadt</li><li>Ort: Beispielheim</li></ul>
            <table><tr><td>Firma</td><td>Bäckerei Muster</td></tr><tr><td>Mitarbeitende</td><td>ca. 50 in zwei Filialen</td></tr>
            <tr><td>Gründung</td><td>1981</td></tr></table><p>Backt &amp; liefert.</p><p>Mitarbeitende: <del>20</del> 1.200</p>
            """
        let document = try Document()
        let draft = try DocumentDraft(from: .init(document.folder.write("a.html", page).path), language: .de)
        let study = try Document.findings(in: draft).study
        #expect(study == nil || study?.company.employees == 1200)
        for words in [
            "  place: Musterstadt\n", "  name: Bäckerei Muster\n", "  employees: 1200\n", "Ort: Beispielheim",
            "Mitarbeitende: ca. 50 in zwei Filialen", "Gründung: 1981", "Backt & liefert.", "# ~~20~~",
        ] {
            #expect(draft.caseFile.contains(words), "\(words)\n\(draft.caseFile)")
        }
        #expect(draft.report.contains { $0.de == "„Mitarbeitende: 20 1.200“ wurde zu company.employees: 1200" })
    }
}
