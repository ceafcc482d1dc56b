public import CasebookDisk
public import CasebookFiles
public import CasebookModel
import CasebookParallel

/// A case with its journal, as far as both can be read. INTERNAL: nothing of it may ever reach an export.
public struct CaseRecord: Sendable {
    /// The case with its phases and measures by name.
    public let outline: CaseOutline
    /// The case; `nil` if its file cannot be read or lacks something that no case can be without.
    public let study: CaseStudy?
    /// Where the case stands on its way to the public, if the file tells.
    public let status: EditorialStatus?
    /// The journal; `nil` if there is one that cannot be read.
    public let journal: Journal?
    /// Whether entries of the journal, or all of it, cannot be read.
    public let isJournalDamaged: Bool

    public init(
        outline: CaseOutline, study: CaseStudy?, status: EditorialStatus?, journal: Journal?,
        isJournalDamaged: Bool? = nil
    ) {
        self.outline = outline
        self.study = study
        self.status = status
        self.journal = journal
        self.isJournalDamaged = isJournalDamaged ?? (journal == nil)
    }

    /// Reads every case of a book with its journal, by the names of the folders. Nothing is checked beyond what reading
    /// needs, so that thousands of cases take less than a second.
    ///
    /// - Parameters:
    ///   - base: the folder relative to which findings name files.
    ///   - jobs: how many cases are read at once.
    /// - Throws: ``DiskError`` if the folder of the cases cannot be listed.
    public static func all(
        of book: Book, in folder: BookFolder, relativeTo base: DiskPath, jobs: Int
    ) async throws -> [CaseRecord] {
        let loader = FileLoader(relativeTo: base)
        return try await parallelMap(folder.caseFolders(of: book), jobs: jobs) { CaseRecord(reading: $0, loader) }
    }

    /// Reads one case with its journal.
    public init(reading folder: CaseFolder, _ loader: FileLoader) {
        let (journal, isDamaged) = Self.journal(at: folder.log, loader)
        switch loader.caseDocument(at: folder.file, folderName: folder.name) {
        case .success(let document):
            self.init(
                outline: CaseOutline(document, in: folder), study: document.study,
                status: document.file.word("status")?.value, journal: journal, isJournalDamaged: isDamaged)
        case .failure:
            self.init(
                outline: CaseOutline(unreadable: folder), study: nil, status: nil, journal: journal,
                isJournalDamaged: isDamaged)
        }
    }

    /// Reads a journal; one that is not there is empty.
    package static func journal(at path: DiskPath, _ loader: FileLoader) -> (journal: Journal?, isDamaged: Bool) {
        guard Disk.exists(path) else { return (Journal([]), false) }
        guard let document = try? loader.logDocument(at: path).get(), document.isReadable else { return (nil, true) }
        return (Journal(document.entries), document.lines.hasDamage)
    }
}
