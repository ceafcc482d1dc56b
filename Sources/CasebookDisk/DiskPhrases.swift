import CasebookModel

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// The words for everything that can go wrong on a disk: what could not be done, why, and what helps.
enum DiskPhrases {
    static func message(of error: DiskError) -> LocalizedText {
        let headline = headline(error.operation, printable(error.path))
        let reason = reason(error.problem)
        return LocalizedText(de: "\(headline.de): \(reason.de)", en: "\(headline.en): \(reason.en)")
    }

    private static func headline(_ operation: DiskError.Operation, _ path: String) -> LocalizedText {
        switch operation {
        case .read: LocalizedText(de: "„\(path)“ kann nicht gelesen werden", en: "cannot read \"\(path)\"")
        case .list: LocalizedText(de: "„\(path)“ kann nicht aufgelistet werden", en: "cannot list \"\(path)\"")
        case .write: LocalizedText(de: "„\(path)“ kann nicht geschrieben werden", en: "cannot write \"\(path)\"")
        case .create: LocalizedText(de: "„\(path)“ kann nicht angelegt werden", en: "cannot create \"\(path)\"")
        case .remove: LocalizedText(de: "„\(path)“ kann nicht gelöscht werden", en: "cannot remove \"\(path)\"")
        case .rename: LocalizedText(de: "„\(path)“ kann nicht umbenannt werden", en: "cannot rename \"\(path)\"")
        case .lock: LocalizedText(de: "„\(path)“ kann nicht gesperrt werden", en: "cannot lock \"\(path)\"")
        case .run: LocalizedText(de: "„\(path)“ kann nicht gestartet werden", en: "cannot start \"\(path)\"")
        case .export:
            LocalizedText(de: "nach „\(path)“ kann nicht exportiert werden", en: "cannot export to \"\(path)\"")
        }
    }

    private static func reason(_ problem: DiskError.Problem) -> LocalizedText {
        switch problem {
        case .system(let code): system(code)
        case .tooLarge(let limit): tooLarge(limit)
        case .notAFile(let kind): notAFile(kind)
        case .notAFolder(let kind): notAFolder(kind)
        case .foreignFiles(let paths): foreignFiles(paths)
        case .ambiguousPath:
            LocalizedText(
                de: "der Export schreibt diesen Pfad zweimal oder braucht ihn als Datei und als Ordner",
                en: "the export writes this path twice, or needs it as a file and as a folder")
        case .damaged:
            LocalizedText(
                de: "dort steht etwas anderes, als eben geschrieben wurde; der Datenträger ist vielleicht beschädigt",
                en: "it contains something other than what was just written; the disk may be damaged")
        case .locked:
            LocalizedText(
                de: "ein anderer Vorgang arbeitet gerade damit; warten Sie, bis er fertig ist",
                en: "another process is using it; wait until it has finished")
        }
    }

    private static func tooLarge(_ limit: Int) -> LocalizedText {
        let size = limit >= 1 << 20 ? "\(limit >> 20) MiB" : limit >= 1 << 10 ? "\(limit >> 10) KiB" : "\(limit) B"
        return LocalizedText(
            de: "die Datei ist größer als \(size); mehr wird nicht gelesen",
            en: "the file is larger than \(size); no more is read")
    }

    private static func notAFile(_ kind: FileKind) -> LocalizedText {
        switch kind {
        case .folder:
            LocalizedText(
                de: "dort liegt ein Ordner, gebraucht wird eine Datei", en: "it is a folder, but must be a file")
        case .symbolicLink:
            LocalizedText(
                de: "dort liegt ein symbolischer Link, dem Casebook nicht folgt; legen Sie die Datei selbst dorthin",
                en: "it is a symbolic link, which Casebook does not follow; put the file itself there")
        case .file, .other:
            LocalizedText(
                de: "dort liegt keine gewöhnliche Datei (sondern zum Beispiel ein Gerät oder eine Pipe)",
                en: "it is not an ordinary file (but, for example, a device or a pipe)")
        }
    }

    private static func notAFolder(_ kind: FileKind) -> LocalizedText {
        switch kind {
        case .symbolicLink:
            LocalizedText(
                de: "dort liegt ein symbolischer Link, dem Casebook nicht folgt; ersetzen Sie ihn durch einen Ordner",
                en: "it is a symbolic link, which Casebook does not follow; put a folder in its place")
        case .file, .folder, .other:
            LocalizedText(
                de: "dort liegt eine Datei, gebraucht wird ein Ordner", en: "it is a file, but must be a folder")
        }
    }

    private static func foreignFiles(_ paths: [String]) -> LocalizedText {
        let shown = paths.prefix(5).map(printable).joined(separator: ", ")
        let rest = paths.count - 5
        guard rest > 0 else {
            return LocalizedText(
                de: "diese Dateien hat nicht Casebook geschrieben, und sie bleiben unberührt: \(shown); "
                    + "verschieben Sie sie oder exportieren Sie in einen anderen Ordner",
                en: "Casebook did not write these files and leaves them alone: \(shown); "
                    + "move them or export to another folder")
        }
        return LocalizedText(
            de: "diese Dateien hat nicht Casebook geschrieben, und sie bleiben unberührt: \(shown) "
                + "und \(rest) weitere; verschieben Sie sie oder exportieren Sie in einen anderen Ordner",
            en: "Casebook did not write these files and leaves them alone: \(shown) "
                + "and \(rest) more; move them or export to another folder")
    }

    private static func system(_ code: Int32) -> LocalizedText {
        switch code {
        case ENOENT:
            LocalizedText(
                de: "nicht gefunden; prüfen Sie die Schreibweise", en: "not found; check the spelling")
        case EACCES, EPERM:
            LocalizedText(
                de: "die Berechtigung fehlt; prüfen Sie Besitzer und Rechte von Datei und Ordner",
                en: "permission denied; check the owner and the permissions of the file and its folder")
        case ENOSPC:
            LocalizedText(
                de: "der Datenträger ist voll; schaffen Sie Platz und versuchen Sie es noch einmal",
                en: "the disk is full; free some space and try again")
        case EDQUOT:
            LocalizedText(
                de: "Ihr Speicherkontingent ist aufgebraucht; schaffen Sie Platz und versuchen Sie es noch einmal",
                en: "your disk quota is used up; free some space and try again")
        case EROFS:
            LocalizedText(
                de: "der Datenträger ist schreibgeschützt; wählen Sie einen anderen Ordner",
                en: "the file system is read-only; choose another folder")
        case EISDIR: notAFile(.folder)
        case ENOTDIR: notAFolder(.file)
        case EEXIST, ENOTEMPTY:
            LocalizedText(
                de: "dort liegt schon etwas; wählen Sie einen anderen Namen",
                en: "something with this name already exists; choose another name")
        case ELOOP:
            LocalizedText(
                de: "der Weg führt über einen symbolischen Link, dem Casebook nicht folgt, oder im Kreis",
                en: "the path leads through a symbolic link, which Casebook does not follow, or in a circle")
        case ENAMETOOLONG:
            LocalizedText(de: "der Name ist zu lang; kürzen Sie ihn", en: "the name is too long; shorten it")
        case EMFILE, ENFILE:
            LocalizedText(
                de:
                    "zu viele Dateien sind geöffnet; schließen Sie andere Programme oder erhöhen Sie die Grenze (ulimit -n)",
                en: "too many files are open; close other programs or raise the limit (ulimit -n)")
        case EXDEV:
            LocalizedText(
                de: "Quelle und Ziel liegen auf verschiedenen Datenträgern",
                en: "source and destination are on different file systems")
        case EFBIG:
            LocalizedText(
                de: "die Datei wäre größer, als der Datenträger erlaubt",
                en: "the file would be larger than the file system allows")
        case EIO:
            LocalizedText(
                de: "der Datenträger meldet einen Fehler; sichern Sie Ihre Daten und prüfen Sie ihn",
                en: "the disk reports an error; back up your data and check it")
        case ENXIO, EOPNOTSUPP: notAFile(.other)
        default:
            // The C library's own words are English; they are better than a bare number.
            LocalizedText(
                de: "das Betriebssystem meldet Fehler \(code) (\(description(of: code)))",
                en: "the operating system reports error \(code) (\(description(of: code)))")
        }
    }

    private static func description(of code: Int32) -> String {
        withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { buffer in
            guard let start = buffer.baseAddress else { return "" }
            buffer.initialize(repeating: 0)
            _ = strerror_r(code, start, buffer.count)
            return String(cString: start)
        }
    }

    /// A path without what would steer a terminal.
    private static func printable(_ path: String) -> String {
        String(
            String.UnicodeScalarView(
                path.unicodeScalars.map { $0.properties.generalCategory == .control ? "\u{FFFD}" : $0 }))
    }
}
