import ArgumentParser
import CasebookDisk
import CasebookExport
import CasebookFiles
import CasebookModel

/// `casebook init [DIR]`
struct InitCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "init",
            abstract: say(
                de: "Legt eine neue Sammlung an, die sich sofort prüfen und exportieren lässt.",
                en: "Creates a new collection that you can validate and export at once."))
    }

    @Argument(
        help: ArgumentHelp(
            de: "Der Ordner der Sammlung (sonst: dieser).",
            en: "The folder of the collection (default: the current one).",
            valueName: say(de: "ordner", en: "folder")),
        completion: .directory)
    var folder: String = "."

    @OptionGroup var global: GlobalOptions
    @OptionGroup var date: DateOption

    func run() async throws {
        let root = DiskPath(folder)
        let plugins = CasebookProgram.setup.plugins.fields
        let files = BookTemplate.files(Localization.language, on: date.day, plugins: plugins)
            .filter { !($0.isOptional && Disk.exists(root / $0.path)) }
        // Nothing is overwritten: look at everything before anything is written. What an attempt has left that was killed
        // is as it would be written now.
        let missing = files.filter { !Disk.exists(root / $0.path) }
        let taken = files.first { file in
            Disk.exists(root / file.path) && (missing.isEmpty || !isWritten(file, below: root))
        }
        if let taken { throw Failure(InitPhrases.exists(root / taken.path), .findings) }
        var made: [DiskPath] = []
        do {
            for file in missing {
                let path = root / file.path
                try Disk.createFolder(path.parent)
                try AtomicFile.write(Array(file.text.utf8), to: path)
                made.append(path)
            }
        } catch {
            // Half a book would only be in the way of the next attempt.
            for path in made { _ = try? Disk.removeFile(path) }
            throw error
        }
        for path in made { global.terminal.say(InitPhrases.wrote(path)) }
        global.terminal.say(InitPhrases.next(root))
    }

    private func isWritten(_ file: BookTemplate.File, below root: DiskPath) -> Bool {
        let bytes = Array(file.text.utf8)
        return (try? Disk.read(root / file.path, limit: bytes.count)) == bytes
    }
}

private enum InitPhrases {
    static func exists(_ path: DiskPath) -> LocalizedText {
        LocalizedText(
            de: "\(path) gibt es schon; es wurde nichts geändert", en: "\(path) already exists; nothing was changed")
    }

    static func wrote(_ path: DiskPath) -> LocalizedText {
        LocalizedText(de: "angelegt: \(path)", en: "created \(path)")
    }

    static func next(_ root: DiskPath) -> LocalizedText {
        let enter = root.text == "." ? "" : "cd \(root) && "
        return LocalizedText(
            de: "Weiter: \(enter)casebook validate && casebook export",
            en: "Next: \(enter)casebook validate && casebook export")
    }
}
