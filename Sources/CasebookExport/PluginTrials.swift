import CasebookExternalPlugins
import CasebookModel
import CasebookPluginAPI
import CasebookPublication

/// Holds a plugin in Swift against what the engine relies on, for its author: `casebook plugins test NAME`.
struct PluginTrials {
    let plugin: any ExportPlugin
    let options: [ExportOption]
    /// The released cases of a book.
    let selection: GatedSelection
    /// The same book without any case.
    let empty: GatedSelection
    /// The same cases, each with other texts.
    let altered: [CaseID: ReleasedCaseStudy]

    /// How many cases are altered one by one: as many files as these make, nobody forgets to give what they are made from.
    private static let sample = 12

    /// Tries everything.
    func all() -> [PluginConformance.Trial] {
        let first = made(of: selection)
        return [
            .init(demand: TrialPhrases.works, problem: first.problem),
            .init(demand: ConformancePhrases.repeats, problem: repetition(of: first)),
            .init(demand: ConformancePhrases.empty, problem: made(of: empty).problem),
            .init(demand: ConformancePhrases.paths, problem: first.collisions),
            .init(demand: TrialPhrases.given, problem: first.problem ?? unsaid()),
        ]
    }

    private typealias Run = Result<[ExportInMemory.File], PluginError>

    private func made(of selection: GatedSelection) -> Run {
        result { try anew(plugin, selection).files }
    }

    /// By another instance, in the context of the selection.
    private func anew(_ plugin: some ExportPlugin, _ selection: GatedSelection) throws -> ExportInMemory {
        try ExportInMemory(type(of: plugin), options: options, of: selection)
    }

    private func result<Value>(_ work: () throws -> Value) -> Result<Value, PluginError> {
        Result { () throws(PluginError) in try type(of: plugin).attempt(work) }
    }

    private func repetition(of first: Run) -> LocalizedText? {
        guard case .success(let once) = first else { return first.problem }
        guard case .success(let twice) = made(of: selection) else { return ConformancePhrases.failsTwice }
        return Set(once) == Set(twice) ? nil : ConformancePhrases.differs
    }

    // MARK: Files that are only made again if what they are given has changed

    /// A file that would stay as it is although a case that it tells of has changed.
    private func unsaid() -> LocalizedText? {
        let found = result { () -> LocalizedText? in
            let whole = try edition(selection.catalogue, pieces(of: selection.caseStudies))
            for study in selection.caseStudies.prefix(Self.sample) {
                guard let other = altered[study.id] else { continue }
                for catalogue in [selection.catalogue.with(other), selection.catalogue.without(study.id)] {
                    let pieces = whole.pieces.merging(try pieces(of: [other])) { $1 }
                    let path = try edition(catalogue, pieces).kept(from: whole)
                    if let path { return TrialPhrases.stale(path, after: study.id) }
                }
            }
            return nil
        }
        switch found {
        case .success(let problem): return problem
        case .failure(let error): return error.message
        }
    }

    private typealias Pieces = [CaseID: [String: [UInt8]]]

    private func pieces(of studies: [ReleasedCaseStudy]) throws -> Pieces {
        try Dictionary(uniqueKeysWithValues: studies.map { ($0.id, try plugin.files(of: $0).pieces) })
    }

    private func edition(_ catalogue: Catalogue, _ pieces: Pieces) throws -> Edition {
        Edition(files: try plugin.files(of: catalogue), pieces: pieces)
    }

    /// The files about many cases, with the pieces that stand in them.
    private struct Edition {
        let files: [BookFile]
        let pieces: Pieces

        /// The path of a file that the engine would take over from another edition, although it now says something else.
        func kept(from other: Edition) throws -> RelativePath? {
            let known = Dictionary(other.files.map { ($0.path, $0) }) { first, _ in first }
            return try files.first { file in
                guard case .composed(let key, let parts) = file.content,
                    case .composed(key, let formerParts)? = known[file.path]?.content
                else { return false }
                return try ExportInMemory.assembled(parts(), from: pieces)
                    != ExportInMemory.assembled(formerParts(), from: other.pieces)
            }?.path
        }
    }
}

extension Catalogue {
    /// The same cases, one of them as it is now.
    fileprivate func with(_ study: ReleasedCaseStudy) -> Catalogue {
        let changed = Entry(CaseListing(of: study), revision: .max)
        return Catalogue(context, topics: topics, entries.map { $0.id == study.id ? changed : $0 }, tombstones)
    }

    /// The other cases.
    fileprivate func without(_ id: CaseID) -> Catalogue {
        Catalogue(context, topics: topics, entries.filter { $0.id != id }, tombstones)
    }
}

extension PublicationGate.Candidate {
    /// The case with another title, summary and outcomes, as if somebody had edited it.
    var altered: Self {
        var study = study
        study.title += " ·"
        study.summary += " ·"
        for index in study.outcomes.indices { study.outcomes[index].title += " ·" }
        return with(study)
    }
}

extension Result<[ExportInMemory.File], PluginError> {
    fileprivate var problem: LocalizedText? {
        if case .failure(let error) = self { error.message } else { nil }
    }

    fileprivate var collisions: LocalizedText? {
        guard case .success(let files) = self else { return problem }
        return ConformancePhrases.collision(among: files.map(\.path))
    }
}

private enum TrialPhrases {
    static let works = LocalizedText(de: "schreibt die Fälle der Sammlung", en: "writes the collection's cases")
    static let given = LocalizedText(
        de: "gibt jeder Datei über viele Fälle hinter from: alles, woraus sie gemacht ist",
        en: "gives every file about many cases, after from:, all that it is made from")

    static func stale(_ path: RelativePath, after id: CaseID) -> LocalizedText {
        LocalizedText(
            de: "\(path) bliebe, wie es ist, wenn sich \(id) ändert",
            en: "\(path) would stay as it is when \(id) changes")
    }
}
