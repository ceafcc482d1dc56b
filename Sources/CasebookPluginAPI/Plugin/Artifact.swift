public import CasebookModel

/// A file of an export: where it belongs, below the export's folder, and what is in it.
public struct Artifact: Sendable, Hashable {
    /// Where the file belongs, below the export's folder.
    public let path: RelativePath
    /// What is in it.
    public let content: Content

    /// What is in a file.
    public enum Content: Sendable, Hashable {
        /// These bytes, as they are.
        case bytes([UInt8])
        /// A copy of a medium of a case, which the engine reads.
        case caseMedium(CaseID, RelativePath)
        /// A copy of a picture of the book (a logo), which the engine reads.
        case bookMedium(RelativePath)
        /// What is put together only if it is not there already.
        case composed(ComposedFile)
    }

    /// A file at a path that is known to stay inside.
    public init(at path: RelativePath, _ content: Content) {
        self.path = path
        self.content = content
    }

    /// A file at a path that the plugin has put together from safe parts.
    ///
    /// - Throws: ``PluginError`` if the path could lead out of the export's folder.
    public init(_ path: String, _ content: Content) throws {
        guard let safe = RelativePath(path) else {
            throw PluginError(
                LocalizedText(
                    de: "der Pfad „\(path)“ ist für eine Exportdatei nicht erlaubt",
                    en: "the path \"\(path)\" is not allowed for an exported file"))
        }
        self.path = safe
        self.content = content
    }
}
