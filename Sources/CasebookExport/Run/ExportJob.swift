import CasebookDisk
import CasebookExternalPlugins
public import CasebookFiles
public import CasebookModel
import CasebookPluginAPI
import CasebookPublication

/// One export that is to be made.
public struct ExportJob: Sendable {
    /// What the book declares, or what was asked for besides.
    public let declaration: ExportDeclaration
    /// The partner for whom it is made.
    public let partner: Partner?
    /// What the export is one of.
    let context: ExportContext
    /// What the exports of the book offer.
    let offers: [ExportName: [ExportOffer]]
    /// Who makes it.
    let maker: Maker

    /// The two kinds of plugin.
    enum Maker: Sendable {
        case inside(any ExportPlugin)
        case outside(ExternalPlugin)
    }

    /// Prepares an export.
    ///
    /// - Parameters:
    ///   - folder: the book's; a `command:` lies relative to it.
    ///   - logos: what is known of the book's own pictures.
    /// - Throws: ``PluginError`` if there is no such plugin, its options do not go together, or the partner is unknown.
    public init(
        _ declaration: ExportDeclaration, of book: Book, in folder: BookFolder, plugins: PluginRegistry,
        logos: [RelativePath: MediumFacts]
    ) throws {
        let partner = declaration.partner.map { key in book.partners.first { $0.key == key } }
        if let key = declaration.partner, partner == .some(nil) { throw PluginError(ExportPhrases.noPartner(key)) }
        self.declaration = declaration
        self.partner = partner ?? nil
        offers = plugins.offers(of: book)
        context = ExportContext(
            of: book, named: declaration.name, on: declaration.channel, for: self.partner, bookMedia: logos,
            offers: offers)
        maker = try Self.maker(of: declaration, in: context, folder, plugins)
    }

    private static func maker(
        of declaration: ExportDeclaration, in context: ExportContext, _ folder: BookFolder, _ plugins: PluginRegistry
    ) throws -> Maker {
        let name = declaration.plugin
        guard declaration.command.isEmpty else {
            return .outside(try ExternalPlugin.named(name, by: declaration.command, in: folder.path))
        }
        if let type = plugins[name] {
            let options = PluginOptions(declaration.options, for: type.manifest)
            return .inside(try type.attempt { try type.init(in: context, options: options) })
        }
        guard let external = ExternalPlugin.onPath(name) else {
            throw PluginError(ExportPhrases.noPlugin(name, plugins.manifests.map(\.name)))
        }
        return .outside(external)
    }
}
