import CasebookDiagnostics
public import CasebookDisk
import CasebookFiles
public import CasebookModel
import CasebookYAML

/// A `log.yaml` that was read in order to be added to. It only ever grows (contract, section 7).
public struct JournalFile: Sendable {
    /// Where the file lies, or will.
    public let path: DiskPath
    /// What it says.
    public let journal: Journal
    /// Whether every entry could be read, and Git has left no conflict.
    public let isWhole: Bool
    private let file: EntryFile
    private let byteCount: Int

    /// Reads a journal; one that is not there is empty.
    ///
    /// - Parameter base: the folder relative to which findings name the file.
    /// - Throws: ``JournalError`` if the file cannot be added to. Entries with mistakes in them, damaged lines and conflict
    ///   markers do not keep it from that.
    public init(at path: DiskPath, relativeTo base: DiskPath) throws(JournalError) {
        self.path = path
        let (bytes, document) = try Self.read(path, relativeTo: base)
        guard let file = EntryFile(at: path, bytes: bytes, read: document.lines) else { throw .form }
        self.file = file
        byteCount = bytes.count
        isWhole = document.lines.isWhole
        journal = Journal(document.entries)
    }

    /// Reads the file, which must be a journal.
    static func read(
        _ path: DiskPath, relativeTo base: DiskPath
    ) throws(JournalError) -> (bytes: [UInt8], document: LogDocument) {
        let bytes: [UInt8]
        do {
            bytes = try Disk.exists(path) ? Disk.read(path, limit: YAMLLimits.journal.bytes) : []
        } catch {
            throw .disk(error)
        }
        let document = LogDocument(source: SourceText(path: path.relative(to: base), bytes: bytes))
        guard document.isReadable else {
            // What is no sequence was read well enough; it is only something else.
            throw document.lines.roots.isEmpty ? .unreadable(document.findings.finished()) : .form
        }
        return (bytes, document)
    }

    /// Adds an entry, and returns when it is on the disk.
    ///
    /// Others may add to the file at the same time; nobody's entry is lost.
    ///
    /// - Throws: ``JournalError``; nothing was written then.
    public func append(_ entry: LogEntry) throws(JournalError) {
        let text = entry.yaml
        // The safety net below every form and every option: what is written reads back as what was meant.
        let readBack = LogDocument(source: SourceText(path: path.name, bytes: Array(text.utf8)))
        guard readBack.entries == [entry], readBack.lines.isWhole, !readBack.findings.hasErrors else { throw .entry }
        let limit = YAMLLimits.journal.bytes
        guard byteCount + text.utf8.count < limit else { throw .full(limit: limit) }
        let isDone: Bool
        do {
            isDone = try file.append(text)
        } catch {
            throw .disk(error)
        }
        if !isDone { try JournalFile(at: path, relativeTo: path.parent).append(entry) }
    }
}
