import CasebookDiagnostics
import CasebookFiles
import CasebookModel

/// What a place of a case is called on the form, with the group and the number of the item that it belongs to:
/// "Was geschah (Phasen 2)". Nobody at a form knows the keys of the file.
enum FormName {
    static func of(_ path: FieldPath) -> LocalizedText {
        let fields = path.steps.indices.compactMap { index -> (LocalizedText, Int?)? in
            guard case .key = path.steps[index],
                let place = FieldPlace(FieldPath(Array(path.steps[...index])))
            else { return nil }
            guard index + 1 < path.steps.count, case .item(let item) = path.steps[index + 1] else {
                return (place.field.label, nil)
            }
            return (place.field.label, item + 1)
        }
        guard let (label, number) = fields.last else {
            return LocalizedText(de: path.description, en: path.description)
        }
        let around = fields.dropLast()
        return LocalizedText(
            de: text(label.de, number, around.map { ($0.de, $1) }),
            en: text(label.en, number, around.map { ($0.en, $1) }))
    }

    private static func text(_ label: String, _ number: Int?, _ around: [(String, Int?)]) -> String {
        let groups = around.map { name, number in number.map { "\(name) \($0)" } ?? name }
        let own = number.map { "\(label) \($0)" } ?? label
        return groups.isEmpty ? own : "\(own) (\(groups.joined(separator: ", ")))"
    }
}
