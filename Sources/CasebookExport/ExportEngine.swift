import CasebookDisk
public import CasebookExternalPlugins
public import CasebookFiles
public import CasebookModel
import CasebookParallel
public import CasebookPluginAPI
public import CasebookValidation

/// Takes a checked book through the gate and the plugins (contract, section 8): what comes out are files in memory.
public struct ExportEngine: Sendable {
    private let checked: CheckedBook
    private let date: CalendarDay
    private let jobs: Int

    /// - Parameters:
    ///   - checked: the book, read and checked.
    ///   - date: the export date, the only clock.
    ///   - jobs: how many cases are rendered at once.
    public init(_ checked: CheckedBook, on date: CalendarDay, jobs: Int) {
        self.checked = checked
        self.date = date
        self.jobs = jobs
    }

    /// A file of an export.
    public struct File: Sendable {
        /// The path below the export's folder.
        public let path: RelativePath
        public let bytes: [UInt8]
    }

    /// What an export consists of.
    public struct Output: Sendable {
        /// The files, sorted by path.
        public let files: [File]
        /// What the gate decided on every case.
        public let decisions: [(id: CaseID, decision: Decision)]
        /// What an external plugin has to say.
        public let notes: [PluginNote]
    }

    /// Makes the files of one export. Nothing is written.
    ///
    /// - Throws: ``PluginError`` or ``DiskError``; then nothing of the export may be used.
    public func output(of job: ExportJob, in book: Book) async throws -> Output {
        let gate = PublicationGate(channel: job.declaration.channel, on: date)
        let (edition, decisions) = gate.edition(
            of: book, named: job.declaration.name, for: job.partner, from: checked.cases.compactMap(\.candidate),
            bookMedia: checked.logos)
        let reader = MediumReader(checked)
        var files: [File]
        var notes: [PluginNote] = []
        switch job.maker {
        case .inside(let plugin):
            let ofCases = try await parallelMap(edition.caseStudies, jobs: jobs) { study in
                try plugin.artifacts(for: study, in: edition).map { try reader.file(for: $0) }
            }
            files = try ofCases.flatMap(\.self) + plugin.artifacts(for: edition).map { try reader.file(for: $0) }
        case .outside(let plugin):
            let output = try self.output(of: plugin, job.declaration.options, edition, reader)
            files = try output.artifacts.map { try reader.file(for: $0, releasedIn: edition) }
            notes = output.notes
        }
        files.sort { $0.path < $1.path }
        for (one, next) in zip(files, files.dropFirst()) where one.path == next.path {
            throw PluginError(ExportPhrases.duplicatePath(one.path, job.declaration.plugin))
        }
        return Output(files: files, decisions: decisions, notes: notes)
    }

    /// What an external plugin makes. It gets copies of the released media and is not told where the cases lie: their
    /// journals are there too.
    private func output(
        of plugin: ExternalPlugin, _ options: [ExportOption], _ edition: Edition, _ reader: MediumReader
    ) throws -> ExternalPlugin.Output {
        let scratch = try ScratchFolder()
        try copyMedia(of: edition, to: scratch.path, reader)
        return try plugin.output(for: edition, options: options, mediaRoot: scratch.path)
    }

    /// Holds the external plugin of an export against the protocol, on the book's cases and on none.
    ///
    /// - Throws: ``PluginError`` if the export has no external plugin, or ``DiskError``.
    public func trials(of job: ExportJob, in book: Book) throws -> [PluginConformance.Trial] {
        guard case .outside(let plugin) = job.maker else { throw PluginError(ExportPhrases.notExternal) }
        let gate = PublicationGate(channel: job.declaration.channel, on: date)
        func edition(_ candidates: [PublicationGate.Candidate]) -> Edition {
            gate.edition(
                of: book, named: job.declaration.name, for: job.partner, from: candidates, bookMedia: checked.logos
            ).edition
        }
        let whole = edition(checked.cases.compactMap(\.candidate))
        let scratch = try ScratchFolder()
        try copyMedia(of: whole, to: scratch.path, MediumReader(checked))
        return PluginConformance(plugin, options: job.declaration.options, mediaRoot: scratch.path)
            .trials(on: whole, edition([]))
    }

    private func copyMedia(of edition: Edition, to folder: DiskPath, _ reader: MediumReader) throws {
        for study in edition.caseStudies {
            for medium in study.media {
                let file = try reader.file(for: Artifact(at: medium.file, .caseMedium(study.id, medium.file)))
                let target = folder / study.id.text / medium.file
                try Disk.createFolder(target.parent)
                try AtomicFile.write(file.bytes, to: target)
            }
        }
    }
}

/// Reads the media that artifacts are copies of, and makes sure that they are still what the check saw.
private struct MediumReader: Sendable {
    private let bookFolder: DiskPath
    private let logos: [RelativePath: MediumFacts]
    private let cases: [CaseID: (folder: DiskPath, candidate: PublicationGate.Candidate)]

    init(_ checked: CheckedBook) {
        bookFolder = checked.folder.path
        logos = checked.logos
        cases = Dictionary(
            checked.cases.compactMap { item in
                item.candidate.map { ($0.study.id, (item.folder.path, $0)) }
            }, uniquingKeysWith: { first, _ in first })
    }

    /// The file of an artifact that a foreign program asks for: only media that the edition holds may be copied.
    func file(for artifact: Artifact, releasedIn edition: Edition) throws -> ExportEngine.File {
        if case .caseMedium(let id, let path) = artifact.content {
            let study = edition.caseStudies.first { $0.id == id }
            guard study?.media.contains(where: { $0.file == path }) == true else {
                throw PluginError(ExportPhrases.unreleasedMedium(id, path))
            }
        }
        return try file(for: artifact)
    }

    func file(for artifact: Artifact) throws -> ExportEngine.File {
        switch artifact.content {
        case .bytes(let bytes): return ExportEngine.File(path: artifact.path, bytes: bytes)
        case .bookMedium(let path):
            let inspected = try read(path, below: bookFolder)
            guard let facts = logos[path], inspected.medium.facts == facts else { throw changed(path, bookFolder) }
            return ExportEngine.File(path: artifact.path, bytes: inspected.bytes)
        case .caseMedium(let id, let path):
            guard let item = cases[id] else { throw PluginError(ExportPhrases.changedMedium(path.text)) }
            let inspected = try read(path, below: item.folder)
            guard let facts = item.candidate.media[path], inspected.medium.facts == facts,
                inspected.medium.text == item.candidate.mediaTexts[path] ?? ""
            else { throw changed(path, item.folder) }
            return ExportEngine.File(path: artifact.path, bytes: inspected.bytes)
        }
    }

    /// The check saw the bytes a moment ago. Somebody may have swapped the file since; so they are looked at again.
    private func read(_ path: RelativePath, below folder: DiskPath) throws -> (bytes: [UInt8], medium: MediumInspection)
    {
        let bytes = try Disk.read(path, below: folder, limit: MediaInspector.byteLimit)
        return (bytes, MediaInspector.inspect(bytes, path: path))
    }

    private func changed(_ path: RelativePath, _ folder: DiskPath) -> PluginError {
        PluginError(ExportPhrases.changedMedium((folder / path).text))
    }
}
