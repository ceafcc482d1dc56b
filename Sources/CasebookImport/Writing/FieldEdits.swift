import CasebookDiagnostics
import CasebookEditing

/// The edits that turn a value into another, field by field, so that comments and the order of fields stay.
enum FieldEdits {
    static func edits(from old: FieldValue?, to new: FieldValue, at path: FieldPath) -> [FieldEdit] {
        guard case .record(let entries) = new, case .record(let before)? = old else {
            return old == new ? [] : [.set(path, new)]
        }
        let gone = before.filter { entry in !entries.contains { $0.key == entry.key } }
        return entries.flatMap { edits(from: old?[$0.key], to: $0.value, at: path / $0.key) }
            + gone.map { .remove(path / $0.key) }
    }
}
