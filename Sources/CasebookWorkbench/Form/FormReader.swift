import CasebookDiagnostics
import CasebookEditing
import CasebookFiles
import CasebookModel

/// Turns what a form has sent into edits of the file.
///
/// For every field the form says beside its value how that looked when the page was made (`~path`). So only what
/// somebody really changed becomes an edit, whatever else may have happened to the file.
struct FormReader {
    let context: FormContext
    let value: FieldValue

    /// What a person did to a field.
    struct Change: Sendable {
        let path: FieldPath
        /// What was typed.
        let typed: [String]
        /// Whether the file no longer says what it said when the page was made.
        let isContested: Bool
        /// Whether the item that the field belongs to is not there any more.
        var isGone = false
        let edit: FieldEdit?
        /// How a number was understood that could mean another one.
        var understood: LocalizedText?
    }

    /// The fields that were changed, in the order of the form, and the goals that got an id because an outcome refers to them.
    func changes(in form: FormData) -> [Change] {
        let changes = fieldChanges(in: form)
        return changes + GoalOptions(value).naming(changes.compactMap(\.edit))
    }

    private func fieldChanges(in form: FormData) -> [Change] {
        let marks = ItemMarks.Finder(form: form, value: value)
        let goals = GoalOptions(value)
        return form.fields.compactMap { field in
            guard field.name.hasPrefix("~"), let written = FieldPath(String(field.name.dropFirst())),
                let place = FieldPlace(written), let control = FieldControl(place.field, in: context)
            else { return nil }
            let typed = FieldText.cleaned(form.all(written.description), control)
            guard FieldText.fingerprint(typed) != field.value else { return nil }
            guard let path = marks.place(written) else {
                return Change(path: written, typed: typed, isContested: true, isGone: true, edit: nil)
            }
            let current = FieldText.texts(of: value.shown(at: path), control)
            var meant = typed
            if case .reference(.goal) = place.field.description?.kind, let chosen = typed.first, typed != current {
                guard let id = goals.id(of: chosen) else {
                    return Change(path: path, typed: typed, isContested: true, isGone: true, edit: nil)
                }
                meant = [id]
            }
            let edit = typed == current ? nil : edit(of: path, to: meant, control, place)
            return Change(
                path: path, typed: typed, isContested: FieldText.fingerprint(current) != field.value, edit: edit,
                understood: control.understanding(of: typed))
        }
    }

    /// What the file needs so that a field says what was typed; `nil` if it needs nothing.
    func edit(
        of path: FieldPath, to typed: [String], _ control: FieldControl, _ place: FieldPlace
    ) -> FieldEdit? {
        let old = value.shown(at: path)
        let new = FieldText.value(of: typed, control, place, replacing: old)
        // An item that is emptied stays, and is said to be empty: what refers to it is asked for where it is removed.
        if place.isOfSentence { return .set(value.sentence(at: path) ?? path, new ?? .text("")) }
        return new.map { .set(path, $0) } ?? (old == nil ? nil : .remove(path))
    }

    /// The edits of all changes: first what is set, then, from the end, what is taken away, so that indices keep their
    /// meaning.
    static func edits(of changes: [Change]) -> [FieldEdit] {
        let edits = changes.compactMap(\.edit)
        func isRemoval(_ edit: FieldEdit) -> Bool { if case .remove = edit { true } else { false } }
        return edits.filter { !isRemoval($0) } + edits.filter(isRemoval).reversed()
    }
}

/// The field that a path leads to.
struct FieldPlace {
    let record: ObjectSchema
    let field: Field

    /// - Returns: `nil` if the format has no such place.
    init?(_ path: FieldPath) {
        var shape = Shape.record(CaseFormat.record)
        var found: (ObjectSchema, Field)?
        for step in path.steps {
            switch (shape, step) {
            case (.record(let record), .key(let key)), (.shorthand(let record), .key(let key)):
                guard let field = record[key] else { return nil }
                found = (record, field)
                shape = field.shape
            case (.list(let item, _), .item), (.list(let item, _), .id): shape = item
            default: return nil
            }
        }
        guard let found else { return nil }
        (record, field) = found
    }
}
