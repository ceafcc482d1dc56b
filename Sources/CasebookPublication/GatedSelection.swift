public import CasebookModel

/// What the gate makes of all cases of a book at once.
public struct GatedSelection {
    public let context: ExportContext
    /// The decision on every case, in the order given.
    public let decisions: [(id: CaseID, decision: Decision)]
    /// The released cases, in the order of the catalogue.
    public let caseStudies: [ReleasedCaseStudy]
    /// What files about many cases are made from.
    public let catalogue: Catalogue

    init(_ context: ExportContext, topics: [Topic], _ decisions: [(id: CaseID, decision: Decision)]) {
        self.context = context
        self.decisions = decisions
        let released = decisions.compactMap { if case .released(let study) = $0.decision { study } else { nil } }
        let byID = Dictionary(released.map { ($0.id, $0) }) { _, last in last }
        let entries = byID.values.enumerated().map { number, study in
            Catalogue.Entry(CaseListing(of: study), revision: UInt64(number))
        }
        let tombstones = decisions.compactMap {
            if case .gone(let tombstone) = $0.decision { tombstone } else { nil }
        }
        catalogue = Catalogue(context, topics: topics, entries, tombstones)
        caseStudies = catalogue.entries.compactMap { byID[$0.id] }
    }
}
