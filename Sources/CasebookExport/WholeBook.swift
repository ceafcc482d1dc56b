import CasebookDisk
public import CasebookExternalPlugins
import CasebookFiles
public import CasebookModel
import CasebookPluginAPI
public import CasebookPublication
public import CasebookValidation

/// A checked book whose cases are all in memory: for what needs them all at once, and once.
public struct WholeBook: Sendable {
    private let checked: CheckedBook
    private let book: Book
    private let date: CalendarDay

    /// - Returns: `nil` if the book cannot be used.
    public init?(_ checked: CheckedBook, on date: CalendarDay) {
        guard let book = checked.book else { return nil }
        self.checked = checked
        self.book = book
        self.date = date
    }

    /// The files of one export, sorted by path; none if no case is released for it. Nothing is written.
    ///
    /// - Throws: ``PluginError`` or ``DiskError``.
    public func files(of job: ExportJob) throws -> [ExportFile] {
        guard case .inside(let plugin) = job.maker else { throw PluginError(ExportPhrases.notBuiltIn) }
        let selection = selection(for: job, checked.cases.compactMap(\.candidate))
        guard !selection.caseStudies.isEmpty else { return [] }
        return try files(of: ExportInMemory(plugin, of: selection))
    }

    /// The files of one export as if one case were the whole book: it lends the book its title, its language and a name of its
    /// own. Nothing is written.
    ///
    /// - Throws: ``CaseWithheld`` if the gate does not let the case out, ``PluginError`` or ``DiskError``.
    public func files(of job: ExportJob, onlyCase candidate: PublicationGate.Candidate) throws -> [ExportFile] {
        guard case .inside(let plugin) = job.maker else { throw PluginError(ExportPhrases.notBuiltIn) }
        let gate = PublicationGate(channel: job.declaration.channel, on: date, record: checked.record)
        let decision = gate.decide(on: candidate, in: book, for: job.partner)
        guard case .released(let study) = decision else { throw CaseWithheld(by: decision) }
        var single = book
        single.title = study.title
        if let language = InterfaceLanguage(rawValue: study.language.primary) { single.language = language }
        let selection = gate.selection(
            of: single, named: ExportName("\(job.declaration.name)-\(study.id)") ?? job.declaration.name,
            for: job.partner, from: [candidate], bookMedia: checked.logos, offers: job.offers)
        return try files(of: anew(plugin, job.declaration.options, selection))
    }

    /// In the context of the selection.
    private func anew(
        _ plugin: some ExportPlugin, _ options: [ExportOption], _ selection: GatedSelection
    ) throws -> ExportInMemory {
        try ExportInMemory(type(of: plugin), options: options, of: selection)
    }

    private func files(of made: ExportInMemory) throws -> [ExportFile] {
        try made.files.map { ExportFile(path: $0.path, bytes: try bytes(of: $0.content)) }.sorted { $0.path < $1.path }
    }

    /// Holds the plugin of an export against what every plugin must do, on the book's cases and on none.
    ///
    /// - Throws: `DiskError` if an external plugin cannot be shown the media.
    public func trials(of job: ExportJob) throws -> [PluginConformance.Trial] {
        let candidates = checked.cases.compactMap(\.candidate)
        let whole = selection(for: job, candidates)
        let empty = selection(for: job, [])
        switch job.maker {
        case .inside(let plugin):
            let altered = selection(for: job, candidates.map(\.altered)).caseStudies
            return PluginTrials(
                plugin: plugin, options: job.declaration.options, selection: whole, empty: empty,
                altered: Dictionary(altered.map { ($0.id, $0) }) { _, last in last }
            ).all()
        case .outside(let plugin): return try trials(of: plugin, job.declaration.options, on: whole, empty)
        }
    }

    private func trials(
        of plugin: ExternalPlugin, _ options: [ExportOption], on whole: GatedSelection, _ empty: GatedSelection
    ) throws -> [PluginConformance.Trial] {
        let workplace = try PluginWorkplace()
        for study in whole.caseStudies {
            for medium in study.media {
                try workplace.place(
                    ExportFile(
                        path: workplace.path(of: medium.file, of: study.id),
                        bytes: try bytes(of: .medium(study.id, medium.file))))
            }
        }
        return PluginConformance(plugin, options: options, mediaRoot: workplace.root)
            .trials(on: PluginInput(whole), PluginInput(empty))
    }

    private func selection(for job: ExportJob, _ candidates: [PublicationGate.Candidate]) -> GatedSelection {
        PublicationGate(channel: job.declaration.channel, on: date, record: checked.record).selection(
            of: book, named: job.declaration.name, for: job.partner, from: candidates, bookMedia: checked.logos,
            offers: job.offers)
    }

    private func bytes(of content: ExportInMemory.Content) throws -> [UInt8] {
        let reader = MediumReader(logos: checked.logos, bookFolder: checked.folder.path)
        switch content {
        case .bytes(let bytes): return bytes
        case .logo(let path): return try reader.logo(path)
        case .medium(let id, let path):
            guard let item = checked.cases.first(where: { $0.candidate?.study.id == id }),
                let candidate = item.candidate
            else { throw PluginError(ExportPhrases.unreleasedMedium(id, path)) }
            return try reader.medium(path, of: candidate, in: item.folder)
        }
    }
}

/// Why the gate keeps a single case that was asked for.
public struct CaseWithheld: Error, Sendable {
    /// The reason; `nil` for a case that was public and must go.
    public let reason: LocalizedText?

    init(by decision: Decision) {
        if case .withheld(let reason) = decision { self.reason = reason.label } else { reason = nil }
    }
}
