public import CasebookModel
public import CasebookPublication

/// What a plugin makes of one case.
public struct CaseFiles: Sendable {
    /// The case's own files.
    public var files: [CaseFile]
    /// What stands of the case in files about many cases, by a name that the plugin gives it.
    public var pieces: [String: [UInt8]]

    /// Files and pieces; without any, the case shows only where there are lists.
    public init(_ files: [CaseFile] = [], pieces: [String: [UInt8]] = [:]) {
        self.files = files
        self.pieces = pieces
    }
}

/// A file of a case.
public struct CaseFile: Sendable, Hashable {
    /// Where the file belongs, below the export's folder.
    public let path: RelativePath
    /// What is in it.
    public let content: Content

    /// What is in a file of a case.
    public enum Content: Sendable, Hashable {
        /// These bytes, as they are.
        case bytes([UInt8])
        /// A copy of one of the case's media, which the engine reads.
        case medium(RelativePath)

        /// This text, in UTF-8.
        public static func text(_ text: String) -> Content { .bytes(Array(text.utf8)) }
    }

    /// A file at a path that the plugin has put together from safe parts.
    ///
    /// - Throws: ``PluginError`` if the path could lead out of the export's folder.
    public init(_ path: String, _ content: Content) throws(PluginError) {
        self.path = try RelativePath(exported: path)
        self.content = content
    }

    /// Copies of all files of a case, each under the path that the case gives it.
    ///
    /// - Parameters:
    ///   - study: the case.
    ///   - folder: the folder of the case, below the export's; it ends with `/`.
    ///   - sharing: whether the picture for networks goes with them.
    public static func copies(
        of study: ReleasedCaseStudy, below folder: String, sharing: Bool = true
    ) throws(PluginError) -> [CaseFile] {
        let left = sharing ? nil : study.share?.file
        return try study.files.filter { $0 != left }.map { file throws(PluginError) in
            try CaseFile(folder + file.text, .medium(file))
        }
    }

    /// A file at a path that is known to stay inside.
    package init(at path: RelativePath, _ content: Content) {
        self.path = path
        self.content = content
    }
}
