import CasebookDiagnostics
import CasebookModel

/// A number that cannot be.
extension FileFinding {
    static func outOfRange(_ number: String, _ expected: LocalizedText) -> Finding {
        Finding(
            .numberRange,
            LocalizedText(
                de: "\(number.quotable()) ist hier nicht möglich; erlaubt: \(expected.de)",
                en: "\(number.quotable()) is not possible here; allowed: \(expected.en)"))
    }
}

extension Rule {
    /// Numbers are within the possible range.
    static let numberRange = Rule(
        "number-range", .error,
        summary: LocalizedText(
            de: "Zahlen liegen im möglichen Bereich.",
            en: "Numbers are within the possible range."),
        explanation: LocalizedText(
            de: """
                Stunden, Personen und Beschäftigte können nicht negativ sein. Ganze Zahlen mit mehr als 15 Ziffern lassen sich nicht \
                alle genau festhalten; was als eine andere Zahl erschiene, wird abgewiesen.
                """,
            en: """
                Hours and numbers of people cannot be negative. Not all whole numbers of more than 15 digits can be kept \
                exactly; what would appear as another number is refused.
                """),
        examples: [
            .refused("employees: ↓-1", for: "employees: 14"),
            .refused("hours: ↓-1", for: "hours: 6"),
            .refused("hours: ↓.inf", for: "hours: 6"),
            .refused("after: ↓12345678901234567", for: "after: 2"),
            .accepted("after: 12345678901234568", for: "after: 2"),
            .accepted("hours: 0", for: "hours: 6"),
        ])
}
