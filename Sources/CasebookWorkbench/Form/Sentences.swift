import CasebookDiagnostics
import CasebookEditing
import CasebookFiles

/// Items that are a record or, where they say nothing else, their sentence alone, such as goals. On the form both look the same,
/// and every item is one of its own.
extension FieldValue {
    /// What such an item says: itself, or its field `text`.
    var lineText: String? { scalarText ?? self["text"]?.scalarText }

    /// Whether a template says here that something belongs here, and nothing more.
    var isPlaceholder: Bool { lineText == Placeholder.mark }

    /// The value at a place of the form: the sentence of an item is its field `text`, however the file has it.
    func shown(at path: FieldPath) -> FieldValue? {
        if let value = self[path] { return value }
        return sentence(at: path).flatMap { self[$0] }
    }

    /// Where the file has the field `text` of an item that is but its sentence; `nil` for everything else.
    func sentence(at path: FieldPath) -> FieldPath? {
        guard case (let item, .key("text"))? = path.split, FieldPlace(path)?.isOfSentence == true,
            let value = self[item], value.scalarText != nil
        else { return nil }
        return item
    }
}

extension FieldPlace {
    /// Whether the field is a list of such items.
    var listsSentences: Bool { if case .list(.shorthand, _) = field.shape { true } else { false } }

    /// Whether the field belongs to such an item.
    var isOfSentence: Bool { field.key == "text" && record.name == "goal" }
}
