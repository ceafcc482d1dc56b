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
                en: "Makes a new collection that validates and exports at once."))
    }

    @Argument(
        help: ArgumentHelp(
            de: "Der Ordner der Sammlung (sonst: dieser).", en: "The folder of the collection (otherwise this one).",
            valueName: say(de: "ordner", en: "folder")),
        completion: .directory)
    var folder: String = "."

    @OptionGroup var global: GlobalOptions
    @OptionGroup var date: DateOption

    func run() async throws {
        let root = DiskPath(folder)
        let plugins = CasebookProgram.setup.plugins.fields
        let files = BookTemplate.files(Speech.language, on: date.day, plugins: plugins)
            .filter { !($0.isOptional && Disk.exists(root / $0.path)) }
        // Nothing is overwritten: look at everything before anything is written.
        for file in files where Disk.exists(root / file.path) {
            throw Failure(InitPhrases.exists(root / file.path), .findings)
        }
        for file in files {
            let path = root / file.path
            try Disk.createFolder(path.parent)
            try AtomicFile.write(Array(file.text.utf8), to: path)
            global.terminal.say(InitPhrases.wrote(path))
        }
        global.terminal.say(InitPhrases.next(root))
    }
}

private enum InitPhrases {
    static func exists(_ path: DiskPath) -> LocalizedText {
        LocalizedText(
            de: "\(path) gibt es schon; es wurde nichts geändert", en: "\(path) exists already; nothing was changed")
    }

    static func wrote(_ path: DiskPath) -> LocalizedText {
        LocalizedText(de: "angelegt: \(path)", en: "made \(path)")
    }

    static func next(_ root: DiskPath) -> LocalizedText {
        let enter = root.text == "." ? "" : "cd \(root) && "
        return LocalizedText(
            de: "Weiter: \(enter)casebook validate && casebook export",
            en: "Next: \(enter)casebook validate && casebook export")
    }
}
