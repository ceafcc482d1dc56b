import CasebookDisk
import CasebookDrafts
import CasebookFiles
import CasebookModel

/// `casebook import` of a document: a new draft case, and a list of what a person must complete.
struct DocumentImport {
    private let path: DiskPath
    private let folder: BookFolder
    private let book: Book
    private let isDryRun: Bool

    init(_ path: DiskPath, into folder: BookFolder, of book: Book, isDryRun: Bool) {
        self.path = path
        self.folder = folder
        self.book = book
        self.isDryRun = isDryRun
    }

    func run(on terminal: Terminal) throws {
        let draft = try read()
        guard let id = draft.id ?? CaseID(title: path.name) else { throw Failure(DocumentTexts.noID, .findings) }
        let target = folder.path / book.caseStudiesFolder / id.text
        guard !Disk.exists(target) else { throw Failure(DocumentTexts.exists(target), .findings) }
        if !isDryRun { try draft.write(to: target) }
        terminal.print((target / BookFolder.caseFileName).relative(to: .here))
        for line in draft.report { terminal.print("  " + line[terminal.language]) }
        terminal.say(isDryRun ? DocumentTexts.dryRun : DocumentTexts.next)
    }

    private func read() throws -> DocumentDraft {
        do {
            return try DocumentDraft(from: path, language: book.language)
        } catch let problem as DocumentProblem {
            throw Failure(problem.message)
        }
    }
}

private enum DocumentTexts {
    static let noID = LocalizedText(
        de: "aus dem Titel des Dokuments wird keine Kennung; benennen Sie die Datei um",
        en: "the document's title cannot be turned into an id; rename the file")
    static let next = LocalizedText(
        de: "Der Entwurf ist angelegt. Ergänzen Sie, was oben steht, und prüfen Sie mit: casebook validate",
        en: "The draft is ready. Complete what is listed above, and check with: casebook validate")
    static let dryRun = LocalizedText(de: "Es wurde nichts geschrieben.", en: "Nothing was written.")

    static func exists(_ path: DiskPath) -> LocalizedText {
        LocalizedText(
            de:
                "den Ordner \(path) gibt es schon; benennen Sie ihn um, wenn das Dokument noch einmal gelesen werden soll",
            en: "the folder \(path) already exists; rename it if you want to read the document again")
    }
}
