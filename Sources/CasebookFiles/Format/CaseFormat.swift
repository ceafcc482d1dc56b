import CasebookModel

/// The format of `case.yaml`, version 1 (contract, section 2).
public enum CaseFormat {
    /// The version that this program reads and writes.
    public static let version = 1

    /// The whole file.
    public static let record = Record("case", head + people + story + material + editorial)

    private static let head: [Field] = [
        Field(
            "casebook", .integer(version...version), required: true, de: "Version des Formats; immer 1.",
            en: "Version of the format; always 1.", example: "1"),
        Field(
            "title", .text(.plain(limit: 200)), required: true, de: "Die Überschrift der Fallstudie.",
            en: "The headline of the case study.", example: "Virtuelle Whisky-Tastings"),
        Field(
            "summary", .text(.plain(limit: CaseStudy.summaryLimit)), required: true,
            de: "Worum es geht, in höchstens 300 Zeichen ohne Formatierung. Steht in Listen und Feeds.",
            en: "What it is about, in at most 300 characters without markup. Stands in lists and feeds."),
        Field(
            "language", .text(.language), required: true, de: "Sprache der Texte (BCP 47), zum Beispiel de oder en.",
            en: "Language of the texts (BCP 47), for example de or en.", example: "de"),
        Field(
            "status", .text(.oneOf(EditorialStatus.self)), required: true,
            de: "Stand auf dem Weg zur Veröffentlichung: draft, review, published oder withdrawn.",
            en: "Where the case stands: draft, review, published or withdrawn.", example: "draft"),
        Field(
            "fictional", .flag, de: "true, wenn Unternehmen und Ereignisse erfunden sind; jeder Export sagt es.",
            en: "true if company and events are invented; every export says so.", example: "false"),
        Field(
            "id", .text(.identifier),
            de:
                "Nur wenn der Ordner umbenannt wurde: die Kennung, die der Fall schon hatte. Sonst ist es der Name des Ordners.",
            en:
                "Only after the folder was renamed: the id that the case has always had. Otherwise it is the folder's name."
        ),
    ]

    private static let people: [Field] = [
        Field(
            "company", .record(company), required: true, de: "Das begleitete Unternehmen.",
            en: "The company that was accompanied."),
        Field(
            "support", .record(support), de: "Das Projekt, in dem es begleitet wurde.",
            en: "The project in which it was accompanied."),
        Field(
            "topics", .list(of: .text(.identifier)), de: "Themen: Schlüssel aus der Themenliste von casebook.yaml.",
            en: "Topics: keys of the list of topics in casebook.yaml.", example: "[digital-marketing]"),
        Field(
            "sdgs", .list(of: .integer(1...17, .goal)),
            de: "UN-Nachhaltigkeitsziele, zu denen der Fall beiträgt (1–17).",
            en: "UN Sustainable Development Goals that the case contributes to (1–17).", example: "[8, 9]"),
    ]

    private static let story: [Field] = [
        Field(
            "challenge", .text(.markdown), required: true, de: "Die Ausgangslage (Markdown).",
            en: "The starting point (Markdown)."),
        Field(
            "goals", .list(of: .text(.plain)), de: "Was erreicht werden sollte, je Ziel ein Satz.",
            en: "What was to be reached, a sentence for each goal."),
        Field(
            "phases", .list(of: .record(phase), atLeast: 1), required: true, de: "Die Phasen in ihrer Reihenfolge.",
            en: "The phases in order."),
        Field(
            "outcomes", .list(of: .record(outcome)),
            de: "Was dabei herauskam; mindestens ein Ergebnis vor der Veröffentlichung.",
            en: "What came of it; at least one outcome before publication."),
        Field(
            "lessons", .text(.markdown), de: "Was Unternehmen und Coaches gelernt haben (Markdown).",
            en: "What company and coaches learned (Markdown)."),
        Field(
            "transfer", .text(.markdown), de: "Was andere Unternehmen daraus mitnehmen können (Markdown).",
            en: "What other companies can take from it (Markdown)."),
    ]

    private static let material: [Field] = [
        Field(
            "quotes", .list(of: .record(quote)), de: "Was Beteiligte gesagt haben.", en: "What people involved said."),
        Field(
            "media", .list(of: .record(medium)), de: "Bilder und Dateien zum Herunterladen.",
            en: "Pictures and downloads."),
        Field("links", .list(of: .record(link)), de: "Zum Weiterlesen.", en: "Further reading."),
        Field(
            "sources", .list(of: .record(source)), de: "Woher die Tatsachen stammen.", en: "Where the facts come from."),
        Field("contact", .record(contact), de: "Wen man fragen kann.", en: "Whom to ask."),
    ]

    private static let editorial: [Field] = [
        Field(
            "licence", .text(.licence), de: "Lizenz der Texte (SPDX); ohne Angabe die des Buches.",
            en: "Licence of the texts (SPDX); the book's if missing.", example: "CC-BY-4.0"),
        Field(
            "published_on", .text(.date), de: "Tag der ersten Veröffentlichung.", en: "Day of the first publication.",
            example: "2021-03-15"),
        Field(
            "updated_on", .text(.date), de: "Tag der letzten inhaltlichen Änderung.",
            en: "Day of the last change in substance.", example: "2021-06-01"),
        Field(
            "release", .record(release), de: "Die Freigabe durch das Unternehmen; ohne sie wird nichts veröffentlicht.",
            en: "The company's release; nothing is published without it."),
        Field(
            "withdrawn", .record(withdrawn), de: "Wann und warum die Fallstudie zurückgezogen wurde.",
            en: "When and why the case was withdrawn."),
        Field(
            "origin", .record(OriginFormat.record),
            de:
                "Woher der Fall stammt, wenn ihn eine andere Sammlung zuerst veröffentlicht hat (schreibt „casebook import“).",
            en: "Where the case comes from, if another collection published it first (written by \"casebook import\")."),
    ]

    static let company = Record(
        "company",
        [
            Field(
                "name", .text(.plain), de: "Name des Unternehmens; nötig, wenn es nicht anonym bleibt.",
                en: "Name of the company; needed unless it is anonymous."),
            Field(
                "anonymous", .flag,
                de: "true: Name, Website, Ort und Personen verlassen nie das Haus.",
                en: "true: name, web site, place and people never leave the house."),
            Field(
                "description", .text(.plain), de: "Was das Unternehmen macht, in ein bis drei Sätzen.",
                en: "What the company does, in one to three sentences."),
            Field(
                "sector", .text(.sector), de: "Branche nach NACE Rev. 2 (WZ 2008), in Anführungszeichen.",
                en: "Sector by NACE Rev. 2, in quotes.", example: "\"56\""),
            Field(
                "size", .text(.oneOf(CompanySize.self)),
                de: "Größenklasse: micro (unter 10), small (unter 50), medium (unter 250) oder large.",
                en: "Size class: micro (under 10), small (under 50), medium (under 250) or large."),
            Field(
                "employees", .integer(0...10_000_000), de: "Zahl der Beschäftigten.", en: "Number of employees.",
                example: "14"),
            Field(
                "region", .text(.region), de: "Region als NUTS-Code 2021, zum Beispiel DE711.",
                en: "Region as a NUTS 2021 code, for example DE711.", example: "DE711"),
            Field("place", .text(.plain), de: "Ort.", en: "Town or village."),
            Field("website", .text(.webPage), de: "Website des Unternehmens.", en: "Web site of the company."),
        ])

    static let support = Record(
        "support",
        period(de: "der Begleitung", en: "of the support") + [
            Field(
                "organisation", .text(.plain), de: "Die Einrichtung, die begleitet hat.",
                en: "The centre that accompanied the company."),
            Field("coaches", .list(of: .record(coach)), de: "Wer begleitet hat.", en: "Who accompanied the company."),
        ])

    static let coach = Record(
        "coach",
        [
            Field("name", .text(.plain), required: true, de: "Name der Person.", en: "Name of the person."),
            Field("organisation", .text(.plain), de: "Ihre Einrichtung.", en: "Their organisation."),
        ])

    static let phase = Record(
        "phase",
        [
            Field(
                "id", .text(.identifier), required: true, de: "Kennung, eindeutig unter den Phasen des Falls.",
                en: "Id, unique among the phases of the case.", example: "analyse"),
            Field("title", .text(.plain), required: true, de: "Name der Phase.", en: "Name of the phase."),
        ] + period(de: "der Phase", en: "of the phase") + [
            Field(
                "summary", .text(.markdown), de: "Was in der Phase geschah (Markdown).", en: "What happened (Markdown)."
            ),
            Field("measures", .list(of: .record(measure)), de: "Was getan wurde.", en: "What was done."),
        ])

    static let measure = Record(
        "measure",
        [
            Field(
                "id", .text(.identifier), required: true, de: "Kennung, eindeutig unter allen Maßnahmen des Falls.",
                en: "Id, unique among all measures of the case.", example: "zielgruppen-workshop"),
            Field("title", .text(.plain), required: true, de: "Name der Maßnahme.", en: "Name of the measure."),
            Field("kind", .text(.oneOf(MeasureKind.self)), de: "Art der Maßnahme.", en: "Kind of measure."),
            Field("status", .text(.oneOf(MeasureStatus.self)), de: "Wie weit sie ist.", en: "How far it has come."),
        ] + period(de: "der Maßnahme", en: "of the measure") + [
            Field("hours", .number(atLeast: 0), de: "Aufwand in Stunden.", en: "Effort in hours.", example: "6"),
            Field("description", .text(.markdown), de: "Was getan wurde (Markdown).", en: "What was done (Markdown)."),
        ])

    static let outcome = Record(
        "outcome",
        [
            Field(
                "id", .text(.identifier), required: true, de: "Kennung, eindeutig unter den Ergebnissen des Falls.",
                en: "Id, unique among the outcomes of the case."),
            Field(
                "title", .text(.plain), required: true, de: "Das Ergebnis in einem Satz.",
                en: "The outcome in a sentence."),
            Field(
                "measures", .list(of: .text(.identifier)), de: "Kennungen der Maßnahmen, die dazu geführt haben.",
                en: "Ids of the measures that brought it about."),
            Field(
                "description", .text(.markdown), de: "Das Ergebnis genauer (Markdown).",
                en: "The outcome in detail (Markdown)."),
            Field(
                "indicator", .record(indicator), de: "Eine Kennzahl vorher und nachher.",
                en: "A figure before and after."),
        ])

    static let indicator = Record(
        "indicator",
        [
            Field("name", .text(.plain), required: true, de: "Was gezählt wird.", en: "What is counted."),
            Field(
                "unit", .text(.plain), de: "Die Einheit, zum Beispiel Personen oder %.",
                en: "The unit, for example people or %."),
            Field("before", .number(), de: "Wert vorher.", en: "Value before.", example: "0"),
            Field("after", .number(), de: "Wert nachher.", en: "Value after.", example: "40"),
            Field(
                "better", .text(.oneOf(Indicator.Direction.self)),
                de: "Was besser ist: higher (mehr) oder lower (weniger).",
                en: "What is better: higher or lower."),
            Field("measured_on", .text(.date), de: "Wann gemessen wurde.", en: "When it was measured."),
            Field("source", .text(.plain), de: "Wer gemessen hat und wie.", en: "Who measured it, and how."),
        ])

    static let quote = Record(
        "quote",
        [
            Field(
                "text", .text(.plain), required: true, de: "Der Wortlaut, ohne Anführungszeichen.",
                en: "The words, without quotation marks."),
            Field("person", .text(.plain), de: "Wer es gesagt hat.", en: "Who said it."),
            Field("role", .text(.plain), de: "In welcher Rolle.", en: "In which role."),
        ])

    static let medium = Record(
        "medium",
        [
            Field(
                "file", .text(.path), required: true,
                de: "Datei unterhalb des Fallordners, zum Beispiel media/abend.jpg.",
                en: "File below the case's folder, for example media/evening.jpg.", example: "media/abend.jpg"),
            Field(
                "alt", .text(.plain), de: "Was auf dem Bild zu sehen ist, für Menschen, die es nicht sehen.",
                en: "What the picture shows, for people who cannot see it."),
            Field("caption", .text(.plain), de: "Bildunterschrift.", en: "Caption."),
            Field("credit", .text(.plain), de: "Wer es gemacht hat.", en: "Who made it."),
            Field("licence", .text(.licence), de: "Lizenz (SPDX).", en: "Licence (SPDX).", example: "CC-BY-4.0"),
            Field(
                "teaser", .flag, de: "true: steht in Listen für den Fall (höchstens eines).",
                en: "true: stands for the case in lists (at most one)."),
        ])

    static let link = Record(
        "link",
        [
            Field("title", .text(.plain), required: true, de: "Wohin der Link führt.", en: "Where the link leads."),
            Field(
                "url", .text(.link), required: true, de: "Adresse (https, http oder mailto).",
                en: "Address (https, http or mailto)."),
        ])

    static let source = Record(
        "source",
        [
            Field(
                "title", .text(.plain), required: true, de: "Die Quelle, wie man sie zitiert.",
                en: "The source, as one cites it."),
            Field("url", .text(.webPage), de: "Adresse der Quelle.", en: "Address of the source."),
            Field(
                "accessed_on", .text(.date), de: "Wann sie zuletzt aufgerufen wurde.", en: "When it was last looked at."
            ),
        ])

    static let contact = Record(
        "contact",
        [
            Field("name", .text(.plain), de: "Name der Person.", en: "Name of the person."),
            Field("organisation", .text(.plain), de: "Ihre Einrichtung.", en: "Their organisation."),
            Field("email", .text(.email), de: "E-Mail-Adresse.", en: "E-mail address."),
        ])

    static let release = Record(
        "release",
        [
            Field(
                "granted_on", .text(.date), required: true, de: "Wann die Freigabe erteilt wurde.",
                en: "When the release was granted."),
            Field("granted_by", .text(.plain), required: true, de: "Wer sie erteilt hat.", en: "Who granted it."),
            Field(
                "basis", .text(.oneOf(Release.Basis.self)), required: true, de: "Worauf die Veröffentlichung beruht.",
                en: "On what the publication rests."),
            Field(
                "channels", .list(of: .text(.oneOf(Channel.self)), atLeast: 1), required: true,
                de: "Wo der Fall erscheinen darf: website, partners, print.",
                en: "Where the case may appear: website, partners, print."),
            Field("expires_on", .text(.date), de: "Letzter Tag der Freigabe.", en: "Last day of the release."),
            Field(
                "revoked_on", .text(.date), de: "Wann die Freigabe widerrufen wurde.",
                en: "When the release was revoked."),
        ])

    static let withdrawn = Record(
        "withdrawn",
        [
            Field("on", .text(.date), required: true, de: "Wann zurückgezogen wurde.", en: "When it was withdrawn."),
            Field(
                "reason", .text(.plain), de: "Warum; nur für das Haus, wird nie exportiert.",
                en: "Why; internal, never exported."),
        ])

    private static func period(de: String, en: String) -> [Field] {
        [
            Field("from", .text(.date), de: "Beginn \(de).", en: "Beginning \(en).", example: "2020-04"),
            Field("to", .text(.date), de: "Ende \(de).", en: "End \(en).", example: "2021-03"),
        ]
    }
}
