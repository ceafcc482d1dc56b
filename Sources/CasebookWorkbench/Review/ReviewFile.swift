import CasebookDiagnostics
import CasebookDisk
import CasebookFiles
import CasebookModel
import CasebookYAML

/// A `review.yaml` that was read. It only ever grows, a line at a time, so that Git merges what several people say.
struct ReviewFile: Sendable {
    let path: DiskPath
    let review: Review
    /// Whether every line could be read, and Git has left no conflict.
    let isWhole: Bool
    private let entries: [ReviewEntry]
    private let bytes: [UInt8]
    private let lines: EntryLines

    /// Reads a file; one that is not there is empty.
    init(at path: DiskPath) throws(ReviewError) {
        self.path = path
        do {
            bytes = try Disk.exists(path) ? Disk.read(path, limit: YAMLLimits.journal.bytes) : []
        } catch {
            throw .disk(error)
        }
        var findings = DiagnosticCollector(source: SourceText(path: path.name, bytes: bytes))
        lines = EntryLines(reading: &findings)
        entries = lines.entries.compactMap { ReviewEntry($0) }
        isWhole = lines.isWhole && entries.count == lines.entries.count
        review = Review(entries)
    }

    /// Adds entries, all of them or none, and returns when they are on the disk. One that is there already, as it was sent twice, is
    /// not added again.
    ///
    /// - Returns: whether anything is new.
    func append(_ new: [ReviewEntry]) throws(ReviewError) -> Bool {
        var missing: [ReviewEntry] = []
        for entry in new {
            guard let known = entries.first(where: { $0.id == entry.id }) else {
                missing.append(entry)
                continue
            }
            guard known == entry else { throw .taken }
        }
        guard !missing.isEmpty else { return false }
        let text = missing.map(\.line).joined()
        // What is written reads back as what was meant.
        var findings = DiagnosticCollector(source: SourceText(path: path.name, bytes: Array(text.utf8)))
        let readBack = EntryLines(reading: &findings)
        guard readBack.isWhole, readBack.entries.compactMap({ ReviewEntry($0) }) == missing else { throw .entry }
        guard bytes.count + text.utf8.count < YAMLLimits.journal.bytes else { throw .full }
        guard lines.isReadable, let file = EntryFile(at: path, bytes: bytes, read: lines) else { throw .form }
        let isDone: Bool
        do {
            isDone = try file.append(text)
        } catch {
            throw .disk(error)
        }
        return isDone ? true : try ReviewFile(at: path).append(missing)
    }
}

/// Why nothing was added to a `review.yaml`.
enum ReviewError: Error {
    case disk(DiskError)
    /// The file is no list that can be added to.
    case form
    /// More would not be read any longer.
    case full
    /// The entry has a text that no file can hold.
    case entry
    /// Under the id of the entry the file says something else.
    case taken

    var message: LocalizedText {
        switch self {
        case .disk(let error): error.message
        case .form:
            LocalizedText(
                de:
                    "die Datei review.yaml des Falls ist keine Liste, an die sich etwas anfügen lässt; bitte sagen Sie der Verwaltung Bescheid",
                en: "the case's file review.yaml is not a list that can be added to; please tell the administrator")
        case .full:
            LocalizedText(
                de: "die Datei review.yaml des Falls würde zu groß",
                en: "the case's file review.yaml would become too large")
        case .entry:
            LocalizedText(
                de: "der Text enthält Zeichen, die keine Datei aufnehmen kann",
                en: "the text contains characters that cannot be stored in a file")
        case .taken:
            LocalizedText(
                de: "das ist schon festgehalten, mit anderem Wortlaut; senden Sie das Formular noch einmal",
                en: "this is already recorded, with a different text; send the form again")
        }
    }
}
