import CasebookModel

/// The format of `log.yaml`: a sequence of steps (contract, section 2).
public enum LogFormat {
    /// The whole file.
    public static let shape = Shape.list(of: .record(entry))

    static let entry = ObjectSchema(
        "entry",
        [
            Field("id", .text(.ulid), required: true, de: "ULID; wird vergeben.", en: "ULID; assigned automatically."),
            Field(
                "at", .text(.moment), required: true, de: "Tag oder Zeitpunkt mit Zeitzone.",
                en: "Day, or time with offset.", example: "2020-05-04"),
            Field(
                "by", .text(.plain), required: true, de: "Wer den Schritt festgehalten hat.",
                en: "Who recorded the step."),
            Field("kind", .text(.oneOf(LogEntry.Kind.self)), de: "Art des Schritts.", en: "Kind of step."),
            Field("phase", .text(.identifier), de: "Kennung der Phase.", en: "Id of the phase."),
            Field("measure", .text(.identifier), de: "Kennung der Maßnahme.", en: "Id of the measure."),
            Field("hours", .number(atLeast: 0), de: "Aufwand in Stunden.", en: "Effort in hours.", example: "2.5"),
            Field(
                "participants", .integer(0...1_000_000), de: "Zahl der Teilnehmenden.", en: "Number of participants."),
            Field("text", .text(.plain), required: true, de: "Was geschah.", en: "What happened."),
            Field("next", .record(next), de: "Was als Nächstes zu tun ist.", en: "What needs to be done next."),
            Field(
                "amends", .text(.ulid), de: "Kennung des früheren Eintrags, an dessen Stelle dieser tritt.",
                en: "Id of the earlier entry that this one replaces."),
            Field(
                "retracts", .text(.ulid), de: "Kennung des früheren Eintrags, der nicht mehr gilt.",
                en: "Id of the earlier entry that no longer counts."),
        ])

    static let next = ObjectSchema(
        "next",
        [
            Field("what", .text(.plain), required: true, de: "Was zu tun ist.", en: "What needs to be done."),
            Field("who", .text(.plain), de: "Wer es tut.", en: "Who will do it."),
            Field("due", .text(.date), de: "Bis wann.", en: "By when."),
        ])
}
