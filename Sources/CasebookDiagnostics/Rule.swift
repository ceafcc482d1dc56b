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

    /// A piece of a file before and after, as readers of German and of English write it.
    public struct Example: Sendable, Hashable {
        public let rejected: LocalizedText
        public let accepted: LocalizedText

        /// An example without prose, which reads the same in every language.
        public init(rejected: String, accepted: String) {
            self.rejected = LocalizedText(de: rejected, en: rejected)
            self.accepted = LocalizedText(de: accepted, en: accepted)
        }

        /// An example in German, and the same in English.
        public init(de: (rejected: String, accepted: String), en: (rejected: String, accepted: String)) {
            rejected = LocalizedText(de: de.rejected, en: en.rejected)
            accepted = LocalizedText(de: de.accepted, en: en.accepted)
        }

        /// The first two values of one key that can stand in each other's place; `nil` if there are none that can be read alone.
        package init?(showing examples: [RuleExample]) {
            for refused in examples where refused.verdict == .refused && refused.marked?.withoutMark == refused.text {
                let accepted = examples.first {
                    $0.verdict == .accepted && $0.sample == refused.sample && $0.replaced == refused.replaced
                        && Self.key(of: $0.text) != nil && Self.key(of: $0.text) == Self.key(of: refused.text)
                }
                guard let accepted else { continue }
                self.init(rejected: refused.text, accepted: accepted.text)
                return
            }
            return nil
        }

        /// The key of a single line.
        private static func key(of text: String) -> Substring? {
            text.contains("\n") ? nil : text.firstRange(of: ": ").map { text[..<$0.lowerBound] }
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
