import CasebookModel
public import CasebookPublication

/// All files that a plugin makes of a few cases, in memory: for previews, and for the tests of a plugin.
public struct ExportInMemory: Sendable {
    /// The files, each as bytes or as the copy of a medium.
    public let artifacts: [Artifact]

    /// Makes the files.
    ///
    /// - Throws: ``PluginError``, or whatever the plugin throws.
    public init(_ plugin: some ExportPlugin, of selection: GatedSelection) throws {
        var artifacts: [Artifact] = []
        var pieces: [CaseID: [String: [UInt8]]] = [:]
        for study in selection.caseStudies {
            let output = try plugin.output(for: study, in: selection.context)
            artifacts += output.artifacts
            pieces[study.id] = output.pieces
        }
        artifacts += try plugin.artifacts(for: selection.catalogue)
        self.artifacts = try artifacts.map { artifact in
            guard case .composed(let composed) = artifact.content else { return artifact }
            let bytes = try composed.parts().flatMap { part throws(PluginError) in
                switch part {
                case .bytes(let bytes): return bytes
                case .piece(let name, let id):
                    guard let piece = pieces[id]?[name] else { throw PluginError.noPiece(name, of: id) }
                    return piece
                }
            }
            return Artifact(at: artifact.path, .bytes(bytes))
        }
    }
}

extension PluginError {
    /// A plugin asks for a piece that it has not made.
    package static func noPiece(_ name: String, of id: CaseID) -> PluginError {
        PluginError(
            LocalizedText(
                de: "das Plugin hat von „\(id)“ kein Stück „\(name)“ gemacht",
                en: "the plugin made no fragment \"\(name)\" of \"\(id)\""))
    }
}
