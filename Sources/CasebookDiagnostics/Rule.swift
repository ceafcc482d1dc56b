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
    /// What the rule refuses and accepts; a test tries all of it.
    public let examples: [RuleExample]

    /// A piece of a file before and after.
    public struct Example: Sendable, Hashable {
        public let rejected: String
        public let accepted: String

        public init(rejected: String, accepted: String) {
            self.rejected = rejected
            self.accepted = accepted
        }

        /// The first two that can stand in each other's place; `nil` if nothing is to be seen in them.
        package init?(showing examples: [RuleExample]) {
            guard let refused = examples.first(where: { $0.verdict == .refused && $0.marked?.withoutMark == $0.text })
            else { return nil }
            let accepted = examples.first {
                $0.verdict == .accepted && $0.sample == refused.sample && $0.replaced == refused.replaced
            }
            self.init(rejected: refused.text, accepted: accepted?.text ?? refused.replaced)
        }
    }

    public init(
        _ id: String, _ severity: Severity, summary: LocalizedText, explanation: LocalizedText,
        example: Example? = nil, examples: [RuleExample] = []
    ) {
        self.id = id
        self.severity = severity
        self.summary = summary
        self.explanation = explanation
        self.example = example ?? Example(showing: examples)
        self.examples = examples
    }

    public static func == (one: Rule, other: Rule) -> Bool { one.id == other.id }

    public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
