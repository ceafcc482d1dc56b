import CasebookDiagnostics
import CasebookEditing
import CasebookFiles
import CasebookModel

/// What a button of a form does beside saving: an item is moved or removed.
struct FormAction {
    let edit: FieldEdit
    /// Where the person is after it: at the item that was moved, or before the one that went.
    let landing: FieldPath

    /// The item that goes, if one does.
    var removed: FieldPath? { if case .remove(let path) = edit { path } else { nil } }

    /// - Returns: `nil` if the button has no item to act on.
    init?(_ name: String?, on value: FieldValue) {
        let parts = (name ?? "").split(separator: ":", maxSplits: 1)
        guard parts.count == 2, let path = FieldPath(String(parts[1])), let step = path.steps.last,
            case .item(let index) = step
        else { return nil }
        let list = FieldPath(Array(path.steps.dropLast()))
        let count = value[list]?.items.count ?? 0
        switch parts[0] {
        case "remove" where index < count: self.init(edit: .remove(path), landing: index > 0 ? list[index - 1] : list)
        case "up" where index > 0 && index < count:
            self.init(edit: .move(list, from: index, to: index - 1), landing: list[index - 1])
        case "down" where index + 1 < count:
            self.init(edit: .move(list, from: index, to: index + 1), landing: list[index + 1])
        default: return nil
        }
    }

    private init(edit: FieldEdit, landing: FieldPath) {
        self.edit = edit
        self.landing = landing
    }

    // MARK: New items

    /// The edits of every new item that was named, and where the last of them stands: new items stand at the end of their lists,
    /// so that a button still means the item that it stood beside.
    ///
    /// - Parameter logged: the ids of phases and measures that the journal names.
    static func additions(
        in form: FormData, on value: FieldValue, logged: Set<String>, _ context: FormContext
    ) -> (edits: [FieldEdit], landing: FieldPath?) {
        var edits: [FieldEdit] = []
        var landing: FieldPath?
        var ids = FreeIDs(in: value, logged: logged)
        var counts: [FieldPath: Int] = [:]
        var open: [FieldPath: [Int]] = [:]
        for (path, title) in additions(in: form) {
            guard let item = item(title, at: path, &ids, context) else { continue }
            // Where a template only says that something belongs, the first new item stands.
            if open[path] == nil { open[path] = placeholders(in: value[path]?.items ?? []) }
            if let index = open[path]?.first {
                open[path]?.removeFirst()
                edits.append(.set(path[index], item))
                landing = path[index]
                continue
            }
            let index = counts[path] ?? value[path]?.items.count ?? 0
            counts[path] = index + 1
            edits.append(.insert(path, at: index, item))
            landing = path[index]
        }
        return (edits, landing)
    }

    /// The names of new items, with the lists that they go into.
    static func additions(in form: FormData) -> [(path: FieldPath, title: String)] {
        form.fields.flatMap { field -> [(path: FieldPath, title: String)] in
            guard field.name.hasPrefix("new:"), let path = FieldPath(String(field.name.dropFirst(4))) else { return [] }
            // Where an item is but a sentence, several may be typed or pasted at once.
            let isSentence = FieldPlace(path)?.listsSentences == true
            let titles = FieldText.cleaned([field.value], isSentence ? .lines : .line).first ?? ""
            return titles.split(separator: "\n").map { (path, String($0)) }
        }
    }

    /// What was typed, as the field has it in the file where the item is there already: `März 2022` is 2022-03.
    private static func value(of title: String, at path: FieldPath, _ context: FormContext) -> FieldValue {
        guard let place = FieldPlace(path), let control = FieldControl(place.field, in: context) else {
            return .text(title)
        }
        let typed = FieldText.cleaned([title], control)
        return FieldText.value(of: typed, control, place, replacing: nil) ?? .text(title)
    }

    /// Which items are but the mark of a template.
    private static func placeholders(in items: [FieldValue]) -> [Int] {
        items.indices.filter { items[$0].isPlaceholder }
    }

    /// A new item with its name and, where items have one, an id made of it.
    private static func item(
        _ title: String, at path: FieldPath, _ ids: inout FreeIDs, _ context: FormContext
    ) -> FieldValue? {
        guard let place = FieldPlace(path) else { return nil }
        if place.listsSentences { return .text(title) }
        guard case .list(.record(let record), _) = place.field.shape else { return nil }
        let primary = CaseForm.primaryField(of: record)
        var entries: [FieldValue.Entry] = []
        if record["id"] != nil { entries.append(.init("id", .text(ids.id(title, record.name)))) }
        entries.append(.init(primary, value(of: title, at: path[0] / primary, context)))
        if record.name == "measure" { entries.append(.init("status", .text(MeasureStatus.planned.rawValue))) }
        return .record(entries)
    }
}

/// Ids for new items, made of their titles, that no other item of the kind has.
struct FreeIDs {
    private let value: FieldValue
    private let logged: Set<String>
    private var taken: [String: Set<String>] = [:]
    /// Which number was given last, by kind and wish: a thousand items of one name are no thousand times a thousand looks.
    private var numbers: [String: Int] = [:]

    /// - Parameter logged: the ids of phases and measures that the journal names.
    init(in value: FieldValue, logged: Set<String>) {
        self.value = value
        self.logged = logged
    }

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
        let outcomes = value["outcomes"]?.items ?? []
        let items =
            kind == "phase" ? phases : kind == "measure" ? phases.flatMap { $0["measures"]?.items ?? [] } : outcomes
        let ids = Set(items.compactMap { $0["id"]?.scalarText })
        // What an outcome or the journal still names although it is gone must not come to mean something new.
        if kind == "outcome" { return ids }
        let cited = kind == "measure" ? outcomes.flatMap { $0["measures"]?.items ?? [] }.compactMap(\.scalarText) : []
        return ids.union(cited).union(logged)
    }
}
