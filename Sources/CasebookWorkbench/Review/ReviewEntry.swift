import CasebookDiagnostics
import CasebookFiles
import CasebookModel
import CasebookYAML

/// One line of a `review.yaml` (contract, section 2): what somebody said of a case. INTERNAL: no export may ever contain any of it.
struct ReviewEntry: Sendable, Hashable {
    let id: ULID
    let at: Moment
    /// Who said it.
    let by: String
    let kind: Kind
    /// The field that it is about, its items by their ids where they have some; `nil` for the whole case.
    var field: FieldPath?
    /// What was said; of a proposal, what the field shall say, as the file would have it, a list with one item on each line.
    let text: String
    /// The earlier entry that it answers or settles.
    var target: ULID?

    typealias Kind = ReviewKind

    init(
        id: ULID, at: Moment, by: String, kind: Kind, field: FieldPath? = nil, text: String, target: ULID? = nil
    ) {
        self.id = id
        self.at = at
        self.by = by
        self.kind = kind
        self.field = field
        self.text = text
        self.target = target
    }

    /// Makes an entry of what the file says; `nil` if something is missing that no entry can be without. What a later version of
    /// the program may say beside is passed over.
    init?(_ node: YAMLNode) {
        func text(_ key: String) -> String? { node[key]?.text.flatMap { $0.isEmpty ? nil : $0 } }
        guard let id = text("id").flatMap({ ULID($0) }), let at = text("at").flatMap({ Moment($0) }),
            let by = text("by"), let kind = Kind(rawValue: text("kind") ?? Kind.comment.rawValue)
        else { return nil }
        let path = text("on").flatMap { FieldPath($0) }
        self.init(
            id: id, at: at, by: by, kind: kind, field: path?.steps.isEmpty == false ? path : nil,
            text: node["text"]?.text ?? "", target: text("of").flatMap { ULID($0) })
    }

    /// The entry as a line of the file: keys in the order of the contract.
    var line: String {
        var line = EntryLine()
        line.add("id", token: id.text)
        line.add("at", text: at.text)
        line.add("by", text: by)
        line.add("on", text: field?.description)
        line.add("text", quoted: text)
        line.add("kind", token: kind.rawValue)
        line.add("of", token: target?.text)
        return line.text
    }
}
