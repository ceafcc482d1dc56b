public import CasebookDiagnostics
public import CasebookDisk
public import CasebookFiles
import CasebookModel
import CasebookPublication

/// Checks what somebody names on the command line: files, folders or whole books.
public struct PathChecker: Sendable {
    private let checker: BookChecker
    /// The book to which cases belong that are checked alone; the nearest one upward if `nil`.
    private let bookFolder: BookFolder?

    /// - Parameters:
    ///   - checker: reads and checks what is found.
    ///   - book: the book to which cases belong that are checked alone; the nearest one upward if `nil`.
    public init(_ checker: BookChecker, book: BookFolder?) {
        self.checker = checker
        bookFolder = book
    }

    /// What was found, and the files that were looked at.
    public struct Result: Sendable {
        /// What was found, sorted.
        public var diagnostics: [Diagnostic] = []
        /// The paths of the files that were looked at, relative as in the findings.
        public var files: [String] = []
        /// The names of anonymous companies in the books to which single cases belong, by the books' folders.
        var others: [DiskPath: OtherNames] = [:]

        mutating func add(_ diagnostics: [Diagnostic], _ files: [String]) {
            self.diagnostics += diagnostics
            self.files += files
        }
    }

    /// Checks everything below the paths.
    ///
    /// - Throws: `DiskError` if a path does not exist or cannot be listed.
    public func check(_ paths: [DiskPath]) async throws -> Result {
        var result = Result()
        for path in paths { try await check(path, &result) }
        // Whoever names a folder and a file in it gets every finding once.
        return Result(
            diagnostics: Set(result.diagnostics).sorted(), files: Array(Set(result.files)).sorted())
    }

    private func check(_ path: DiskPath, _ result: inout Result) async throws {
        guard let facts = try Disk.facts(of: path) else { throw DiskError.notFound(path) }
        if facts.kind == .folder || Disk.isFolder(path) { return try await checkFolder(path, &result) }
        switch path.name {
        case BookFolder.fileName, BookFolder.recordFileName, BookFolder.importsFileName:
            // Every case refers to it: to its topics, indicators and exports.
            let found = try await checker.findings(in: BookFolder(path: path.parent))
            result.add((found.diagnostics, found.files))
        case BookFolder.logFileName:
            let folder = CaseFolder(path: try Disk.canonical(path.parent))
            result.add(checker.log(at: path, of: folder))
        case BookFolder.reviewFileName:
            let folder = CaseFolder(path: try Disk.canonical(path.parent))
            guard Disk.exists(folder.file) else { return result.add(checker.notes(at: path)) }
            try await checkCase(folder, withLog: true, &result)
        case BookFolder.caseFileName:
            // The folder's name counts even where it is not written: `casebook validate case.yaml`.
            let folder = CaseFolder(path: path.text == path.name ? try Disk.canonical(path.parent) : path.parent)
            // Its journal names phases and measures.
            try await checkCase(folder, withLog: true, &result)
        default:
            if let folder = owner(of: path) { return try await checkCase(folder, withLog: true, &result) }
            let book = try book(of: path.parent)
            result.add(checker.knowing(book?.vocabulary).caseFile(path, of: book?.book))
        }
    }

    /// The case to which a medium or another file beside it belongs. What is written in YAML may be a case of its own.
    private func owner(of path: DiskPath) -> CaseFolder? {
        guard !path.name.hasSuffix(".yaml"), !path.name.hasSuffix(".yml") else { return nil }
        return [path.parent, path.parent.parent].map(CaseFolder.init(path:)).first { Disk.exists($0.file) }
    }

    private func checkFolder(_ path: DiskPath, _ result: inout Result) async throws {
        if Disk.exists(path / BookFolder.fileName) {
            let found = try await checker.findings(in: BookFolder(path: path))
            return result.add((found.diagnostics, found.files))
        }
        let folder = CaseFolder(path: path)
        if Disk.exists(folder.file) {
            let canonical = try path.name == "." || path.name == ".." ? CaseFolder(path: Disk.canonical(path)) : folder
            return try await checkCase(canonical, withLog: true, &result)
        }
        for entry in try Disk.entries(of: path) where entry.kind == .folder && !entry.name.hasPrefix(".") {
            try await checkFolder(path / entry.name, &result)
        }
    }

    private func checkCase(_ folder: CaseFolder, withLog: Bool, _ result: inout Result) async throws {
        let others = try await otherNames(for: folder.path, &result)
        let book = try book(of: folder.path)
        if book == nil { try lookForBook(of: folder, &result) }
        let (checked, files) = checker.knowing(book?.vocabulary)
            .check(folder, of: book?.book, withLog: withLog, naming: others)
        result.add((checked.diagnostics, files))
    }

    /// A case by itself may lie anywhere; one that lies where the cases of a book lie has lost that.
    private func lookForBook(of folder: CaseFolder, _ result: inout Result) throws {
        let cases = try Disk.canonical(folder.path).parent
        guard cases.name == Book.usualCaseStudiesFolder, bookFolder == nil,
            try BookFolder.nearest(from: folder.path) == nil
        else { return }
        let file = BookFolder(path: cases.parent).file.relative(to: checker.loader.base)
        let finding = Finding(
            .unreadableFile,
            LocalizedText(
                de: "über \(cases.name) liegt keine casebook.yaml; was die Sammlung sagt, kann niemand prüfen",
                en: "there is no casebook.yaml above \(cases.name), so the collection itself cannot be checked"),
            hint: .forFile(
                de: "holen Sie die Datei zurück; „casebook init“ legt eine neue Sammlung an",
                en: "restore the file; \"casebook init\" creates a new collection"))
        result.add([Diagnostic(finding, file: file, at: FindingPlace(nil, shownAt: nil))], [file])
    }

    /// The names of anonymous companies in the book of a case, read once.
    private func otherNames(for folder: DiskPath, _ result: inout Result) async throws -> OtherNames? {
        guard let owner = try bookFolder ?? BookFolder.nearest(from: folder) else { return nil }
        if let known = result.others[owner.path] { return known }
        let names = try await checker.otherNames(in: checker.open(owner))
        result.others[owner.path] = names
        return names
    }

    private func book(of folder: DiskPath) throws -> BookDocument? {
        guard let owner = try bookFolder ?? BookFolder.nearest(from: folder) else { return nil }
        return checker.document(of: owner)
    }
}

extension PathChecker.Result {
    fileprivate mutating func add(_ found: (diagnostics: [Diagnostic], files: [String])) {
        add(found.diagnostics, found.files)
    }
}
