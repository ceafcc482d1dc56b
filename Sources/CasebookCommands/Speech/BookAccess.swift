import CasebookDiagnostics
import CasebookDisk
import CasebookExport
import CasebookFiles
import CasebookModel
import CasebookReports
import CasebookValidation

extension GlobalOptions {
    /// The book's folder: the one asked for, or the nearest one upward.
    ///
    /// - Throws: ``Failure`` if there is none.
    func bookFolder() throws -> BookFolder {
        if let book {
            let folder = BookFolder(path: DiskPath(book))
            guard Disk.exists(folder.file) else { throw Failure(BookPhrases.missing(folder.file)) }
            return folder
        }
        let current = DiskPath(Environment.currentFolder)
        guard let folder = try BookFolder.nearest(from: current) else { throw Failure(BookPhrases.notFound) }
        return folder
    }

    /// The books below, where there is none here and above, as at the root of a repository with other things in it; `nil` where
    /// there is one, or none at all.
    func booksBelow() throws -> [BookFolder]? {
        guard book == nil, try BookFolder.nearest(from: DiskPath(Environment.currentFolder)) == nil else { return nil }
        let books = try BookFolder.below(.here)
        return books.isEmpty ? nil : books
    }

    /// The book, if its file has no errors.
    ///
    /// - Throws: ``Failure`` if it has; the findings have been shown.
    func usableBook(in folder: BookFolder) throws -> Book {
        switch FileLoader(relativeTo: .here).bookDocument(at: folder.file) {
        case .failure(let failure): throw Failure(failure.diagnostic.message)
        case .success(let document):
            if let book = document.book, !document.findings.hasErrors { return book }
            let reporter = TextReporter(usesColour: terminal.usesColour)
            terminal.print(reporter.report(document.findings.finished(), in: terminal.language))
            throw Failure(BookPhrases.unusable(folder.file), .findings)
        }
    }
}

extension GlobalOptions {
    /// The checks of books and cases for a day.
    ///
    /// - Parameter acceptsOtherPlugins: whether a book may ask for export plugins that only another program has.
    func checker(on day: CalendarDay, jobs: Int?, acceptsOtherPlugins: Bool = false) -> BookChecker {
        let setup = CasebookProgram.setup
        return BookChecker(
            relativeTo: .here, validator: Validator(on: day, adding: setup.checks),
            jobs: jobs ?? Environment.processorCount
        ) { ExportDeclarationCheck.check(&$0, against: setup.plugins, acceptingOthers: acceptsOtherPlugins) }
    }

    /// The book with all its cases, read and checked.
    func checkedBook(in folder: BookFolder, on day: CalendarDay, jobs: Int?) async throws -> CheckedBook {
        try await checker(on: day, jobs: jobs).check(folder)
    }
}

extension DiskPath {
    /// The current folder, as the beginning of absolute paths.
    static var here: DiskPath { DiskPath(Environment.currentFolder) }
}

private enum BookPhrases {
    static let notFound = LocalizedText(
        de:
            """
            hier und darüber gibt es keine casebook.yaml; nennen Sie die Sammlung mit --book, oder legen Sie eine an: \
            casebook init
            """,
        en: "there is no casebook.yaml here or above; name the collection with --book, or create one: casebook init")

    static func missing(_ file: DiskPath) -> LocalizedText {
        LocalizedText(de: "\(file) gibt es nicht", en: "\(file) does not exist")
    }

    static func unusable(_ file: DiskPath) -> LocalizedText {
        LocalizedText(
            de: "\(file) hat Fehler; beheben Sie sie zuerst", en: "\(file) has errors; fix them first")
    }
}
