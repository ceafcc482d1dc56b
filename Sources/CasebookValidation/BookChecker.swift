import CasebookDiagnostics
public import CasebookDisk
public import CasebookFiles
public import CasebookModel
import CasebookParallel
import CasebookPublication

/// Reads and checks whole books, on several cores.
public struct BookChecker: Sendable {
    private let loader: FileLoader
    private let validator: Validator
    private let jobs: Int
    private let checkBook: @Sendable (inout BookDocument) -> Void

    /// - Parameters:
    ///   - base: the folder relative to which findings name files.
    ///   - validator: holds the files against the rules.
    ///   - jobs: how many cases are read at once.
    ///   - checkBook: checks of the book's file that somebody else knows about, for example its exports.
    public init(
        relativeTo base: DiskPath, validator: Validator, jobs: Int,
        checkBook: @escaping @Sendable (inout BookDocument) -> Void = { _ in }
    ) {
        loader = FileLoader(relativeTo: base)
        self.validator = validator
        self.jobs = jobs
        self.checkBook = checkBook
    }

    /// Reads and checks a book without its cases.
    ///
    /// - Throws: `DiskError` if the folder of the cases cannot be read.
    public func open(_ folder: BookFolder) throws -> OpenedBook {
        var document: BookDocument
        switch loader.bookDocument(at: folder.file) {
        case .success(let read): document = read
        case .failure(let failure):
            return OpenedBook(folder: folder, unreadable: failure.diagnostic)
        }
        let book = document.book
        let files = try book.map { try folder.caseFiles(of: $0) } ?? []
        let logos = book.map { loader.logos(of: $0, in: folder.path) } ?? [:]
        validator.check(&document, logos: logos, caseCount: files.count)
        checkBook(&document)
        let findings = document.findings.finished()
        return OpenedBook(
            folder: folder, readable: book, book: findings.contains { $0.severity == .error } ? nil : book,
            logos: logos.compactMapValues(\.facts), caseFiles: files, findings: findings,
            source: document.findings.source)
    }

    /// Reads and checks a book with all its cases.
    ///
    /// - Throws: `DiskError` if the folder of the cases cannot be read.
    public func check(_ folder: BookFolder) async throws -> CheckedBook {
        let opened = try open(folder)
        let cases = try await parallelMap(opened.caseFiles.map(\.folder), jobs: jobs) {
            check($0, of: opened.readable).checked
        }
        return CheckedBook(
            folder: folder, book: opened.book, logos: opened.logos, cases: cases, bookFindings: opened.findings)
    }

    /// Reads and checks a book with all its cases, and keeps only what was found: a book may have more cases than fit into
    /// memory.
    ///
    /// - Throws: `DiskError` if the folder of the cases cannot be read.
    public func findings(in folder: BookFolder) async throws -> PathChecker.Result {
        let opened = try open(folder)
        let cases = try await parallelMap(opened.caseFiles.map(\.folder), jobs: jobs) { folder in
            let (checked, files) = check(folder, of: opened.readable)
            return (diagnostics: checked.diagnostics, files: files)
        }
        return PathChecker.Result(
            diagnostics: (opened.findings + cases.flatMap(\.diagnostics)).sorted(),
            files: [opened.file] + cases.flatMap(\.files))
    }

    /// Reads and checks a case with its journal.
    ///
    /// - Parameters:
    ///   - folder: where the case lies.
    ///   - book: the book that it belongs to; `nil` if it is checked alone.
    ///   - withLog: whether the journal is looked at too.
    ///   - hashing: whether ``CheckedCase/sourceHash`` is wanted.
    /// - Returns: the case with what was found, and the paths of the files that were looked at.
    public func check(
        _ folder: CaseFolder, of book: Book?, withLog: Bool = true, hashing: Bool = false
    ) -> (checked: CheckedCase, files: [String]) {
        switch loader.caseDocument(at: folder.file, folderName: folder.name) {
        case .failure(let failure):
            let checked = CheckedCase(
                folder: folder, study: nil, status: nil, log: [], diagnostics: [failure.diagnostic], candidate: nil,
                sourceHash: nil)
            return (checked, [failure.diagnostic.file])
        case .success(var document):
            let media = document.study.map { loader.media(of: $0, in: folder.path) } ?? [:]
            validator.check(&document, of: book, media: media)
            let log = withLog ? checkLog(at: folder.log, document) : (entries: [], diagnostics: [], files: [])
            let findings = document.findings.finished()
            let isUsable = !findings.contains { $0.severity == .error }
            let candidate = document.study.flatMap { study in
                isUsable
                    ? PublicationGate.Candidate(
                        study: study, media: media.compactMapValues(\.facts), mediaTexts: media.mapValues(\.text))
                    : nil
            }
            let checked = CheckedCase(
                folder: folder, study: document.study, status: document.file.word("status")?.value, log: log.entries,
                diagnostics: (findings + log.diagnostics).sorted(), candidate: candidate,
                sourceHash: hashing ? document.findings.source.hash : nil)
            return (checked, [document.findings.source.path] + log.files)
        }
    }

    /// Reads and checks a journal alone, with its case as far as that can be read.
    func log(at path: DiskPath, of folder: CaseFolder) -> (diagnostics: [Diagnostic], files: [String]) {
        let document = try? loader.caseDocument(at: folder.file, folderName: folder.name).get()
        let log = checkLog(at: path, document)
        return (log.diagnostics, log.files)
    }

    /// Reads and checks a book's file alone, without its cases.
    func bookFile(_ path: DiskPath) -> (diagnostics: [Diagnostic], files: [String]) {
        switch loader.bookDocument(at: path) {
        case .failure(let failure): return ([failure.diagnostic], [failure.diagnostic.file])
        case .success(var document):
            let logos = document.book.map { loader.logos(of: $0, in: path.parent) } ?? [:]
            validator.check(&document, logos: logos, caseCount: nil)
            checkBook(&document)
            return (document.findings.finished(), [document.findings.source.path])
        }
    }

    /// Reads and checks a case that lies in a file of another name; its folder says nothing of its id.
    func caseFile(_ path: DiskPath, of book: Book?) -> (diagnostics: [Diagnostic], files: [String]) {
        switch loader.caseDocument(at: path, folderName: "case") {
        case .failure(let failure): return ([failure.diagnostic], [failure.diagnostic.file])
        case .success(var document):
            let media = document.study.map { loader.media(of: $0, in: path.parent) } ?? [:]
            validator.check(&document, of: book, media: media)
            return (document.findings.finished(), [document.findings.source.path])
        }
    }

    /// The book of a folder, as far as it can be read; only its vocabulary is needed.
    func book(in folder: BookFolder) -> Book? {
        try? loader.bookDocument(at: folder.file).get().book
    }

    private func checkLog(
        at path: DiskPath, _ document: CaseDocument?
    ) -> (entries: [LogEntry], diagnostics: [Diagnostic], files: [String]) {
        guard Disk.exists(path) else { return ([], [], []) }
        switch loader.logDocument(at: path) {
        case .failure(let failure): return ([], [failure.diagnostic], [failure.diagnostic.file])
        case .success(var log):
            validator.check(&log, of: document)
            return (log.entries, log.findings.finished(), [log.findings.source.path])
        }
    }
}
