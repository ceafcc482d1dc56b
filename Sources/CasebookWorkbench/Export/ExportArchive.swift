import CasebookBrochure
import CasebookDisk
import CasebookModel

/// An export to take along: all its files as a ZIP archive, the same bytes for the same files.
enum ExportArchive {
    /// Why there is none.
    enum Problem: Error {
        /// An export is at work in the folder.
        case busy
        /// The last export was interrupted; the next one heals it.
        case interrupted
        case tooLarge
        case missing
    }

    /// More than this is taken from the folder, not from a browser.
    static let limit = 1 << 30

    /// - Parameter folder: the folder of an export.
    static func bytes(of folder: DiskPath) throws(Problem) -> [UInt8] {
        do {
            let files = try ExportedFiles(at: folder)
            var archive = StoredArchive()
            var rest = limit
            for path in files.paths {
                let bytes = try files.bytes(of: path, limit: rest)
                rest -= bytes.count
                try archive.add("\(folder.name)/\(path.text)", bytes)
            }
            return try archive.finish()
        } catch let error as DiskError {
            switch error.problem {
            case .locked: throw .busy
            case .damaged: throw .interrupted
            case .tooLarge: throw .tooLarge
            default: throw .missing
            }
        } catch {
            throw .tooLarge
        }
    }
}

extension ExportArchive.Problem {
    var refusal: HTTPError {
        switch self {
        case .missing: .notFound
        case .busy:
            HTTPError(
                status: 503,
                message: LocalizedText(
                    de: "Dieser Export wird gerade neu geschrieben. Versuchen Sie es in einem Augenblick noch einmal.",
                    en: "This export is being written right now. Try again in a moment."))
        case .interrupted:
            HTTPError(
                status: 503,
                message: LocalizedText(
                    de:
                        "Der letzte Export wurde unterbrochen. Exportieren Sie noch einmal; dann ist alles wieder vollständig.",
                    en: "The last export was interrupted. Export again, and everything will be complete."))
        case .tooLarge:
            HTTPError(
                status: 413,
                message: LocalizedText(
                    de:
                        "Dieser Export ist zu groß für ein Archiv aus dem Browser. Er liegt im Ordner „Exports“ der Sammlung.",
                    en:
                        "This export is too large for an archive from the browser. It is in the folder \"Exports\" of the collection."
                ))
        }
    }
}
