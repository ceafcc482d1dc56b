import ArgumentParser
import CasebookDisk
import CasebookFiles
import CasebookMedia
import CasebookModel

/// `casebook pictures [WHAT…]`
struct PicturesCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "pictures",
            abstract: say(
                de: "Reinigt Bilder und Dateien und macht kleinere Größen und Vorschaubilder.",
                en: "Cleans pictures and files, and makes smaller sizes and preview pictures."),
            discussion: say(
                de: """
                    Entfernt aus Dateien in media/, was niemand sieht: Ort, Kamera, Namen, Kommentare. Bilder sehen danach \
                    genauso aus wie vorher. Die Werkbank reinigt beim Hochladen, und jeder Export seine Kopien.

                    Von Fotos entstehen dann kleinere Größen (foto-640w.jpg), von veröffentlichten Fällen ein \
                    Vorschaubild (share.png) mit Titel und Kennzahl, das Netzwerke neben einem Link zeigen. Dafür muss \
                    vips installiert sein (Debian: libvips-tools). Die Bilder gehören in die Versionsverwaltung; \
                    pictures.yaml hält fest, woraus sie gemacht sind, und Exporte kopieren sie nur.
                    """,
                en: """
                    Removes from files in media/ what nobody sees: place, camera, names, comments. Pictures look exactly \
                    as they did before. The workbench cleans uploads, and every export cleans its copies.

                    It then makes smaller sizes of photos (photo-640w.jpg), and for published cases a preview picture \
                    (share.png) with title and figure, which networks show beside a link. This needs vips (Debian: \
                    libvips-tools). Keep the pictures under version control; pictures.yaml notes what they were made \
                    from, and exports only copy them.
                    """))
    }

    @Argument(
        help: ArgumentHelp(
            de: "Kennungen von Fällen, Dateien oder Ordner (sonst: alle Fälle und Logos der Sammlung).",
            en: "Ids of cases, files or folders (default: all cases and logos of the collection).",
            valueName: say(de: "fall|pfad", en: "case|path")),
        completion: .custom(CaseCompletion.cases))
    var names: [String] = []

    @Flag(
        help: ArgumentHelp(
            de: "Schreibt nichts; Status 1, wenn etwas zu tun wäre.",
            en: "Write nothing; status 1 if there is something to do."))
    var check = false

    @OptionGroup var global: GlobalOptions

    func run() async throws {
        let (files, cases) = try mediaFiles()
        var cleaning = MediaCleaning(isDryRun: check)
        for (index, file) in files.enumerated() {
            global.terminal.showProgress(PicturesTexts.progress, done: index, of: files.count)
            for line in try cleaning.clean(file) { global.terminal.print(line) }
        }
        global.terminal.showProgress(PicturesTexts.progress, done: files.count, of: files.count)
        global.terminal.say(PicturesTexts.summary(files.count, changed: cleaning.changed, isDryRun: check))
        // What the pictures are made from is clean by now.
        let isDone = try await derive(cases)
        if cleaning.refused > 0 || check && cleaning.changed > 0 || !isDone { throw ExitStatus.findings }
    }

    /// What is to be cleaned, and the cases whose pictures are to be made.
    private func mediaFiles() throws -> (files: [MediumFile], cases: [CaseFolder]) {
        var finder = MediaFinder()
        var cases: [CaseFolder] = []
        guard !names.isEmpty else {
            let folder = try global.bookFolder()
            let book = try global.usableBook(in: folder)
            try finder.add(logosOf: book, in: folder)
            cases = try folder.caseFolders(of: book)
            for item in cases { try finder.add(item) }
            return (finder.files, cases)
        }
        for name in names {
            let path = DiskPath(name)
            if let facts = try Disk.facts(of: path) {
                if facts.kind == .file { finder.add(path) } else { try finder.add(below: path) }
                continue
            }
            let folder = try global.bookFolder()
            let book = try global.usableBook(in: folder)
            guard let item = try folder.caseFolders(of: book).first(where: { $0.name == name }) else {
                throw Failure(PicturesTexts.unknown(name), .wrongUsage)
            }
            try finder.add(item)
            cases.append(item)
        }
        return (finder.files, cases)
    }

    /// - Returns: whether everything is as it should be now.
    private func derive(_ cases: [CaseFolder]) async throws -> Bool {
        guard !cases.isEmpty else { return true }
        let book = try global.usableBook(in: try global.bookFolder())
        return try await PictureDerivation(book: book, isDryRun: check, terminal: global.terminal).run(cases)
    }
}

enum PicturesTexts {
    static let progress = LocalizedText(de: "Dateien", en: "Files")

    static func removed(_ file: String, _ data: [HiddenData], isDryRun: Bool) -> LocalizedText {
        isDryRun
            ? LocalizedText(de: "\(file): zu entfernen: \(data.label.de)", en: "\(file): to remove: \(data.label.en)")
            : LocalizedText(de: "\(file): entfernt: \(data.label.de)", en: "\(file): removed: \(data.label.en)")
    }

    static func remaining(_ file: String, _ data: [HiddenData]) -> LocalizedText {
        LocalizedText(
            de: "\(file): bleibt darin, bitte im Programm entfernen, aus dem die Datei stammt: \(data.label.de)",
            en: "\(file): still inside, please remove it in the program that the file was made with: \(data.label.en)")
    }

    static func refused(_ file: String, _ problem: LocalizedText) -> LocalizedText {
        LocalizedText(de: "\(file): nicht gereinigt: \(problem.de)", en: "\(file): not cleaned: \(problem.en)")
    }

    static func changed(_ file: String) -> LocalizedText {
        LocalizedText(
            de: "\(file) wird gerade geändert; versuchen Sie es noch einmal",
            en: "\(file) is being changed right now; try again")
    }

    static func unknown(_ name: String) -> LocalizedText {
        LocalizedText(
            de: "„\(name)“ ist weder ein Fall noch eine Datei oder ein Ordner",
            en: "\"\(name)\" is neither a case nor a file or folder")
    }

    static func summary(_ count: Int, changed: Int, isDryRun: Bool) -> LocalizedText {
        let files = LocalizedText(
            de: count == 1 ? "1 Datei angesehen" : "\(count) Dateien angesehen",
            en: count == 1 ? "1 file checked" : "\(count) files checked")
        return isDryRun
            ? LocalizedText(de: "\(files.de), \(changed) zu reinigen", en: "\(files.en), \(changed) to clean")
            : LocalizedText(de: "\(files.de), \(changed) gereinigt", en: "\(files.en), \(changed) cleaned")
    }
}
