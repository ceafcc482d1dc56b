public import CasebookModel

/// The files of an export as they lie in its folder, to be read: those that Casebook wrote, and nothing else.
///
/// As long as the value lives, no export changes the folder: what is read belongs together.
public struct ExportedFiles: ~Copyable {
    /// The files in order of their paths.
    public let paths: [RelativePath]
    private let folder: DiskPath
    /// Holds the lock.
    private let root: OpenFile

    /// Opens the folder of an export without waiting.
    ///
    /// - Throws: `DiskError` with ``DiskError/Problem/locked`` if an export is at work there, with
    ///   ``DiskError/Problem/damaged`` if the last one was interrupted, and else if there is none.
    public init(at folder: DiskPath) throws(DiskError) {
        let root = try naming(.read, folder.text) { () throws(SystemError) in
            try OpenFile(folder.text, for: .folderBehindLink)
        }
        try Self.lock(root, folder)
        let descriptor = root.descriptor
        let isInterrupted = try naming(.read, folder.text) { () throws(SystemError) in
            try FolderOperations.facts(ExportCommit.stateFolder, in: descriptor) != nil
        }
        guard !isInterrupted else { throw DiskError(.read, folder.text, .damaged) }
        guard let manifest = try ExportFolder.readFile(ExportManifest.fileName, in: descriptor, folder) else {
            throw DiskError(.read, folder.text, .system(SystemError.notFound.code))
        }
        self.init(paths: ExportManifest(manifest).paths.compactMap { RelativePath($0) }.sorted(), folder, root)
    }

    private init(paths: [RelativePath], _ folder: DiskPath, _ root: consuming OpenFile) {
        self.paths = paths
        self.folder = folder
        self.root = root
    }

    private static func lock(_ root: borrowing OpenFile, _ folder: DiskPath) throws(DiskError) {
        do {
            try root.lock(shared: true, waiting: false)
        } catch  where error.isWouldBlock {
            throw DiskError(.read, folder.text, .locked)
        } catch {
            // File systems without locks go without the protection, as exports do.
            guard error.isWithoutLocks else { throw DiskError(.read, folder.text, .system(error.code)) }
        }
    }

    /// The content of a file.
    ///
    /// - Parameter limit: the greatest size in bytes.
    public borrowing func bytes(of path: RelativePath, limit: Int) throws(DiskError) -> [UInt8] {
        try Disk.read(path, below: folder, limit: limit)
    }

    /// The content of one file, whatever else happens to the folder meanwhile: every file is replaced as a whole.
    ///
    /// - Returns: `nil` if no export has written such a file, or it is not there.
    public static func bytes(of path: RelativePath, at folder: DiskPath, limit: Int) -> [UInt8]? {
        guard let bytes = try? Disk.read(folder / ExportManifest.fileName, limit: ExportManifest.limit),
            ExportManifest(bytes).contains(path.text)
        else { return nil }
        return try? Disk.read(path, below: folder, limit: limit)
    }

    /// Whether an export has written a file.
    public static func contains(_ path: RelativePath, at folder: DiskPath) -> Bool {
        guard let bytes = try? Disk.read(folder / ExportManifest.fileName, limit: ExportManifest.limit) else {
            return false
        }
        return ExportManifest(bytes).contains(path.text)
    }
}
