import Testing

@testable import CasebookModel

@Suite("A Sustainable Development Goal")
struct SustainableDevelopmentGoalTests {
    @Test("There are 17, numbered from 1")
    func all() {
        #expect(SustainableDevelopmentGoal.all.map(\.number) == Array(1...17))
    }

    @Test("is made from its number", arguments: 1...17)
    func number(number: Int) throws {
        let goal = try #require(SustainableDevelopmentGoal(number: number))
        #expect(goal == SustainableDevelopmentGoal.all[number - 1])
        #expect(goal.label.isComplete)
        #expect("\(goal)" == "\(number)")
    }

    @Test("does not exist below 1 or above 17", arguments: [Int.min + 1, -1, 0, 18, Int.max])
    func refused(number: Int) {
        #expect(SustainableDevelopmentGoal(number: number) == nil)
    }

    @Test(
        "has its official short title",
        arguments: [
            (1, "Keine Armut", "No poverty"),
            (8, "Menschenwürdige Arbeit und Wirtschaftswachstum", "Decent work and economic growth"),
            (17, "Partnerschaften zur Erreichung der Ziele", "Partnerships for the goals"),
        ])
    func titles(number: Int, german: String, english: String) throws {
        #expect(
            try #require(SustainableDevelopmentGoal(number: number)).label == LocalizedText(de: german, en: english))
    }
}
