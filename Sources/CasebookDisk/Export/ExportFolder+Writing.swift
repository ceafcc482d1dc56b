public import CasebookModel

extension ExportFolder {
    /// Adds a file to the export.
    ///
    /// - Throws: if the path was written before, a symbolic link or somebody else's folder stands in the way, or the
    ///   disk fails. Somebody else's files in the way are reported by ``commit()``, all of them together.
    public mutating func write(_ path: RelativePath, _ bytes: [UInt8]) throws(DiskError) {
        guard paths.insert(path.text).inserted else {
            throw DiskError(.export, (self.path / path).text, .ambiguousPath)
        }
        written.append(path)
        switch try standing(at: path, comparedWith: bytes) {
        case .sameContent:
            changes.unchangedCount += 1
        case .nothing:
            changes.added.append(path)
            steps.append(.create(staged: try stage(bytes), path))
        case .oldFolder:
            insteadOfFolders.append(path)
            changes.added.append(path)
            steps.append(.create(staged: try stage(bytes), path))
        case .otherContent where manifest?.contains(path.text) == true:
            changes.changed.append(path)
            steps.append(.replace(staged: try stage(bytes), path))
        case .otherContent:
            changes.foreign.append(path)
        }
    }

    /// What stands where a file is to be written.
    private enum Standing {
        case nothing
        case sameContent
        case otherContent
        /// A folder of the last export.
        case oldFolder
    }

    private mutating func standing(at path: RelativePath, comparedWith bytes: [UInt8]) throws(DiskError) -> Standing {
        let place: FolderWalk.Place
        do {
            place = try walk.enter(folderOf: path)
        } catch {
            throw DiskError(.export, (self.path / path).text, .system(error.code))
        }
        switch place {
        case .missing: return .nothing
        case .folder(let parent): return try standing(at: path, in: parent, comparedWith: bytes)
        case .blocked(let part, let kind):
            // A file of the last export gives way to a folder.
            if kind == .file, manifest?.contains(part) == true { return .nothing }
            throw DiskError(.export, (self.path / part).text, .notAFolder(kind))
        }
    }

    private borrowing func standing(
        at path: RelativePath, in parent: Int32, comparedWith bytes: [UInt8]
    ) throws(DiskError) -> Standing {
        var kind: FileKind
        do {
            let file = try OpenFile(path.name, in: parent, for: .reading)
            let facts = try file.facts()
            kind = facts.kind
            if kind == .file { return try file.holds(bytes, size: facts.byteCount) ? .sameContent : .otherContent }
        } catch {
            if error.isNotFound { return .nothing }
            guard let found = try? FolderOperations.facts(path.name, in: parent)?.kind, found != .file else {
                throw DiskError(.export, (self.path / path).text, .system(error.code))
            }
            kind = found
        }
        // A folder of the last export gives way to a file.
        if kind == .folder, manifest?.containsFiles(below: path.text) == true { return .oldFolder }
        throw DiskError(.export, (self.path / path).text, .notAFile(kind))
    }

    /// Lays a file ready under a number, which it returns.
    private mutating func stage(_ bytes: [UInt8]) throws(DiskError) -> Int {
        let number = steps.count
        guard mode == .replace else { return number }
        try openState()
        try stage(bytes, as: "\(number)")
        return number
    }

    /// Lays a file ready.
    borrowing func stage(_ bytes: [UInt8], as name: String) throws(DiskError) {
        guard let folder = state else { return }
        try naming(.write, path.text) { () throws(SystemError) in
            try OpenFile(name, in: folder, for: .creating).write(bytes)
        }
    }

    /// Makes the hidden folder with the files that lie ready.
    mutating func openState() throws(DiskError) {
        guard state == nil, let root = walk.root else { return }
        state = try naming(.write, path.text) { () throws(SystemError) in
            try FolderOperations.makeFolder(ExportCommit.stateFolder, in: root)
            return try OpenFile(ExportCommit.stateFolder, in: root, for: .folder).take()
        }
    }
}
