import CasebookDiagnostics
import CasebookDisk
import CasebookEditing
import CasebookFiles
import CasebookModel
import CasebookValidation

/// What is wrong with the file of a collection, in the words of its form, by the path of the field.
struct BookProblems {
    /// What is said, by the path of the field; an empty path for what belongs to none.
    private(set) var texts: [String: [(severity: Severity, text: LocalizedText)]] = [:]
    /// Which mistakes there are, however they are worded.
    private let errors: Set<String>

    init(in bytes: [UInt8], _ value: FieldValue, of store: CaseStore, _ context: BookContext, on day: CalendarDay) {
        let source = SourceText(path: BookFolder.fileName, bytes: bytes)
        var document = BookDocument(source: source)
        let loader = FileLoader(relativeTo: store.folder.path)
        let logos = document.book.map { loader.logos(of: $0, in: store.folder.path) } ?? [:]
        Validator(on: day).check(&document, logos: logos, caseCount: nil)
        var errors: Set<String> = []
        for finding in document.findings.finished() {
            let path = Self.place(of: finding, in: value, context)
            if finding.severity == .error { errors.insert("\(finding.field?.description ?? "") \(finding.rule.id)") }
            texts[path, default: []].append((finding.severity, finding.inForm.sentences))
        }
        self.errors = errors
        for section in BookSection.allCases {
            for (path, field) in section.places(in: value, context) {
                guard case .found(let list, _) = field.control else { continue }
                let unknown = (value[path]?.items ?? []).compactMap { $0.scalarText.flatMap(list.problem) }
                if !unknown.isEmpty { texts[path.description] = unknown.map { (.error, $0) } }
            }
        }
    }

    /// Whether there are mistakes that another state of the file has not.
    func hasErrors(beyond other: BookProblems) -> Bool { !errors.isSubset(of: other.errors) }

    /// The field of the form at which a finding is shown: the nearest one around it, or the first one of its item.
    private static func place(of finding: Diagnostic, in value: FieldValue, _ context: BookContext) -> String {
        guard let field = finding.field, let section = BookSection(holding: field) else { return "" }
        let places = section.places(in: value, context).map(\.path)
        var steps = field.steps
        while !steps.isEmpty {
            if let place = places.first(where: { $0.steps == steps }) { return place.description }
            if let place = places.first(where: { $0.steps.starts(with: steps) && steps.count > 1 }) {
                return place.description
            }
            steps.removeLast()
        }
        return ""
    }
}
