public import CasebookModel

/// Why a plugin cannot do its work.
public struct PluginError: Error, Sendable, Hashable {
    /// What was wrong, for the person who called for the export.
    public let message: LocalizedText

    /// - Parameter message: what was wrong, in a sentence that begins small and has no full stop.
    public init(_ message: LocalizedText) { self.message = message }

    /// What a plugin threw: its own reason, or any other error as it stands, with its name.
    fileprivate init(_ error: any Error, by plugin: String, at place: String?) {
        let message =
            (error as? PluginError)?.message
            ?? LocalizedText(
                de: "das Plugin „\(plugin)“ ist gescheitert: \(error)", en: "the plugin \"\(plugin)\" failed: \(error)")
        self.message =
            place.map { LocalizedText(de: "\($0): \(message.de)", en: "\($0): \(message.en)") } ?? message
    }

    /// A plugin asks for a piece that it has not made.
    package static func noPiece(_ name: String, of id: CaseID) -> PluginError {
        PluginError(
            LocalizedText(
                de: "das Plugin hat von „\(id)“ kein Stück „\(name)“ gemacht",
                en: "the plugin made no piece \"\(name)\" of \"\(id)\""))
    }
}

extension ExportPlugin {
    /// Lets the plugin work. Whatever it throws, people read whose it is and what it was about.
    ///
    /// - Parameter place: the case or the file that the work is about.
    package static func attempt<Result>(
        at place: @autoclosure () -> String? = nil, _ work: () throws -> Result
    ) throws(PluginError) -> Result {
        do {
            return try work()
        } catch {
            throw PluginError(error, by: manifest.name, at: place())
        }
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
