public import CasebookModel

extension ExportFolder {
    /// The files of the folder as they are now; `nil` if there is no folder yet, or it cannot be opened.
    public borrowing func standingFiles() -> StandingFiles? {
        guard let root = walk.root else { return nil }
        return try? StandingFiles(in: root)
    }

    /// What the system knows of the manifest of an export; `nil` if there is none.
    public static func manifestFacts(at path: DiskPath) -> FileFacts? {
        (try? Disk.facts(of: path / ExportManifest.fileName)) ?? nil
    }
}

/// The files of an export, to be looked at from several threads.
public final class StandingFiles: Sendable {
    private let root: OpenFile

    init(in root: Int32) throws(SystemError) { self.root = try OpenFile(".", in: root, for: .folder) }

    /// Whether a file is still as it was when the facts were taken.
    ///
    /// One call of the system, which would follow a symbolic link among the folders; but whatever has the same facts is the
    /// same file, wherever it lies, and nothing is written.
    public func contains(_ path: RelativePath, as facts: FileFacts) -> Bool {
        (try? FolderOperations.facts(path.text, in: root.descriptor)) == facts
    }

    /// What the system knows of a file that was written and has been put in place since, which has changed its
    /// ``FileFacts/changed``; the facts from before if it is no longer that file.
    public func facts(of path: RelativePath, written earlier: FileFacts) -> FileFacts {
        guard let facts = try? FolderOperations.facts(path.text, in: root.descriptor), facts.isRenamed(from: earlier)
        else {
            return earlier
        }
        return facts
    }
}
