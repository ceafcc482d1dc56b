public import CasebookDiagnostics

/// One change of a file.
public enum FieldEdit: Sendable, Hashable {
    /// Gives a place a value. What is missing on the way is made; the index after the last item appends.
    case set(FieldPath, FieldValue)
    /// Takes a place away, and what is left empty around it.
    case remove(FieldPath)
    /// Puts an item into a list, before the item that has this index; the number of items appends. A missing list is
    /// made.
    case insert(FieldPath, at: Int, FieldValue)
    /// Gives an item of a list another place; both indices count the list as it is before.
    case move(FieldPath, from: Int, to: Int)

    /// The place that is changed.
    public var path: FieldPath {
        switch self {
        case .set(let path, _), .remove(let path), .insert(let path, _, _), .move(let path, _, _): path
        }
    }
}

extension FieldValue {
    /// What the value means after an edit; `nil` if the edit has no place in it.
    ///
    /// This is the measure that the edited text is held against, so it knows nothing of the text.
    func after(_ edit: FieldEdit) -> FieldValue? {
        switch edit {
        case .set(let path, let value): setting(path.steps[...], value)
        case .remove(let path): removing(path.steps[...])?.value
        case .insert(let path, let index, let value): inserting(path, at: index, value)
        case .move(let path, let from, let to): moving(path, from: from, to: to)
        }
    }

    private func setting(_ steps: ArraySlice<FieldPath.Step>, _ new: FieldValue) -> FieldValue? {
        guard let step = steps.first else { return new }
        let rest = steps.dropFirst()
        switch (self, step) {
        case (.record(var entries), .key(let key)):
            if let index = entries.firstIndex(where: { $0.key == key }) {
                guard let value = entries[index].value.setting(rest, new) else { return nil }
                entries[index].value = value
            } else {
                guard let value = FieldValue.token("").setting(rest, new) else { return nil }
                entries.append(Entry(key, value))
            }
            return .record(entries)
        case (.list(var items), _):
            guard let index = index(of: step), index <= items.count else { return nil }
            let old = index < items.count ? items[index] : .token("")
            guard let value = old.setting(rest, new) else { return nil }
            if index < items.count { items[index] = value } else { items.append(value) }
            return .list(items)
        case (_, .key) where isNull: return FieldValue.record([]).setting(steps, new)
        case (_, .item) where isNull: return FieldValue.list([]).setting(steps, new)
        default: return nil
        }
    }

    /// The value without a place; its `value` is `nil` if nothing else was in it.
    private func removing(_ steps: ArraySlice<FieldPath.Step>) -> (value: FieldValue?, Void)? {
        guard let step = steps.first else { return (nil, ()) }
        let rest = steps.dropFirst()
        switch (self, step) {
        case (.record(var entries), .key(let key)):
            guard let index = entries.firstIndex(where: { $0.key == key }),
                let below = entries[index].value.removing(rest)
            else { return nil }
            if let value = below.value { entries[index].value = value } else { entries.remove(at: index) }
            return (entries.isEmpty ? nil : .record(entries), ())
        case (.list(var items), _):
            guard let index = index(of: step), items.indices.contains(index),
                let below = items[index].removing(rest)
            else { return nil }
            if let value = below.value { items[index] = value } else { items.remove(at: index) }
            return (items.isEmpty ? nil : .list(items), ())
        default: return nil
        }
    }

    private func inserting(_ path: FieldPath, at index: Int, _ new: FieldValue) -> FieldValue? {
        guard let old = self[path], !old.isNull else {
            return index == 0 ? setting(path.steps[...], .list([new])) : nil
        }
        guard case .list(var items) = old, index >= 0, index <= items.count else { return nil }
        items.insert(new, at: index)
        return setting(path.steps[...], .list(items))
    }

    private func moving(_ path: FieldPath, from: Int, to: Int) -> FieldValue? {
        guard case .list(var items)? = self[path], items.indices.contains(from), items.indices.contains(to) else {
            return nil
        }
        items.insert(items.remove(at: from), at: to)
        return setting(path.steps[...], .list(items))
    }

    /// The value at a place.
    public subscript(path: FieldPath) -> FieldValue? {
        path.steps.reduce(Optional(self)) { value, step in
            switch (value, step) {
            case (.some(let record), .key(let key)): record[key]
            case (.some(let list), _):
                list.index(of: step).flatMap { list.items.indices.contains($0) ? list.items[$0] : nil }
            default: nil
            }
        }
    }

    private func index(of step: FieldPath.Step) -> Int? {
        switch step {
        case .item(let index): index >= 0 ? index : nil
        case .id(let id): items.firstIndex { $0["id"]?.scalarText == id }
        case .key: nil
        }
    }
}
