import Testing

@testable import CasebookModel

@Suite("A company's size")
struct CompanySizeTests {
    @Test(
        "follows from the head count",
        arguments: [
            (-1, CompanySize.micro), (0, .micro), (9, .micro), (10, .small), (49, .small), (50, .medium),
            (249, .medium),
            (250, .large),
            (Int.max, .large),
        ])
    func headCount(employees: Int, size: CompanySize) {
        #expect(CompanySize(employees: employees) == size)
    }

    @Test("is written as one word, from micro to large")
    func words() {
        #expect(CompanySize.allCases.map(\.rawValue) == ["micro", "small", "medium", "large"])
        #expect(CompanySize(rawValue: "Small") == nil)
    }

    @Test("has a label and a range of head counts in both languages", arguments: CompanySize.allCases)
    func labels(size: CompanySize) {
        #expect(size.label.isComplete)
        #expect(size.employees.isComplete)
        #expect(size.label.de != size.label.en)
    }
}
