public import CasebookModel

/// The options of one export: those the book sets, and the defaults of the others.
public struct PluginOptions: Sendable, Hashable {
    private let values: [String: OptionValue]

    /// Takes what the book sets. Unknown names and values of a wrong type are left out; the engine has reported them.
    public init(_ options: [ExportOption], for manifest: PluginManifest) {
        let declared = Dictionary(manifest.options.map { ($0.name, $0) }) { first, _ in first }
        let fitting = options.filter { declared[$0.name]?.type.accepts($0.value) == true }
        values = Dictionary(fitting.map { ($0.name, $0.value) }) { _, last in last }
    }

    /// The value of an option.
    public subscript<Value>(option: PluginOption<Value>) -> Value {
        values[option.declaration.name].flatMap(option.read) ?? option.usual
    }

    /// Whether an option that has words is set to one of them, or has it as its default.
    func isWord(_ word: String, of option: OptionDeclaration) -> Bool {
        values[option.name, default: option.defaultValue] == .text(word)
    }
}
