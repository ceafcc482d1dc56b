import CasebookDiagnostics
public import CasebookDisk
import CasebookEditing
import CasebookFiles
import CasebookYAML

/// Brings journals into their proper form: one entry a line, without conflict markers (contract, section 2).
public enum JournalTidying {
    /// Rewrites a journal, all at once, and returns when it is on the disk. One that has the form already is not touched.
    ///
    /// What is written is read again before, and must say the same; those who add entries meanwhile lose none.
    ///
    /// - Parameter base: the folder relative to which findings name the file.
    /// - Returns: whether the file was written.
    /// - Throws: ``JournalError`` if the journal has damaged entries or something that would get lost; nothing was written
    ///   then.
    public static func tidy(_ path: DiskPath, relativeTo base: DiskPath) throws(JournalError) -> Bool {
        while Disk.exists(path) {
            let (old, document) = try JournalFile.read(path, relativeTo: base)
            let new = try tidied(old, document)
            if new == old { return false }
            do throws(DiskError) {
                if try AppendedFile.replace(old, with: new, at: path) { return true }
            } catch {
                throw .disk(error)
            }
            // Somebody has added an entry: once more, with that one.
        }
        return false
    }

    private static func tidied(_ bytes: [UInt8], _ document: LogDocument) throws(JournalError) -> [UInt8] {
        guard !document.lines.hasDamage else { throw .unreadable(document.findings.finished()) }
        let new: [UInt8]
        do throws(EditRefusal) {
            new = try LineForm(of: bytes).bytes
        } catch {
            throw .unusual(error.message)
        }
        let limit = YAMLLimits.journal.bytes
        guard new.count <= limit else { throw .full(limit: limit) }
        let written = LogDocument(source: SourceText(path: "log.yaml", bytes: new))
        guard written.lines.isWhole, written.entries == document.entries else { throw .form }
        return new
    }
}
