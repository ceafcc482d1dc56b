extension Quote: CasePart {
    package static let partName = "quote"
    package static let part = described()

    package static let fields: [CaseField<Quote>] = [
        CaseField(
            \.text, "text", .paragraph(), exposure: .published, required: true, label: (de: "Wortlaut", en: "Words"),
            help: (
                de: "Der Wortlaut, ohne Anführungszeichen.", en: "The words, without quotation marks."
            )),
        CaseField(
            \.person, "person", .line(), exposure: .identifying(.person), label: (de: "Person", en: "Person"),
            help: (de: "Wer es gesagt hat.", en: "Who said it.")),
        CaseField(
            \.role, "role", .line(), exposure: .published, label: (de: "Rolle", en: "Role"),
            help: (de: "In welcher Rolle.", en: "Their role.")),
    ]
}

extension Medium: CasePart {
    package static let partName = "medium"
    package static let part = described()

    package static let fields: [CaseField<Medium>] = [
        CaseField(
            \.file, "file", .path, exposure: .published, required: true, label: (de: "Datei", en: "File"),
            help: (
                de: "Datei unterhalb des Fallordners, zum Beispiel media/abend.jpg.",
                en: "File below the case's folder, for example media/evening.jpg."
            ), example: "media/abend.jpg"),
        CaseField(
            \.alt, "alt", .paragraph(), exposure: .published,
            label: (de: "Bildbeschreibung", en: "Description of the picture"),
            help: (
                de: "Was auf dem Bild zu sehen ist, für Menschen, die es nicht sehen.",
                en: "What the picture shows, for people who cannot see it."
            )),
        CaseField(
            \.caption, "caption", .paragraph(), exposure: .published, label: (de: "Bildunterschrift", en: "Caption"),
            help: (de: "Bildunterschrift.", en: "Caption.")),
        CaseField(
            \.credit, "credit", .line(), exposure: .removedWhereNaming, label: (de: "Urheber", en: "Credit"),
            help: (de: "Wer es gemacht hat.", en: "Who made it.")),
        CaseField(
            \.licence, "licence", .licence, exposure: .published, label: (de: "Lizenz", en: "Licence"),
            help: (de: "Lizenz (SPDX).", en: "Licence (SPDX)."),
            formHelp: (
                de: "Unter welcher Lizenz andere es verwenden dürfen.", en: "The licence under which others may use it."
            ),
            example: "CC-BY-4.0"),
        CaseField(
            \.isTeaser, "teaser", .flag, exposure: .published, label: (de: "Titelbild", en: "Teaser"),
            help: (
                de: "true: steht in Listen für den Fall (höchstens eines).",
                en: "true: represents the case in lists (at most one)."
            ),
            formHelp: (
                de: "Steht in Listen für den Fall (höchstens eines).", en: "Represents the case in lists (at most one)."
            )),
    ]
}

extension Link: CasePart {
    package static let partName = "link"
    package static let part = described()

    package static let fields: [CaseField<Link>] = [
        CaseField(
            \.title, "title", .line(), exposure: .published, required: true, label: (de: "Titel", en: "Title"),
            help: (de: "Wohin der Link führt.", en: "Where the link leads.")),
        CaseField(
            \.url, "url", .link, exposure: .published, required: true, label: (de: "Adresse", en: "Address"),
            help: (de: "Adresse (https, http oder mailto).", en: "Address (https, http or mailto).")),
    ]
}

extension Source: CasePart {
    package static let partName = "source"
    package static let part = described()

    package static let fields: [CaseField<Source>] = [
        CaseField(
            \.title, "title", .line(), exposure: .published, required: true, label: (de: "Titel", en: "Title"),
            help: (de: "Die Quelle, wie man sie zitiert.", en: "The source, as it should be cited.")),
        CaseField(
            \.url, "url", .webPage, exposure: .published, label: (de: "Adresse", en: "Address"),
            help: (de: "Adresse der Quelle.", en: "Address of the source.")),
        CaseField(
            \.accessedOn, "accessed_on", .date, exposure: .published, label: (de: "Abgerufen am", en: "Accessed on"),
            help: (de: "Wann sie zuletzt aufgerufen wurde.", en: "When it was last accessed.")),
    ]
}
