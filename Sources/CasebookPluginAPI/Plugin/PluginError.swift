public import CasebookModel

/// Why a plugin cannot do its work.
public struct PluginError: Error, Sendable, Hashable {
    /// What was wrong, for the person who called for the export.
    public let message: LocalizedText

    /// - Parameter message: what was wrong, in a sentence that begins small and has no full stop.
    public init(_ message: LocalizedText) { self.message = message }

    /// A plugin asks for a piece that it has not made.
    package static func noPiece(_ name: String, of id: CaseID) -> PluginError {
        PluginError(
            LocalizedText(
                de: "das Plugin hat von „\(id)“ kein Stück „\(name)“ gemacht",
                en: "the plugin made no fragment \"\(name)\" of \"\(id)\""))
    }
}

extension RelativePath {
    /// The path of an exported file, below the export's folder.
    ///
    /// - Throws: ``PluginError`` if the path could lead out of the folder.
    init(exported path: String) throws(PluginError) {
        guard let safe = RelativePath(path) else {
            throw PluginError(
                LocalizedText(
                    de: "der Pfad „\(path)“ ist für eine Exportdatei nicht erlaubt",
                    en: "the path \"\(path)\" is not allowed for an exported file"))
        }
        self = safe
    }
}
