public import CasebookModel

/// A part of a case's story, for exports that show each in turn: a new field of a case comes as one more of them.
public struct StoryPart: Sendable, Hashable {
    /// A name that no other part of the case has, for anchors.
    public let id: String
    /// The heading above it.
    public let heading: LocalizedText
    /// What it says.
    public let content: Content
    /// Whether it stands before everything else, for those who have a minute.
    public let isOpening: Bool

    /// What a part says; never empty.
    public enum Content: Sendable, Hashable {
        /// A long text.
        case text(Markdown)
        /// Plain sentences, one below the other.
        case sentences([String])
        /// Short answers to questions that are always the same.
        case answers([Answer])
        /// What was to be reached, and what became of it.
        case goals([GoalStatement])
        /// The phases with their measures.
        case phases([Phase])
        /// What came of it.
        case outcomes([Outcome])
    }

    /// A goal with what became of it.
    public struct GoalStatement: Sendable, Hashable {
        public let text: String
        /// `nil` if no outcome answers the goal with a verdict.
        public let verdict: Verdict?
    }

    /// A short answer in plain text.
    public struct Answer: Sendable, Hashable {
        /// What was asked.
        public let label: LocalizedText
        /// What the case says.
        public let text: String
    }
}

extension ReleasedCaseStudy {
    /// The story, in the order in which readers meet its parts.
    public var story: [StoryPart] {
        CaseStudy.storyFields.compactMap { field in
            part(of: field).map { content in
                StoryPart(
                    id: field.description.anchor, heading: heading(of: field.description), content: content,
                    isOpening: field.description.story == .opening)
            }
        }
    }

    /// What is not known is a gap of the sources only where there are some.
    private func heading(of field: FieldDescription) -> LocalizedText {
        if field.key == "unknown", sources.isEmpty { return Self.notKnown }
        return field.heading ?? field.label
    }

    private static let notKnown = LocalizedText(de: "Was nicht bekannt ist", en: "What is not known")

    private func statement(of goal: Goal) -> StoryPart.GoalStatement {
        StoryPart.GoalStatement(text: goal.text, verdict: GoalBalance.verdict(on: goal, in: outcomes))
    }

    /// The goal that an outcome answers.
    public func goal(of outcome: Outcome) -> Goal? { outcome.goal.flatMap { id in goals.first { $0.id == id } } }

    private func part(of field: CaseField<CaseStudy>) -> StoryPart.Content? {
        switch field.description.key {
        case "goals": return goals.isEmpty ? nil : .goals(goals.map(statement))
        case "phases": return phases.isEmpty ? nil : .phases(phases)
        case "outcomes": return outcomes.isEmpty ? nil : .outcomes(outcomes)
        default: break
        }
        switch field.content(content) {
        case .markdown(let text): return text.isBlank ? nil : .text(text)
        case .text(let text): return .sentences([text])
        case .list(let items): return .sentences(items.compactMap(\.text))
        case .part(let members):
            return .answers(
                members.compactMap { member in
                    member.content.text.map { StoryPart.Answer(label: member.field.label, text: $0) }
                })
        case .integer, .number, .flag, nil: return nil
        }
    }
}

extension FieldDescription {
    /// Pages that others link to call the phases so.
    fileprivate var anchor: String { key == "phases" ? "approach" : key }
}
