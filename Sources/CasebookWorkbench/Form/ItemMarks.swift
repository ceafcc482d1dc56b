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
        for key in ["id", "file", "title", "text", "name"] {
            if let text = item[key]?.scalarText {
                return Identity(text: String(text.prefix(200)), isStable: key == "id" || key == "file")
            }
        }
        return nil
    }

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

    /// Where a field of a form stands in the file as it is now.
    ///
    /// - Returns: `nil` if its item is not there any more.
    static func place(_ path: FieldPath, in form: FormData, of value: FieldValue) -> FieldPath? {
        var place = FieldPath()
        for (index, step) in path.steps.enumerated() {
            var step = step
            if case .item(let number) = step, let mark = form["@\(FieldPath(Array(path.steps[...index])))"] {
                let identities = (value[place]?.items ?? []).map(identity(of:))
                if let found = Self.index(of: mark, near: number, among: identities) {
                    step = .item(found)
                } else if identities.contains(where: { $0?.isStable == true }) || identities.isEmpty {
                    return nil
                }
            }
            place = FieldPath(place.steps + [step])
        }
        return place
    }

    private static func index(of mark: String, near number: Int, among identities: [Identity?]) -> Int? {
        if identities.indices.contains(number), identities[number]?.text == mark { return number }
        return identities.firstIndex { $0?.text == mark }
    }
}
