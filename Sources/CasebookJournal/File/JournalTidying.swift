import CasebookDiagnostics
public import CasebookDisk
import CasebookEditing
import CasebookFiles
import CasebookModel
import CasebookYAML

/// Brings journals, and what else has one entry a line, into their proper form: one entry a line, without conflict markers
/// (contract, section 2).
///
/// Files are rewritten all at once, and on the disk when a call returns. One that has the form already is not touched. What is
/// written is read again before, and must say the same; those who add entries meanwhile lose none.
public enum JournalTidying {
    /// Rewrites a `log.yaml`.
    ///
    /// - Parameter base: the folder relative to which findings name the file.
    /// - Returns: whether the file was written.
    /// - Throws: ``JournalError`` if the journal has damaged entries or something that would get lost; nothing was written
    ///   then.
    public static func tidy(_ path: DiskPath, relativeTo base: DiskPath) throws(JournalError) -> Bool {
        try rewrite(path, relativeTo: base) { source throws(JournalError) in
            let document = LogDocument(source: source)
            guard document.isReadable else {
                throw document.lines.roots.isEmpty ? .unreadable(document.findings.finished()) : .form
            }
            let new = try lineForm(of: source, document.lines, document.findings)
            let written = LogDocument(source: SourceText(path: source.path, bytes: new))
            guard written.lines.isWhole, written.entries == document.entries else { throw .form }
            return new
        }
    }

    /// Rewrites a `review.yaml`.
    public static func tidy(notes path: DiskPath, relativeTo base: DiskPath) throws(JournalError) -> Bool {
        try rewrite(path, relativeTo: base) { source throws(JournalError) in
            var findings = DiagnosticCollector(source: source)
            let lines = EntryLines(reading: &findings)
            guard lines.isReadable else { throw lines.roots.isEmpty ? .unreadable(findings.finished()) : .form }
            return try lineForm(of: source, lines, findings)
        }
    }

    /// Rewrites a `published.yaml` that has conflict markers; everything else in it is up to the next export.
    public static func tidy(record path: DiskPath, relativeTo base: DiskPath) throws(JournalError) -> Bool {
        try rewrite(path, relativeTo: base) { source throws(JournalError) in
            let document = PublicationDocument(source: source)
            guard document.hasConflicts else { return source.bytes }
            guard !document.isUnreadable else { throw .unreadable(document.findings.finished()) }
            let new = PublicationLine.file(of: document.record)
            let written = PublicationDocument(source: SourceText(path: source.path, bytes: new))
            guard !written.findings.hasErrors, written.record.entries == document.record.entries else { throw .form }
            return new
        }
    }

    private static func rewrite(
        _ path: DiskPath, relativeTo base: DiskPath, _ form: (SourceText) throws(JournalError) -> [UInt8]
    ) throws(JournalError) -> Bool {
        while Disk.exists(path) {
            let limit = YAMLLimits.journal.bytes
            let old: [UInt8]
            do throws(DiskError) { old = try Disk.read(path, limit: limit) } catch { throw .disk(error) }
            let new = try form(SourceText(path: path.relative(to: base), bytes: old))
            if new == old { return false }
            guard new.count <= limit else { throw .full(limit: limit) }
            do throws(DiskError) {
                if try AppendedFile.replace(old, with: new, at: path) { return true }
            } catch {
                throw .disk(error)
            }
            // Somebody has added an entry: once more, with that one.
        }
        return false
    }

    private static func lineForm(
        of source: SourceText, _ lines: EntryLines, _ findings: DiagnosticCollector
    ) throws(JournalError) -> [UInt8] {
        guard !lines.hasDamage else { throw .unreadable(findings.finished()) }
        do throws(EditRefusal) { return try LineForm(of: source.bytes).bytes } catch { throw .unusual(error.message) }
    }
}
