import CasebookModel

/// The format of `casebook.yaml`, version 1 (contract, section 2).
public enum BookFormat {
    /// The whole file, whatever plugins there are.
    public static let record = record(with: [])

    /// The whole file, where exports set the options of some plugins.
    static func record(with plugins: [PluginFields]) -> ObjectSchema {
        ObjectSchema("book", fields(with: plugins))
    }

    private static func fields(with plugins: [PluginFields]) -> [Field] {
        [
            Field(
                "casebook", .integer(CaseFormat.version...CaseFormat.version), required: true,
                de: "Version des Formats; immer 1.", en: "Version of the format; always 1.", example: "1"),
            Field(
                "title", .text(.plain(limit: 200)), required: true,
                label: (de: "Name der Sammlung", en: "Name of the collection"), de: "Name der Sammlung.",
                en: "Name of the collection."),
            Field(
                "language", .text(.oneOf(BookLanguage.self)), required: true, de: "Sprache der Seiten: de oder en.",
                en: "Language of the pages: de or en.", example: "de"),
            Field(
                "base_url", .text(.folderAddress), required: true, de: "Adresse der Website, mit / am Ende.",
                en: "Address of the website, with / at the end.", example: "https://praxis.example.org/"),
            Field(
                "ids", .text(.idPrefix),
                de: """
                    Womit die Kennungen in Feeds und Exporten beginnen, für immer; üblich ist die erste base_url. Bleibt \
                    gleich, wenn die Website umzieht, damit Partner ihre Fälle wiedererkennen.
                    """,
                en: """
                    What the ids in feeds and exports begin with, permanently; usually the first base_url. It stays the \
                    same when the site moves, so that partners recognise the cases they already have.
                    """, example: "https://praxis.example.org/"),
            Field(
                "publisher", .record(publisher), required: true, de: "Wer herausgibt.", en: "Who publishes the cases."),
            Field(
                "licence", .text(.licence), required: true, de: "Lizenz aller Fälle, die keine eigene nennen (SPDX).",
                en: "Licence of all cases that do not name one (SPDX).", example: "CC-BY-4.0"),
            Field(
                "funding", .record(funding), de: "Wer gefördert hat; steht auf jedem Export.",
                en: "Who funded the cases; shown in every export."),
            Field("legal", .record(legal), de: "Seiten, die das Gesetz verlangt.", en: "Pages required by law."),
            Field(
                "topics", .dictionary(keys: .identifier, values: .record(label)), de: "Die Themen mit ihren Namen.",
                en: "The topics with their names."),
            Field(
                "indicators", .dictionary(keys: .identifier, values: .record(indicator)),
                de: "Kennzahlen, die mehrere Fälle gemeinsam haben; Fälle nennen sie unter indicator mit key.",
                en: "Indicators that several cases share; cases refer to them with key, under indicator."),
            Field(
                "house_style", .flag,
                label: (de: "Hausstil prüfen", en: "Check the house style"),
                de: "true: Texte der Fälle werden auf den Hausstil geprüft (Regel house-style).",
                en: "true: the texts of the cases are checked for the house style (rule house-style).", example: "true"),
            Field(
                "case_studies", .text(.path), de: "Ordner der Fälle; üblich ist CaseStudies.",
                en: "Folder of the cases; usually CaseStudies.", example: "CaseStudies"),
            Field(
                "partners", .dictionary(keys: .identifier, values: .record(partner)),
                de: "Wer Fälle im eigenen Auftritt zeigt.",
                en: "Who shows cases on their own website, in their own look."),
            Field(
                "exports", .dictionary(keys: .identifier, values: .record(export(with: plugins))),
                de: "Was „casebook export“ schreibt, je Ordner unter Exports.",
                en: "What \"casebook export\" writes, one entry for each folder below Exports."),
        ]
    }

    static let publisher = ObjectSchema(Publisher.part)

    static let funding = ObjectSchema(
        "funding",
        [
            Field(
                "text", .text(.plain), required: true, label: (de: "Förderhinweis", en: "Funding notice"),
                de: "Der vorgeschriebene Wortlaut.",
                en: "The prescribed wording."),
            Field(
                "logo", .text(.path), de: "Bilddatei im Ordner der Sammlung.",
                en: "Picture in the folder of the collection."),
            Field("logo_alt", .text(.plain), de: "Was das Logo zeigt.", en: "What the logo shows."),
        ])

    static let legal = ObjectSchema(
        "legal",
        [
            Field(
                "imprint_url", .text(.webPage), label: (de: "Adresse des Impressums", en: "Address of the imprint"),
                de: "Impressum.", en: "Imprint."),
            Field(
                "privacy_url", .text(.webPage),
                label: (de: "Adresse der Datenschutzerklärung", en: "Address of the privacy notice"),
                de: "Datenschutzerklärung.", en: "Privacy notice."),
            Field(
                "accessibility_url", .text(.webPage),
                label: (de: "Adresse der Erklärung zur Barrierefreiheit", en: "Address of the accessibility statement"),
                de: "Erklärung zur Barrierefreiheit.",
                en: "Accessibility statement."),
        ])

    package static let label = ObjectSchema(
        "label",
        [
            Field(
                "de", .text(.plain), required: true, label: (de: "Name auf Deutsch", en: "Name in German"),
                de: "Name auf Deutsch.", en: "Name in German."),
            Field(
                "en", .text(.plain), required: true, label: (de: "Name auf Englisch", en: "Name in English"),
                de: "Name auf Englisch.", en: "Name in English."),
        ])

    package static let indicator = ObjectSchema(
        "common-indicator",
        label.fields + [
            Field("unit", .record(label), de: "Die Einheit in allen Fällen.", en: "The unit in all cases."),
            Field(
                "better", .text(.oneOf(Indicator.Direction.self)),
                label: (de: "Was besser ist", en: "Whether higher or lower is better"),
                de: "Was besser ist: higher (mehr) oder lower (weniger).", en: "Whether higher or lower is better.",
                example: "higher"),
            Field(
                "adds_up", .text(.oneOf(CommonIndicator.Aggregation.self)),
                label: (de: "Was mehrere Fälle zusammen ergeben", en: "How several cases are combined"),
                de: "Was die Zahlen mehrerer Fälle zusammen ergeben: sum (eine Summe) oder none (nur eine Spanne).",
                en: "How the figures of several cases are combined: sum, or none (only a range).", example: "sum"),
        ])

    package static let partner = ObjectSchema(
        "partner",
        [
            Field(
                "name", .text(.plain), required: true, label: (de: "Name", en: "Name"), de: "Name des Partners.",
                en: "Name of the partner."),
            Field(
                "select", .record(selection), de: "Welche Fälle; ohne Angabe alle.",
                en: "Which cases; if missing, all of them."),
            Field("branding", .record(branding), de: "Wie es bei ihm aussieht.", en: "What the cases look like there."),
        ])

    static let selection = ObjectSchema(
        "selection",
        [
            Field(
                "regions", .list(of: .text(.region)),
                label: (de: "Fälle aus diesen Regionen", en: "Cases from these regions"),
                de: "Fälle aus diesen Regionen.", en: "Cases from these regions."),
            Field(
                "topics", .list(of: .text(.identifier)),
                label: (de: "Fälle mit diesen Themen", en: "Cases with these topics"),
                de: "Fälle mit einem dieser Themen.",
                en: "Cases with one of these topics."),
            Field(
                "sectors", .list(of: .text(.sector)),
                label: (de: "Fälle aus diesen Branchen", en: "Cases from these sectors"),
                de: "Fälle aus diesen Branchen.", en: "Cases from these sectors."),
            Field(
                "languages", .list(of: .text(.language)),
                label: (de: "Fälle in diesen Sprachen", en: "Cases in these languages"),
                de: "Fälle in diesen Sprachen.",
                en: "Cases in these languages."),
        ])

    static let branding = ObjectSchema(
        "branding",
        [
            Field(
                "accent", .text(.colour), label: (de: "Farbe", en: "Colour"), de: "Akzentfarbe als \"#rrggbb\".",
                en: "Accent colour as \"#rrggbb\".",
                example: "\"#003882\""),
            Field(
                "logo", .text(.path), label: (de: "Datei des Logos", en: "File of the logo"),
                de: "Bilddatei im Ordner der Sammlung.",
                en: "Picture in the folder of the collection."),
            Field(
                "logo_alt", .text(.plain), label: (de: "Was das Logo zeigt", en: "What the logo shows"),
                de: "Was das Logo zeigt.", en: "What the logo shows."),
            Field(
                "scheme", .text(.oneOf(ColourScheme.self)), label: (de: "Hell oder dunkel", en: "Light or dark"),
                de:
                    "Farben für helle oder dunkle Seiten; auto richtet sich nach dem Gerät, beim Element nach der Seite des Partners.",
                en: "Colours for light or dark pages; auto follows the device, or for elements, the partner's page."),
        ])

    /// An export; plugins that are no part of the program set what they like.
    private static func export(with plugins: [PluginFields]) -> ObjectSchema {
        ObjectSchema(
            "export", exportFields(offering: plugins),
            variants: plugins.map {
                Variant(key: "plugin", value: $0.name, exception: "command", field: "options", content: $0.options)
            })
    }

    private static func exportFields(offering plugins: [PluginFields]) -> [Field] {
        [
            Field(
                "plugin", .text(.identifier.offering(plugins.map { ($0.name, $0.summary) })), required: true,
                de: "Name des Export-Plugins, zum Beispiel html.",
                en: "Name of the export plugin, for example html."),
            Field(
                "channel", .text(.oneOf(Channel.self)), required: true, de: "Der Kanal, für den freigegeben sein muss.",
                en: "The channel that cases must be approved for."),
            Field(
                "partner", .text(.identifier), de: "Schlüssel des Partners, für den exportiert wird.",
                en: "Key of the partner that the export is for."),
            Field(
                "command", .list(of: .text(.plain), atLeast: 1), de: "Programm eines externen Plugins.",
                en: "Program of an external plugin."),
            Field(
                "options", .dictionary(keys: .plain, values: .optionValue), de: "Einstellungen des Plugins.",
                en: "Options of the plugin."),
        ]
    }
}

/// The interface languages as a vocabulary of the file.
enum BookLanguage: String, Vocabulary {
    case de, en

    var label: LocalizedText {
        switch self {
        case .de: LocalizedText(de: "Deutsch", en: "German")
        case .en: LocalizedText(de: "Englisch", en: "English")
        }
    }
}
