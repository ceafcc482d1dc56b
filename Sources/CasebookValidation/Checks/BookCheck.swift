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
    /// The partners by their keys.
    let partners: [(key: Located<String>, value: YAMLNode)]
    /// What was found out about the pictures that the book names.
    let logos: [RelativePath: InspectedMedium]
    /// The number of cases found; `nil` if nobody looked.
    let caseCount: Int?

    init(file: LocatedMapping, logos: [RelativePath: InspectedMedium], caseCount: Int?) {
        self.file = file
        self.logos = logos
        self.caseCount = caseCount
        partners = file.dictionary("partners")
    }
}
