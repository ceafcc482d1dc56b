import CasebookDiagnostics
import CasebookEditing
import CasebookMarkup

/// Which items a form was made for. Beside each item stands a hidden mark (`@path`) with what it is known by, so that a
/// form finds its items again when somebody else has moved, added or removed some meanwhile.
enum ItemMarks {
    /// What an item is known by.
    struct Identity: Sendable, Equatable {
        let text: String
        /// Whether it never changes, so that an item that is not found is gone.
        let isStable: Bool
    }

    static func identity(of item: FieldValue) -> Identity? {
        // An item that is but its sentence; no id looks like that.
        if let text = item.scalarText { return Identity(text: sentence(text), isStable: true) }
        for key in ["id", "file", "title", "text", "name", "on"] {
            if let text = item[key]?.scalarText {
                return Identity(text: String(text.prefix(200)), isStable: key == "id" || key == "file")
            }
        }
        return nil
    }

    private static func sentence(_ text: String) -> String { "=" + text.prefix(200) }

    /// Writes the mark of an item.
    static func write(_ item: FieldValue, at path: FieldPath, to html: inout HTMLWriter) {
        if let identity = identity(of: item) { html.hidden("@\(path)", identity.text) }
    }

    /// Writes the marks of all items on the way to a field.
    static func write(onTheWayTo path: FieldPath, in value: FieldValue, to html: inout HTMLWriter) {
        for (index, step) in path.steps.enumerated() {
            guard case .item = step else { continue }
            let place = FieldPath(Array(path.steps[...index]))
            if let item = value[place] { write(item, at: place, to: &html) }
        }
    }

    /// Finds where the fields of a form stand in the file as it is now. Every list is looked through once, however many
    /// fields the form has.
    final class Finder {
        private let form: FormData
        private let value: FieldValue
        private var lists: [FieldPath: Items] = [:]

        private struct Items {
            let marks: [String?]
            let first: [String: Int]
            let hasStable: Bool

            init(_ items: [FieldValue]) {
                let identities = items.map(identity(of:))
                marks = identities.map { $0?.text }
                // A sentence that has got an id meanwhile is still the same.
                let sentences = items.map { item in
                    item.scalarText == nil ? item["text"]?.scalarText.map(sentence) : nil
                }
                first = Dictionary(
                    zip(marks + sentences, Array(marks.indices) + Array(marks.indices)).compactMap { mark, index in
                        mark.map { ($0, index) }
                    }
                ) { first, _ in first }
                hasStable = identities.contains { $0?.isStable == true }
            }
        }

        init(form: FormData, value: FieldValue) {
            self.form = form
            self.value = value
        }

        /// Where a field stands.
        ///
        /// - Returns: `nil` if its item is not there any more.
        func place(_ path: FieldPath) -> FieldPath? {
            var place = FieldPath()
            for (index, step) in path.steps.enumerated() {
                var step = step
                if case .item(let number) = step, let mark = form["@\(FieldPath(Array(path.steps[...index])))"] {
                    let items = items(of: place)
                    let isThere = items.marks.indices.contains(number) && items.marks[number] == mark
                    if let found = isThere ? number : items.first[mark] {
                        step = .item(found)
                    } else if items.hasStable || items.marks.isEmpty {
                        return nil
                    }
                }
                place = FieldPath(place.steps + [step])
            }
            return place
        }

        private func items(of place: FieldPath) -> Items {
            if let items = lists[place] { return items }
            let items = Items(value[place]?.items ?? [])
            lists[place] = items
            return items
        }
    }
}
