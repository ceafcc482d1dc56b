/// Whole trees of folders, walked without following a symbolic link.
enum FolderTree {
    /// Removes a folder with everything in it; nothing happens if it does not exist.
    static func remove(_ name: String, in parent: Int32) throws(SystemError) {
        guard let facts = try FolderOperations.facts(name, in: parent) else { return }
        guard facts.kind == .folder else {
            try FolderOperations.removeFile(name, in: parent)
            return
        }
        let folder = try OpenFile(name, in: parent, for: .folder)
        for entry in try FolderOperations.entries(of: folder) {
            if entry.kind == .folder {
                try remove(entry.name, in: folder.descriptor)
            } else {
                try FolderOperations.removeFile(entry.name, in: folder.descriptor)
            }
        }
        try FolderOperations.removeEmptyFolder(name, in: parent)
    }

    /// Removes a folder and the folders in it as far as there is no file in them.
    static func removeEmptyFolders(_ name: String, in parent: Int32) throws(SystemError) {
        let folder = try OpenFile(name, in: parent, for: .folder)
        for entry in try FolderOperations.entries(of: folder) where entry.kind == .folder {
            try removeEmptyFolders(entry.name, in: folder.descriptor)
        }
        try FolderOperations.removeEmptyFolder(name, in: parent)
    }

    /// The paths of everything below a folder that is not a folder itself, each with `prefix` before it.
    static func files(in name: String, of parent: Int32, prefix: String) throws(SystemError) -> [String] {
        let folder = try OpenFile(name, in: parent, for: .folder)
        var paths: [String] = []
        for entry in try FolderOperations.entries(of: folder) {
            let path = prefix + entry.name
            if entry.kind == .folder {
                paths += try files(in: entry.name, of: folder.descriptor, prefix: path + "/")
            } else {
                paths.append(path)
            }
        }
        return paths
    }
}
