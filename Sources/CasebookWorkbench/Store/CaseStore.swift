import CasebookDiagnostics
import CasebookDisk
import CasebookEditing
import CasebookFiles
import CasebookJournal
import CasebookModel
import CasebookPublication
import CasebookValidation
import CasebookYAML

/// The book's files as the workbench reads and writes them. They are the truth: nothing is kept that they do not say.
struct CaseStore: Sendable {
    let folder: BookFolder
    /// Checks beside the built-in ones.
    let checks: [any CaseCheck]

    private var loader: FileLoader { FileLoader(relativeTo: folder.path) }

    /// The book; `nil` if its file has errors.
    func book() -> Book? {
        guard let document = try? loader.bookDocument(at: folder.file).get(), !document.findings.hasErrors else {
            return nil
        }
        return document.book
    }

    /// What was ever public.
    func record() -> PublicationRecord {
        (try? loader.publicationDocument(of: folder)?.get().record) ?? PublicationRecord()
    }

    /// The record of what was ever public, as it is written; `nil` if the book has none.
    func publicationDocument() throws -> PublicationDocument? { try loader.publicationDocument(of: folder)?.get() }

    /// The folder of a case that is there.
    func caseFolder(_ id: String, of book: Book) -> CaseFolder? {
        guard let id = CaseID(id) else { return nil }
        let folder = CaseFolder(path: folder.path / book.caseStudiesFolder / id.text)
        return Disk.exists(folder.file) ? folder : nil
    }

    /// A case as it lies on the disk now.
    func open(_ folder: CaseFolder) throws(DiskError) -> OpenCase {
        OpenCase(folder: folder, bytes: try Disk.read(folder.file, limit: YAMLLimits.document.bytes))
    }

    /// Every case with its journal.
    func records(of book: Book) throws(DiskError) -> [CaseRecord] {
        try folder.caseFolders(of: book).map { CaseRecord(reading: $0, loader) }
    }

    /// Writes a case if nobody else has meanwhile.
    func save(_ bytes: [UInt8], of opened: OpenCase) throws(SavingError) {
        try FileSaving.save(
            bytes, to: opened.folder.file, inPlaceOf: opened.version, limit: YAMLLimits.document.bytes)
    }

    /// What the rules say of a text of a case, and what the gate would decide on.
    func check(_ bytes: [UInt8], in folder: CaseFolder, of book: Book, on date: CalendarDay) -> CheckedText {
        let loaded = CaseLoader(loader, Validator(on: date, adding: checks)).load(bytes, in: folder, of: book)
        let file = loaded.document.file
        return CheckedText(
            findings: FieldFindings(loaded.findings), candidate: loaded.readable,
            filling: Filling(file.node.map(FieldValue.init)), title: file.string("title"),
            status: file.word("status")?.value,
            review: (try? ReviewFile(at: folder.review).review.standing) ?? ReviewStanding())
    }

    /// A case that was checked, with its journal.
    func record(of checked: CheckedText, in folder: CaseFolder) -> CaseRecord {
        let (journal, isDamaged) = CaseRecord.journal(at: folder.log, loader)
        return CaseRecord(
            outline: CaseOutline(unreadable: folder), study: checked.study, status: checked.status, journal: journal,
            isJournalDamaged: isDamaged)
    }
}

/// A case file that was read.
struct OpenCase: Sendable {
    let folder: CaseFolder
    let bytes: [UInt8]

    var version: FileVersion { FileVersion(of: bytes) }
    var id: String { folder.name }
}

/// A text of a case with what was found in it.
struct CheckedText: Sendable {
    let findings: FieldFindings
    /// The case with its media, as far as it can be read.
    let candidate: PublicationGate.Candidate?
    /// What is filled in, and what still waits for it.
    let filling: Filling
    /// The headline, if the file has one.
    let title: String?
    /// Where the case stands on its way to the public, if the file tells.
    let status: EditorialStatus?
    /// What of its review is still to be done.
    let review: ReviewStanding

    var study: CaseStudy? { candidate?.study }
}
