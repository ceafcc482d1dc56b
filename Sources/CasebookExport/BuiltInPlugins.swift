import AtomExport
import CasebookPluginAPI
import DocBookExport
import HTMLExport
import JSONFeedExport
import RSSExport

extension PluginRegistry {
    /// The plugins that come with Casebook.
    public static let builtIn = PluginRegistry([
        HTMLExport.self, DocBookExport.self, JSONFeedExport.self, AtomExport.self, RSSExport.self,
    ])
}
