import CasebookModel

/// Where a case comes from: `origin` in `case.yaml`, and most of `_casebook` in `cases/<id>.json`.
enum OriginFormat {
    /// In `case.yaml`.
    static let record = Record("origin", [id, url("url"), publisher, collection, funding, topics])

    static let id = Field(
        "id", .text(.webPage), required: true,
        de: "Name des Falls für alle Welt; bleibt für immer, auch in Kopien.",
        en: "Name of the case for all the world; stays for ever, also in copies.")

    static let publisher = Field(
        "publisher", .record(BookFormat.publisher), required: true, de: "Wer das Original herausgibt.",
        en: "Who publishes the original.")

    static let collection = Field(
        "collection", .text(.plain), de: "Titel der Sammlung, in der das Original steht.",
        en: "Title of the collection that the original is part of.")

    static let funding = Field(
        "funding", .text(.plain), de: "Förderhinweis; jede Kopie nennt ihn.",
        en: "Funding notice; every copy names it.")

    static let topics = Field(
        "topics", .list(of: .record(topic)), de: "Die Themen mit ihren Namen.", en: "The topics with their names.")

    static func url(_ key: String) -> Field {
        Field(
            key, .text(.webPage), required: true, de: "Adresse des Originals; jede Kopie nennt sie.",
            en: "Address of the original; every copy names it.")
    }

    private static let topic = Record(
        "topic",
        [Field("key", .text(.identifier), required: true, de: "Schlüssel des Themas.", en: "Key of the topic.")]
            + BookFormat.label.fields)
}
