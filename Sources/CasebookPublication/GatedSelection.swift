public import CasebookModel

/// What the gate makes of all cases of a book at once.
public struct GatedSelection: Sendable {
    public let context: ExportContext
    /// The decision on every case, in the order given.
    public let decisions: [(id: CaseID, decision: Decision)]
    /// The released cases, in the order of the catalogue.
    public let caseStudies: [ReleasedCaseStudy]
    public let catalogue: Catalogue

    init(_ context: ExportContext, _ decisions: [(id: CaseID, decision: Decision)]) {
        self.context = context
        self.decisions = decisions
        var released: [CaseID: ReleasedCaseStudy] = [:]
        var tombstones: [Tombstone] = []
        for (_, decision) in decisions {
            switch decision {
            case .released(let study): released[study.id] = study
            case .gone(let tombstone): tombstones.append(tombstone)
            case .withheld, .notSelected: break
            }
        }
        let entries = released.values.enumerated().map { number, study in
            Catalogue.Entry(CaseListing(of: study), revision: UInt64(number), pieceRevision: UInt64(number))
        }
        catalogue = Catalogue(context, entries, tombstones)
        caseStudies = catalogue.entries.compactMap { released[$0.id] }
    }
}
