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
    /// The field that it is about, from the root of the file; `nil` if it is about none.
    public let field: FieldPath?
    /// What is wrong.
    public let message: LocalizedText
    /// What to do next.
    public let hint: LocalizedText?
    /// A text that, in place of the range, resolves the finding.
    public let replacement: String?
    /// What a form says, where nobody sees the file.
    public let inForm: FormWords
    /// The word of the file that it is about, where others have to know.
    package let about: String?
    /// Other places that explain it.
    public let notes: [Note]
    /// The line of the file on which the range begins, for people to look at.
    public internal(set) var excerpt: String?

    /// Another place that explains a finding.
    public struct Note: Sendable, Hashable {
        public let range: SourceRange
        /// The field there; `nil` if it is none, or the one that the finding is about.
        public let field: FieldPath?
        public let message: LocalizedText

        public init(range: SourceRange, field: FieldPath? = nil, message: LocalizedText) {
            self.range = range
            self.field = field
            self.message = message
        }

        /// Another field that explains it.
        public init(_ reference: some FieldReference, message: LocalizedText) {
            let place = reference.place
            self.init(range: place.range ?? SourceRange(at: .start), field: place.field, message: message)
        }

        /// The path of the field, as reports give it.
        public var fieldText: String? { field?.reported }
    }

    public init(
        rule: Rule, severity: Severity? = nil, file: String, range: SourceRange? = nil, field: FieldPath? = nil,
        message: LocalizedText, hint: LocalizedText? = nil, replacement: String? = nil, inForm: FormWords? = nil,
        notes: [Note] = [], excerpt: String? = nil
    ) {
        self.init(
            rule: rule, severity: severity, file: file, range: range, field: field, message: message, hint: hint,
            replacement: replacement, inForm: inForm, about: nil, notes: notes, excerpt: excerpt)
    }

    private init(
        rule: Rule, severity: Severity? = nil, file: String, range: SourceRange?, field: FieldPath?,
        message: LocalizedText, hint: LocalizedText?, replacement: String?, inForm: FormWords?, about: String?,
        notes: [Note], excerpt: String? = nil
    ) {
        self.rule = rule
        self.severity = severity ?? rule.severity
        self.file = file
        self.range = range
        self.field = field
        // Reports are read by more people than the file, and build servers keep them.
        func shown(_ text: LocalizedText) -> LocalizedText { (Self.placeholder ?? text).maskingCredentials }
        self.message = shown(message)
        self.hint = hint.map(shown)
        let words = inForm ?? FormWords(message, hint: hint)
        self.inForm = FormWords(shown(words.message), hint: words.hint.map(shown))
        self.replacement = replacement.flatMap { AddressCredentials.areIn($0) ? nil : $0 }
        self.about = about
        self.notes = notes.map {
            Note(range: $0.range, field: $0.field, message: $0.message.maskingCredentials)
        }
        self.excerpt = excerpt.map(AddressCredentials.masked)
    }

    /// What a rule has to say of a file.
    public init(_ finding: Finding, file: String, at place: FindingPlace, notes: [Note] = []) {
        let origin = place.origin.map { Note(range: $0, message: Self.originNote) }
        self.init(
            rule: finding.rule, file: file, range: place.range, field: place.field, message: finding.message.inFile,
            hint: finding.hint?.inFile, replacement: finding.replacement,
            inForm: FormWords(finding.message.inForm ?? finding.message.inFile, hint: finding.hint?.inForm),
            about: finding.about,
            notes: notes + [origin].compactMap(\.self))
    }

    private static let originNote = LocalizedText(
        de: "hier steht, wofür der Verweis (*) steht", en: "this is what the alias (*) stands for")

    /// The finding as it was before it stood in a file.
    public var finding: Finding {
        var finding = Finding(
            rule, FindingWords(inFile: message, inForm: inForm.message),
            hint: hint.map { FindingWords(inFile: $0, inForm: inForm.hint) }, replacement: replacement)
        finding.about = about
        return finding
    }

    /// The path of the field, as reports for programs give it; `nil` if the finding is about the file as a whole.
    public var fieldText: String? { field?.reported }

    /// What all findings say while a test proves that nothing decides by their words.
    @TaskLocal package static var placeholder: LocalizedText?

    /// The field with its place.
    public var place: FindingPlace { FindingPlace(field, shownAt: range) }
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
