import CasebookModel
public import CasebookPublication

/// Turns released case studies into files of one format.
///
/// An instance is made for one export of a book. It knows no disk, no clock and no network: what it returns depends on nothing
/// but what it is given, so the same input gives the same bytes. It sees a whole case once, alone, and makes of it the case's
/// own files and the pieces of it that stand in files about many cases; then it sees a line of each case, and says what those
/// files are made of. So the engine can work on several cases at once, forget each of them, and leave out what has not changed.
public protocol ExportPlugin: Sendable {
    /// Name, version, and options of the plugin.
    static var manifest: PluginManifest { get }

    /// Makes the plugin for one export of the book.
    ///
    /// - Throws: ``PluginError`` if the options do not go together. Names, types and ranges are checked before.
    init(in context: ExportContext, options: PluginOptions) throws

    /// What comes of one case, whatever other cases there are; nothing, unless the plugin says otherwise. Called from several
    /// threads.
    func files(of study: ReleasedCaseStudy) throws -> CaseFiles

    /// The files that are about more than one case: lists, feeds, the whole book, and whatever they need; none, unless the
    /// plugin says otherwise.
    func files(of catalogue: Catalogue) throws -> [BookFile]
}

extension ExportPlugin {
    public func files(of study: ReleasedCaseStudy) throws -> CaseFiles { CaseFiles() }
    public func files(of catalogue: Catalogue) throws -> [BookFile] { [] }
}
