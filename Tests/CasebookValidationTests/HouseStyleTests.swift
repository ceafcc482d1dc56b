import CasebookDiagnostics
import CasebookFiles
import CasebookModel
import CasebookValidation
import TestSupport
import Testing

@Suite("The house style")
struct HouseStyleTests {
    /// The findings of the rule in a case with this summary.
    private static func findings(
        _ summary: String, language: String = "de", name: String = "Musterhaus GmbH (erfunden)", isOn: Bool = true
    ) throws -> [String] {
        let text = RuleSample.study.replacing("summary: Kurz gesagt", with: "summary: |\n  \(summary)")
            .replacing("language: de", with: "language: \(language)")
            .replacing("Musterhaus GmbH (erfunden)", with: name)
        let source = SourceText(path: "case.yaml", bytes: Array(text.utf8))
        var document = CaseDocument(folderName: "nova", source: source)
        let book = Book(
            title: "Sammlung", language: .de, baseURL: try #require(WebAddress("https://praxis.example.org/")),
            publisher: Publisher(name: "Redaktion"), licence: try #require(LicenceID("CC-BY-4.0")),
            caseStudiesFolder: try #require(RelativePath("CaseStudies")), hasHouseStyle: isOn)
        let date = try #require(CalendarDay("2026-11-30"))
        Validator(on: date).check(&document, of: nil, knowing: BookVocabulary(book), media: [:])
        return document.findings.finished().filter { $0.rule.id == "house-style" }.map(\.inOneLine)
    }

    @Test(
        "is a finding where a text departs from it",
        arguments: [
            ("de", "Um 9:40 Uhr", "9:40"), ("de", "Die Kolleg*innen", "Kolleg*innen"),
            ("de", "Eine Kund:in kam", "Kund:in"), ("de", "Es waren 17 % mehr", "17 %"),
            ("de", "Die Fahrt war 36 km lang", "36 km"), ("de", "Nach § 17", "§ 17"),
            ("de", "Dann geht's los", "geht's"), ("de", "Er sagte \"ja\" dazu", "ja"),
            ("de", "Der Weg - ein langer", "-"), ("en", "It rose by 17 % in May", "17 %"),
            ("en", "It didn't work", "didn't"), ("fr", "Le chef - un ami", "-"),
        ])
    func slips(language: String, summary: String, found: String) throws {
        let name = language == "en" ? "Sample House (invented)" : "Musterhaus GmbH (erfunden)"
        let findings = try Self.findings(summary, language: language, name: name)
        #expect(findings.count == 1 && findings.first?.contains(found) == true, "\(findings)")
    }

    @Test(
        "accepts what follows it",
        arguments: [
            ("de", "Um 9.40 Uhr kamen 17\u{A0}% der Kolleginnen und Kollegen, 36\u{A0}km weit"),
            ("de", "Im Verhältnis 3:4, bei `Kolleg*innen` und `17 %`, **wichtig** in jedem Fall"),
            ("de", "Dann geht’s los – nach §\u{A0}17 und „so“, am 3. Mai um 6 Uhr"),
            ("de", "Ein Drei-Monats-Plan, 12 Monate, 3 Leute, 4 Mal"), ("en", "It didn’t rise by 17% in 4 months"),
            ("fr", "Il est 9:40, 17\u{A0}%"),
        ])
    func style(language: String, summary: String) throws {
        let name = language == "en" ? "Sample House (invented)" : "Musterhaus GmbH (erfunden)"
        #expect(try Self.findings(summary, language: language, name: name) == [])
    }

    @Test("is of no interest to a collection that does not ask for it")
    func off() throws {
        #expect(try Self.findings("Um 9:40 Uhr", name: "Musterhaus", isOn: false) == [])
    }

    @Test(
        "has a mark behind the name of an invented company",
        arguments: [("de", "Musterhaus", 1), ("en", "Musterhaus (erfunden)", 1), ("fr", "Maison", 0)])
    func mark(language: String, name: String, count: Int) throws {
        #expect(try Self.findings("So", language: language, name: name).count == count)
    }
}
