public import CasebookModel
public import CasebookPluginAPI
public import CasebookPublication

/// The export plugins that a book can ask for, by name.
public struct PluginRegistry: Sendable {
    /// The plugins in the order in which they were added.
    public private(set) var plugins: [any ExportPlugin.Type]

    /// - Parameter plugins: if two have the same name, the later one counts.
    public init(_ plugins: [any ExportPlugin.Type]) {
        self.plugins = []
        for plugin in plugins {
            self.plugins.removeAll { $0.manifest.name == plugin.manifest.name }
            self.plugins.append(plugin)
        }
    }

    /// The registry with more plugins.
    public func adding(_ more: [any ExportPlugin.Type]) -> PluginRegistry { PluginRegistry(plugins + more) }

    /// The manifests of all plugins.
    public var manifests: [PluginManifest] { plugins.map { $0.manifest } }

    /// The plugin with a name.
    public subscript(name: String) -> (any ExportPlugin.Type)? {
        plugins.first { $0.manifest.name == name }
    }

    /// What the exports of a book offer, by their names. What programs of their own write, nobody says.
    public func offers(of book: Book) -> [ExportName: [ExportOffer]] {
        let known = book.exports.filter(\.command.isEmpty).compactMap { export in
            self[export.plugin].map { (export.name, $0.manifest.offers(with: export.options)) }
        }
        return Dictionary(known) { first, _ in first }
    }
}
