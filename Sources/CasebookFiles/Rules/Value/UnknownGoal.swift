import CasebookDiagnostics
import CasebookModel

/// Sustainable Development Goals are numbers from 1 to 17.
enum UnknownGoal {
    static func check(_ text: String) -> Finding? {
        Int(text).flatMap(SustainableDevelopmentGoal.init(number:)) == nil ? finding(text) : nil
    }

    private static func finding(_ text: String) -> Finding {
        Finding(
            .unknownGoal,
            LocalizedText(
                de: "„\(text.quotable())“ ist keines der 17 UN-Nachhaltigkeitsziele",
                en: "\"\(text.quotable())\" is not one of the 17 UN Sustainable Development Goals"),
            hint: LocalizedText(de: "eine Zahl von 1 bis 17", en: "a number from 1 to 17"))
    }
}

extension Rule {
    /// Sustainable Development Goals are numbers from 1 to 17.
    static let unknownGoal = Rule(
        "unknown-sdg", .error,
        summary: LocalizedText(
            de: "Nachhaltigkeitsziele sind Zahlen von 1 bis 17.",
            en: "Sustainable Development Goals are numbers from 1 to 17."),
        explanation: LocalizedText(
            de: "Es gibt 17 Ziele der Vereinten Nationen. Nennen Sie nur die, zu denen der Fall wirklich beiträgt.",
            en: "The United Nations have 17 goals. Name only those that the case really contributes to."),
        examples: [
            .refused("sdgs: [8, ↓18]", for: "sdgs: [8, 9]"),
            .refused("sdgs: [↓0x12, 9]", for: "sdgs: [8, 9]"),
            .accepted("sdgs: [1, 17]", for: "sdgs: [8, 9]"),
        ])
}
