public import CasebookModel

/// What a rule has to say, before it is known which file it stands in.
public struct Finding: Sendable, Hashable {
    public var rule: Rule
    public var message: FindingWords
    public var hint: FindingWords?
    public var replacement: String?
    /// The word of the file that it is about, for those who have to tell findings of one rule apart.
    package var about: String?

    /// A finding.
    public init(_ rule: Rule, _ message: FindingWords, hint: FindingWords? = nil, replacement: String? = nil) {
        self.rule = rule
        self.message = message
        self.hint = hint
        self.replacement = replacement
    }

    /// A finding in words that are the same for all.
    public init(_ rule: Rule, _ message: LocalizedText, hint: LocalizedText? = nil, replacement: String? = nil) {
        self.init(rule, FindingWords(message), hint: hint.map { FindingWords($0) }, replacement: replacement)
    }

    /// A finding in words that are the same for all, and a hint in words that are not.
    public init(_ rule: Rule, _ message: LocalizedText, hint: FindingWords?, replacement: String? = nil) {
        self.init(rule, FindingWords(message), hint: hint, replacement: replacement)
    }

    /// Adds "did you mean …?" if one of the candidates is near to what was written.
    public func suggesting(_ written: String, from candidates: some Sequence<String>) -> Finding {
        Suggestion.nearest(to: written, in: candidates).map(suggesting) ?? self
    }

    /// Adds "did you mean …?".
    public func suggesting(_ meant: String) -> Finding { suggesting(meant, called: LocalizedText(meant)) }

    /// Adds "did you mean …?" for a word of the file.
    ///
    /// - Parameter name: what a form calls it; `nil` if no form knows it.
    package func suggesting(_ meant: String, called name: LocalizedText?) -> Finding {
        func question(_ name: LocalizedText) -> LocalizedText {
            LocalizedText(de: "meinten Sie „\(name.de)“?", en: "did you mean \"\(name.en)\"?")
        }
        var copy = self
        copy.hint = FindingWords(inFile: question(LocalizedText(meant)), inForm: name.map(question))
        copy.replacement = meant
        return copy
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
