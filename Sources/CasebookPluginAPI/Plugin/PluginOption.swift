public import CasebookModel
public import CasebookPublication

/// An option of a plugin, declared once: from this come the check of the book, the help, the JSON Schema, and the type of the
/// value that ``PluginOptions`` has for it.
public struct PluginOption<Value: Sendable>: DeclaredOption {
    /// The option without the type of its values.
    public let declaration: OptionDeclaration
    /// The value if the book sets none.
    let usual: Value
    /// The value that the book sets; `nil` if it is of another type.
    let read: @Sendable (OptionValue) -> Value?

    fileprivate init(
        _ name: String, _ type: OptionType, default usual: Value, _ help: LocalizedText,
        write: (Value) -> OptionValue, read: @escaping @Sendable (OptionValue) -> Value?
    ) {
        declaration = OptionDeclaration(name: name, type: type, defaultValue: write(usual), help: help)
        self.usual = usual
        self.read = read
    }
}

/// An option of whatever type.
public protocol DeclaredOption: Sendable {
    /// The option without the type of its values.
    var declaration: OptionDeclaration { get }
}

extension PluginOption<String> {
    /// Any text.
    ///
    /// - Parameters:
    ///   - name: the key in the book's `options:`.
    ///   - usual: the value if the book sets none.
    ///   - help: what the option does, in one sentence.
    public static func text(_ name: String, default usual: String = "", help: LocalizedText) -> Self {
        Self(name, .text, default: usual, help, write: { .text($0) }) { value in
            if case .text(let text) = value { text } else { nil }
        }
    }
}

extension PluginOption<Int> {
    /// A whole number of a range; a default outside of it becomes the nearest one inside. Other parameters as for a text.
    public static func integer(
        _ name: String, in range: ClosedRange<Int>, default usual: Int, help: LocalizedText
    ) -> Self {
        let usual = min(max(usual, range.lowerBound), range.upperBound)
        return Self(name, .integer(range), default: usual, help, write: { .integer($0) }) { value in
            if case .integer(let number) = value { number } else { nil }
        }
    }
}

extension PluginOption<Bool> {
    /// `true` or `false`. Parameters as for a text.
    public static func flag(_ name: String, default usual: Bool = false, help: LocalizedText) -> Self {
        Self(name, .flag, default: usual, help, write: { .flag($0) }) { value in
            if case .flag(let flag) = value { flag } else { nil }
        }
    }
}

extension PluginOption where Value: CaseIterable & RawRepresentable<String> {
    /// One of the words of an enumeration. Parameters as for a text.
    public static func choice(_ name: String, default usual: Value, help: LocalizedText) -> Self {
        let words = Value.allCases.map(\.rawValue)
        return Self(name, .choice(words), default: usual, help, write: { .text($0.rawValue) }) { value in
            if case .text(let word) = value { Value(rawValue: word) } else { nil }
        }
    }
}

extension PluginOption {
    /// Any number of the words of an enumeration. Parameters as for a text.
    public static func choices<Word: CaseIterable & RawRepresentable<String>>(
        _ name: String, default usual: [Word], help: LocalizedText
    ) -> Self where Value == [Word] {
        let words = Word.allCases.map(\.rawValue)
        return Self(name, .choices(words), default: usual, help, write: { .list($0.map(\.rawValue)) }) { value in
            if case .list(let words) = value { words.compactMap(Word.init(rawValue:)) } else { nil }
        }
    }
}

extension ExportOffer {
    /// The offer, if an option of the plugin has a value.
    public func when<Word: RawRepresentable<String>>(_ option: PluginOption<Word>, is word: Word) -> ExportOffer {
        when(option.declaration.name, is: word.rawValue)
    }
}
