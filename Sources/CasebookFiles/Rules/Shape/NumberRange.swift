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
            de: "Stunden, Personen und Beschäftigte können nicht negativ sein.",
            en: "Hours and numbers of people cannot be negative."),
        examples: [
            .refused("employees: ↓-1", for: "employees: 14"),
            .refused("hours: ↓-1", for: "hours: 6"),
            .refused("hours: ↓.inf", for: "hours: 6"),
            .accepted("hours: 0", for: "hours: 6"),
        ])
}
