public import CasebookModel

/// The messages between Casebook and external export plugins (contract, section 6), version 1.
///
/// The promise to plugin authors: within version 1 no key of the request disappears or changes its meaning; new ones may
/// come, so plugins ignore what they do not know. Anything else gets a new number in `protocol`.
public enum PluginFormat {
    /// The version of the protocol.
    public static let version = 1

    /// What a plugin reads on standard input: one object.
    static let request = ObjectSchema(
        "request",
        [
            Field(
                "protocol", .integer(version...version), required: true, de: "Version der Schnittstelle.",
                en: "Version of the protocol."),
            Field("export", .record(export), required: true, de: "Der Export.", en: "The export."),
            Field("book", .record(book), required: true, de: "Die Sammlung.", en: "The collection."),
            Field(
                "options", .dictionary(keys: .plain, values: .optionValue), required: true,
                de: "Die Einstellungen aus der Sammlung.", en: "The options that the collection sets."),
            Field(
                "media_root", .text(.plain), required: true,
                de: "Ordner, unter dem als <id>/<file> die Medien der Fälle liegen; nur zum Lesen.",
                en: "Folder that contains the cases' media as <id>/<file>; read-only."),
            Field(
                "cases", .list(of: .record(CaseExportFormat.record)), required: true,
                de: "Die freigegebenen Fälle, der zuletzt geänderte zuerst.",
                en: "The approved cases, the most recently changed first."),
            Field(
                "withdrawn", .list(of: .record(tombstone)), required: true,
                de: "Fälle, die einmal öffentlich waren und es nicht mehr sind.",
                en: "Cases that used to be public and no longer are."),
        ])

    private static let export = ObjectSchema(
        "export",
        [
            Field(
                "name", .text(.identifier), required: true, de: "Name in der Sammlung.", en: "Name in the collection."),
            Field("channel", .text(.oneOf(Channel.self)), required: true, de: "Kanal.", en: "Channel."),
            Field(
                "url", .text(.folderAddress), required: true, de: "Wo der Export veröffentlicht wird.",
                en: "Where the export is published."),
            Field("partner", .text(.identifier), de: "Partner, für den er ist.", en: "Partner that the export is for."),
            Field("partner_name", .text(.plain), de: "Name des Partners.", en: "Name of the partner."),
        ])

    private static let book = ObjectSchema(
        "book",
        [
            Field("title", .text(.plain), required: true, de: "Titel.", en: "Title."),
            Field("language", .text(.oneOf(BookLanguage.self)), required: true, de: "Sprache.", en: "Language."),
            Field(
                "base_url", .text(.folderAddress), required: true, de: "Adresse der Website.",
                en: "Address of the site."),
            Field(
                "ids", .text(.folderAddress), required: true,
                de: "Womit die Kennungen beginnen; die eines Falls ist <ids>cases/<id>/, wenn er kein origin hat.",
                en: "What ids begin with; that of a case is <ids>cases/<id>/ if it has no origin."),
            Field("publisher", .record(BookFormat.publisher), required: true, de: "Herausgeber.", en: "Publisher."),
            Field("licence", .text(.licence), required: true, de: "Übliche Lizenz.", en: "Default licence."),
            Field(
                "funding", .text(.plain), de: "Förderhinweis, den jeder Export zeigt.",
                en: "Funding notice, for every export."),
            Field("legal", .record(BookFormat.legal), de: "Rechtliche Seiten.", en: "Pages required by law."),
            Field(
                "topics", .dictionary(keys: .identifier, values: .record(BookFormat.label)), required: true,
                de: "Die Themen mit ihren Namen.", en: "The topics with their names."),
            Field(
                "indicators", .dictionary(keys: .identifier, values: .record(BookFormat.indicator)),
                de: "Die gemeinsamen Kennzahlen, auf die Fälle mit key verweisen; fehlt, wenn die Sammlung keine hat.",
                en: "The common indicators that cases refer to by key; missing if the collection has none."),
        ])

    private static let tombstone = ObjectSchema(
        "tombstone",
        [
            Field("id", .text(.identifier), required: true, de: "Kennung des Falls.", en: "Id of the case."),
            Field("on", .text(.date), required: true, de: "Seit wann.", en: "The day from which it was gone."),
            Field(
                "cause", .text(.plain), required: true,
                de: "withdrawn, revoked, expired, narrowed, draft oder removed.",
                en: "withdrawn, revoked, expired, narrowed, draft or removed."),
        ])

    /// What a plugin writes on standard output: one object a line.
    static let message = ObjectSchema(
        "message",
        [
            Field(
                "type", .text(.oneOf(MessageType.self)), required: true, de: "Art der Nachricht.",
                en: "Kind of message."),
            Field(
                "path", .text(.path), de: "file: Pfad im Ordner des Exports.", en: "file: path in the export's folder."),
            Field("text", .text(.anything), de: "file: Inhalt als Text (UTF-8).", en: "file: content as text (UTF-8)."),
            Field(
                "base64", .text(.anything), de: "file: Inhalt in Base64 (RFC 4648).",
                en: "file: content in Base64 (RFC 4648)."),
            Field(
                "medium", .record(medium), de: "file: Casebook kopiert dieses Medium.",
                en: "file: Casebook copies this media file."),
            Field(
                "severity", .text(.oneOf(NoteSeverity.self)), de: "diagnostic: Schwere.", en: "diagnostic: severity."),
            Field("message", .text(.plain), de: "diagnostic: was war.", en: "diagnostic: what happened."),
            Field(
                "message_de", .text(.plain), de: "diagnostic: dasselbe auf Deutsch.",
                en: "diagnostic: the same in German."),
            Field(
                "case", .text(.identifier), de: "diagnostic: Fall, um den es geht.",
                en: "diagnostic: the case that it is about."
            ),
            Field(
                "protocol", .integer(version...version), de: "Version der Schnittstelle, die das Plugin spricht.",
                en: "Version of the protocol that the plugin speaks."),
        ])

    private static let medium = ObjectSchema(
        "case-medium",
        [
            Field("case", .text(.identifier), required: true, de: "Kennung des Falls.", en: "Id of the case."),
            Field("file", .text(.path), required: true, de: "Wie im Fall: media/…", en: "As in the case: media/…"),
        ])

    /// The kinds of message.
    enum MessageType: String, Vocabulary {
        case file, diagnostic, done

        var label: LocalizedText {
            switch self {
            case .file: LocalizedText(de: "eine Datei", en: "a file")
            case .diagnostic: LocalizedText(de: "ein Befund", en: "a finding")
            case .done: LocalizedText(de: "das Ende", en: "the end")
            }
        }
    }

    /// How bad a plugin's finding is; an error fails its export.
    public enum NoteSeverity: String, Vocabulary {
        case error, warning, note

        public var label: LocalizedText {
            switch self {
            case .error: LocalizedText(de: "Fehler", en: "error")
            case .warning: LocalizedText(de: "Warnung", en: "warning")
            case .note: LocalizedText(de: "Hinweis", en: "note")
            }
        }
    }
}
