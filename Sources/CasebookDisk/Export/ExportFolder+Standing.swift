public import CasebookModel

extension ExportFolder {
    /// Whether a file is still as it was when the facts were taken.
    ///
    /// One call of the system, which would follow a symbolic link among the folders; but whatever has the same facts is the
    /// same file, wherever it lies, and nothing is written.
    public borrowing func isStanding(_ path: RelativePath, as facts: FileFacts) -> Bool {
        guard let root = walk.root else { return false }
        return (try? FolderOperations.facts(path.text, in: root)) == facts
    }

    /// What the system knows of the manifest of an export; `nil` if there is none.
    public static func manifestFacts(at path: DiskPath) -> FileFacts? {
        (try? Disk.facts(of: path / ExportManifest.fileName)) ?? nil
    }
}
