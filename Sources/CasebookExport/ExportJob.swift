public import CasebookModel
public import CasebookPluginAPI

/// One export that is to be made.
public struct ExportJob: Sendable {
    /// What the book declares, or what was asked for off-book.
    public let declaration: ExportDeclaration
    /// The partner for whom it is made.
    public let partner: Partner?
    /// The plugin that makes it.
    let plugin: any ExportPlugin
    /// What the plugin says of itself.
    public let manifest: PluginManifest

    /// Prepares an export.
    ///
    /// - Throws: ``PluginError`` if there is no such plugin, its options do not go together, or the partner is unknown.
    public init(_ declaration: ExportDeclaration, of book: Book, plugins: PluginRegistry) throws {
        guard let type = plugins[declaration.plugin] else {
            throw PluginError(ExportPhrases.noPlugin(declaration.plugin, plugins.manifests.map(\.name)))
        }
        let partner = declaration.partner.map { key in book.partners.first { $0.key == key } }
        if let key = declaration.partner, partner == .some(nil) { throw PluginError(ExportPhrases.noPartner(key)) }
        self.declaration = declaration
        self.partner = partner ?? nil
        manifest = type.manifest
        plugin = try type.init(options: PluginOptions(declaration.options, for: type.manifest))
    }
}
