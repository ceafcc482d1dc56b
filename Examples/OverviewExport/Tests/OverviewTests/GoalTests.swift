import CasebookValidation
import Testing

@testable import overview

@Suite("The rule about goals")
struct GoalTests {
    @Test(
        "asks a published case for two goals, and leaves drafts alone",
        arguments: [
            ("published", "[]", true), ("published", "[Eins]", true), ("published", "[Eins, Zwei]", false),
            ("draft", "[]", false),
        ])
    func goals(status: String, goals: String, isFound: Bool) throws {
        let date = try #require(CalendarDay("2026-11-24"))
        let text = "casebook: 1\ntitle: Ein Fall\nstatus: \(status)\ngoals: \(goals)\n"
        let source = SourceText(path: "case.yaml", bytes: Array(text.utf8))
        var document = CaseDocument(folderName: "ein-fall", source: source)

        let validator = Validator(on: date, adding: [GoalCheck()])
        validator.check(&document, of: nil, media: [:])

        #expect(document.findings.finished().contains { $0.rule == .fewGoals } == isFound)
    }
}
