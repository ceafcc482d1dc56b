import CasebookDisk
import CasebookFiles
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
        let ofCases = try await parallelMap(edition.caseStudies, jobs: jobs) { study in
            try job.plugin.artifacts(for: study, in: edition).map { try reader.file(for: $0) }
        }
        let ofCollection = try job.plugin.artifacts(for: edition).map { try reader.file(for: $0) }
        let files = (ofCases.flatMap(\.self) + ofCollection).sorted { $0.path < $1.path }
        for (one, next) in zip(files, files.dropFirst()) where one.path == next.path {
            throw PluginError(ExportPhrases.duplicatePath(one.path, job.manifest.name))
        }
        return Output(files: files, decisions: decisions)
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
