import CasebookModel

/// Carries out a journal, for the export that wrote it or for the one that finds it.
struct ExportCommit: ~Copyable {
    /// The hidden folder, inside the export's, in which files lie ready.
    static let stateFolder = ".casebook"
    /// The new manifest among the files that lie ready.
    static let stagedManifest = "manifest"
    /// The journal among them, until it counts.
    static let stagedJournal = "journal-ready"

    let folder: DiskPath
    let state: Int32

    /// Does the steps, each of which may have been done already.
    borrowing func perform(_ steps: ArraySlice<ExportJournal.Step>, in walk: inout FolderWalk) throws(DiskError) {
        for step in steps {
            switch step {
            case .remove(let path): try remove(path, in: &walk)
            case .create(let number, let path): try place(number, at: path, replacing: false, in: &walk)
            case .replace(let number, let path): try place(number, at: path, replacing: true, in: &walk)
            }
        }
        walk.leave()
    }

    /// Puts the manifest in place and removes all traces. From the first line on, the export is done.
    borrowing func finish(in root: Int32) throws(DiskError) {
        let folder = folder
        let state = state
        try naming(.export, folder.text) { () throws(SystemError) in
            do throws(SystemError) {
                try FolderOperations.rename(Self.stagedManifest, in: state, to: ExportManifest.fileName, in: root)
            } catch  where error.isNotFound {
                // Done before the interruption.
            }
            try FolderOperations.removeFile(ExportJournal.fileName, in: state)
            try FolderTree.remove(Self.stateFolder, in: root)
        }
    }

    private borrowing func remove(_ path: RelativePath, in walk: inout FolderWalk) throws(DiskError) {
        do {
            guard case .folder(let parent) = try walk.enter(folderOf: path),
                try FolderOperations.facts(path.name, in: parent)?.kind == .file
            else { return }
            try FolderOperations.removeFile(path.name, in: parent)
            try walk.removeEmptyFolders()
        } catch {
            throw DiskError(.remove, (folder / path).text, .system(error.code))
        }
    }

    private borrowing func place(
        _ number: Int, at path: RelativePath, replacing: Bool, in walk: inout FolderWalk
    ) throws(DiskError) {
        let place: FolderWalk.Place
        do {
            place = try walk.enter(folderOf: path, creating: true)
            if case .folder(let parent) = place {
                let isFree = replacing ? true : try makeRoom(path.name, in: parent, for: number)
                if isFree { return try FolderOperations.rename("\(number)", in: state, to: path.name, in: parent) }
            }
        } catch {
            // A file that no longer lies ready was put in place before the interruption.
            if error.isNotFound { return }
            throw DiskError(.write, (folder / path).text, .system(error.code))
        }
        if case .blocked(let part, let kind) = place {
            throw DiskError(.export, (folder / part).text, .notAFolder(kind))
        }
        throw DiskError(.export, folder.text, .foreignFiles([path.text]))
    }

    /// Removes an empty folder at a name; returns whether the name is free or taken by the file itself.
    private borrowing func makeRoom(_ name: String, in parent: Int32, for number: Int) throws(SystemError) -> Bool {
        guard let kind = try FolderOperations.facts(name, in: parent)?.kind else { return true }
        if kind == .folder {
            try FolderTree.removeEmptyFolders(name, in: parent)
            return true
        }
        // Somebody else's file, unless ours is no longer waiting.
        return try FolderOperations.facts("\(number)", in: state) == nil
    }
}
