public import CasebookFiles
import CasebookModel
import CasebookPluginAPI

extension PluginRegistry {
    /// The plugins with their options, as the JSON Schema of a book says them.
    public var fields: [PluginFields] { manifests.map(\.fields) }
}

extension PluginManifest {
    fileprivate var fields: PluginFields {
        PluginFields(name, summary: summary, options: options.map(\.field))
    }
}

extension OptionDeclaration {
    fileprivate var field: Field { Field(name, type.shape, default: defaultValue.json, help: help) }
}

extension OptionType {
    /// What ``OptionType/accepts(_:)`` takes, as a file's format says it.
    fileprivate var shape: Shape {
        switch self {
        case .text: .text(.anything)
        case .integer(let range): .integer(range)
        case .flag: .flag
        case .choice(let words): .text(.oneOf(words))
        case .choices(let words): .list(of: .text(.oneOf(words)))
        }
    }
}
