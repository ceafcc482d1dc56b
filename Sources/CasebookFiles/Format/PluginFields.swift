public import CasebookModel

/// What a book can set for one export plugin, as the JSON Schema of the book says it.
public struct PluginFields: Sendable {
    /// The name by which a book asks for the plugin.
    let name: String
    /// What it writes, in one sentence.
    let summary: LocalizedText
    /// Its options.
    let options: ObjectSchema

    /// - Parameters:
    ///   - name: the name by which a book asks for the plugin.
    ///   - summary: what it writes, in one sentence.
    ///   - options: its options, one field each.
    public init(_ name: String, summary: LocalizedText, options: [Field]) {
        self.name = name
        self.summary = summary
        self.options = ObjectSchema("\(name)-options", options)
    }
}
