public import CasebookDiagnostics
public import CasebookModel

/// What was found out about a media file by looking at its bytes.
public struct InspectedMedium: Sendable {
    /// What the file is; `nil` if it is missing or must not be used.
    public let facts: MediumFacts?
    /// The text inside, if the file is a drawing.
    public let text: String
    /// What is wrong with it.
    public let problems: [Finding]

    public init(facts: MediumFacts?, text: String = "", problems: [Finding] = []) {
        self.facts = facts
        self.text = text
        self.problems = problems
    }

    /// What came out of looking at the bytes, as findings.
    public init(_ inspection: MediumInspection) {
        facts = inspection.facts
        text = inspection.text
        problems = inspection.problems.map { Finding($0.isWarning ? .mediumLocation : .badMedium, $0.message) }
    }
}
