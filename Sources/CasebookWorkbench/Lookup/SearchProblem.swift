import CasebookDiagnostics
import CasebookEditing
import CasebookFiles
import CasebookModel

/// What is said at a field whose text means nothing of its list: what it could mean, in place of the example of a code.
enum SearchProblem {
    /// - Returns: `nil` if the field has no list, or what is in it is fine.
    static func text(at path: FieldPath, in value: FieldValue, _ context: FormContext) -> LocalizedText? {
        guard let place = FieldPlace(path), let control = FieldControl(place.field, in: context),
            case .search(let list, _) = control, let typed = value[path]?.scalarText
        else { return nil }
        return list.problem(with: typed)
    }
}
