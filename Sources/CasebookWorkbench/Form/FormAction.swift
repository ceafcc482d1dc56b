import CasebookDiagnostics
import CasebookEditing
import CasebookFiles
import CasebookModel

/// What the buttons of a form do beside saving: items are added, moved and removed.
enum FormAction {
    /// The edits of every new item that was named, and then of the button that was pressed: new items stand at the end of their
    /// lists, so that the button still means the item that it stood beside.
    static func all(in form: FormData, on value: FieldValue) -> [FieldEdit] {
        var edits: [FieldEdit] = []
        var ids = FreeIDs(in: value)
        var counts: [FieldPath: Int] = [:]
        for (path, title) in additions(in: form) {
            guard let item = item(title, at: path, &ids) else { continue }
            let index = counts[path] ?? value[path]?.items.count ?? 0
            counts[path] = index + 1
            edits.append(.insert(path, at: index, item))
        }
        if let action = form["action"], let edit = edit(action, on: value) { edits.append(edit) }
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
    private static func item(_ title: String, at path: FieldPath, _ ids: inout FreeIDs) -> FieldValue? {
        guard let place = FieldPlace(path), case .list(.record(let record), _) = place.field.shape else { return nil }
        let primary = CaseForm.primaryField(of: record)
        var entries: [FieldValue.Entry] = []
        if record["id"] != nil { entries.append(.init("id", .text(ids.id(title, record.name)))) }
        entries.append(.init(primary, .text(title)))
        if record.name == "measure" { entries.append(.init("status", .text(MeasureStatus.planned.rawValue))) }
        return .record(entries)
    }
}

/// Ids for new items, made of their titles, that no other item of the kind has.
struct FreeIDs {
    private let value: FieldValue
    private var taken: [String: Set<String>] = [:]
    /// Which number was given last, by kind and wish: a thousand items of one name are no thousand times a thousand looks.
    private var numbers: [String: Int] = [:]

    init(in value: FieldValue) { self.value = value }

    /// An id that is free, and from now on is not.
    ///
    /// - Parameter kind: the name of the record: `phase`, `measure` or `outcome`.
    mutating func id(_ title: String, _ kind: String) -> String {
        let wanted = Slug<Never>(title: String(title.prefix(60)))?.text ?? kind
        var known = taken.removeValue(forKey: kind) ?? ids(of: kind)
        var id = wanted
        while known.contains(id) {
            let number = (numbers["\(kind) \(wanted)"] ?? 1) + 1
            numbers["\(kind) \(wanted)"] = number
            id = "\(wanted)-\(number)"
        }
        known.insert(id)
        taken[kind] = known
        return id
    }

    private func ids(of kind: String) -> Set<String> {
        let phases = value["phases"]?.items ?? []
        let items =
            kind == "phase"
            ? phases
            : kind == "measure"
                ? phases.flatMap { $0["measures"]?.items ?? [] }
                : value["outcomes"]?.items ?? []
        return Set(items.compactMap { $0["id"]?.scalarText })
    }
}
