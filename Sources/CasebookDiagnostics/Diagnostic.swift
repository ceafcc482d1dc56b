public import CasebookModel

/// One finding in one file: what, where, why, and what to do next.
public struct Diagnostic: Sendable, Hashable {
    /// The rule that found it.
    public let rule: Rule
    /// How bad it is.
    public var severity: Severity
    /// The file, relative to the book where possible, with `/` between the parts.
    public let file: String
    /// Where in the file; `nil` if the finding is about the file as a whole.
    public let range: SourceRange?
    /// What is wrong.
    public let message: LocalizedText
    /// What to do next.
    public let hint: LocalizedText?
    /// A text that, in place of the range, mends the finding.
    public let replacement: String?
    /// Other places that explain it.
    public let notes: [Note]
    /// The line of the file on which the range begins, for people to look at.
    public internal(set) var excerpt: String?

    /// Another place that explains a finding.
    public struct Note: Sendable, Hashable {
        public let range: SourceRange
        public let message: LocalizedText

        public init(range: SourceRange, message: LocalizedText) {
            self.range = range
            self.message = message
        }
    }

    public init(
        rule: Rule, severity: Severity? = nil, file: String, range: SourceRange? = nil, message: LocalizedText,
        hint: LocalizedText? = nil, replacement: String? = nil, notes: [Note] = [], excerpt: String? = nil
    ) {
        self.rule = rule
        self.severity = severity ?? rule.severity
        self.file = file
        self.range = range
        // Reports are read by more people than the file, and build servers keep them.
        self.message = message.maskingCredentials
        self.hint = hint?.maskingCredentials
        self.replacement = replacement.flatMap { AddressCredentials.areIn($0) ? nil : $0 }
        self.notes = notes.map { Note(range: $0.range, message: $0.message.maskingCredentials) }
        self.excerpt = excerpt.map(AddressCredentials.masked)
    }
}

extension Diagnostic: Comparable {
    /// By file, then position, then rule, so that every run prints the same order.
    public static func < (one: Diagnostic, other: Diagnostic) -> Bool {
        one.orderingKey < other.orderingKey
    }

    private var orderingKey: (String, Int, Int, String, String) {
        (file, range?.start.line ?? 0, range?.start.column ?? 0, rule.id, message.en)
    }
}
