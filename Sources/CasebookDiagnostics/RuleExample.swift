public import CasebookModel

/// A piece of a small sample in whose place another one stands, and what a rule says to that. Examples are the tests of a rule,
/// and the first ones stand in the reference (``Rule/shown``).
///
/// `↓` marks the place that the finding is to show:
///
/// ```swift
/// .refused("measures: [↓trainig]", for: "measures: [training]")
/// ```
///
/// What readers of German and of English write differently is given in both languages, and both are tried:
///
/// ```swift
/// .refused(de: "accent: ↓blau", en: "accent: ↓blue", for: "accent: \"#003882\"", in: .book)
/// ```
public struct RuleExample: Sendable, Hashable {
    /// What a piece is replaced in; all samples are without any finding.
    public enum Sample: Sendable, Hashable, CaseIterable {
        /// `case.yaml`; and that of an anonymous company.
        case study, anonymousStudy
        /// `log.yaml`, `casebook.yaml` and `published.yaml`.
        case log, book, record
        /// What lies in the folder of a book, a path on each line. Behind `#` stands what is odd about a file, in words that
        /// the test knows. The place of a finding is its file, and a piece is replaced wherever it stands.
        case folder
        /// A JSON feed.
        case feed
        /// An XML document.
        case document
    }

    /// What the rule says.
    public enum Verdict: Sendable, Hashable { case refused, accepted }

    /// The sample.
    public let sample: Sample
    /// The piece of it that is replaced.
    public let replaced: String
    /// What stands there instead, without a mark.
    public let text: LocalizedText
    /// What the rule says to it.
    public let verdict: Verdict
    /// A piece of the changed sample with `↓` before the place of the finding; `nil` if nothing is marked.
    public let marked: LocalizedText?
    /// What other rules find there, as `line:column rule`, or as `file rule` in a folder.
    public let others: [String]

    /// Text that the rule refuses, and that reads the same in every language.
    ///
    /// - Parameters:
    ///   - text: has `↓` before the place of the finding, unless that lies elsewhere.
    ///   - replaced: the piece of the sample that it replaces.
    ///   - sample: what it is replaced in.
    ///   - marked: a piece elsewhere in the sample with `↓` before the place.
    ///   - others: what other rules find there, as `line:column rule`.
    public static func refused(
        _ text: String, for replaced: String, in sample: Sample = .study, at marked: String? = nil,
        also others: [String] = []
    ) -> RuleExample {
        refused(de: text, en: text, for: replaced, in: sample, at: marked, also: others)
    }

    /// Text that the rule refuses, in German and in English.
    public static func refused(
        de: String, en: String, for replaced: String, in sample: Sample = .study, at marked: String? = nil,
        also others: [String] = []
    ) -> RuleExample {
        RuleExample(
            sample: sample, replaced: replaced, text: LocalizedText(de: de.withoutMark, en: en.withoutMark),
            verdict: .refused, marked: LocalizedText(de: marked ?? de, en: marked ?? en), others: others)
    }

    /// Text that is as it should be, or comes near to what the rule refuses and is fine. The first one for a piece is shown as
    /// what to write instead of what is refused for the same piece.
    public static func accepted(
        _ text: String, for replaced: String, in sample: Sample = .study, also others: [String] = []
    ) -> RuleExample {
        accepted(de: text, en: text, for: replaced, in: sample, also: others)
    }

    /// Text that is fine, in German and in English.
    public static func accepted(
        de: String, en: String, for replaced: String, in sample: Sample = .study, also others: [String] = []
    ) -> RuleExample {
        RuleExample(
            sample: sample, replaced: replaced, text: LocalizedText(de: de, en: en), verdict: .accepted, marked: nil,
            others: others)
    }
}

extension String {
    /// The text without the `↓` of an example.
    package var withoutMark: String { replacing("↓", with: "", maxReplacements: 1) }
}
