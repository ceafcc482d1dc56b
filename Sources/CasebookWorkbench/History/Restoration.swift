import CasebookDiagnostics
import CasebookEditing
import CasebookModel

/// What brings the texts of a case back to a former version: the fields of the form and nothing else. Status, permission and
/// what else decides on the publication stay as they are, so that nothing becomes public, or stays so, by a look back.
enum Restoration {
    static func edits(from current: FieldValue, to former: FieldValue) -> [FieldEdit] {
        let edits = CaseSection.allCases.flatMap(\.keys).flatMap { key in
            changes(at: FieldPath([.key(key)]), current[key], former[key])
        }
        func isRemoval(_ edit: FieldEdit) -> Bool { if case .remove = edit { true } else { false } }
        return edits.filter { !isRemoval($0) } + edits.filter(isRemoval).reversed()
    }

    /// As little as possible is changed, so that comments in the file stay where they are.
    private static func changes(at path: FieldPath, _ current: FieldValue?, _ former: FieldValue?) -> [FieldEdit] {
        switch (current, former) {
        case (nil, nil): return []
        case (_, nil): return [.remove(path)]
        case (.record(let entries)?, .record(let others)?):
            let known = Set(entries.map(\.key))
            let keys = entries.map(\.key) + others.map(\.key).filter { !known.contains($0) }
            return keys.flatMap { changes(at: path / $0, current?[$0], former?[$0]) }
        case (.list(let items)?, .list(let others)?) where items.count == others.count && !items.isEmpty:
            return items.indices.flatMap { changes(at: path[$0], items[$0], others[$0]) }
        case (_, let former?): return current == former ? [] : [.set(path, former)]
        }
    }
}
