import CasebookModel

extension ExportFolder {
    /// Makes the folder hold exactly what was written, besides what is somebody else's; or, in a comparison, tells what
    /// that would take.
    ///
    /// - Throws: if somebody else's files stand in the way, and the folder is unchanged; or if the disk fails, and the
    ///   next export finishes this one.
    public consuming func commit() throws(DiskError) -> ExportChanges {
        let journal = if let ready { ready } else { try prepare() }
        guard mode == .replace, !journal.isUpToDate, let root = walk.root else { return changes }
        try begin(journal)
        guard let state else { return changes }
        let commit = ExportCommit(folder: path, state: state)
        try commit.perform(journal.journal.steps[...], in: &walk)
        try commit.finish(in: root)
        return changes
    }

    /// Lays everything ready that ``commit()`` needs, its journal too: what it has to do then takes no more room. Nothing
    /// may be written after this. Whoever commits several exports calls it for all of them first, so that a full disk
    /// leaves all of them as they were.
    ///
    /// - Throws: as ``commit()``, and the folder is unchanged.
    public mutating func layReady() throws(DiskError) {
        let preparation = try prepare()
        if mode == .replace, !preparation.isUpToDate { try stage(preparation) }
        ready = preparation
    }

    /// What is left to do once everything is written.
    struct Preparation {
        let journal: ExportJournal
        let manifest: [UInt8]
        let isUpToDate: Bool
    }

    /// Finds out what is left to do and whether it may be done.
    mutating func prepare() throws(DiskError) -> Preparation {
        written.sort()
        let folders = try foldersOfWrittenFiles()
        let stale = try staleFiles()
        try findForeignFiles(except: stale)
        changes.added.sort()
        changes.changed.sort()
        changes.removed = stale
        if mode == .replace, !changes.foreign.isEmpty {
            throw DiskError(.export, path.text, .foreignFiles(changes.foreign.sorted().map(\.text)))
        }
        // A file of the last export that stands where a folder is needed, or the other way round, goes first; the
        // others last, so that no page that is still there leads to one that has gone.
        let (obstacles, leftovers) = stale.partitioned {
            folders.contains($0.text) || $0.folders.contains { paths.contains($0) }
        }
        // In order, so that each folder is opened once.
        let places = steps.sorted { $0.path < $1.path }
        let journal = ExportJournal(
            steps: obstacles.map { .remove($0) } + places + leftovers.map { .remove($0) })
        let text = ExportManifest.text(of: written, about: subjects, foreseen: foreseen)
        changes.isManifestOutdated =
            manifest?.bytes != text
            && (manifest?.paths != paths || manifest?.subjects != subjects || manifest?.foreseen != foreseen)
        return Preparation(
            journal: journal, manifest: text, isUpToDate: journal.steps.isEmpty && !changes.isManifestOutdated)
    }

    /// Lays the new manifest and the journal ready.
    private mutating func stage(_ preparation: Preparation) throws(DiskError) {
        try openState()
        try stage(preparation.manifest, as: ExportCommit.stagedManifest)
        try stage(preparation.journal.text, as: ExportCommit.stagedJournal, durable: true)
    }

    /// Puts the journal in its place: the point of no return.
    mutating func begin(_ preparation: Preparation) throws(DiskError) {
        if ready == nil { try stage(preparation) }
        guard let state else { return }
        let path = path
        try naming(.write, path.text) { () throws(SystemError) in
            try FolderOperations.rename(ExportCommit.stagedJournal, in: state, to: ExportJournal.fileName, in: state)
            try OpenFile(".", in: state, for: .folder).synchronise()
        }
        isCommitting = true
    }

    /// Every folder that a written file lies in.
    private func foldersOfWrittenFiles() throws(DiskError) -> Set<String> {
        var folders: Set<String> = []
        var last: Substring = ""
        for path in written where path.folder != last {
            last = path.folder
            for folder in path.folders {
                if paths.contains(folder) { throw DiskError(.export, (self.path / folder).text, .ambiguousPath) }
                folders.insert(folder)
            }
        }
        return folders
    }

    /// The files of the last export that no longer belong and are still there, in order.
    private mutating func staleFiles() throws(DiskError) -> [RelativePath] {
        let candidates = (manifest?.paths ?? []).subtracting(paths).compactMap { RelativePath($0) }.sorted()
        var stale: [RelativePath] = []
        for path in candidates {
            do {
                if case .folder(let parent) = try walk.enter(folderOf: path),
                    try FolderOperations.facts(path.name, in: parent)?.kind == .file
                {
                    stale.append(path)
                }
            } catch {
                throw DiskError(.export, (self.path / path).text, .system(error.code))
            }
        }
        return stale
    }

    /// Looks for files that nobody has written: in folders that give way to a file, where they are in the way, and
    /// elsewhere, where they stay.
    private mutating func findForeignFiles(except stale: [RelativePath]) throws(DiskError) {
        guard let root = walk.root, mode == .compare || manifest == nil || !insteadOfFolders.isEmpty else { return }
        let ours = paths.union(stale.map(\.text)).union([ExportManifest.fileName])
        let unclaimed = try naming(.list, path.text) { () throws(SystemError) in
            try FolderTree.files(in: ".", of: root, prefix: "")
        }.filter { !ours.contains($0) && !$0.hasPrefix(ExportCommit.stateFolder + "/") }
        changes.unclaimed = unclaimed
        for folder in insteadOfFolders {
            let inTheWay = unclaimed.filter { $0.hasPrefix(folder.text + "/") }
            if !inTheWay.isEmpty { throw DiskError(.export, path.text, .foreignFiles(inTheWay)) }
        }
    }
}

extension RelativePath {
    /// The folders around the file, the outermost first: `a` and `a/b` of `a/b/c`.
    fileprivate var folders: [String] {
        text.utf8.indices.filter { text.utf8[$0] == UInt8(ascii: "/") }.map { String(text[..<$0]) }
    }
}

extension Array {
    /// The elements that meet a condition and those that do not, in order.
    fileprivate func partitioned(_ condition: (Element) -> Bool) -> (meeting: [Element], others: [Element]) {
        (filter(condition), filter { !condition($0) })
    }
}
