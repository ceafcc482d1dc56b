public import CasebookDiagnostics
import CasebookModel

extension Rule {
    /// The rules about single values, which hold for every file of a book.
    public static let fileRules: [Rule] = [
        .emptyText, .emptyNarrative, .summaryLength, .badIdentifier, .badDate, .unknownValue, .unknownSector,
        .unknownRegion, .unknownSDG, .unknownLicence, .unknownLanguage, .badLink, .badPath, .badColour, .wrongType,
        .numberRange, .unknownKey, .missingKey, .formatVersion, .unreadableFile, .publicationRecord,
    ]

    /// Fields that are there contain text.
    static let emptyText = Rule(
        "empty-text", .error,
        summary: LocalizedText(
            de: "Ausgefüllte Felder enthalten Text.",
            en: "Fields that are there contain text."),
        explanation: LocalizedText(
            de: "Ein leeres Feld ist meist vergessen worden. Füllen Sie es aus, oder löschen Sie die Zeile.",
            en: "An empty field was mostly forgotten. Fill it in, or delete the line."),
        example: .init(rejected: "title: \"\"", accepted: "title: Vorbestellung in der Backstube"),
        examples: [
            .refused("title: ↓\" \"", for: "title: Ein Fall"),
            .accepted("title: ' x '", for: "title: Ein Fall"),
        ])

    /// The long texts are not empty.
    package static let emptyNarrative = Rule(
        "empty-narrative", .error,
        summary: LocalizedText(
            de: "Die langen Texte sind nicht leer.",
            en: "The long texts are not empty."),
        explanation: LocalizedText(
            de: """
                Ausgangslage, Vorgehen, Erfahrungen und Übertragbarkeit sind das, was andere lesen wollen. Ein \
                leerer Text ergäbe eine Überschrift ohne Inhalt.
                """,
            en: """
                Starting point, approach, lessons and transfer are what others want to read. An empty text would \
                make a heading with nothing below.
                """),
        example: .init(
            rejected: "challenge: |\n  ",
            accepted: "challenge: |\n  Freitags war um elf Uhr alles verkauft."),
        examples: [
            .refused("lessons: ↓\"\"", for: "lessons: Gelernt"),
            .accepted("lessons: |\n\n  Gelernt\n", for: "lessons: Gelernt"),
        ])

    /// The summary has at most 300 characters.
    static let summaryLength = Rule(
        "summary-length", .error,
        summary: LocalizedText(
            de: "Die Kurzfassung hat höchstens 300 Zeichen.",
            en: "The summary has at most 300 characters."),
        explanation: LocalizedText(
            de: "Listen, Feeds und Suchmaschinen zeigen die Kurzfassung ganz; längere würden abgeschnitten.",
            en: "Lists, feeds and search engines show the whole summary; a longer one would be cut."))

    /// Ids consist of a–z, 0–9 and single hyphens.
    static let badIdentifier = Rule(
        "bad-id", .error,
        summary: LocalizedText(
            de: "Kennungen bestehen aus a–z, 0–9 und einzelnen Bindestrichen.",
            en: "Ids consist of a–z, 0–9 and single hyphens."),
        explanation: LocalizedText(
            de: """
                Kennungen stehen in Adressen und Dateinamen und bleiben für immer. Deshalb haben sie keine \
                Umlaute, Leerzeichen und Großbuchstaben.
                """,
            en: """
                Ids stand in addresses and file names and stay for ever. So they have no umlauts, blanks or \
                capitals.
                """),
        example: .init(rejected: "id: Ziel Gruppe", accepted: "id: zielgruppe"),
        examples: [
            .refused("id: ↓Ana Lyse", for: "id: analyse"),
            .refused("↓01arz", for: "01ARZ3NDEKTSV4RRFFQ69G5FAW", in: .log),
            .refused("at: 2020-04-21\n  amends: ↓01arz3ndektsv4rrffq69g5fav", for: "at: 2020-04-21", in: .log),
            .refused("↓Die Kammer:", for: "kammer:", in: .book),
            .accepted("id: 1-analyse-2b", for: "id: analyse"),
        ])

    /// Dates are written YYYY, YYYY-MM or YYYY-MM-DD.
    static let badDate = Rule(
        "bad-date", .error,
        summary: LocalizedText(
            de: "Daten stehen in der Form JJJJ, JJJJ-MM oder JJJJ-MM-TT.",
            en: "Dates are written YYYY, YYYY-MM or YYYY-MM-DD."),
        explanation: LocalizedText(
            de: """
                Nur so sind sie eindeutig und sortierbar. Ist der Tag nicht bekannt, lassen Sie ihn weg, statt ihn \
                zu raten.
                """,
            en: """
                Only so are they unambiguous and sortable. If the day is not known, leave it out instead of \
                guessing.
                """),
        example: .init(rejected: "from: 4.3.2021", accepted: "from: 2021-03-04"),
        examples: [
            .refused("from: ↓06.2020", for: "from: 2020-06"),
            .refused("from: ↓20200601", for: "from: 2020-06"),
            .refused("from: ↓2020-02-30", for: "from: 2020-06"),
            .refused("from: ↓1.6.2020", for: "from: 2020-06"),
            .refused("at: ↓2020-04", for: "at: 2020-04-21", in: .log),
            .accepted("to: 2020-05-31", for: "to: 2020-05"),
            .accepted("from: \"2020\"", for: "from: 2020-06"),
            .accepted("from: 2020", for: "from: 2020-06"),
            .accepted("at: 2020-04-21T00:00:00Z", for: "at: 2020-04-21", in: .log),
        ])

    /// Fields with a fixed vocabulary hold one of its words.
    static let unknownValue = Rule(
        "unknown-value", .error,
        summary: LocalizedText(
            de: "Felder mit festem Wortschatz enthalten eines seiner Wörter.",
            en: "Fields with a fixed vocabulary hold one of its words."),
        explanation: LocalizedText(
            de: """
                Filter, Auswertungen und Partner verlassen sich auf die festen Wörter. Sie werden auf Englisch \
                geschrieben und überall übersetzt angezeigt.
                """,
            en: """
                Filters, reports and partners rely on the fixed words. They are written in English and shown \
                translated everywhere.
                """),
        example: .init(rejected: "status: fertig", accepted: "status: published"),
        examples: [
            .refused("status: ↓fertig", for: "status: published"),
            .refused("kind: ↓werkshop", for: "kind: workshop"),
            .refused("channels: [↓web]", for: "channels: [website]"),
            .refused("kind: ↓werkstatt", for: "kind: workshop", in: .log),
            .refused("channel: ↓web", for: "channel: website", in: .book),
            .accepted("kind: other", for: "kind: workshop"),
            .accepted("channels: [print, partners, website]", for: "channels: [website]"),
        ])

    /// The sector is a code of NACE Rev. 2.
    static let unknownSector = Rule(
        "unknown-sector", .error,
        summary: LocalizedText(
            de: "Die Branche ist ein Code der NACE Rev. 2 (WZ 2008).",
            en: "The sector is a code of NACE Rev. 2."),
        explanation: LocalizedText(
            de: """
                Abschnitte und Abteilungen werden nachgeschlagen, Gruppen und Klassen auf ihre Form geprüft. Der \
                Code gehört in Anführungszeichen, damit aus "01" nicht 1 wird.
                """,
            en: """
                Sections and divisions are looked up, groups and classes checked for their form. The code is \
                quoted, so that "01" does not become 1.
                """),
        example: .init(rejected: "sector: Gastronomie", accepted: "sector: \"56.10\""),
        examples: [
            .refused("↓\"04\"", for: "\"56.10\""),
            .accepted("I", for: "\"56.10\""),
            .accepted("\"56\"", for: "\"56.10\""),
        ])

    /// The region is a NUTS 2021 code in Germany.
    static let unknownRegion = Rule(
        "unknown-region", .error,
        summary: LocalizedText(
            de: "Die Region ist ein NUTS-Code 2021 in Deutschland.",
            en: "The region is a NUTS 2021 code in Germany."),
        explanation: LocalizedText(
            de: """
                Partner wählen Fälle nach Region aus. Die Codes veröffentlicht Eurostat; DE steht für ganz \
                Deutschland.
                """,
            en: """
                Partners select cases by region. The codes are published by Eurostat; DE stands for all of \
                Germany.
                """),
        example: .init(rejected: "region: Hessen", accepted: "region: DE7"),
        examples: [
            .refused("region: ↓DE7ZZ", for: "region: DE711"),
            .accepted("region: DE", for: "region: DE711"),
        ])

    /// Sustainable Development Goals are numbers from 1 to 17.
    static let unknownSDG = Rule(
        "unknown-sdg", .error,
        summary: LocalizedText(
            de: "Nachhaltigkeitsziele sind Zahlen von 1 bis 17.",
            en: "Sustainable Development Goals are numbers from 1 to 17."),
        explanation: LocalizedText(
            de: "Es gibt 17 Ziele der Vereinten Nationen. Nennen Sie nur die, zu denen der Fall wirklich beiträgt.",
            en: "The United Nations have 17 goals. Name only those that the case really contributes to."),
        example: .init(rejected: "sdgs: [18]", accepted: "sdgs: [8, 9]"),
        examples: [
            .refused("sdgs: [↓0x12, 9]", for: "sdgs: [8, 9]"),
            .refused("sdgs: [8, ↓18]", for: "sdgs: [8, 9]"),
            .accepted("sdgs: [1, 17]", for: "sdgs: [8, 9]"),
        ])

    /// Licences are given by their SPDX id.
    static let unknownLicence = Rule(
        "unknown-licence", .error,
        summary: LocalizedText(
            de: "Lizenzen stehen mit ihrer SPDX-Kennung.",
            en: "Licences are given by their SPDX id."),
        explanation: LocalizedText(
            de: """
                Nur mit einer eindeutigen Lizenz dürfen Partner Texte und Bilder übernehmen. Groß- und \
                Kleinschreibung zählt.
                """,
            en: """
                Only with an unambiguous licence may partners take over texts and pictures. Upper and lower case \
                count.
                """),
        example: .init(rejected: "licence: CC BY 4.0", accepted: "licence: CC-BY-4.0"),
        examples: [
            .refused("licence: ↓CC BY 4.0", for: "licence: CC-BY-4.0"),
            .accepted("licence: CC-BY-SA-4.0", for: "licence: CC-BY-4.0"),
        ])

    /// The language is a BCP 47 tag.
    static let unknownLanguage = Rule(
        "unknown-language", .error,
        summary: LocalizedText(
            de: "Die Sprache ist ein Kürzel nach BCP 47.",
            en: "The language is a BCP 47 tag."),
        explanation: LocalizedText(
            de: "Vorleseprogramme und Suchmaschinen brauchen die Sprache des Textes.",
            en: "Screen readers and search engines need the language of the text."),
        example: .init(rejected: "language: deutsch", accepted: "language: de"),
        examples: [
            .refused("language: ↓deutsch", for: "language: de"),
            .refused("select: {languages: [↓deutsch]}", for: "select: {topics: [skills]}", in: .book),
            .accepted("language: de-AT", for: "language: de"),
        ])

    /// Addresses are complete and lead to http, https or mailto.
    static let badLink = Rule(
        "malformed-link", .error,
        summary: LocalizedText(
            de: "Adressen sind vollständig und führen zu http, https oder mailto.",
            en: "Addresses are complete and lead to http, https or mailto."),
        explanation: LocalizedText(
            de: "Andere Adressen (javascript:, file:, Pfade) funktionieren bei Partnern nicht oder sind gefährlich.",
            en: "Other addresses (javascript:, file:, paths) do not work for partners or are dangerous."),
        example: .init(rejected: "url: www.example.org", accepted: "url: https://www.example.org/"),
        examples: [
            .refused("↓mailto:a@example.org", for: "https://muster.example.org/"),
            .refused("↓https://muster.example.org:x/", for: "https://muster.example.org/"),
            .refused("↓\"javascript:alert(1)\"", for: "\"https://example.org/\""),
            .refused("↓\"/pfad\"", for: "\"https://example.org/\""),
            .refused("email: ↓max", for: "email: max@example.org"),
            .refused("ids: ↓https://praxis.example.org/?a\nlicence: CC", for: "licence: CC", in: .book),
            .refused("ids: ↓\"tag:praxis.example.org,2026:\"\nlicence: CC", for: "licence: CC", in: .book),
            .refused("↓https://praxis.example.org", for: "https://praxis.example.org/", in: .book),
            .accepted("\"mailto:info@example.org\"", for: "\"https://example.org/\""),
            .accepted("\"http://münchen.example:8080/a?b=c#d\"", for: "\"https://example.org/\""),
            .accepted("ids: https://alt.example.org\nlicence: CC", for: "licence: CC", in: .book),
            .accepted("ids: https://alt.example.org/buch\nlicence: CC", for: "licence: CC", in: .book),
            .accepted("http://localhost:8000/buch/", for: "https://praxis.example.org/", in: .book),
        ])

    /// Files lie below the folder of the case.
    static let badPath = Rule(
        "bad-path", .error,
        summary: LocalizedText(
            de: "Dateien liegen unterhalb des Ordners der Fallstudie.",
            en: "Files lie below the folder of the case."),
        explanation: LocalizedText(
            de: "Ein Pfad, der aus dem Ordner hinausführt, könnte fremde Dateien veröffentlichen.",
            en: "A path that leads out of the folder could publish foreign files."),
        example: .init(rejected: "file: ../geheim.pdf", accepted: "file: media/abend.jpg"),
        examples: [
            .refused("↓../plan.png", for: "media/plan.png"),
            .accepted("media/Plan 2.png", for: "media/plan.png"),
        ])

    /// Colours are written #rrggbb.
    static let badColour = Rule(
        "bad-colour", .error,
        summary: LocalizedText(
            de: "Farben stehen als #rrggbb.",
            en: "Colours are written #rrggbb."),
        explanation: LocalizedText(
            de: """
                Die Farbe eines Partners wird auf Lesbarkeit geprüft und muss dafür eindeutig sein. Ohne \
                Anführungszeichen ist # in YAML der Anfang eines Kommentars.
                """,
            en: """
                A partner's colour is checked for legibility and must be unambiguous for that. Without quotes, # \
                begins a comment in YAML.
                """),
        example: .init(rejected: "accent: blau", accepted: "accent: \"#003882\""),
        examples: [
            .refused("↓blau", for: "\"#003882\"", in: .book),
            .accepted("\"#FFaa00\"", for: "\"#003882\"", in: .book),
        ])

    /// Every field holds the kind of value that belongs there.
    static let wrongType = Rule(
        "wrong-type", .error,
        summary: LocalizedText(
            de: "Jedes Feld enthält die Art von Wert, die dort hingehört.",
            en: "Every field holds the kind of value that belongs there."),
        explanation: LocalizedText(
            de: """
                Text, Zahl, Liste und Gruppe von Feldern sind in YAML verschiedene Dinge. Ein Text, der wie eine \
                Zahl aussieht, gehört in Anführungszeichen.
                """,
            en: """
                Text, number, list and group of fields are different things in YAML. A text that looks like a \
                number must be quoted.
                """),
        example: .init(rejected: "title: 2021", accepted: "title: \"2021\""),
        examples: [
            .refused("employees: ↓14.5", for: "employees: 14"),
            .refused("title: ↓2021", for: "title: Ein Fall"),
            .refused("topics: ↓skills", for: "topics: [skills]"),
            .refused("fictional: ↓yes", for: "fictional: true"),
            .refused("hours: ↓1_000", for: "hours: 6"),
            .refused("lessons:", for: "lessons: Gelernt", at: "lessons:↓"),
            .accepted("title: \"2021\"", for: "title: Ein Fall"),
            .accepted("title: NO", for: "title: Ein Fall"),
            .accepted("fictional: True", for: "fictional: true"),
            .accepted("hours: 2.5e1", for: "hours: 6"),
        ])

    /// Numbers lie in the possible range.
    static let numberRange = Rule(
        "number-range", .error,
        summary: LocalizedText(
            de: "Zahlen liegen im möglichen Bereich.",
            en: "Numbers lie in the possible range."),
        explanation: LocalizedText(
            de: "Stunden, Personen und Beschäftigte können nicht negativ sein.",
            en: "Hours, people and employees cannot be negative."),
        example: .init(rejected: "hours: -2", accepted: "hours: 2"),
        examples: [
            .refused("employees: ↓-1", for: "employees: 14"),
            .refused("hours: ↓-1", for: "hours: 6"),
            .refused("hours: ↓.inf", for: "hours: 6"),
            .accepted("hours: 0", for: "hours: 6"),
        ])

    /// There are only the keys of the format.
    static let unknownKey = Rule(
        "unknown-key", .error,
        summary: LocalizedText(
            de: "Es gibt nur die Felder des Formats.",
            en: "There are only the keys of the format."),
        explanation: LocalizedText(
            de: """
                Ein falsch geschriebenes Feld würde sonst still übergangen. Notizen gehören in Kommentare (# …) \
                oder ins Protokoll.
                """,
            en: """
                A misspelt key would otherwise silently be ignored. Notes belong into comments (# …) or into the \
                journal.
                """),
        example: .init(rejected: "titel: Backstube", accepted: "title: Backstube"),
        examples: [
            .refused("↓stunden: 6", for: "hours: 6"),
            .refused("↓sumary: Kurz", for: "summary: Kurz"),
            .refused("↓kid: workshop", for: "kind: workshop", in: .log),
            .accepted("\"summary\": Kurz gesagt", for: "summary: Kurz gesagt"),
        ])

    /// Required keys are there.
    static let missingKey = Rule(
        "missing-key", .error,
        summary: LocalizedText(
            de: "Pflichtfelder sind da.",
            en: "Required keys are there."),
        explanation: LocalizedText(
            de: "Ohne diese Felder lässt sich ein Fall weder anzeigen noch finden.",
            en: "Without these keys a case can neither be shown nor found."),
        examples: [
            .refused("", for: "title: Ein Fall\n", at: "↓casebook: 1"),
            .refused("", for: "  text: Es ging los.\n", in: .log, at: "- ↓id: 01ARZ3NDEKTSV4RRFFQ69G5FAV"),
            .accepted("title: x\n", for: "title: Ein Fall\n"),
        ])

    /// The file names format version 1.
    static let formatVersion = Rule(
        "format-version", .error,
        summary: LocalizedText(
            de: "Die Datei nennt die Formatversion 1.",
            en: "The file names format version 1."),
        explanation: LocalizedText(
            de: "Daran erkennen ältere und neuere Programme, ob sie die Datei verstehen.",
            en: "By it older and newer programs tell whether they understand the file."),
        example: .init(rejected: "casebook: 2", accepted: "casebook: 1"),
        examples: [
            .refused("casebook: ↓2", for: "casebook: 1"),
            .accepted("casebook: 0x1", for: "casebook: 1"),
        ])

    /// All files can be read.
    package static let unreadableFile = Rule(
        "unreadable-file", .error,
        summary: LocalizedText(
            de: "Alle Dateien lassen sich lesen.",
            en: "All files can be read."),
        explanation: LocalizedText(
            de: "Die Datei fehlt, ist ein Verweis oder Gerät, oder es fehlen Rechte.",
            en: "The file is missing, is a link or device, or permissions are missing."))

    /// Whether a finding of the rule means that a file could not be read at all.
    public var isAboutAccess: Bool { self == .unreadableFile }
}
