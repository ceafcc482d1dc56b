/// A piece of a small file in whose place another one stands, and what a rule says to that. Examples are the tests of a rule,
/// and the first ones stand in the reference.
///
/// `↓` marks the place that the finding is to show:
///
/// ```swift
/// .refused("measures: [↓werkstat]", for: "measures: [werkstatt]")
/// ```
public struct RuleExample: Sendable, Hashable {
    /// The small files, which are without any finding.
    public enum Sample: Sendable, Hashable { case study, log, book }

    /// What the rule says.
    public enum Verdict: Sendable, Hashable { case refused, accepted }

    /// The file.
    public let sample: Sample
    /// The piece of it that is replaced.
    public let replaced: String
    /// What stands there instead.
    public let text: String
    /// What the rule says to it.
    public let verdict: Verdict
    /// A piece of the changed file with `↓` before the place of the finding; `nil` if nothing is marked.
    public let marked: String?
    /// What other rules find there, as `line:column rule`.
    public let others: [String]

    /// Text that the rule refuses.
    ///
    /// - Parameters:
    ///   - text: has `↓` before the place of the finding, unless that lies elsewhere.
    ///   - replaced: the piece of the sample that it replaces.
    ///   - marked: a piece elsewhere in the file with `↓` before the place.
    public static func refused(
        _ text: String, for replaced: String, in sample: Sample = .study, at marked: String? = nil,
        also others: [String] = []
    ) -> RuleExample {
        RuleExample(
            sample: sample, replaced: replaced, text: text.withoutMark, verdict: .refused, marked: marked ?? text,
            others: others)
    }

    /// Text that comes near to what the rule refuses, and is fine.
    public static func accepted(_ text: String, for replaced: String, in sample: Sample = .study) -> RuleExample {
        RuleExample(sample: sample, replaced: replaced, text: text, verdict: .accepted, marked: nil, others: [])
    }
}

extension String {
    /// The text without the `↓` of an example.
    package var withoutMark: String { replacing("↓", with: "", maxReplacements: 1) }
}
