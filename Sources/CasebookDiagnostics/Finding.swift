public import CasebookModel

/// What a rule has to say, before it is known which file it stands in.
public struct Finding: Sendable, Hashable {
    public var rule: Rule
    public var message: LocalizedText
    public var hint: LocalizedText?
    public var replacement: String?
    /// What a form says instead, where nobody sees the keys of the file; `nil` if it says the same.
    public var inForm: FormWords?

    /// A finding.
    public init(
        _ rule: Rule, _ message: LocalizedText, hint: LocalizedText? = nil, replacement: String? = nil,
        inForm: FormWords? = nil
    ) {
        self.rule = rule
        self.message = message
        self.hint = hint
        self.replacement = replacement
        self.inForm = inForm
    }

    /// Adds "did you mean …?" if one of the candidates is near to what was written.
    public func suggesting(_ written: String, from candidates: some Sequence<String>) -> Finding {
        Suggestion.nearest(to: written, in: candidates).map(suggesting) ?? self
    }

    /// Adds "did you mean …?".
    public func suggesting(_ meant: String) -> Finding {
        var copy = self
        copy.hint = LocalizedText(de: "meinten Sie „\(meant)“?", en: "did you mean \"\(meant)\"?")
        copy.replacement = meant
        return copy
    }
}

/// A finding in words for people who fill in a form and never see the file.
public struct FormWords: Sendable, Hashable {
    /// What is wrong.
    public let message: LocalizedText
    /// What to do next.
    public let hint: LocalizedText?

    /// The words.
    public init(_ message: LocalizedText, hint: LocalizedText? = nil) {
        self.message = message
        self.hint = hint
    }
}

/// Texts from files, made fit for a message: short, on one line, nothing that steers a terminal.
extension LocalizedText {
    public init(_ text: String) { self.init(de: text, en: text) }
}

extension String {
    /// The text as it may stand in a message: control and format characters replaced, credentials of addresses masked, at
    /// most `limit` characters.
    public func quotable(limit: Int = 60) -> String {
        var result = ""
        var count = 0
        for scalar in AddressCredentials.masked(in: self).unicodeScalars {
            if count == limit { return result + "…" }
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned:
                result += "\u{FFFD}"
            default: result.unicodeScalars.append(scalar)
            }
            count += 1
        }
        return result
    }
}
