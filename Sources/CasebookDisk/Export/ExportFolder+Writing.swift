public import CasebookModel

extension ExportFolder {
    /// Adds a file to the export.
    ///
    /// - Returns: what the system will know of the file once the export is done; `nil` in a comparison.
    /// - Throws: if the path was written before, a symbolic link or somebody else's folder stands in the way, or the
    ///   disk fails. Somebody else's files in the way are reported by ``commit()``, all of them together.
    @discardableResult
    public mutating func write(_ path: RelativePath, _ bytes: [UInt8]) throws(DiskError) -> FileFacts? {
        try claim(path)
        let standing = isNewFolder ? .nothing : try standing(at: path, comparedWith: bytes)
        if case .sameContent(let facts) = standing {
            changes.unchangedCount += 1
            return facts
        }
        guard try isOurs(standing, at: path) else { return nil }
        let facts = try stage(bytes)
        addStep(for: standing, at: path)
        return facts
    }

    /// Adds a file that stands there as it should, to the caller's certain knowledge.
    public mutating func keep(_ path: RelativePath) throws(DiskError) {
        try claim(path)
        changes.unchangedCount += 1
    }

    /// Leaves a file of the last export as it stands.
    ///
    /// - Returns: whether there is one.
    public mutating func keepFormer(_ path: RelativePath) throws(DiskError) -> Bool {
        let isOurs = manifest?.contains(path.text) == true
        guard isOurs, try Disk.facts(of: path, below: self.path) != nil else { return false }
        try keep(path)
        return true
    }

    /// Makes sure that each path is written once.
    mutating func claim(_ path: RelativePath) throws(DiskError) {
        guard paths.insert(path.text).inserted else {
            throw DiskError(.export, (self.path / path).text, .ambiguousPath)
        }
        written.append(path)
    }

    /// Whether something that stands at a path may be replaced; otherwise it is noted as somebody else's.
    mutating func isOurs(_ standing: Standing, at path: RelativePath) throws(DiskError) -> Bool {
        guard case .otherContent = standing, manifest?.contains(path.text) != true else { return true }
        changes.foreign.append(path)
        return false
    }

    /// Notes what is to be done with the file that was laid ready last.
    mutating func addStep(for standing: Standing, at path: RelativePath) {
        let number = steps.count
        if case .otherContent = standing {
            changes.changed.append(path)
            return steps.append(.replace(staged: number, path))
        }
        if case .oldFolder = standing { insteadOfFolders.append(path) }
        changes.added.append(path)
        steps.append(.create(staged: number, path))
    }

    /// What stands where a file is to be written.
    enum Standing {
        case nothing
        case sameContent(FileFacts)
        case otherContent
        /// A folder of the last export.
        case oldFolder
    }

    private mutating func standing(at path: RelativePath, comparedWith bytes: [UInt8]) throws(DiskError) -> Standing {
        guard let parent = try folder(of: path) else { return .nothing }
        return try standing(at: path, in: parent, comparedWith: bytes)
    }

    /// The folder in which a file is to be written, as it stands; `nil` if it does not.
    mutating func folder(of path: RelativePath) throws(DiskError) -> Int32? {
        let place: FolderWalk.Place
        do {
            place = try walk.enter(folderOf: path)
        } catch {
            throw DiskError(.export, (self.path / path).text, .system(error.code))
        }
        switch place {
        case .missing: return nil
        case .folder(let parent): return parent
        case .blocked(let part, let kind):
            // A file of the last export gives way to a folder.
            if kind == .file, manifest?.contains(part) == true { return nil }
            throw DiskError(.export, (self.path / part).text, .notAFolder(kind))
        }
    }

    borrowing func standing(
        at path: RelativePath, in parent: Int32, comparedWith bytes: [UInt8]
    ) throws(DiskError) -> Standing {
        var kind: FileKind
        do {
            let file = try OpenFile(path.name, in: parent, for: .reading)
            let facts = try file.facts()
            kind = facts.kind
            if kind == .file {
                return try file.holds(bytes, size: facts.byteCount) ? .sameContent(facts) : .otherContent
            }
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

    /// Lays a file ready under the number of the step that it is for.
    private mutating func stage(_ bytes: [UInt8]) throws(DiskError) -> FileFacts? {
        guard mode == .replace else { return nil }
        try openState()
        return try stage(bytes, as: "\(steps.count)")
    }

    /// Lays a file ready.
    @discardableResult
    borrowing func stage(
        _ bytes: [UInt8], as name: String, durable: Bool = false
    ) throws(DiskError) -> FileFacts? {
        guard let folder = state else { return nil }
        return try naming(.write, path.text) { () throws(SystemError) in
            let file = try OpenFile(name, in: folder, for: .creating)
            try file.write(bytes)
            if durable { try file.synchronise() }
            return try file.facts()
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
