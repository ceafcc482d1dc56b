public import CasebookModel

/// Writing and removing below a folder whose parts may come from somebody else: no part of the path below it may be a
/// symbolic link, so that what is written does lie below it.
public struct FilesBelow: Sendable {
    private let folder: DiskPath

    public init(_ folder: DiskPath) { self.folder = folder }

    /// Writes a file and the folders around it; readers see the old content or the new one, never a part.
    public func write(_ path: RelativePath, _ bytes: [UInt8], durable: Bool = false) throws(DiskError) {
        let fullPath = (folder / path).text
        var walk = FolderWalk(try root(.write))
        switch try naming(
            .write, fullPath, { () throws(SystemError) in try walk.enter(folderOf: path, creating: true) })
        {
        case .folder(let parent):
            if let kind = try naming(
                .write, fullPath,
                { () throws(SystemError) in
                    try FolderOperations.facts(path.name, in: parent)?.kind
                }), kind != .file
            {
                throw DiskError(.write, fullPath, .notAFile(kind))
            }
            try naming(.write, fullPath) { () throws(SystemError) in
                _ = try AtomicFile.replace(path.name, in: parent, with: bytes, durable: durable)
            }
        case .missing: throw DiskError(.write, fullPath, .system(SystemError.notFound.code))
        case .blocked(let part, let kind): throw DiskError(.write, (folder / part).text, .notAFolder(kind))
        }
    }

    /// Removes a file, and the folders around it as far as they are empty then.
    public func remove(_ path: RelativePath) throws(DiskError) {
        let fullPath = (folder / path).text
        var walk = FolderWalk(try root(.remove))
        guard
            case .folder(let parent) = try naming(
                .remove, fullPath,
                { () throws(SystemError) in
                    try walk.enter(folderOf: path)
                })
        else { return }
        try naming(.remove, fullPath) { () throws(SystemError) in
            guard try FolderOperations.facts(path.name, in: parent)?.kind == .file else { return }
            try FolderOperations.removeFile(path.name, in: parent)
            try walk.removeEmptyFolders()
        }
    }

    private func root(_ operation: DiskError.Operation) throws(DiskError) -> OpenFile {
        try naming(operation, folder.text) { () throws(SystemError) in
            try OpenFile(folder.text, for: .folderBehindLink)
        }
    }
}
