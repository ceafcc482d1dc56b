/// Removing and renaming.
extension Disk {
    /// Removes a file or a symbolic link; returns whether there was one.
    @discardableResult
    public static func removeFile(_ path: DiskPath) throws(DiskError) -> Bool {
        try naming(.remove, path.text) { () throws(SystemError) in try FolderOperations.removeFile(path.text) }
    }

    /// Removes a folder if it is empty; returns whether it was.
    @discardableResult
    public static func removeEmptyFolder(_ path: DiskPath) throws(DiskError) -> Bool {
        try naming(.remove, path.text) { () throws(SystemError) in try FolderOperations.removeEmptyFolder(path.text) }
    }

    /// Removes a folder with everything in it, following no symbolic link.
    public static func removeTree(_ path: DiskPath) throws(DiskError) {
        try naming(.remove, path.text) { () throws(SystemError) in
            try FolderTree.remove(path.text, in: OpenFile.workingDirectory)
        }
    }

    /// Gives a file or folder another path on the same disk, in place of a file that had it.
    public static func rename(_ path: DiskPath, to newPath: DiskPath) throws(DiskError) {
        try naming(.rename, path.text) { () throws(SystemError) in
            try FolderOperations.rename(path.text, to: newPath.text)
        }
    }
}
