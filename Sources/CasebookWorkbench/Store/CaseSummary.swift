import CasebookJournal
import CasebookModel

/// What lists say of a case.
struct CaseSummary: Sendable {
    let id: String
    let title: String
    let language: String?
    let status: EditorialStatus?
    let state: CaseState
    /// Whether nobody works on the case any more.
    let isArchived: Bool
    let company: String?
    let topics: [TopicKey]
    /// The picture by which the case is known.
    let picture: RelativePath?
    /// Who accompanies the company.
    let coaches: [String]
    let done: Int
    let planned: Int
    let errors: Int
    let release: ReleaseStanding
    /// Whether the publication rests on a company's consent.
    let needsConsent: Bool
    /// Whether it may be printed while it is public.
    let isPrintable: Bool
    /// What was to be done next and has not been followed up.
    let openSteps: [OpenStep]
    /// What happened last.
    let lastStep: Journal.Step?
    /// What of the review is still to be done.
    let review: ReviewStanding
    /// When the case or its journal was changed; for the order of lists only.
    let changed: Int64
    /// Everybody who has recorded a step, with the last one of theirs.
    let writers: [FoldedName: ULID]
    /// Everything that the search looks through.
    let searchText: FoldedName

    /// Whether somebody works on the case: as its coach, by having recorded a step, or since a next one is theirs.
    func concerns(_ name: FoldedName) -> Bool {
        writers[name] != nil || coaches.contains { FoldedName($0) == name }
            || openSteps.contains { step in step.next.who.map { FoldedName($0) == name } ?? false }
    }

    /// The day by which something is to be done next.
    var due: PartialDate? { openSteps.compactMap(\.next.due).min { $0.latest < $1.latest } }
}
