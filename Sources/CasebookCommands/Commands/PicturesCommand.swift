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
                de: "Entfernt aus Bildern und Dateien, was niemand sieht: Ort, Kamera, Namen, Kommentare.",
                en: "Removes hidden data from pictures and files: place, camera, names, comments."),
            discussion: say(
                de: """
                    Für Dateien, die von Hand in media/ gelegt wurden; die Werkbank reinigt beim Hochladen. Bilder \
                    sehen danach genauso aus wie vorher. Jeder Export reinigt auch selbst; mit diesem Befehl ist es \
                    schon in der Sammlung so.
                    """,
                en: """
                    For files that were put into media/ by hand; the workbench cleans uploads by itself. Pictures look \
                    exactly as they did before. Every export cleans its copies anyway; this command cleans the files \
                    of the collection themselves.
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
            de: "Schreibt nichts; Status 1, wenn etwas zu entfernen wäre.",
            en: "Write nothing; status 1 if there is something to remove."))
    var check = false

    @OptionGroup var global: GlobalOptions

    func run() async throws {
        let files = try mediaFiles()
        var cleaning = MediaCleaning(isDryRun: check)
        for (index, file) in files.enumerated() {
            global.terminal.showProgress(PicturesTexts.progress, done: index, of: files.count)
            for line in try cleaning.clean(file) { global.terminal.print(line) }
        }
        global.terminal.showProgress(PicturesTexts.progress, done: files.count, of: files.count)
        global.terminal.say(PicturesTexts.summary(files.count, changed: cleaning.changed, isDryRun: check))
        if cleaning.refused > 0 || check && cleaning.changed > 0 { throw ExitStatus.findings }
    }

    private func mediaFiles() throws -> [MediumFile] {
        var finder = MediaFinder()
        guard !names.isEmpty else {
            let folder = try global.bookFolder()
            let book = try global.usableBook(in: folder)
            try finder.add(logosOf: book, in: folder)
            for item in try folder.caseFolders(of: book) { try finder.add(item) }
            return finder.files
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
        }
        return finder.files
    }
}

/// A file that may have to be cleaned, in a folder out of which no path may lead.
struct MediumFile: Hashable {
    let folder: DiskPath
    let path: RelativePath

    var name: String { (folder / path).relative(to: .here) }
}

/// Finds media files on the disk.
struct MediaFinder {
    private(set) var files: [MediumFile] = []
    private var seen: Set<String> = []

    /// Folders in folders beyond this are no media.
    private static let depthLimit = 16

    private mutating func add(_ path: RelativePath, in folder: DiskPath) {
        if MediaType(suffix: path.suffix) != nil, seen.insert((folder / path).text).inserted {
            files.append(MediumFile(folder: folder, path: path))
        }
    }

    mutating func add(_ file: DiskPath) {
        if let name = RelativePath(file.name) { add(name, in: file.parent) }
    }

    /// The files below a folder.
    mutating func add(below folder: DiskPath) throws { try add(below: folder, "", depth: 0) }

    private mutating func add(below folder: DiskPath, _ prefix: String, depth: Int) throws {
        guard depth < Self.depthLimit else { return }
        let inner = prefix.isEmpty ? folder : folder / prefix
        for entry in try Disk.entries(of: inner) where !entry.name.hasPrefix(".") {
            let name = prefix.isEmpty ? entry.name : "\(prefix)/\(entry.name)"
            switch entry.kind {
            case .folder: try add(below: folder, name, depth: depth + 1)
            case .file: if let path = RelativePath(name) { add(path, in: folder) }
            default: break
            }
        }
    }

    /// The media that a case names, and what else lies in its folder `media`.
    mutating func add(_ item: CaseFolder) throws {
        let document = try? FileLoader(relativeTo: .here).caseDocument(at: item.file, folderName: item.name).get()
        for medium in document?.study?.media ?? [] where Disk.exists(item.path / medium.file) {
            add(medium.file, in: item.path)
        }
        if Disk.isFolder(item.path / "media") { try add(below: item.path, "media", depth: 0) }
    }

    mutating func add(logosOf book: Book, in folder: BookFolder) throws {
        let logos = [book.funding?.logo] + book.partners.map(\.branding.logo)
        for logo in logos.compactMap(\.self) where Disk.exists(folder.path / logo) { add(logo, in: folder.path) }
    }
}

/// Cleans files where they lie, and counts.
struct MediaCleaning {
    let isDryRun: Bool
    private(set) var changed = 0
    private(set) var refused = 0

    init(isDryRun: Bool) { self.isDryRun = isDryRun }

    /// Cleans a file; a kill or a full disk leaves it as it was.
    ///
    /// - Returns: what there is to say.
    mutating func clean(_ file: MediumFile) throws -> [LocalizedText] {
        let bytes: [UInt8]
        do throws(DiskError) {
            bytes = try Disk.read(file.path, below: file.folder, limit: MediaInspector.byteLimit)
        } catch {
            guard case .tooLarge = error.problem else { throw Failure(error.message) }
            refused += 1
            return [PicturesTexts.refused(file.name, error.message)]
        }
        let inspection = MediaInspector.inspect(bytes, path: file.path)
        guard inspection.facts != nil else {
            refused += 1
            return inspection.problems.prefix(1).map { PicturesTexts.refused(file.name, $0.message) }
        }
        let cleaned = inspection.cleaned
        var lines: [LocalizedText] = []
        if !cleaned.removed.isEmpty {
            if !isDryRun { try write(cleaned.bytes, to: file, inPlaceOf: bytes) }
            changed += 1
            lines.append(PicturesTexts.removed(file.name, cleaned.removed, isDryRun: isDryRun))
        }
        if !cleaned.remaining.isEmpty { lines.append(PicturesTexts.remaining(file.name, cleaned.remaining)) }
        return lines
    }

    private func write(_ bytes: [UInt8], to file: MediumFile, inPlaceOf old: [UInt8]) throws {
        // Somebody may be saving it at this moment.
        guard try Disk.read(file.path, below: file.folder, limit: MediaInspector.byteLimit) == old else {
            throw Failure(PicturesTexts.changed(file.name))
        }
        do throws(DiskError) {
            try FilesBelow(file.folder).write(file.path, bytes, durable: true)
        } catch {
            throw Failure(error.message)
        }
    }
}

private enum PicturesTexts {
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
