import CasebookDiagnostics
import CasebookEditing
import CasebookFiles
import CasebookModel

/// What differs between two versions of a case, field by field, in the words of the form.
struct CaseDifference {
    /// A field that says something else.
    struct Change {
        let name: LocalizedText
        /// What it said, and what it says; nothing where it was, or is, not there.
        let before: [String]
        let after: [String]
    }

    private(set) var changes: [Change] = []
    private let contexts: (old: FormContext, new: FormContext)

    /// - Parameter contexts: what the controls of either version depend on.
    init(
        from old: FieldValue, to new: FieldValue, _ contexts: (old: FormContext, new: FormContext)
    ) {
        self.contexts = contexts
        compare(old, new, FieldPath(), FieldPath(), CaseFormat.record)
    }

    /// The names of what differs, each once.
    var names: [LocalizedText] {
        var known: Set<String> = []
        return changes.map(\.name).filter { known.insert($0.de).inserted }
    }

    private mutating func compare(
        _ old: FieldValue?, _ new: FieldValue?, _ oldPath: FieldPath, _ newPath: FieldPath, _ record: ObjectSchema
    ) {
        for field in record.fields {
            let (before, after) = (old?[field.key], new?[field.key])
            guard before != after else { continue }
            compare(before, after, oldPath / field.key, newPath / field.key, field)
        }
        compareOthers(old, new, record)
    }

    private mutating func compare(
        _ old: FieldValue?, _ new: FieldValue?, _ oldPath: FieldPath, _ newPath: FieldPath, _ field: Field
    ) {
        let path = new == nil ? oldPath : newPath
        if let control = FieldControl(field, in: contexts.new) {
            // The id by which others refer to an item is no word of the form.
            guard field.key != "id" || path.steps.count == 1 else { return }
            let former = FieldControl(field, in: contexts.old) ?? control
            return add(
                FormName.of(path), former.labels(of: FieldText.texts(of: old, former)),
                control.labels(of: FieldText.texts(of: new, control)))
        }
        switch field.shape {
        case .record(let inner): compare(old, new, oldPath, newPath, inner)
        case .list(.record(let item), _): compareItems(old?.items ?? [], new?.items ?? [], oldPath, newPath, item)
        case .list(.shorthand, _):
            let lines = [old, new].map { ($0?.items ?? []).filter { !$0.isPlaceholder }.compactMap(\.lineText) }
            add(FormName.of(path), lines[0], lines[1])
        default: add(FormName.of(path), Self.words(of: old), Self.words(of: new))
        }
    }

    /// What no form has, such as the keys of a later version of the program.
    private mutating func compareOthers(_ old: FieldValue?, _ new: FieldValue?, _ record: ObjectSchema) {
        func entries(_ value: FieldValue?) -> [FieldValue.Entry] {
            guard case .record(let entries)? = value else { return [] }
            return entries.filter { record[$0.key] == nil }
        }
        let keys = (entries(old) + entries(new)).map(\.key)
        for key in Set(keys).sorted() where old?[key] != new?[key] {
            add(LocalizedText(de: key, en: key), Self.words(of: old?[key]), Self.words(of: new?[key]))
        }
    }

    private mutating func compareItems(
        _ old: [FieldValue], _ new: [FieldValue], _ oldPath: FieldPath, _ newPath: FieldPath, _ item: ObjectSchema
    ) {
        var pairs = Self.pairs(old, new)
        let order = pairs.compactMap(\.old)
        if order != order.sorted() {
            let name = FormName.of(newPath)
            add(
                LocalizedText(de: "Reihenfolge: \(name.de)", en: "Order: \(name.en)"),
                order.sorted().map { Self.title(of: old[$0]) }, order.map { Self.title(of: old[$0]) })
        }
        let kept = Set(order)
        pairs += old.indices.filter { !kept.contains($0) }.map { (old: Optional($0), new: Int?.none) }
        for (before, after) in pairs {
            let (from, to) = (before.map { old[$0] }, after.map { new[$0] })
            guard from != to else { continue }
            compare(from, to, oldPath[before ?? 0], newPath[after ?? before ?? 0], item)
        }
    }

    /// Which item of the one list is which of the other: by its id, by its title, or, where neither tells, by its place among those
    /// that are left over. In the order of the new list.
    private static func pairs(_ old: [FieldValue], _ new: [FieldValue]) -> [(old: Int?, new: Int?)] {
        let (former, current) = (old.map(ItemMarks.identity(of:)), new.map(ItemMarks.identity(of:)))
        var free: [String: [Int]] = [:]
        for index in old.indices.reversed() { free[former[index]?.text ?? "", default: []].append(index) }
        var pairs = new.indices.map { index -> (old: Int?, new: Int?) in
            (free[current[index]?.text ?? ""]?.popLast(), index)
        }
        let taken = Set(pairs.compactMap(\.old))
        var rest = old.indices.filter { !taken.contains($0) && former[$0]?.isStable != true }
        for place in pairs.indices where pairs[place].old == nil && current[place]?.isStable != true && !rest.isEmpty {
            pairs[place].old = rest.removeFirst()
        }
        return pairs
    }

    private mutating func add(_ name: LocalizedText, _ before: [String], _ after: [String]) {
        if before != after { changes.append(Change(name: name, before: before, after: after)) }
    }

    private static func title(of item: FieldValue) -> String { ItemMarks.title(of: item) ?? item.lineText ?? "–" }

    private static func words(of value: FieldValue?) -> [String] {
        switch value {
        case nil: []
        case .text(let text), .token(let text): text.isEmpty ? [] : [text]
        case .list(let items): items.flatMap { words(of: $0) }
        case .record(let entries): entries.flatMap { words(of: $0.value) }
        }
    }
}
