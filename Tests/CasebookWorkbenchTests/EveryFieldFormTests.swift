import CasebookModel
import Testing

@Suite("Every field of a case")
struct EveryFieldFormTests {
    /// What editors decide on pages of their own, and what only the program writes.
    private static let elsewhere: Set = [
        "casebook", "id", "status", "published_on", "updated_on", "release", "withdrawn", "origin", "anonymity",
        "archived_on",
    ]

    @Test("stands on a page of the form", arguments: CaseSection.allCases)
    func pages(section: CaseSection) async throws {
        let page = try await Bench().get("/cases/fall/edit/\(section.rawValue)").text
        let fields = CaseStudy.part.fields.filter { $0.section == section }
        #expect(!fields.isEmpty && Set(fields.map(\.key)) == Set(section.keys))
        for field in fields { #expect(page.contains("id=\"f:\(field.key)\""), "\(field.key)") }
    }

    @Test("has a page, unless editors decide on it")
    func nothingIsForgotten() {
        let without = CaseStudy.part.fields.filter { $0.section == nil }.map(\.key)
        #expect(Set(without) == Self.elsewhere)
    }
}
