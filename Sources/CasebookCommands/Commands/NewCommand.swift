import ArgumentParser
import CasebookDisk
import CasebookExport
import CasebookFiles
import CasebookModel

/// `casebook new TITLE`
struct NewCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "new",
            abstract: say(
                de: "Legt einen neuen Fall als Entwurf an, mit Erklärungen zu jedem Feld.",
                en: "Creates a new draft case with an explanation of every field."))
    }

    @Argument(
        help: ArgumentHelp(
            de: "Der Titel des Falls, in Anführungszeichen.", en: "The title of the case, in quotes.",
            valueName: say(de: "titel", en: "title")))
    var title: String

    @Option(
        help: ArgumentHelp(
            de: "Kennung und Ordnername (sonst: aus dem Titel).",
            en: "Id and folder name (default: made from the title).",
            valueName: say(de: "kennung", en: "id")))
    var id: String?

    @OptionGroup var global: GlobalOptions
    @OptionGroup var date: DateOption

    func run() async throws {
        let folder = try global.bookFolder()
        let book = try global.usableBook(in: folder)
        guard let id = id.map({ CaseID($0) }) ?? CaseID(title: title, in: Localization.language) else {
            throw Failure(NewPhrases.badID, .wrongUsage)
        }
        let limit = 200
        guard title.unicodeScalars.count <= limit, !title.contains(where: \.isNewline) else {
            throw Failure(NewPhrases.badTitle(limit), .wrongUsage)
        }
        let path = folder.path / book.caseStudiesFolder / id.text / BookFolder.caseFileName
        removeEmptyFolders(of: path)
        guard !Disk.exists(path.parent) else { throw Failure(NewPhrases.exists(path.parent), .findings) }
        let text = CaseTemplate.draft(
            title: title, language: book.language, from: date.day, in: book.caseStudiesFolder)
        do {
            try Disk.createFolder(path.parent / "media")
            try refreshSchemas(of: book, in: folder)
            try AtomicFile.write(Array(text.utf8), to: path)
        } catch {
            removeEmptyFolders(of: path)
            throw error
        }
        global.terminal.print(path.relative(to: DiskPath(Environment.currentFolder)))
        global.terminal.say(NewPhrases.next)
    }

    /// What an attempt leaves that fails or is killed before the file is there; the name must not be taken because of it.
    private func removeEmptyFolders(of path: DiskPath) {
        _ = try? Disk.removeEmptyFolder(path.parent / "media")
        _ = try? Disk.removeEmptyFolder(path.parent)
    }

    /// The schemas that the new file names: a book may be older than they are, or than this version's.
    private func refreshSchemas(of book: Book, in folder: BookFolder) throws {
        for file in EditorSchemas.files(book.language, plugins: CasebookProgram.setup.plugins.fields) {
            let path = folder.path / file.path
            let bytes = Array(file.text.utf8)
            // Whatever cannot be read, or is longer, is not the same.
            if (try? Disk.read(path, limit: bytes.count)) == bytes { continue }
            try Disk.createFolder(path.parent)
            try AtomicFile.write(bytes, to: path)
        }
    }
}

private enum NewPhrases {
    static let badID = LocalizedText(
        de: "aus diesem Titel wird keine Kennung; geben Sie eine an, zum Beispiel --id mein-fall",
        en: "this title cannot be turned into an id; give one, for example --id my-case")
    static let next = LocalizedText(
        de: "Öffnen Sie die Datei in einem Editor, und prüfen Sie mit: casebook validate",
        en: "Open the file in an editor, and check with: casebook validate")

    static func badTitle(_ limit: Int) -> LocalizedText {
        LocalizedText(
            de: "der Titel muss auf einer Zeile stehen und darf höchstens \(limit) Zeichen haben",
            en: "the title must be on one line and have at most \(limit) characters")
    }

    static func exists(_ path: DiskPath) -> LocalizedText {
        LocalizedText(
            de: "den Ordner \(path) gibt es schon; geben Sie mit --id eine andere Kennung an",
            en: "the folder \(path) already exists; give another id with --id")
    }
}
