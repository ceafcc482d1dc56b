import CasebookDiagnostics
public import CasebookDisk
public import CasebookFiles
public import CasebookModel
import CasebookParallel
public import CasebookPublication

/// Reads and checks whole books, on several cores.
public struct BookChecker: Sendable {
    private var caseLoader: CaseLoader
    let jobs: Int
    private let checkBook: @Sendable (inout BookDocument) -> Void

    var loader: FileLoader { caseLoader.files }
    private var validator: Validator { caseLoader.validator }

    /// - Parameters:
    ///   - base: the folder relative to which findings name files.
    ///   - validator: holds the files against the rules.
    ///   - jobs: how many cases are read at once.
    ///   - checkBook: checks of the book's file that somebody else knows about, for example its exports.
    public init(
        relativeTo base: DiskPath, validator: Validator, jobs: Int,
        checkBook: @escaping @Sendable (inout BookDocument) -> Void = { _ in }
    ) {
        caseLoader = CaseLoader(FileLoader(relativeTo: base), validator)
        self.jobs = jobs
        self.checkBook = checkBook
    }

    /// The same checker for the cases of a book whose own file was opened.
    public func knowing(_ vocabulary: BookVocabulary?) -> BookChecker {
        var checker = self
        checker.caseLoader.vocabulary = vocabulary
        return checker
    }

    /// Reads and checks a book without its cases.
    ///
    /// - Throws: `DiskError` if the folder of the cases cannot be read.
    public func open(_ folder: BookFolder) throws -> OpenedBook {
        var document: BookDocument
        switch loader.bookDocument(at: folder.file) {
        case .success(let read): document = read
        case .failure(let failure):
            // Nobody knows where its cases lie; mostly they lie where they usually do.
            return OpenedBook(
                folder: folder, unreadable: failure.diagnostic,
                caseFiles: try RelativePath(Book.usualCaseStudiesFolder).map { try folder.caseFiles(in: $0) } ?? [],
                publication: record(of: folder))
        }
        let book = document.book
        let named = document.file.value("case_studies") { RelativePath($0) }?.value
        let wanted = named ?? RelativePath(Book.usualCaseStudiesFolder)
        let missing = wanted.flatMap { folder.missing($0) }
        // A slip in the name of the folder must not hide the cases, which lie where somebody has put them.
        let cases = (named == nil ? nil : missing?.instead.flatMap { RelativePath($0) }) ?? wanted
        let files = try cases.map { try folder.caseFiles(in: $0) } ?? []
        let logos = book.map { loader.logos(of: $0, in: folder.path) } ?? [:]
        validator.check(
            &document, logos: logos, caseCount: files.count, missing: missing
        ) {
            files.contains { isPublicReality($0.folder) }
        }
        checkBook(&document)
        let findings = document.findings.finished()
        // A picture that is missing or broken must not keep anything from being taken out.
        let readable = book.map { $0.keepingLogos(where: { logos[$0]?.facts != nil }, cases) }
        return OpenedBook(
            folder: folder, readable: readable, vocabulary: document.vocabulary, cases: cases,
            book: findings.contains { $0.severity == .error } ? nil : book,
            logos: logos.compactMapValues(\.facts), caseFiles: files, findings: findings,
            source: document.findings.source, publication: record(of: folder), isYAML: document.file.isMapping,
            declaredExports: document.file.dictionary("exports").map(\.key.value),
            concerned: ConcernedExports(findings, in: document.file),
            topicPlaces: document.vocabulary.topics == nil ? nil : document.file.dictionary("topics").map(\.key))
    }

    /// Whether a case is published, and not invented.
    private func isPublicReality(_ folder: CaseFolder) -> Bool {
        guard let document = try? loader.caseDocument(at: folder.file, folderName: folder.name).get(),
            !document.file.flag("fictional")
        else { return false }
        let reading = GateReading(document)
        return reading.fields.status == .published && !reading.isWithdrawn
    }

    /// Whether there are exports of the book.
    private func wasExported(_ folder: BookFolder) -> Bool {
        guard Disk.isFolder(folder.exports), let entries = try? Disk.entries(of: folder.exports) else { return false }
        return entries.contains { ExportFolder.isExport(folder.exports / $0.name) }
    }

    /// Reads the record of what was ever public.
    func record(of folder: BookFolder) -> OpenedRecord {
        let name = folder.record.relative(to: loader.base)
        switch loader.publicationDocument(of: folder) {
        case nil:
            return OpenedRecord(record: PublicationRecord(), file: name, isMissed: wasExported(folder))
        case .failure(let failure):
            return OpenedRecord(
                record: PublicationRecord(isKept: true), file: name, findings: [failure.diagnostic], isUnreadable: true)
        case .success(let document):
            return OpenedRecord(
                record: document.record, file: name, document: document, findings: document.findings.finished(),
                isUnreadable: document.isUnreadable)
        }
    }

    /// Reads and checks a book with all its cases.
    ///
    /// - Throws: `DiskError` if the folder of the cases cannot be read.
    public func check(_ folder: BookFolder) async throws -> CheckedBook {
        let opened = try open(folder)
        var (cases, bookNames) = try await checkedCases(of: opened) { checked, _ in checked }
        let recordCheck = RecordCheck(opened.publication, on: validator.date)
        let profiles = cases.map(\.profile)
        let conflicts = recordCheck.census(of: profiles).conflicts
        for index in cases.indices where conflicts[cases[index].folder.name] != nil { cases[index].candidate = nil }
        return CheckedBook(
            folder: folder, book: opened.book, logos: opened.logos, cases: cases,
            record: opened.publication.record,
            bookFindings: (opened.findings + bookNames + opened.publication.findings
                + recordCheck.findings(in: profiles)).sorted())
    }

    /// Reads and checks a book with all its cases, and keeps only what was found: a book may have more cases than fit into
    /// memory.
    ///
    /// - Throws: `DiskError` if the folder of the cases cannot be read.
    public func findings(in folder: BookFolder) async throws -> PathChecker.Result {
        let opened = try open(folder)
        let (cases, bookNames) = try await checkedCases(of: opened) { checked, files in
            (
                diagnostics: checked.diagnostics, files: files, profile: checked.profile,
                topics: checked.study?.topics.map(\.text) ?? []
            )
        }
        let topics = MisspeltTopics(
            of: cases.map { (topics: $0.topics, findings: $0.diagnostics) }, in: opened)
        let publication = opened.publication
        let found =
            publication.findings + RecordCheck(publication, on: validator.date).findings(in: cases.map(\.profile))
        return PathChecker.Result(
            diagnostics: (opened.findings + bookNames + found + besides(opened) + topics.findings
                + cases.flatMap { topics.others($0.diagnostics) }).sorted(),
            files: [opened.file] + cases.flatMap(\.files))
    }

    /// Checks every case of a book, and holds its texts against the names of all anonymous companies.
    ///
    /// Those names are known when every case has been read; few books have any, and few cases speak of one. Only such a case
    /// is read again.
    ///
    /// - Parameter keep: what is kept of a case and the files that were looked at.
    /// - Returns: what was kept, and what was found in the book's own texts.
    private func checkedCases<Kept: Sendable>(
        of opened: OpenedBook, keeping keep: @escaping @Sendable (CheckedCase, [String]) -> Kept
    ) async throws -> (cases: [Kept], bookNames: [Diagnostic]) {
        let folders = opened.caseFiles.map(\.folder)
        let checker = knowing(opened.vocabulary)
        let checked = try await parallelMap(folders, jobs: jobs) { folder in
            let (checked, files) = checker.check(folder, of: opened.readable)
            return (
                kept: keep(checked, files), names: checked.hiddenNames, media: checked.study?.media.map(\.file) ?? []
            )
        }
        let names = zip(folders, checked).compactMap { folder, checked in checked.names.map { (folder.name, $0) } }
        let others = OtherNames(of: names, in: opened.readable)
        let bookNames = findings(inTextsOf: opened, naming: names)
        guard !others.isEmpty else { return (checked.map(\.kept), bookNames) }
        let files = zip(folders, checked).map { (folder: $0, media: $1.media) }
        let again = try await parallelMap(files, jobs: jobs) { file -> Kept? in
            guard checker.loader.tells(others, in: file.folder, media: file.media) else { return nil }
            let (checked, files) = checker.check(file.folder, of: opened.readable, naming: others)
            return keep(checked, files)
        }
        return (zip(checked, again).map { $1 ?? $0.kept }, bookNames)
    }

    /// What the book's own texts tell of anonymous companies.
    private func findings(
        inTextsOf opened: OpenedBook, naming names: [(folder: String, names: OtherNames.Names)]
    ) -> [Diagnostic] {
        guard !names.isEmpty, let document = document(of: opened.folder) else { return [] }
        return BookNamesCheck(names: OtherNames(of: names, in: nil)).findings(in: document)
    }

    /// What is wrong beside the cases: what imports remember, and what looks like a case of the book and is none.
    private func besides(_ opened: OpenedBook) -> [Diagnostic] {
        let imports = loader.findings(inImportsOf: opened.folder)
        guard let cases = opened.cases else { return imports }
        let folder = opened.folder.path / cases
        return imports
            + OverlookedCases(
                below: folder, except: opened.caseFiles.lazy.map(\.folder), relativeTo: loader.base
            ).findings()
            + OverlookedCases.findings(beside: folder, in: opened.folder.path, relativeTo: loader.base)
    }

    /// Reads and checks a case with its journal.
    ///
    /// - Parameters:
    ///   - folder: where the case lies.
    ///   - book: the book that it belongs to; `nil` if it is checked alone.
    ///   - withLog: whether the journal is looked at too.
    ///   - hashing: whether ``CheckedCase/sourceHash`` is wanted.
    ///   - others: the names of anonymous companies in all cases of the book, if its texts are held against them.
    /// - Returns: the case with what was found, and the paths of the files that were looked at.
    public func check(
        _ folder: CaseFolder, of book: Book?, withLog: Bool = true, hashing: Bool = false,
        naming others: OtherNames? = nil
    ) -> (checked: CheckedCase, files: [String]) {
        switch caseLoader.load(folder, of: book, naming: others) {
        case .failure(let failure):
            let profile = CaseProfile(
                folder: folder.name, id: CaseID(folder.name), title: folder.name, reading: .nothing,
                text: ContentFingerprint(content: FNV1a(), updatedOn: nil), firstError: failure.diagnostic,
                file: failure.diagnostic.file, place: nil)
            let checked = CheckedCase(
                folder: folder, study: nil, status: nil, log: [], diagnostics: [failure.diagnostic], candidate: nil,
                sourceHash: nil, profile: profile, hiddenNames: nil)
            return (checked, [failure.diagnostic.file])
        case .success(let loaded):
            let document = loaded.document
            let log = withLog ? checkLog(at: folder.log, document) : (entries: [], diagnostics: [], files: [])
            let notes = withLog && Disk.exists(folder.review) ? notes(at: folder.review) : (diagnostics: [], files: [])
            let profile = CaseProfile(
                folder: folder.name, id: document.id ?? CaseID(folder.name),
                title: document.study?.title ?? document.file.string("title") ?? folder.name,
                reading: GateReading(document),
                text: document.fingerprint(media: loaded.media.named),
                firstError: loaded.findings.first { $0.severity == .error }, file: document.findings.source.path,
                place: document.file.has("status") ? document.file.valueRange("status") : nil)
            let checked = CheckedCase(
                folder: folder, study: document.study, status: document.file.word("status")?.value, log: log.entries,
                diagnostics: (loaded.findings + log.diagnostics + notes.diagnostics).sorted(),
                candidate: loaded.candidate,
                sourceHash: hashing ? document.findings.source.hash : nil, profile: profile,
                hiddenNames: loaded.hiddenNames)
            return (checked, [document.findings.source.path] + log.files + notes.files)
        }
    }

    /// Reads and checks a journal alone, with its case as far as that can be read.
    func log(at path: DiskPath, of folder: CaseFolder) -> (diagnostics: [Diagnostic], files: [String]) {
        let document = try? loader.caseDocument(at: folder.file, folderName: folder.name).get()
        let log = checkLog(at: path, document)
        return (log.diagnostics, log.files)
    }

    /// Checks what was said of a case, which need not be there.
    func notes(at path: DiskPath) -> (diagnostics: [Diagnostic], files: [String]) {
        (loader.findings(inNotes: path), [path.relative(to: loader.base)])
    }

    /// Reads and checks a case that lies in a file of another name; its folder says nothing of its id.
    func caseFile(_ path: DiskPath, of book: Book?) -> (diagnostics: [Diagnostic], files: [String]) {
        switch loader.caseDocument(at: path, folderName: "case") {
        case .failure(let failure): return ([failure.diagnostic], [failure.diagnostic.file])
        case .success(let document):
            let loaded = caseLoader.load(document, in: CaseFolder(path: path.parent), of: book)
            return (loaded.findings, [document.findings.source.path])
        }
    }

    /// The book of a folder, as far as it can be read; only its vocabulary is needed.
    func document(of folder: BookFolder) -> BookDocument? {
        try? loader.bookDocument(at: folder.file).get()
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

extension Book {
    /// The book without the pictures that do not fit, and with the folder in which its cases lie.
    fileprivate func keepingLogos(where fits: (RelativePath) -> Bool, _ cases: RelativePath?) -> Book {
        var book = self
        if let cases { book.caseStudiesFolder = cases }
        if let logo = funding?.logo, !fits(logo) { book.funding?.logo = nil }
        for index in book.partners.indices {
            if let logo = book.partners[index].branding.logo, !fits(logo) { book.partners[index].branding.logo = nil }
        }
        return book
    }
}

extension BookFolder {
    /// The folder of the cases, if it is not there.
    fileprivate func missing(_ cases: RelativePath) -> MissingFolder? {
        guard !Disk.isFolder(path / cases) else { return nil }
        let others = ((try? Disk.entries(of: path)) ?? []).filter {
            $0.kind == .folder && !$0.name.hasPrefix(".") && $0.name != Self.exportsFolderName
        }
        let withCases = others.map(\.name).filter { name in
            RelativePath(name).map { (try? caseFiles(in: $0))?.isEmpty == false } ?? false
        }
        let instead = withCases.first { $0 == Book.usualCaseStudiesFolder } ?? withCases.min()
        return MissingFolder(path: cases, instead: instead)
    }
}
