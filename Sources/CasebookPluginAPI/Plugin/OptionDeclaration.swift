public import CasebookModel

/// An option of a plugin, declared once: from this come the check of the book, the help and the JSON Schema.
public struct OptionDeclaration: Sendable, Hashable {
    /// The key in the book's `options:`.
    public let name: String
    /// What it can be set to.
    public let type: OptionType
    /// The value if the book sets none.
    public let defaultValue: OptionValue
    /// What it does, in one sentence.
    public let help: LocalizedText

    /// - Parameters:
    ///   - name: the key in the book's `options:`.
    ///   - type: what it can be set to.
    ///   - defaultValue: the value if the book sets none; of the type.
    ///   - help: what it does, in one sentence.
    public init(_ name: String, _ type: OptionType, default defaultValue: OptionValue, help: LocalizedText) {
        self.name = name
        self.type = type
        self.defaultValue = defaultValue
        self.help = help
    }
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
        case .text: LocalizedText(de: "ein Text", en: "a text")
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

/// The options of one export: those the book sets, and the defaults of the others.
public struct PluginOptions: Sendable, Hashable {
    private let values: [String: OptionValue]

    /// Merges what the book sets with the defaults. Unknown names and values of a wrong type are left out; the engine
    /// has reported them.
    public init(_ options: [ExportOption], for manifest: PluginManifest) {
        var values = Dictionary(uniqueKeysWithValues: manifest.options.map { ($0.name, $0.defaultValue) })
        for option in options {
            guard let declaration = manifest.options.first(where: { $0.name == option.name }),
                declaration.type.accepts(option.value)
            else { continue }
            values[option.name] = option.value
        }
        self.values = values
    }

    /// The text of an option; empty if it is none.
    public func text(_ name: String) -> String {
        if case .text(let text)? = values[name] { text } else { "" }
    }

    /// The number of an option; 0 if it is none.
    public func integer(_ name: String) -> Int {
        if case .integer(let number)? = values[name] { number } else { 0 }
    }

    /// Whether an option is switched on.
    public func flag(_ name: String) -> Bool {
        if case .flag(let flag)? = values[name] { flag } else { false }
    }

    /// The words of an option; none if it is no list.
    public func list(_ name: String) -> [String] {
        if case .list(let words)? = values[name] { words } else { [] }
    }
}
