import CasebookDiagnostics
import CasebookEditing
import CasebookModel

/// The goals of a case, for outcomes to choose from. In the file a goal has an id only where an outcome refers to it; people who
/// fill in the form need not know.
struct GoalOptions {
    private let goals: [Entry]

    private struct Entry {
        let index: Int
        let id: String
        let text: String
        /// Whether the file has the id already.
        let isNamed: Bool
    }

    init(_ value: FieldValue) {
        let items = value["goals"]?.items ?? []
        var taken = Set(items.compactMap { $0["id"]?.scalarText })
        goals = items.enumerated().compactMap { index, item in
            guard let text = item.lineText else { return nil }
            if let id = item["id"]?.scalarText { return Entry(index: index, id: id, text: text, isNamed: true) }
            let id = Self.id(for: text, notIn: taken)
            taken.insert(id)
            return Entry(index: index, id: id, text: text, isNamed: false)
        }
    }

    var options: [FieldControl.Option] { goals.map { .init(value: $0.id, label: $0.text) } }

    /// What must change in the list of goals so that edits may refer to them.
    func naming(_ edits: [FieldEdit]) -> [FormReader.Change] {
        let chosen = Set(
            edits.compactMap { edit -> String? in
                guard case .set(let path, let value) = edit, path.steps.last == .key("goal") else { return nil }
                return value.scalarText
            })
        return goals.filter { !$0.isNamed && chosen.contains($0.id) }.map { goal in
            let path = FieldPath([.key("goals"), .item(goal.index)])
            let record = FieldValue.record([.init("id", .text(goal.id)), .init("text", .text(goal.text))])
            return FormReader.Change(path: path, typed: [], isContested: false, edit: .set(path, record))
        }
    }

    /// An id from the first words of a goal.
    private static func id(for text: String, notIn taken: Set<String>) -> String {
        let whole = GoalID(title: text)?.text ?? "ziel"
        var id = String(whole.prefix(40))
        if id.count < whole.count, let end = id.lastIndex(of: "-") { id = String(id[..<end]) }
        while id.hasSuffix("-") { id.removeLast() }
        let candidates = [id] + (2...100).map { "\(id)-\($0)" }
        return candidates.first { GoalID($0) != nil && !taken.contains($0) } ?? "ziel-\(taken.count + 1)"
    }
}

extension FieldValue {
    /// What an item of a list of lines says: itself, or its field `text`.
    var lineText: String? { scalarText ?? self["text"]?.scalarText }
}
