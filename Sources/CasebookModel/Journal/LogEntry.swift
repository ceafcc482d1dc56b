/// One step that a coach recorded. INTERNAL: no export may ever contain any of it.
public struct LogEntry: Sendable, Hashable {
    public var id: ULID
    public var at: Moment
    /// Who recorded it.
    public var by: String
    public var kind: Kind?
    public var phase: PhaseID?
    public var measure: MeasureID?
    /// The effort in hours, at least 0.
    public var hours: Double?
    /// The number of people who took part, at least 0.
    public var participants: Int?
    public var text: String
    public var next: NextStep?
    /// What the entry does to an earlier one; a step of its own if `nil`.
    public var correction: Correction?

    public init(
        id: ULID, at: Moment, by: String, kind: Kind? = nil, phase: PhaseID? = nil,
        measure: MeasureID? = nil, hours: Double? = nil, participants: Int? = nil, text: String,
        next: NextStep? = nil, correction: Correction? = nil
    ) {
        self.id = id
        self.at = at
        self.by = by
        self.kind = kind
        self.phase = phase
        self.measure = measure
        self.hours = hours
        self.participants = participants
        self.text = text
        self.next = next
        self.correction = correction
    }

    /// What an entry does to an earlier one. Nothing in a journal is ever rewritten; ``Journal`` says what counts.
    public enum Correction: Sendable, Hashable {
        /// The entry takes the place of the earlier one.
        case amends(ULID)
        /// The earlier entry does not count; the text may say why.
        case retracts(ULID)
    }

    /// What sort of step it was.
    public enum Kind: String, Vocabulary {
        case meeting, call, workshop, work, decision, milestone, note

        public var label: LocalizedText {
            switch self {
            case .meeting: LocalizedText(de: "Treffen", en: "Meeting")
            case .call: LocalizedText(de: "Telefonat", en: "Call")
            case .workshop: LocalizedText(de: "Workshop", en: "Workshop")
            case .work: LocalizedText(de: "Arbeit", en: "Work")
            case .decision: LocalizedText(de: "Entscheidung", en: "Decision")
            case .milestone: LocalizedText(de: "Meilenstein", en: "Milestone")
            case .note: LocalizedText(de: "Notiz", en: "Note")
            }
        }
    }
}

/// What is to be done next.
public struct NextStep: Sendable, Hashable {
    public var what: String
    public var who: String?
    public var due: PartialDate?

    public init(what: String, who: String? = nil, due: PartialDate? = nil) {
        self.what = what
        self.who = who
        self.due = due
    }
}
