import CasebookJSON
import CasebookModel

/// The format of `cases/<id>.json`: what the json-feed export writes of a case (contract, section 5).
///
/// It is ``CaseFormat`` with what the gate takes away made optional and what a copy needs added. The promise to those
/// who read it: within version 1 no key disappears or changes its meaning; new optional keys may come, so readers
/// ignore what they do not know. Anything else gets a new number in `casebook`.
enum CaseExportFormat {
    static let record = ObjectSchema(
        "case-export",
        CaseStudy.part.fields.filter { $0.exposure != .internal }.flatMap { field -> [Field] in
            switch field.key {
            case "casebook": [Field(field), id]
            case "title", "summary": [marked(field)]
            case "status": [status]
            case "media": [media]
            case "release": [release]
            case "fictional", "licence", "published_on": [Field(field, required: true)]
            case "origin": [provenance]
            case "id": []
            default: [Field(field)]
            }
        })

    private static let id = Field(
        "id", .text(.identifier), required: true, de: "Kennung des Falls; bleibt für immer.",
        en: "Id of the case; never changes.")

    private static let status = Field(
        "status", .text(.exactly("published")), required: true, de: "Immer published.", en: "Always published.")

    private static let media = Field(
        "media", .list(of: .record(medium)), de: "Bilder und Dateien zum Herunterladen.", en: "Pictures and downloads.")

    private static let medium = ObjectSchema(
        "medium",
        CaseFormat.medium.fields + [
            Field("url", .text(.webPage), required: true, de: "Adresse der Datei.", en: "Address of the file."),
            Field(
                "media_type", .text(.plain), required: true, de: "Medientyp (RFC 6838).", en: "Media type (RFC 6838)."),
            Field(
                "size_in_bytes", .integer(0...Int(Int32.max)), required: true, de: "Größe in Bytes.",
                en: "Size in bytes."),
            Field("width", .integer(1...1_000_000), de: "Breite in CSS-Pixeln.", en: "Width in CSS pixels."),
            Field("height", .integer(1...1_000_000), de: "Höhe in CSS-Pixeln.", en: "Height in CSS pixels."),
        ])

    private static let release = Field(
        "release",
        .record(
            ObjectSchema(
                "release",
                Release.part.fields.filter { $0.exposure != .internal }.map { field in
                    Field(field, required: field.isRequired && field.exposure == .published)
                })), required: true, de: "Die Freigabe, soweit Partner sie kennen müssen.",
        en: "The permission, as far as partners need to know about it.")

    private static let provenance = Field(
        "_casebook",
        .record(
            ObjectSchema(
                "provenance",
                Origin.part.fields.flatMap { field -> [Field] in
                    switch field.key {
                    case "url": [Field(field, key: "canonical_url")]
                    case "collection": [Field(field), licenceAddress]
                    default: [Field(field)]
                    }
                } + [notice] + words)), required: true, de: "Woher der Fall stammt und was jede Kopie nennen muss.",
        en: "Where the case comes from, and what every copy must name.")

    /// A text that says of an invented case that it is, and may be longer for that.
    private static func marked(_ field: FieldDescription) -> Field {
        let limit =
            switch field.kind {
            case .line(let limit), .paragraph(let limit): limit
            default: nil as Int?
            }
        return Field(
            field.key, limit.map { .text(.plain(limit: $0 + 32)) } ?? .text(.plain), required: true,
            de: field.help.de + " Bei erfundenen Fällen mit dem Hinweis darauf.",
            en: field.help.en + " Includes the notice if the case is invented.")
    }

    /// The case's own words, where the file itself has them with a notice.
    private static let words = CaseStudy.part.fields.filter { ["title", "summary"].contains($0.key) }.map { field in
        Field(
            field.key, Shape(field.kind), de: field.help.de + " Ohne Hinweis; nur bei erfundenen Fällen.",
            en: field.help.en + " Without the notice; for invented cases only.")
    }

    private static let licenceAddress = Field(
        "licence_url", .text(.webPage), required: true, de: "Adresse der Lizenz.", en: "Address of the licence.")

    private static let notice = Field(
        "notice", .text(.plain), de: "Hinweis, dass der Fall erfunden ist; jede Kopie zeigt ihn.",
        en: "Notice that the case is invented; every copy shows it.")
}

extension TextFormat {
    /// One word and no other.
    fileprivate static func exactly(_ word: String) -> TextFormat {
        TextFormat([.init("const", .string(word))]) { UnknownValue.check($0, against: [word]) }
    }
}
