import CasebookModel

/// The format of `published.yaml`: a sequence, one line a case and channel (contract, section 2).
enum PublicationFormat {
    static let shape = Shape.list(of: .record(entry))

    private static let entry = ObjectSchema(
        "publication",
        [
            Field("id", .text(.identifier), required: true, de: "Kennung des Falls.", en: "Id of the case."),
            Field("folder", .text(.plain), required: true, de: "Name seines Ordners.", en: "Name of its folder."),
            Field(
                "channel", .text(.oneOf(Channel.self)), required: true, de: "Kanal: website, partners oder print.",
                en: "Channel: website, partners or print."),
            Field(
                "since", .text(.date), required: true, de: "Seit wann der Fall dort öffentlich ist.",
                en: "The day since which the case has been public there."),
            Field(
                "text", .text(.fingerprint), required: true, de: "Fingerabdruck dessen, was veröffentlicht wurde.",
                en: "Fingerprint of what was published."),
            Field(
                "origin", .text(.webPage), de: "Unter welcher Kennung Partner ihn kennen, wenn er übernommen ist.",
                en: "The id by which partners know it, if it was imported from another collection."),
            Field(
                "ended", .record(ended), de: "Wann und warum das endet oder geendet hat.",
                en: "When and why this ends or has ended."),
        ])

    private static let ended = ObjectSchema(
        "ended",
        [
            Field("on", .text(.date), required: true, de: "Der Tag.", en: "The day."),
            Field(
                "cause", .text(.oneOf(PublicationEnd.Cause.self)), required: true, de: "Der Grund.", en: "The cause."),
        ])
}
