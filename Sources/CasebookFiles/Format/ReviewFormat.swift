public import CasebookModel

/// The format of `review.yaml`: a sequence of what was said of a case, one line each (contract, section 2).
public enum ReviewFormat {
    /// The whole file.
    public static let shape = Shape.list(of: .record(entry))

    private static let entry = ObjectSchema(
        "remark",
        [
            Field("id", .text(.ulid), required: true, de: "ULID; wird vergeben.", en: "ULID; assigned automatically."),
            Field(
                "at", .text(.moment), required: true, de: "Tag oder Zeitpunkt mit Zeitzone.",
                en: "Day, or time with offset.", example: "2020-05-04"),
            Field("by", .text(.plain), required: true, de: "Wer es gesagt hat.", en: "Who said it."),
            Field(
                "on", .text(.fieldPath), de: "Das Feld, um das es geht; ohne Angabe der ganze Fall.",
                en: "The field that it is about; the whole case if left out.", example: "phases[id=start].title"),
            Field(
                "text", .text(.anything),
                de: "Was gesagt wurde; bei einem Vorschlag, was im Feld stehen soll.",
                en: "What was said; in a proposal, what the field should say."),
            Field(
                "kind", .text(.oneOf(ReviewKind.self)), de: "Art; ohne Angabe ein Kommentar.",
                en: "Kind; a comment if left out."),
            Field(
                "of", .text(.ulid), de: "Kennung des früheren Eintrags, den dieser beantwortet oder erledigt.",
                en: "Id of the earlier entry that this one answers or settles."),
        ])
}

/// What somebody does who says something of a case.
public enum ReviewKind: String, Vocabulary {
    case comment, proposal, resolved
    case sentBack = "sent-back"

    public var label: LocalizedText {
        switch self {
        case .comment: LocalizedText(de: "Kommentar", en: "Comment")
        case .proposal: LocalizedText(de: "Vorschlag", en: "Proposal")
        case .resolved: LocalizedText(de: "Erledigt", en: "Resolved")
        case .sentBack: LocalizedText(de: "Zurückgegeben", en: "Sent back")
        }
    }
}
