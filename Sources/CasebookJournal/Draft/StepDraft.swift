public import CasebookModel

/// A step as somebody typed it: options of a command, answers to questions, fields of a form.
public struct StepDraft: Sendable, Hashable {
    public var at: String?
    public var by: String?
    public var kind: String?
    public var phase: String?
    public var measure: String?
    public var hours: String?
    public var participants: String?
    public var text: String?
    /// What is to be done next.
    public var next: String?
    /// Who does it.
    public var who: String?
    /// By when.
    public var due: String?

    public init() {}

    /// What can be typed.
    public enum Field: String, Sendable, Hashable, CaseIterable {
        case at, by, kind, phase, measure, hours, participants, text, next, who, due
    }
}

/// Why a step cannot be recorded as it was typed.
public struct StepProblem: Error, Sendable, Hashable {
    /// The field to which it belongs.
    public let field: StepDraft.Field
    /// What is wrong, and what would be right.
    public let message: LocalizedText

    /// Nobody knows who records the step.
    public static let nobody = StepPhrases.nobody
}

/// A draft that makes sense: everything of an entry but its id.
public struct CheckedStep: Sendable, Hashable {
    public var at: Moment
    public var by: String
    public var kind: LogEntry.Kind?
    public var phase: PhaseID?
    public var measure: MeasureID?
    public var hours: Double?
    public var participants: Int?
    public var text: String
    public var next: NextStep?

    /// The entry, once it has an id.
    public func entry(_ id: ULID, _ correction: LogEntry.Correction? = nil) -> LogEntry {
        LogEntry(
            id: id, at: at, by: by, kind: kind, phase: phase, measure: measure, hours: hours,
            participants: participants, text: text, next: next, correction: correction)
    }
}

extension CheckedStep {
    /// What an entry says, whatever its id.
    public init(_ entry: LogEntry) {
        at = entry.at
        by = entry.by
        kind = entry.kind
        phase = entry.phase
        measure = entry.measure
        hours = entry.hours
        participants = entry.participants
        text = entry.text
        next = entry.next
    }
}

extension StepDraft {
    /// What somebody would have typed for an entry: the beginning of an amendment.
    public init(_ entry: LogEntry) {
        at = entry.at.text
        by = entry.by
        kind = entry.kind?.rawValue
        phase = entry.phase?.text
        measure = entry.measure?.text
        hours = entry.hours.map { String($0) }
        participants = entry.participants.map { String($0) }
        text = entry.text
        next = entry.next?.what
        who = entry.next?.who
        due = entry.next?.due?.description
    }

    /// The draft with everything replaced that another one says; what that one says to be empty is empty then.
    public func replaced(by other: StepDraft) -> StepDraft {
        var draft = self
        for path in Self.paths {
            if let text = other[keyPath: path] { draft[keyPath: path] = text }
        }
        // Whoever moves a step to another phase, or empties what comes next, does not want the rest to contradict.
        if other.phase != nil, other.measure == nil { draft.measure = nil }
        if other.measure != nil, other.phase == nil { draft.phase = nil }
        if let next = other.next, next.trimmingBlanks.isEmpty {
            draft.who = other.who
            draft.due = other.due
        }
        return draft
    }

    private static var paths: [WritableKeyPath<StepDraft, String?>] {
        [\.at, \.by, \.kind, \.phase, \.measure, \.hours, \.participants, \.text, \.next, \.who, \.due]
    }

    /// The phase that a new step most probably belongs to: that of the step before, or the only one.
    public static func usualPhase(in outline: CaseOutline, after journal: Journal) -> String? {
        let last = journal.lastRecorded?.entry.phase?.text
        if let last, outline.phases.contains(where: { $0.id == last }) { return last }
        return outline.phases.count == 1 ? outline.phases[0].id : nil
    }
}
