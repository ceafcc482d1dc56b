import CasebookDiagnostics
import CasebookEditing
import CasebookFiles
import CasebookModel

/// What somebody proposes that a field should say, held against what it says now.
struct Proposal {
    /// Where the field stands now.
    let path: FieldPath
    let control: FieldControl
    /// What the field says, as a form shows it.
    let current: [String]
    /// What it would say.
    let proposed: [String]
    private let place: FieldPlace

    /// - Returns: `nil` if the case has no such field (any more) that a form could fill in.
    init?(_ entry: ReviewEntry, in value: FieldValue, _ context: FormContext) {
        guard entry.kind == .proposal, let path = entry.field?.numbered(in: value), let place = FieldPlace(path),
            let control = FieldControl(place.field, in: context)
        else { return nil }
        self.path = path
        self.place = place
        self.control = control
        current = FieldText.texts(of: value.shown(at: path), control)
        proposed = FieldText.texts(of: Self.value(of: entry.text, control), control)
    }

    /// Whether the field says so already.
    var isDone: Bool { current == proposed }

    /// What tells whether the field still says what whoever decides has seen.
    var mark: String { FieldText.fingerprint(current) }

    /// What the file needs so that the field says what was proposed.
    func edits(in value: FieldValue, _ context: FormContext) -> [FieldEdit] {
        let edits = [FormReader(context: context, value: value).edit(of: path, to: proposed, control, place)]
            .compactMap(\.self)
        return edits + GoalOptions(value).naming(edits).compactMap(\.edit)
    }

    /// What a change of a form becomes as the text of an entry; `nil` if it is no change of a single field.
    static func text(of change: FormReader.Change) -> String? {
        switch change.edit {
        case .set(_, .text(let text)), .set(_, .token(let text)): text
        case .set(_, .list(let items)): items.compactMap(\.scalarText).joined(separator: "\n")
        case .remove: ""
        default: nil
        }
    }

    private static func value(of text: String, _ control: FieldControl) -> FieldValue? {
        guard !text.isEmpty else { return nil }
        return switch control {
        case .ticks, .lines: .list(text.split(separator: "\n").map { .text(String($0)) })
        case .number, .tick: .token(text)
        default: .text(text)
        }
    }
}
