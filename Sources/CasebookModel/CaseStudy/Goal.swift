/// What was to be reached.
public struct Goal: Sendable, Hashable {
    /// Unique among the goals of the case; only where an outcome refers to it.
    public var id: GoalID?
    /// A plain sentence.
    public var text: String

    public init(id: GoalID? = nil, _ text: String) {
        self.id = id
        self.text = text
    }
}

/// A goal without an id is just its sentence.
extension Goal: ExpressibleByStringLiteral {
    public init(stringLiteral text: String) { self.init(text) }
}

/// Identifies a goal within its case.
public typealias GoalID = Slug<Goal>

extension Goal: CasePart {
    package static let partName = "goal"
    package static let part = described()

    package static let fields: [CaseField<Goal>] = [
        CaseField(
            \.id, "id", .identifier, exposure: .published, label: (de: "Kennung", en: "Id"),
            help: (
                de: "Kennung, eindeutig unter den Zielen des Falls; nötig, wo sich ein Ergebnis darauf bezieht.",
                en: "Id, unique among the goals of the case; needed if an outcome refers to it."
            ), example: "fehler"),
        CaseField(
            \.text, "text", .line(), exposure: .published, required: true, label: (de: "Ziel", en: "Goal"),
            help: (
                de: "Was erreicht werden sollte, in einem Satz.",
                en: "What the project was meant to achieve, in a sentence."
            )),
    ]

    /// A goal without an id is just its sentence, in files as in JSON.
    package var content: FieldContent? {
        guard let id else { return .text(text) }
        return .part(
            zip(Self.part.fields, [id.text, text]).map { FieldContent.Member(field: $0, content: .text($1)) })
    }
}
