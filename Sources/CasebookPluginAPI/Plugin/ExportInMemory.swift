public import CasebookModel
public import CasebookPublication

/// All files that a plugin makes of a few cases, in memory: for previews, and for the tests of a plugin.
public struct ExportInMemory: Sendable {
    /// The files.
    public let files: [File]

    /// A file, as bytes or as the copy of a picture.
    public struct File: Sendable, Hashable {
        /// Where it belongs, below the export's folder.
        public let path: RelativePath
        /// What is in it.
        public let content: Content
    }

    /// What is in a file.
    public enum Content: Sendable, Hashable {
        /// These bytes, as they are.
        case bytes([UInt8])
        /// A copy of a case's medium.
        case medium(CaseID, RelativePath)
        /// A copy of a picture of the book.
        case logo(RelativePath)
    }

    /// Makes the files.
    ///
    /// - Throws: ``PluginError``, or whatever the plugin throws.
    public init<Plugin: ExportPlugin>(
        _ type: Plugin.Type, options: [ExportOption] = [], of selection: GatedSelection
    ) throws {
        let options = PluginOptions(options, for: type.manifest)
        try self.init(type.attempt { try type.init(in: selection.context, options: options) }, of: selection)
    }

    /// Makes the files by a plugin that was made for the context of these cases.
    package init<Plugin: ExportPlugin>(_ plugin: Plugin, of selection: GatedSelection) throws {
        var files: [File] = []
        var pieces: [CaseID: [String: [UInt8]]] = [:]
        for study in selection.caseStudies {
            let made = try Plugin.attempt(at: study.id.text) { try plugin.files(of: study) }
            files += made.files.map { File($0, of: study.id) }
            pieces[study.id] = made.pieces
        }
        self.files =
            try files
            + Plugin.attempt { try plugin.files(of: selection.catalogue) }.map { file in
                let content = try Plugin.attempt(at: file.path.text) { try Self.content(of: file, pieces) }
                return File(path: file.path, content: content)
            }
    }

    private static func content(of file: BookFile, _ pieces: [CaseID: [String: [UInt8]]]) throws -> Content {
        switch file.content {
        case .bytes(let bytes): return .bytes(bytes)
        case .logo(let logo): return .logo(logo)
        case .composed(_, let parts): return .bytes(try assembled(parts(), from: pieces))
        }
    }

    /// The bytes of a file that is put together from parts.
    package static func assembled(
        _ parts: [BookFile.Part], from pieces: [CaseID: [String: [UInt8]]]
    ) throws(PluginError) -> [UInt8] {
        var file: [UInt8] = []
        for part in parts {
            switch part {
            case .bytes(let bytes): file += bytes
            case .piece(let name, let id):
                guard let piece = pieces[id]?[name] else { throw .noPiece(name, of: id) }
                file += piece
            }
        }
        return file
    }
}

extension ExportInMemory.File {
    fileprivate init(_ file: CaseFile, of id: CaseID) {
        path = file.path
        content =
            switch file.content {
            case .bytes(let bytes): .bytes(bytes)
            case .medium(let medium): .medium(id, medium)
            }
    }
}
