import CasebookDisk
import CasebookExternalPlugins
import CasebookFiles
import CasebookModel
import CasebookParallel
import CasebookPluginAPI
import CasebookPublication

/// Once all cases are read: the files about many of them, and the end.
extension ExportRun {
    /// Makes the files about many cases. They lie ready then; nothing has changed yet.
    func assemble() async {
        guard failure == nil else { return }
        isUnchanged = isAsRemembered
        guard !isUnchanged else { return }
        do {
            try await layReady()
        } catch let error as DiskError where error.problem == .ambiguousPath {
            fail(PluginError(ExportPhrases.ambiguousPath(error.path, plan.job.declaration.plugin)))
        } catch {
            fail(error)
        }
    }

    /// Finishes the export, or leaves the previous one as it was.
    func conclude() -> Result<ExportResult, any Error> {
        if let failure { return .failure(failure) }
        return isUnchanged ? .success(unchanged()) : Result { try commit() }
    }

    /// What depends on the cases that are no longer public, and on what was foreseen.
    private var tombstoneKey: UInt64 {
        var cacheKey = CacheKey()
        cacheKey.add(tombstones.sorted { $0.id < $1.id })
        for mark in foreseen.sorted() { cacheKey.add(mark) }
        return cacheKey.key
    }

    private func result(_ changes: ExportChanges) -> ExportResult {
        ExportResult(
            name: plan.job.declaration.name, caseCount: records.values.count { $0.released != nil },
            leftOut: leftOut, frozen: frozen.sorted().compactMap { troubles[$0] }, notes: notes, changes: changes,
            cases: cases(of: changes))
    }

    /// What the changes of the files mean for the cases.
    private func cases(of changes: ExportChanges) -> ExportedCases {
        var cases = ExportedCases()
        guard !changes.isEmpty else { return cases }
        let released = records.filter { $0.value.released != nil }.map { (folder: $0.key, known: $0.value.known) }
        let ids = Set(released.map(\.known.id.text))
        cases.gone = formerSubjects.subtracting(ids).compactMap { CaseID($0) }.sorted()
        let changed = changes.caseNames(among: ids)
        for (folder, known) in released.sorted(by: { $0.known.id < $1.known.id }) {
            let recorded = plan.gate.record[known.id, plan.gate.channel]?.text
            if !formerSubjects.contains(known.id.text) {
                cases.new.append(known.id)
            } else if let recorded, recorded != known.text, !frozen.contains(folder) {
                cases.changed.append(known.id)
            } else if changed.contains(known.id.text) {
                cases.touched.append(known.id)
            }
        }
        return cases
    }

    /// Whether nothing has changed since the last export.
    private var isAsRemembered: Bool {
        guard let old, disturbed.isEmpty, kept.count == records.count, kept.count == old.cases.count else {
            return false
        }
        return old.tombstones == tombstoneKey && old.broughtTopics == broughtTopics
            && ExportFolder.manifestFacts(at: destination) == old.manifest
    }

    /// The result, if nothing has changed; then nothing is written.
    private func unchanged() -> ExportResult {
        let ownFiles = records.values.reduce(0) { $0 + ($1.released?.files.count ?? 0) }
        if hasNews, var record = old {
            record.cases = records
            try? memory.remember(record)
        }
        sink = nil
        return result(ExportChanges(unchangedCount: (old?.collections.count ?? 0) + ownFiles))
    }

    private func layReady() async throws {
        guard let spool else { throw CancellationError() }
        try spool.flush()
        let catalogue = try catalogue(spool)
        for name in kept.union(frozen) {
            for file in records[name]?.released?.files ?? [] { try withSink { try $0.keep(file.path) } }
        }
        switch plan.maker {
        case .inside(let plugin):
            collections = try await put(try plugin.artifacts(for: catalogue))
        case .outside(let plugin, let options, let workplace):
            notes = try put(try output(of: plugin, options, workplace, catalogue), workplace)
        }
        let released = records.values.filter { $0.released != nil }.map(\.known.id.text)
        try withSink { folder in
            formerSubjects = folder.formerSubjects()
            folder.subjects = Set(released)
            folder.foreseen = foreseen
            try folder.layReady()
        }
    }

    private func commit() throws -> ExportResult {
        guard let folder = sink.take() else { throw CancellationError() }
        let changes = try folder.commit()
        // The export is done, whether or not it can be remembered.
        do {
            try remember(collections.map { CollectionRecord(placed($0.file), key: $0.key) })
        } catch {
            memory.forget()
        }
        return result(changes)
    }

    /// A line of each case, of those that have not changed as it was remembered.
    private func catalogue(_ spool: SpoolFile) throws -> Catalogue {
        let brought = visibleTopics.sorted { $0.key < $1.key }.flatMap(\.value)
        let context = ExportContext(
            of: plan.context.book.adding(brought), named: plan.context.name, on: plan.context.channel,
            for: plan.context.partner, bookMedia: plan.context.bookMedia)
        let entries = try records.values.compactMap { try $0.released?.entry(spool) }
        return Catalogue(context, entries, tombstones)
    }

    // MARK: Files about many cases

    /// Writes files, but for those that are there already and depend on nothing that has changed.
    private func put(_ artifacts: [Artifact]) async throws -> [CollectionRecord] {
        var collections: [CollectionRecord] = []
        var wanted: [(path: RelativePath, composed: ComposedFile)] = []
        let last = Dictionary((old?.collections ?? []).map { ($0.file.path.text, $0) }) { first, _ in first }
        for artifact in artifacts {
            switch artifact.content {
            case .bytes(let bytes):
                if let facts = try put(artifact.path, bytes) {
                    collections.append(CollectionRecord(artifact.path, facts))
                }
            case .bookMedium(let path):
                let logo = try media.logo(path)
                if let facts = try put(artifact.path, logo) {
                    collections.append(CollectionRecord(artifact.path, facts))
                }
            case .caseMedium(let id, let path): throw PluginError(ExportPhrases.unreleasedMedium(id, path))
            case .composed(let composed):
                if let last = last[artifact.path.text], last.key == composed.cacheKey.key,
                    !disturbed.contains(artifact.path.text)
                {
                    try withSink { try $0.keep(artifact.path) }
                    collections.append(last)
                } else {
                    wanted.append((artifact.path, composed))
                }
            }
        }
        let pieces = PieceStore(spool, records.values)
        try await parallelForEach(
            wanted, jobs: jobs, { ($0.path, $0.composed.cacheKey.key, try pieces.assembled($0.composed)) },
            consume: { path, key, assembled in
                if let facts = try put(path, assembled, pieces) {
                    collections.append(CollectionRecord(path, facts, key: key))
                }
            })
        return collections
    }

    private func put(
        _ path: RelativePath, _ assembled: PieceStore.Assembled, _ pieces: PieceStore
    ) throws -> FileFacts? {
        switch assembled {
        case .whole(let bytes): return try put(path, bytes)
        case .large(let parts, let count):
            return try withSink { folder in
                try folder.write(path, byteCount: count) { stream in
                    for part in parts { try stream.append(try pieces.bytes(of: part)) }
                }
            } ?? nil
        }
    }

    // MARK: External plugins

    private func output(
        of plugin: ExternalPlugin, _ options: [ExportOption], _ workplace: PluginWorkplace, _ catalogue: Catalogue
    ) throws -> ExternalPlugin.Output {
        let pieces = PieceStore(spool, records.values)
        let input = PluginInput(catalogue) { id in try pieces.bytes(of: .piece(CaseMaker.request, of: id)) }
        return try plugin.output(for: input, options: options, mediaRoot: workplace.root)
    }

    /// Writes what an external plugin made. It may ask for copies of the media that it was shown, and of no others.
    private func put(_ output: ExternalPlugin.Output, _ workplace: PluginWorkplace) throws -> [PluginNote] {
        for artifact in output.artifacts.sorted(by: { $0.path < $1.path }) {
            switch artifact.content {
            case .bytes(let bytes): _ = try put(artifact.path, bytes)
            case .caseMedium(let id, let path):
                guard let copy = try workplace.copy(of: path, of: id) else {
                    throw PluginError(ExportPhrases.unreleasedMedium(id, path))
                }
                _ = try put(artifact.path, copy)
            case .bookMedium(let path): _ = try put(artifact.path, media.logo(path))
            case .composed: throw PluginError(ExportPhrases.assemblyOfOneCase(artifact.path))
            }
        }
        return output.notes
    }

    // MARK: Memory

    /// Remembers the export for the next one.
    private func remember(_ collections: [CollectionRecord]) throws {
        guard let circumstances, scratch == nil, var spool, let manifest = ExportFolder.manifestFacts(at: destination)
        else { return }
        for name in records.keys where !kept.contains(name) && !frozen.contains(name) {
            guard let released = records[name]?.released else { continue }
            records[name]?.released?.files = released.files.map(placed)
        }
        let live = records.values.reduce(0) { $0 + ($1.released?.byteCountInSpool ?? 0) }
        if spool.byteCount > 2 * live + PieceStore.wasteLimit { spool = try compact(spool) }
        let facts = try spool.facts()
        try memory.remember(
            ExportRecord(
                circumstances: circumstances, maker: CacheEnvironment.maker(of: plan.job) ?? [], cases: records,
                collections: collections, broughtTopics: broughtTopics,
                tombstones: tombstoneKey, manifest: manifest, nextRevision: nextRevision,
                spool: ExportRecord.Spool(name: spoolName, byteCount: facts.byteCount, inode: facts.inode)))
    }

    /// A file as it is now that it has been put in place.
    private func placed(_ file: RememberedFile) -> RememberedFile {
        guard let standing else { return file }
        return RememberedFile(path: file.path, facts: standing.facts(of: file.path, written: file.facts))
    }

    /// Copies the pieces that are still needed into another file.
    private func compact(_ spool: SpoolFile) throws -> SpoolFile {
        let new = try memory.newSpool(beside: old)
        for (name, record) in records {
            guard let released = record.released else { continue }
            records[name]?.released = try released.copied(
                from: spool, to: new.file, revision: released.revision, pieceRevision: released.pieceRevision)
        }
        spoolName = new.name
        return new.file
    }
}

extension ExportChanges {
    /// The cases that the paths of changed files name: `cases/ID/index.html`, `ID.xml`.
    fileprivate func caseNames(among ids: Set<String>) -> Set<String> {
        var names: Set<String> = []
        for path in [added, changed, removed].joined() {
            for part in path.text.split(separator: "/") {
                let name = String(part.prefix { $0 != "." })
                if ids.contains(name) { names.insert(name) }
            }
        }
        return names
    }
}
