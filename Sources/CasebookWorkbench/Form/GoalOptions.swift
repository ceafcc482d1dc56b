import CasebookDiagnostics
import CasebookEditing
import CasebookModel

/// The goals of a case, for outcomes to choose from. In the file a goal has an id only where an outcome refers to it; people who
/// fill in the form need not know.
///
/// A form names a goal without an id by its words, so that it means the same goal whatever has happened to the list meanwhile.
struct GoalOptions {
    private let goals: [Entry]
    /// The goals that an outcome refers to, whether they are there or not.
    private let cited: Set<String>

    private struct Entry {
        let index: Int
        let id: String
        let text: String
        /// What stands for it in a form.
        let value: String
        /// Whether the file has the id already.
        let isNamed: Bool
    }

    init(_ value: FieldValue) {
        let items = value["goals"]?.items ?? []
        cited = Set((value["outcomes"]?.items ?? []).compactMap { $0["goal"]?.scalarText })
        // What an outcome still names although it is gone must not come to mean another goal.
        var taken = cited.union(items.compactMap { $0["id"]?.scalarText })
        var counts: [String: Int] = [:]
        goals = items.enumerated().compactMap { index, item in
            guard let text = item.lineText, !item.isPlaceholder else { return nil }
            if let id = item["id"]?.scalarText {
                return Entry(index: index, id: id, text: text, value: id, isNamed: true)
            }
            let id = Self.id(for: text, notIn: taken)
            taken.insert(id)
            let count = counts[text, default: 0] + 1
            counts[text] = count
            // No id has such a sign.
            return Entry(index: index, id: id, text: text, value: "\(count)=\(text)", isNamed: false)
        }
    }

    var options: [FieldControl.Option] { goals.map { .init(value: $0.value, label: $0.text) } }

    /// The id of the goal that was chosen in a form; `nil` if that goal is not there any more.
    func id(of chosen: String) -> String? {
        goals.first { $0.value == chosen }?.id ?? (cited.contains(chosen) ? chosen : nil)
    }

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
