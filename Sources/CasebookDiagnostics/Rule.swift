public import CasebookModel

/// Something that is checked, with a name that is stable for ever.
public struct Rule: Sendable, Hashable {
    /// The stable name, for example `unknown-measure`.
    public let id: String
    /// How bad a finding of it is.
    public let severity: Severity
    /// What is checked, in one sentence.
    public let summary: LocalizedText
    /// Why it is checked and what to do about a finding.
    public let explanation: LocalizedText
    /// A piece of a file that the rule refuses, and one that it accepts.
    public let example: Example?

    /// A piece of a file before and after.
    public struct Example: Sendable, Hashable {
        public let rejected: String
        public let accepted: String

        public init(rejected: String, accepted: String) {
            self.rejected = rejected
            self.accepted = accepted
        }
    }

    public init(
        _ id: String, _ severity: Severity, summary: LocalizedText, explanation: LocalizedText,
        example: Example? = nil
    ) {
        self.id = id
        self.severity = severity
        self.summary = summary
        self.explanation = explanation
        self.example = example
    }

    public static func == (one: Rule, other: Rule) -> Bool { one.id == other.id }

    public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
