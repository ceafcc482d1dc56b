public import CasebookModel

extension ExportFolder {
    /// The files that the last export wrote, in order, as far as they are still there.
    public borrowing func formerFiles() -> [RelativePath] {
        (manifest?.paths ?? []).compactMap { RelativePath($0) }.sorted()
    }

    /// The names of those of whom the files of the last export speak.
    public borrowing func formerSubjects() -> Set<String> { manifest?.subjects ?? [] }

    /// What the last export foresaw.
    public borrowing func formerlyForeseen() -> Set<String> { manifest?.foreseen ?? [] }

    /// The bytes of a file that the last export wrote; `nil` if it is not there.
    public static func bytes(of file: RelativePath, below folder: DiskPath) -> [UInt8]? {
        try? Disk.read(file, below: folder, limit: Int.max)
    }

    /// Whether a folder holds what an export wrote.
    public static func isExport(_ path: DiskPath) -> Bool { Disk.exists(path / ExportManifest.fileName) }

    /// Takes away everything that an export wrote into a folder, and the folder if nothing else is in it.
    ///
    /// - Returns: what was removed, or would be.
    public static func clear(_ path: DiskPath, mode: Mode) throws(DiskError) -> [RelativePath] {
        let folder = try ExportFolder(at: path, mode: mode)
        let changes = try folder.commit()
        guard mode == .replace else { return changes.removed }
        try Disk.removeFile(path / ExportManifest.fileName)
        try Disk.removeEmptyFolder(path)
        return changes.removed
    }
}
