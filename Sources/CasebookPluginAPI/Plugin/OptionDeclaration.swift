public import CasebookModel

/// What a book can set, without the type of its values: the check of the book, the help and the JSON Schema come from it.
public struct OptionDeclaration: Sendable, Hashable {
    /// The key in the book's `options:`.
    public let name: String
    /// What it can be set to.
    public let type: OptionType
    /// The value if the book sets none.
    public let defaultValue: OptionValue
    /// What it does, in one sentence.
    public let help: LocalizedText
}

/// What an option can be set to.
public enum OptionType: Sendable, Hashable {
    /// Any text.
    case text
    /// A whole number of a range.
    case integer(ClosedRange<Int>)
    /// `true` or `false`.
    case flag
    /// One of a few words.
    case choice([String])
    /// Any number of a few words.
    case choices([String])

    /// Whether a value is of the type.
    public func accepts(_ value: OptionValue) -> Bool {
        switch (self, value) {
        case (.text, .text), (.flag, .flag): true
        case (.integer(let range), .integer(let number)): range.contains(number)
        case (.choice(let words), .text(let word)): words.contains(word)
        case (.choices(let words), .list(let chosen)): chosen.allSatisfy(words.contains)
        default: false
        }
    }

    /// What is accepted, in words.
    public var expectation: LocalizedText {
        switch self {
        case .text: LocalizedText(de: "Text", en: "text")
        case .integer(let range):
            LocalizedText(
                de: "eine ganze Zahl von \(range.lowerBound) bis \(range.upperBound)",
                en: "a whole number from \(range.lowerBound) to \(range.upperBound)")
        case .flag: LocalizedText(de: "true oder false", en: "true or false")
        case .choice(let words):
            LocalizedText(
                de: "eines von: \(words.joined(separator: ", "))", en: "one of: \(words.joined(separator: ", "))")
        case .choices(let words):
            LocalizedText(
                de: "eine Liste aus: \(words.joined(separator: ", "))",
                en: "a list of: \(words.joined(separator: ", "))")
        }
    }
}
