/// A word in an anonymous case that may be taken for a name, and of which an editor has decided that it tells nobody. INTERNAL.
public struct SettledName: Sendable, Hashable {
    /// The word or the words, as they appear in the text.
    public var text: String
    /// Who decided.
    public var by: String?
    /// Why it tells nobody who is meant.
    public var reason: String?

    public init(text: String, by: String? = nil, reason: String? = nil) {
        self.text = text
        self.by = by
        self.reason = reason
    }
}

extension SettledName: CasePart {
    package static let partName = "settled_name"
    package static let part = described()

    package static let fields: [CaseField<SettledName>] = [
        CaseField(
            \.text, "text", .line(), exposure: .internal, required: true, label: (de: "Wort", en: "Word"),
            help: (
                de: "Das Wort oder die Wörter, wie sie im Text stehen.",
                en: "The word or words as they appear in the text."
            ), example: "Müller"),
        CaseField(
            \.by, "by", .line(), exposure: .internal, required: true, label: (de: "Entschieden von", en: "Decided by"),
            help: (de: "Wer das entschieden hat.", en: "Who decided it.")),
        CaseField(
            \.reason, "reason", .paragraph(), exposure: .internal, required: true, label: (de: "Grund", en: "Reason"),
            help: (de: "Warum es niemanden verrät.", en: "Why it gives nobody away.")),
    ]
}
