import CasebookEditing
import CasebookFiles
import CasebookModel

/// What the buttons of a form do beside saving: items are added, moved and removed.
enum FormAction {
    /// The edits of the button that was pressed and of every new item that was named.
    static func all(in form: FormData, on value: FieldValue) throws(EditRefusal) -> [FieldEdit] {
        var edits: [FieldEdit] = []
        if let action = form["action"], let edit = edit(action, on: value) { edits.append(edit) }
        for (path, title) in additions(in: form) {
            if let item = item(title, at: path, on: value) {
                edits.append(.insert(path, at: value[path]?.items.count ?? 0, item))
            }
        }
        return edits
    }

    /// The names of new items, with the lists that they go into.
    static func additions(in form: FormData) -> [(path: FieldPath, title: String)] {
        form.fields.compactMap { field in
            guard field.name.hasPrefix("new:"), let title = FieldText.cleaned([field.value], .line).first,
                let path = FieldPath(String(field.name.dropFirst(4)))
            else { return nil }
            return (path, title)
        }
    }

    private static func edit(_ action: String, on value: FieldValue) -> FieldEdit? {
        let parts = action.split(separator: ":", maxSplits: 1)
        guard parts.count == 2, let path = FieldPath(String(parts[1])), let step = path.steps.last,
            case .item(let index) = step
        else { return nil }
        let list = FieldPath(Array(path.steps.dropLast()))
        let count = value[list]?.items.count ?? 0
        switch parts[0] {
        case "remove": return index < count ? .remove(path) : nil
        case "up": return index > 0 && index < count ? .move(list, from: index, to: index - 1) : nil
        case "down": return index + 1 < count ? .move(list, from: index, to: index + 1) : nil
        default: return nil
        }
    }

    /// A new item with its name and, where items have one, an id made of it.
    private static func item(_ title: String, at path: FieldPath, on value: FieldValue) -> FieldValue? {
        guard let place = FieldPlace(path), case .list(.record(let record), _) = place.field.shape else { return nil }
        let primary = CaseForm.primaryField(of: record)
        var entries: [FieldValue.Entry] = []
        if record["id"] != nil { entries.append(.init("id", .text(freeID(title, record.name, in: value)))) }
        entries.append(.init(primary, .text(title)))
        if record.name == "measure" { entries.append(.init("status", .text(MeasureStatus.planned.rawValue))) }
        return .record(entries)
    }

    /// An id made of a title that no other item of the kind has.
    static func freeID(_ title: String, _ kind: String, in value: FieldValue) -> String {
        let phases = value["phases"]?.items ?? []
        let items =
            kind == "phase"
            ? phases
            : kind == "measure"
                ? phases.flatMap { $0["measures"]?.items ?? [] }
                : value["outcomes"]?.items ?? []
        let taken = Set(items.compactMap { $0["id"]?.scalarText })
        let wanted = Slug<Never>(title: String(title.prefix(60)))?.text ?? kind
        var id = wanted
        var number = 2
        while taken.contains(id) {
            id = "\(wanted)-\(number)"
            number += 1
        }
        return id
    }
}
