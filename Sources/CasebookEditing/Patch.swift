import CasebookDiagnostics

/// Edits of one text that can all be made in one go, since none looks at what another one does.
///
/// Edits are given one after the other, each for what the ones before have left. As long as they mean the same when they are
/// all held against the text as it was, they are taken in; the first that does not waits for the next patch.
struct Patch {
    /// What is to be done to a place and below. Used within one patch only.
    private final class Place {
        var new: FieldValue?
        var isRemoved = false
        var keys: [String] = []
        var byKey: [String: Place] = [:]
        var items: [Int: Place] = [:]
        /// New items, by the index of the item before which they go; the number of items appends.
        var inserted: [Int: [FieldValue]] = [:]
        /// From which index on later edits mean other items.
        var firstShift = Int.max
        /// The same for edits that take something away. The item of which something went may have become empty and gone; but
        /// then nothing more can be taken from it.
        var removalLimit = Int.max

        func shift(from index: Int) {
            firstShift = min(firstShift, index)
            removalLimit = min(removalLimit, index)
        }

        var isUntouched: Bool { new == nil && !isRemoved && keys.isEmpty && items.isEmpty && inserted.isEmpty }
        var isFinal: Bool { new != nil || isRemoved }
    }

    /// One change of the text.
    enum Change {
        case edit(FieldEdit)
        /// New items of a list, before the one that has this index.
        case insert(FieldPath, at: Int, [FieldValue])
    }

    private let root = Place()
    private let value: FieldValue

    /// - Parameter value: what the text means.
    init(of value: FieldValue) { self.value = value }

    // MARK: Taking edits in

    /// Takes an edit in.
    ///
    /// - Returns: `false` if it must wait until the others are made; nothing has happened then.
    func add(_ edit: FieldEdit) -> Bool {
        switch edit {
        case .set(let path, let new): set(path, new)
        case .remove(let path): remove(path)
        case .insert(let path, let index, let new): insert(new, at: index, of: path)
        case .move: false
        }
    }

    private func set(_ path: FieldPath, _ new: FieldValue) -> Bool {
        guard !path.steps.isEmpty, let (place, old, _) = find(path), place.isUntouched else { return false }
        if case .list(let items)? = old, case .list(let new) = new, !items.isEmpty, !new.isEmpty {
            change(items, to: new, at: place)
        } else {
            place.new = new
        }
        return true
    }

    /// A list in place of a list, item by item: those at the beginning and at the end that stay are not touched.
    private func change(_ old: [FieldValue], to new: [FieldValue], at place: Place) {
        let prefix = zip(old, new).prefix { $0.canonical == $1.canonical }.count
        let limit = min(old.count, new.count) - prefix
        let suffix = zip(old.reversed(), new.reversed()).prefix { $0.canonical == $1.canonical }.prefix(limit).count
        let middle = min(old.count, new.count) - suffix
        for index in prefix..<middle {
            let item = Place()
            place.items[index] = item
            // A group is not changed in place but exchanged.
            if new[index].scalarText != nil, old[index].scalarText != nil {
                item.new = new[index]
            } else {
                item.isRemoved = true
                place.inserted[index] = [new[index]]
            }
        }
        for index in middle..<max(middle, old.count - suffix) {
            let item = Place()
            item.isRemoved = true
            place.items[index] = item
        }
        let more = new[middle..<max(middle, new.count - suffix)]
        if !more.isEmpty { place.inserted[middle, default: []] += more }
        place.shift(from: prefix)
    }

    private func remove(_ path: FieldPath) -> Bool {
        guard let (place, old, lists) = find(path, isRemoval: true), old != nil, place.isUntouched,
            let step = path.steps.last
        else { return false }
        place.isRemoved = true
        for (list, index) in lists {
            list.firstShift = min(list.firstShift, index)
            list.removalLimit = min(list.removalLimit, index + 1)
        }
        if case .item(let index) = step { lists.last?.list.shift(from: index) }
        return true
    }

    private func insert(_ new: FieldValue, at index: Int, of path: FieldPath) -> Bool {
        guard let (place, old, _) = find(path), !place.isFinal, place.keys.isEmpty else { return false }
        let count: Int
        switch old {
        case .list(let items)?: count = items.count
        case let old where old?.isNull ?? true: count = 0
        default: return false
        }
        // Behind what was appended before.
        if let appended = place.inserted[count], index == count + appended.count, place.firstShift == count {
            place.inserted[count]?.append(new)
            return true
        }
        guard (0...count).contains(index), index < place.firstShift else { return false }
        place.inserted[index] = [new]
        place.shift(from: index)
        return true
    }

    /// The place of a path, what is there, and the lists on the way with the items that lead on.
    private func find(
        _ path: FieldPath, isRemoval: Bool = false
    ) -> (place: Place, value: FieldValue?, lists: [(list: Place, index: Int)])? {
        var place = root
        var lists: [(list: Place, index: Int)] = []
        var value: FieldValue? = value
        for step in path.steps {
            guard !place.isFinal else { return nil }
            switch (step, value) {
            case (.key(let key), .record?), (.key(let key), nil):
                guard place.items.isEmpty, place.inserted.isEmpty else { return nil }
                value = value?[key]
                place = child(key, of: place)
            case (.key(let key), let null?) where null.isNull:
                value = nil
                place = child(key, of: place)
            case (.item(let index), .list(let items)?):
                let limit = isRemoval ? place.removalLimit : place.firstShift
                guard items.indices.contains(index), index < limit else { return nil }
                lists.append((place, index))
                value = items[index]
                let item = place.items[index] ?? Place()
                place.items[index] = item
                place = item
            default: return nil
            }
        }
        return (place, value, lists)
    }

    private func child(_ key: String, of place: Place) -> Place {
        if let child = place.byKey[key] { return child }
        let child = Place()
        place.byKey[key] = child
        place.keys.append(key)
        return child
    }

    // MARK: What comes of it

    /// What the text means afterwards.
    var result: FieldValue? { Self.result(value, root) }

    private static func result(_ old: FieldValue?, _ place: Place) -> FieldValue? {
        if place.isRemoved { return nil }
        if let new = place.new { return new }
        if place.isUntouched { return old }
        switch old {
        case .list(let items)?:
            var new: [FieldValue] = []
            for (index, item) in items.enumerated() {
                new += place.inserted[index] ?? []
                guard let place = place.items[index] else {
                    new.append(item)
                    continue
                }
                if let item = result(item, place) { new.append(item) }
            }
            new += place.inserted[items.count] ?? []
            return new.isEmpty ? nil : .list(new)
        case .record(let entries)? where !place.keys.isEmpty:
            var known: Set<String> = []
            var new = entries.compactMap { entry -> FieldValue.Entry? in
                known.insert(entry.key)
                guard let place = place.byKey[entry.key] else { return entry }
                return result(entry.value, place).map { FieldValue.Entry(entry.key, $0) }
            }
            for key in place.keys where !known.contains(key) {
                if let place = place.byKey[key], let value = result(nil, place) { new.append(.init(key, value)) }
            }
            return new.isEmpty ? nil : .record(new)
        default:
            let items = place.inserted[0] ?? []
            if !items.isEmpty { return .list(items) }
            let new = place.keys.compactMap { key in
                place.byKey[key].flatMap { result(nil, $0) }.map { FieldValue.Entry(key, $0) }
            }
            return new.isEmpty ? old : .record(new)
        }
    }

    /// The changes of the text, in the order in which they go where several fall on one place: what is replaced, what goes,
    /// what is new, and of this the innermost first.
    var changes: [Change] {
        var all = Changes()
        all.collect(root, value, FieldPath())
        let new = all.insertions.enumerated().sorted { ($1.element.depth, $0.offset) < ($0.element.depth, $1.offset) }
        return all.replacements + all.removals + new.map(\.element.change)
    }

    private struct Changes {
        var replacements: [Change] = []
        var removals: [Change] = []
        var insertions: [(depth: Int, change: Change)] = []

        mutating func collect(_ place: Place, _ old: FieldValue?, _ path: FieldPath) {
            if place.isUntouched { return }
            guard let new = Patch.result(old, place) else {
                // What would be left empty goes as a whole.
                if old != nil { removals.append(.edit(.remove(path))) }
                return
            }
            guard let old else { return insertions.append((path.steps.count, .edit(.set(path, new)))) }
            switch old {
            case .list(let items) where place.new == nil && !items.isEmpty:
                for (index, child) in place.items.sorted(by: { $0.key < $1.key }) {
                    collect(child, items[index], path[index])
                }
                for (index, new) in place.inserted.sorted(by: { $0.key < $1.key }) {
                    insertions.append((path.steps.count + 1, .insert(path, at: index, new)))
                }
            case .record(let entries) where place.new == nil && !entries.isEmpty:
                for key in place.keys {
                    guard let child = place.byKey[key] else { continue }
                    collect(child, old[key], path / key)
                }
            default: replacements.append(.edit(.set(path, new)))
            }
        }
    }
}
