public import CasebookModel
public import CasebookPublication

/// Turns released case studies into files of one format.
///
/// A plugin knows no disk, no clock and no network: what it returns depends on nothing but its arguments, so the same
/// input gives the same bytes. It sees a whole case once, alone, and makes of it the case's own files and the pieces of it
/// that stand in files about many cases; then it sees a line of each case, and says what those files are made of. So the
/// engine can work on several cases at once, forget each of them, and leave out what has not changed.
public protocol ExportPlugin: Sendable {
    /// Name, version, and options of the plugin.
    static var manifest: PluginManifest { get }

    /// Makes the plugin for one export of the book.
    ///
    /// - Throws: ``PluginError`` if the options do not go together. Names, types and ranges are checked before.
    init(options: PluginOptions) throws

    /// What comes of one case, whatever other cases there are. Called from several threads.
    func output(for study: ReleasedCaseStudy, in context: ExportContext) throws -> CaseOutput

    /// The files that are about more than one case: lists, feeds, the whole book, and whatever they need.
    func artifacts(for catalogue: Catalogue) throws -> [Artifact]
}

/// What a plugin makes of one case.
public struct CaseOutput: Sendable {
    /// The case's own files.
    public var artifacts: [Artifact]
    /// What stands of the case in files about many cases, by a name that the plugin gives it.
    public var pieces: [String: [UInt8]]

    /// Files and pieces; without any, the case shows only where there are lists.
    public init(_ artifacts: [Artifact] = [], pieces: [String: [UInt8]] = [:]) {
        self.artifacts = artifacts
        self.pieces = pieces
    }
}

/// What a plugin says of itself.
public struct PluginManifest: Sendable, Hashable {
    /// The name by which a book asks for it, for example `html`.
    public let name: String
    /// Changes whenever the plugin writes other bytes for the same input.
    public let version: Int
    /// What it writes, in one sentence.
    public let summary: LocalizedText
    /// What a book can set.
    public let options: [OptionDeclaration]

    /// - Parameters:
    ///   - name: the name by which a book asks for the plugin: small letters, digits and single hyphens.
    ///   - version: to be raised whenever the same input gives other bytes.
    ///   - summary: what it writes, in one sentence.
    ///   - options: what a book can set.
    public init(name: String, version: Int, summary: LocalizedText, options: [OptionDeclaration] = []) {
        self.name = name
        self.version = version
        self.summary = summary
        self.options = options
    }
}

/// Why a plugin cannot do its work.
public struct PluginError: Error, Sendable, Hashable {
    /// What was wrong, for the person who called for the export.
    public let message: LocalizedText

    /// - Parameter message: what was wrong, in a sentence that begins small and has no full stop.
    public init(_ message: LocalizedText) { self.message = message }
}
