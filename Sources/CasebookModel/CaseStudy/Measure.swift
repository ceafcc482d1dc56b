/// Something that was done with or for the company.
public struct Measure: Sendable, Hashable {
    /// Unique in the case.
    public var id: MeasureID
    public var title: String
    public var kind: MeasureKind?
    public var status: MeasureStatus?
    /// When it was done; inside its phase.
    public var period: Period
    /// The hours of the support, as funders count them, at least 0; those of the company are in ``CaseStudy/effort``.
    public var hours: Double?
    /// Why it was dropped.
    public var reason: String?
    public var description: Markdown?

    public init(
        id: MeasureID, title: String, kind: MeasureKind? = nil, status: MeasureStatus? = nil,
        period: Period = Period(), hours: Double? = nil, reason: String? = nil,
        description: Markdown? = nil
    ) {
        self.id = id
        self.title = title
        self.kind = kind
        self.status = status
        self.period = period
        self.hours = hours
        self.reason = reason
        self.description = description
    }
}

/// What sort of thing was done.
public enum MeasureKind: String, Vocabulary {
    case workshop, coaching, training, analysis, concept, prototype, implementation, evaluation, other

    public var label: LocalizedText {
        switch self {
        case .workshop: LocalizedText(de: "Workshop", en: "Workshop")
        case .coaching: LocalizedText(de: "Coaching", en: "Coaching")
        case .training: LocalizedText(de: "Schulung", en: "Training")
        case .analysis: LocalizedText(de: "Analyse", en: "Analysis")
        case .concept: LocalizedText(de: "Konzept", en: "Concept")
        case .prototype: LocalizedText(de: "Prototyp", en: "Prototype")
        case .implementation: LocalizedText(de: "Umsetzung", en: "Implementation")
        case .evaluation: LocalizedText(de: "Auswertung", en: "Evaluation")
        case .other: LocalizedText(de: "Sonstiges", en: "Other")
        }
    }
}

/// How far a measure has come.
public enum MeasureStatus: String, Vocabulary {
    case planned, running, done, dropped

    public var label: LocalizedText {
        switch self {
        case .planned: LocalizedText(de: "Geplant", en: "Planned")
        case .running: LocalizedText(de: "Läuft", en: "Running")
        case .done: LocalizedText(de: "Erledigt", en: "Done")
        case .dropped: LocalizedText(de: "Aufgegeben", en: "Dropped")
        }
    }
}
