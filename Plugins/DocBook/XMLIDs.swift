import CasebookPluginAPI

/// The ids of a case's elements: unique in a book of many cases, and stable as long as the case's own ids are.
struct XMLIDs {
    private let prefix: String

    /// An id of a case may begin with a digit; an `xml:id` must not (XML Names 1.0, NCName).
    init(of study: CaseID) { prefix = "case.\(study)" }

    var article: String { prefix }

    /// The id of a part of every case.
    func part(_ name: String) -> String { "\(prefix).\(name)" }

    func phase(_ id: PhaseID) -> String { "\(prefix).phase.\(id)" }

    func measure(_ id: MeasureID) -> String { "\(prefix).measure.\(id)" }

    func outcome(_ id: OutcomeID) -> String { "\(prefix).outcome.\(id)" }
}
