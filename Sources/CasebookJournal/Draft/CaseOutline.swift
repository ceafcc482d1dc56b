public import CasebookFiles
import CasebookModel

/// What of a case somebody needs who records a step in it. Readable even where the case has mistakes.
public struct CaseOutline: Sendable, Hashable {
    /// The name of the case's folder.
    public let id: String
    /// The headline; the id if there is none.
    public let title: String
    public let folder: CaseFolder
    public let phases: [Part]
    public let measures: [Part]

    /// A phase or a measure.
    public struct Part: Sendable, Hashable {
        public let id: String
        public let title: String
        /// The phase that a measure belongs to.
        public let phase: String?
    }

    /// Takes what a case file tells.
    public init(_ document: CaseDocument, in folder: CaseFolder) {
        id = folder.name
        title = document.file.string("title") ?? folder.name
        self.folder = folder
        var phases: [Part] = []
        var measures: [Part] = []
        for record in document.file.records("phases") {
            guard let id = record.text("id")?.value, PhaseID(id) != nil else { continue }
            phases.append(Part(id: id, title: Self.title(of: record) ?? id, phase: nil))
            for record in record.records("measures") {
                guard let measure = record.text("id")?.value, MeasureID(measure) != nil else { continue }
                measures.append(Part(id: measure, title: Self.title(of: record) ?? measure, phase: id))
            }
        }
        self.phases = phases
        self.measures = measures
    }

    /// A title that somebody has written.
    private static func title(of record: LocatedMapping) -> String? {
        record.string("title").flatMap { Placeholder.part(of: $0) == nil ? $0 : nil }
    }

    /// A case whose file cannot be read.
    public init(unreadable folder: CaseFolder) {
        id = folder.name
        title = folder.name
        self.folder = folder
        phases = []
        measures = []
    }
}
