import CasebookDiagnostics
import CasebookFiles
import CasebookModel
import CasebookYAML

/// Something that is checked about a book beyond the form of its values.
protocol BookCheck: Sendable {
    /// The rules whose findings the check reports.
    var rules: [Rule] { get }

    /// Reports what the check finds.
    func check(_ subject: BookSubject, report: inout DiagnosticCollector)
}

/// A book with everything that checks may look at.
struct BookSubject {
    /// The mapping of `casebook.yaml`.
    let file: LocatedMapping
    /// The keys of the topics; `nil` if they could not be read, and what is referred to may be among them.
    let topics: [String]?
    /// The keys of the partners; `nil` if they could not be read.
    let partnerKeys: [String]?
    /// The partners by their keys.
    let partners: [(key: Located<String>, value: YAMLNode)]
    /// What was found out about the pictures that the book names.
    let logos: [RelativePath: InspectedMedium]
    /// The number of cases found; `nil` if nobody looked.
    let caseCount: Int?
    /// Whether a real case is published; asked only if it matters, since the cases are read for it.
    let isPublic: () -> Bool

    /// The folder of the cases, if it is not there, and another one that has cases.
    let missing: MissingFolder?

    init(
        file: LocatedMapping, topics: [String]?, logos: [RelativePath: InspectedMedium], caseCount: Int?,
        missing: MissingFolder? = nil, isPublic: @escaping () -> Bool
    ) {
        self.file = file
        self.topics = topics
        partnerKeys = file.keys(of: "partners", in: BookFormat.record)
        self.logos = logos
        self.caseCount = caseCount
        self.missing = missing
        self.isPublic = isPublic
        partners = file.dictionary("partners")
    }
}

/// A folder of cases that is not there.
struct MissingFolder {
    /// Its path in the book's folder.
    let path: RelativePath
    /// The folder of the book in which cases lie instead.
    let instead: String?
}
