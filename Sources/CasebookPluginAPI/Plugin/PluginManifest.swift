public import CasebookModel

/// What a plugin says of itself.
public struct PluginManifest: Sendable, Hashable {
    /// The name by which a book asks for it, for example `html`.
    public let name: String
    /// Changes whenever the plugin writes other bytes for the same input.
    public let version: Int
    /// What it writes, in one sentence.
    public let summary: LocalizedText
    /// What a book can set.
    public let options: [OptionDeclaration]

    /// - Parameters:
    ///   - name: the name by which a book asks for the plugin: small letters, digits and single hyphens.
    ///   - version: to be raised whenever the same input gives other bytes.
    ///   - summary: what it writes, in one sentence.
    ///   - options: what a book can set.
    public init(name: String, version: Int, summary: LocalizedText, options: [OptionDeclaration] = []) {
        self.name = name
        self.version = version
        self.summary = summary
        self.options = options
    }
}
