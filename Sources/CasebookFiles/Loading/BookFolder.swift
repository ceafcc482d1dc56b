public import CasebookDisk
public import CasebookModel

/// A book on disk: the folder of `casebook.yaml` with what lies below it (contract, section 2).
public struct BookFolder: Sendable, Hashable {
    /// The name of the book's file.
    public static let fileName = "casebook.yaml"
    /// The name of a case's file.
    public static let caseFileName = "case.yaml"
    /// The name of a case's journal.
    public static let logFileName = "log.yaml"
    /// The name of the notes that a case collects in review.
    public static let reviewFileName = "review.yaml"
    /// The name of the file that says what a case's pictures were made from.
    public static let picturesFileName = "pictures.yaml"
    /// The name of what imports remember.
    public static let importsFileName = "imports.json"
    /// The name of the record of what was ever public.
    public static let recordFileName = "published.yaml"
    /// The folder below which exports are written.
    public static let exportsFolderName = "Exports"

    /// The path of the folder.
    public let path: DiskPath

    public init(path: DiskPath) { self.path = path }

    /// The nearest folder, from `start` upward, that holds a `casebook.yaml`.
    ///
    /// - Throws: ``DiskError`` if `start` does not exist.
    public static func nearest(from start: DiskPath) throws(DiskError) -> BookFolder? {
        try Disk.nearestFolder(holding: fileName, from: start).map(BookFolder.init(path:))
    }

    /// The books below a folder, by their paths; hidden folders, links and what lies in a book are passed over.
    ///
    /// - Throws: ``DiskError`` if a folder cannot be read.
    public static func below(_ folder: DiskPath) throws(DiskError) -> [BookFolder] {
        if Disk.exists(folder / fileName) { return [BookFolder(path: folder)] }
        var found: [BookFolder] = []
        for entry in try Disk.entries(of: folder).sorted(by: { $0.name < $1.name })
        where entry.kind == .folder && !entry.name.hasPrefix(".") {
            found += try below(folder / entry.name)
        }
        return found
    }

    /// The path of the book's file.
    public var file: DiskPath { path / Self.fileName }

    /// The path of the record of what was ever public.
    public var record: DiskPath { path / Self.recordFileName }

    /// The path of what imports remember.
    public var imports: DiskPath { path / Self.importsFileName }

    /// The folder below which exports are written.
    public var exports: DiskPath { path / Self.exportsFolderName }

    /// The folders of the cases, by name. Names that begin with a dot, and folders without a `case.yaml`, are none.
    ///
    /// - Throws: ``DiskError`` if the folder of the cases cannot be read.
    public func caseFolders(of book: Book) throws(DiskError) -> [CaseFolder] {
        try caseFiles(of: book).map(\.folder)
    }

    /// The same, with what the system knows of each `case.yaml`.
    public func caseFiles(of book: Book) throws(DiskError) -> [(folder: CaseFolder, facts: FileFacts)] {
        try caseFiles(in: book.caseStudiesFolder)
    }

    /// The same, of a folder in the book's.
    public func caseFiles(in folder: RelativePath) throws(DiskError) -> [(folder: CaseFolder, facts: FileFacts)] {
        let parent = path / folder
        // Git keeps no empty folders: a book that has lost its last case has none.
        guard Disk.exists(parent) else { return [] }
        return try Disk.files(named: Self.caseFileName, inFoldersOf: parent).compactMap { name, facts in
            name.hasPrefix(".") ? nil : (CaseFolder(path: parent / name), facts)
        }
    }
}

/// The folder of a case.
public struct CaseFolder: Sendable, Hashable {
    /// The path of the folder.
    public let path: DiskPath

    public init(path: DiskPath) { self.path = path }

    /// The name of the folder, which should be the id of the case.
    public var name: String { path.name }

    /// The path of the case's file.
    public var file: DiskPath { path / BookFolder.caseFileName }

    /// The path of the case's journal.
    public var log: DiskPath { path / BookFolder.logFileName }

    /// The path of the notes that the case collects in review.
    public var review: DiskPath { path / BookFolder.reviewFileName }

    /// The path of what says from what the case's pictures were made.
    public var pictures: DiskPath { path / BookFolder.picturesFileName }
}
