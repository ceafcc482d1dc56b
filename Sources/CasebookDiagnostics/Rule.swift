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
    /// What the rule refuses and accepts: a test tries all of it, and the reference shows the first.
    public let examples: [RuleExample]

    public init(
        _ id: String, _ severity: Severity, summary: LocalizedText, explanation: LocalizedText,
        examples: [RuleExample] = []
    ) {
        self.id = id
        self.severity = severity
        self.summary = summary
        self.explanation = explanation
        self.examples = examples
    }

    public static func == (one: Rule, other: Rule) -> Bool { one.id == other.id }

    public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
