public import CasebookPluginAPI

/// The cases that an external plugin is told about.
public struct PluginInput {
    public let catalogue: Catalogue
    /// A case as JSON (``CaseJSON``), on one line; asked for one after the other.
    let caseJSON: @Sendable (CaseID) throws -> [UInt8]

    public init(_ catalogue: Catalogue, caseJSON: @escaping @Sendable (CaseID) throws -> [UInt8]) {
        self.catalogue = catalogue
        self.caseJSON = caseJSON
    }

    /// Cases that are in memory already.
    public init(_ selection: GatedSelection) {
        let studies = Dictionary(selection.caseStudies.map { ($0.id, $0) }) { first, _ in first }
        let context = selection.context
        self.init(selection.catalogue) { id in
            studies[id].map { CaseJSON($0, in: context).document.rendered(.compact) } ?? []
        }
    }
}
