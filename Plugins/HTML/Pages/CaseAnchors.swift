import CasebookPluginAPI

/// The ids of the places on a case's page. They are addresses too: they must not change.
enum CaseAnchors {
    static func phase(_ id: PhaseID) -> String { "phase-\(id)" }
    static func measure(_ id: MeasureID) -> String { "measure-\(id)" }
    static func outcome(_ id: OutcomeID) -> String { "outcome-\(id)" }
}
