public import CasebookDiagnostics
import CasebookModel

extension Rule {
    /// The rules about what a case says.
    public static let caseRules: [Rule] = [
        .missingForStatus, .missingNarrative, .missingPublishedOn, .duplicateID, .folderName, .reversedPeriod,
        .outsideProject, .outsidePhase, .phaseOrder, .dateOrder, .unknownMeasure, .unknownPhase,
        .outcomeWithoutMeasure, .indicatorFigure, .indicatorDirection, .unknownTopic, .duplicateValue,
        .deprecatedLicence,
        .sizeEmployees, .missingAlt, .missingCredit, .missingMediumLicence, .severalTeasers, .headingLevel,
        .emptyHeading, .markdownLink, .markdownImage, .markdownHTML, .markdownDepth, .releaseMissing, .releaseEnded,
        .releaseBasis,
        .identifiesCompany, .anonymousPerson, .anonymousHiddenData,
    ]

    /// What a case needs for its status is there.
    static let missingForStatus = Rule(
        "missing-for-status", .error,
        summary: LocalizedText(
            de: "Was ein Fall für seinen Stand braucht, ist da.",
            en: "What a case needs for its status is there."),
        explanation: LocalizedText(
            de: """
                Wer veröffentlicht, zeigt mindestens ein Ergebnis; wer zurückzieht, sagt wann. Ein Unternehmen hat \
                einen Namen, außer es bleibt anonym; ein Projekt hat einen Beginn, außer eine öffentliche Quelle \
                nennt keinen.
                """,
            en: """
                Whoever publishes shows at least one outcome; whoever withdraws says when. A company has a name \
                unless it is anonymous; a project has a beginning unless a public source does not tell.
                """))

    /// Published cases also tell lessons and transfer.
    static let missingNarrative = Rule(
        "missing-narrative", .warning,
        summary: LocalizedText(
            de: "Veröffentlichte Fälle erzählen auch Erfahrungen und Übertragbarkeit.",
            en: "Published cases also tell lessons and transfer."),
        explanation: LocalizedText(
            de: "Was schiefging und was andere mitnehmen können, ist für Leserinnen und Leser das Wertvollste.",
            en: "What went wrong and what others can take from it is the most valuable part for readers."))

    /// Published cases name the day of publication.
    static let missingPublishedOn = Rule(
        "missing-published-on", .warning,
        summary: LocalizedText(
            de: "Veröffentlichte Fälle nennen den Tag der Veröffentlichung.",
            en: "Published cases name the day of publication."),
        explanation: LocalizedText(
            de: "Listen und Feeds sind danach sortiert. Fehlt er, gilt der Tag der Freigabe.",
            en: "Lists and feeds are sorted by it. If it is missing, the day of the release counts."))

    /// Ids are unique within the case.
    static let duplicateID = Rule(
        "duplicate-id", .error,
        summary: LocalizedText(
            de: "Kennungen sind innerhalb des Falls eindeutig.",
            en: "Ids are unique within the case."),
        explanation: LocalizedText(
            de: """
                Verweise und Adressen wären sonst mehrdeutig. Phasen, Maßnahmen und Ergebnisse zählen jeweils für \
                sich.
                """,
            en: """
                References and addresses would be ambiguous otherwise. Phases, measures and outcomes count \
                separately.
                """))

    /// The folder of a case is named by its id.
    static let folderName = Rule(
        "folder-name", .error,
        summary: LocalizedText(
            de: "Der Ordner eines Falls heißt wie seine Kennung.",
            en: "The folder of a case is named by its id."),
        explanation: LocalizedText(
            de: """
                Der Ordnername ist die Kennung des Falls, steht in Adressen und bleibt für immer: Kleinbuchstaben, \
                Ziffern, einzelne Bindestriche.
                """,
            en: """
                The folder's name is the id of the case, stands in addresses and stays for ever: small letters, \
                digits, single hyphens.
                """),
        example: .init(rejected: "CaseStudies/Café Muster/case.yaml", accepted: "CaseStudies/cafe-muster/case.yaml"))

    /// What ends has begun before.
    static let reversedPeriod = Rule(
        "reversed-period", .error,
        summary: LocalizedText(
            de: "Was endet, hat vorher begonnen.",
            en: "What ends has begun before."),
        explanation: LocalizedText(
            de: "Geprüft wird nur, was sicher ist: 2021 ist weder vor noch nach 2021-03.",
            en: "Only what is certain is checked: 2021 is neither before nor after 2021-03."),
        example: .init(rejected: "from: 2021-05, to: 2021-03", accepted: "from: 2021-03, to: 2021-05"))

    /// Phases lie inside the project's period.
    static let outsideProject = Rule(
        "outside-project", .error,
        summary: LocalizedText(
            de: "Phasen liegen im Zeitraum des Projekts.",
            en: "Phases lie inside the project's period."),
        explanation: LocalizedText(
            de: "Meist ist ein Jahr falsch geschrieben, oder der Zeitraum des Projekts ist noch nicht angepasst.",
            en: "Mostly a year is misspelt, or the project's period has not been adapted."))

    /// Measures lie inside the period of their phase.
    static let outsidePhase = Rule(
        "outside-phase", .error,
        summary: LocalizedText(
            de: "Maßnahmen liegen im Zeitraum ihrer Phase.",
            en: "Measures lie inside the period of their phase."),
        explanation: LocalizedText(
            de: """
                Gehört die Maßnahme in eine andere Phase, verschieben Sie sie dorthin; sonst passen Sie die Daten \
                an.
                """,
            en: "If the measure belongs to another phase, move it there; otherwise adapt the dates."))

    /// Phases stand in the order in which they began.
    static let phaseOrder = Rule(
        "phase-order", .warning,
        summary: LocalizedText(
            de: "Phasen stehen in der Reihenfolge, in der sie begannen.",
            en: "Phases stand in the order in which they began."),
        explanation: LocalizedText(
            de: "Zeitleiste und Text folgen der Reihenfolge der Datei.",
            en: "Timeline and text follow the order of the file."))

    /// Release, publication, change and withdrawal follow each other.
    static let dateOrder = Rule(
        "date-order", .error,
        summary: LocalizedText(
            de: "Freigabe, Veröffentlichung, Änderung und Rückzug folgen aufeinander.",
            en: "Release, publication, change and withdrawal follow each other."),
        explanation: LocalizedText(
            de: """
                Niemand veröffentlicht vor der Freigabe, ändert vor der Veröffentlichung oder widerruft, was noch \
                nicht erteilt ist.
                """,
            en: """
                Nobody publishes before the release, changes before the publication, or revokes what is not \
                granted yet.
                """))

    /// References to measures have a target.
    static let unknownMeasure = Rule(
        "unknown-measure", .error,
        summary: LocalizedText(
            de: "Verweise auf Maßnahmen haben ein Ziel.",
            en: "References to measures have a target."),
        explanation: LocalizedText(
            de: "Ergebnisse nennen die Maßnahmen, die zu ihnen geführt haben, mit ihrer Kennung.",
            en: "Outcomes name the measures that brought them about by their id."),
        example: .init(rejected: "measures: [zielgruppen-workshp]", accepted: "measures: [zielgruppen-workshop]"))

    /// References to phases have a target.
    static let unknownPhase = Rule(
        "unknown-phase", .error,
        summary: LocalizedText(
            de: "Verweise auf Phasen haben ein Ziel.",
            en: "References to phases have a target."),
        explanation: LocalizedText(
            de: "Einträge im Protokoll nennen die Phase mit ihrer Kennung.",
            en: "Entries of the journal name the phase by its id."))

    /// Outcomes say what brought them about.
    static let outcomeWithoutMeasure = Rule(
        "outcome-without-measure", .warning,
        summary: LocalizedText(
            de: "Ergebnisse sagen, was zu ihnen geführt hat.",
            en: "Outcomes say what brought them about."),
        explanation: LocalizedText(
            de: "Ein Ergebnis ohne Maßnahme lässt offen, was andere nachmachen sollen.",
            en: "An outcome without a measure leaves open what others should imitate."))

    /// Indicators have a figure.
    static let indicatorFigure = Rule(
        "indicator-figure", .error,
        summary: LocalizedText(
            de: "Eine Kennzahl hat mindestens eine Zahl.",
            en: "An indicator has at least one figure."),
        explanation: LocalizedText(
            de: """
                Ohne vorher und nachher stünde auf der Seite eine Überschrift über einer leeren Tabelle. Kennen Sie die \
                Zahl noch nicht, lassen Sie die Kennzahl weg.
                """,
            en: """
                With neither before nor after, the page would show a caption over an empty table. If you do not know \
                the figure yet, leave the indicator out.
                """),
        example: .init(
            rejected: "indicator: {name: Kundschaft}", accepted: "indicator: {name: Kundschaft, after: 40}"))

    /// Indicators change in the direction that is better.
    static let indicatorDirection = Rule(
        "indicator-direction", .warning,
        summary: LocalizedText(
            de: "Kennzahlen verändern sich in die Richtung, die besser ist.",
            en: "Indicators change in the direction that is better."),
        explanation: LocalizedText(
            de: """
                Meist sind vorher und nachher vertauscht oder better ist falsch. Hat sich die Zahl wirklich \
                verschlechtert, ist das ein ehrliches Ergebnis; dann bleibt die Warnung stehen.
                """,
            en: """
                Mostly before and after are swapped or better is wrong. If the figure really got worse, that is an \
                honest outcome; then the warning stays.
                """),
        example: .init(
            rejected: "before: 40, after: 0, better: higher",
            accepted: "before: 0, after: 40, better: higher"))

    /// Topics are in the book's list of topics.
    static let unknownTopic = Rule(
        "unknown-topic", .error,
        summary: LocalizedText(
            de: "Themen stehen in der Themenliste des Buches.",
            en: "Topics are in the book's list of topics."),
        explanation: LocalizedText(
            de: "Ein neues Thema nehmen Sie zuerst in casebook.yaml mit deutschem und englischem Namen auf.",
            en: "Add a new topic to casebook.yaml first, with its German and English name."))

    /// Lists name every value only once.
    static let duplicateValue = Rule(
        "duplicate-value", .warning,
        summary: LocalizedText(
            de: "Listen nennen jeden Wert nur einmal.",
            en: "Lists name every value only once."),
        explanation: LocalizedText(
            de: "Ein doppelter Wert ist meist beim Kopieren entstanden.",
            en: "A value that stands twice mostly comes from copying."),
        example: .init(rejected: "topics: [skills, skills]", accepted: "topics: [skills]"))

    /// Licence ids are not deprecated.
    static let deprecatedLicence = Rule(
        "deprecated-licence", .warning,
        summary: LocalizedText(
            de: "Lizenzkennungen sind nicht veraltet.",
            en: "Licence ids are not deprecated."),
        explanation: LocalizedText(
            de: "SPDX hat die Kennung durch eine genauere ersetzt.",
            en: "SPDX has replaced the id by a more exact one."),
        example: .init(rejected: "licence: GPL-2.0", accepted: "licence: GPL-2.0-only"))

    /// Size class and number of employees agree.
    static let sizeEmployees = Rule(
        "size-employees", .warning,
        summary: LocalizedText(
            de: "Größenklasse und Zahl der Beschäftigten passen zusammen.",
            en: "Size class and number of employees agree."),
        explanation: LocalizedText(
            de: """
                Nach der Empfehlung 2003/361/EG: micro unter 10, small unter 50, medium unter 250. Umsatz und \
                Bilanz können eine Abweichung erklären.
                """,
            en: """
                By recommendation 2003/361/EC: micro under 10, small under 50, medium under 250. Turnover and \
                balance sheet can explain a deviation.
                """),
        example: .init(rejected: "size: micro, employees: 14", accepted: "size: small, employees: 14"))

    /// Pictures have an alternative text.
    static let missingAlt = Rule(
        "missing-alt", .error,
        summary: LocalizedText(
            de: "Bilder haben einen Alternativtext.",
            en: "Pictures have an alternative text."),
        explanation: LocalizedText(
            de: """
                Wer das Bild nicht sieht, liest oder hört den Text (WCAG 1.1.1, BITV 2.0). Beschreiben Sie, was \
                für den Fall wichtig ist.
                """,
            en: """
                Whoever cannot see the picture reads or hears the text (WCAG 1.1.1). Describe what matters for the \
                case.
                """))

    /// Media name who made them.
    static let missingCredit = Rule(
        "missing-credit", .error,
        summary: LocalizedText(
            de: "Medien nennen, wer sie gemacht hat.",
            en: "Media name who made them."),
        explanation: LocalizedText(
            de: "Ohne Urheberangabe darf niemand das Bild zeigen (§ 13 UrhG).",
            en: "Nobody may show a picture without naming its author."))

    /// Media have a licence.
    static let missingMediumLicence = Rule(
        "missing-medium-licence", .error,
        summary: LocalizedText(
            de: "Medien haben eine Lizenz.",
            en: "Media have a licence."),
        explanation: LocalizedText(
            de: """
                Die Lizenz des Textes gilt nicht für Bilder. Ohne eigene Lizenz dürfen Partner sie nicht \
                übernehmen.
                """,
            en: """
                The licence of the text does not cover pictures. Without their own licence partners may not take \
                them over.
                """))

    /// At most one picture stands for the case in lists.
    static let severalTeasers = Rule(
        "several-teasers", .error,
        summary: LocalizedText(
            de: "Höchstens ein Bild steht in Listen für den Fall.",
            en: "At most one picture stands for the case in lists."),
        explanation: LocalizedText(
            de: "Behalten Sie teaser: true bei dem Bild, das den Fall am besten zeigt.",
            en: "Keep teaser: true at the picture that shows the case best."))

    /// Headings in texts skip no level.
    static let headingLevel = Rule(
        "heading-level", .error,
        summary: LocalizedText(
            de: "Überschriften in Texten überspringen keine Ebene.",
            en: "Headings in texts skip no level."),
        explanation: LocalizedText(
            de: "Vorleseprogramme erschließen einen Text über seine Überschriften (WCAG 1.3.1).",
            en: "Screen readers open up a text by its headings (WCAG 1.3.1)."),
        example: .init(rejected: "### Eins\n##### Zwei", accepted: "### Eins\n#### Zwei"))

    /// Links in texts are complete and lead to http, https or mailto.
    static let markdownLink = Rule(
        "markdown-link", .error,
        summary: LocalizedText(
            de: "Links in Texten haben einen Text, sind vollständig und führen zu http, https oder mailto.",
            en: "Links in texts have a text, are complete and lead to http, https or mailto."),
        explanation: LocalizedText(
            de: """
                Andere Links würden beim Export entfernt. Einen Link ohne Text kann niemand anklicken, und einer im Text eines anderen \
                führte an zwei Stellen zugleich.
                """,
            en: """
                Other links would be removed by the export. Nobody can click at a link without text, and one in the text of another \
                would lead to two places at once.
                """),
        example: .init(rejected: "[Seite](javascript:alert(1))", accepted: "[Seite](https://www.example.org/)"))

    /// Pictures stand below media, not in the text.
    static let markdownImage = Rule(
        "markdown-image", .error,
        summary: LocalizedText(
            de: "Bilder stehen unter media, nicht im Text.",
            en: "Pictures stand below media, not in the text."),
        explanation: LocalizedText(
            de: "Nur dort haben sie Alternativtext, Urheber und Lizenz, und nur von dort werden sie mit exportiert.",
            en: """
                Only there do they have alternative text, credit and licence, and only from there are they \
                exported.
                """),
        example: .init(rejected: "![Abend](media/abend.jpg)", accepted: "media: [{file: media/abend.jpg, alt: …}]"))

    /// Texts contain no HTML.
    static let markdownHTML = Rule(
        "markdown-html", .warning,
        summary: LocalizedText(
            de: "Texte enthalten kein HTML.",
            en: "Texts contain no HTML."),
        explanation: LocalizedText(
            de: "HTML wird als Text gezeigt, nicht ausgeführt. Nutzen Sie Markdown.",
            en: "HTML is shown as text, not executed. Use Markdown."),
        example: .init(rejected: "<b>wichtig</b>", accepted: "**wichtig**"))

    /// Texts are not nested excessively, tables not excessively large.
    static let markdownDepth = Rule(
        "markdown-depth", .error,
        summary: LocalizedText(
            de: "Texte sind nicht übermäßig verschachtelt, Tabellen nicht übermäßig groß.",
            en: "Texts are not nested excessively, tables not excessively large."),
        explanation: LocalizedText(
            de: """
                Mehr als 24 ineinander geschachtelte Listen oder Zitate würde niemand lesen; der Rest ginge \
                verloren. Riesige Tabellen und Texte aus Hunderten angefangener Bilder oder HTML-Teile werden \
                als reiner Text gezeigt.
                """,
            en: """
                Nobody would read more than 24 lists or quotes in each other; the rest would be lost. Huge tables \
                and texts of hundreds of unfinished pictures or parts of HTML are shown as plain text.
                """))

    /// Published cases have a release.
    static let releaseMissing = Rule(
        "release-missing", .error,
        summary: LocalizedText(
            de: "Veröffentlichte Fälle haben eine Freigabe.",
            en: "Published cases have a release."),
        explanation: LocalizedText(
            de: """
                Ohne Freigabe des Unternehmens verlässt ein Fall nie das Haus. Tragen Sie ein, wann, von wem und \
                wofür sie erteilt wurde.
                """,
            en: """
                Without the company's release a case never leaves the house. Enter when, by whom and for what it \
                was granted.
                """))

    /// The release of published cases is still valid.
    static let releaseEnded = Rule(
        "release-ended", .warning,
        summary: LocalizedText(
            de: "Die Freigabe veröffentlichter Fälle gilt noch.",
            en: "The release of published cases is still valid."),
        explanation: LocalizedText(
            de: """
                Nach Ablauf oder Widerruf erscheint der Fall in keinem Export mehr; Partner erhalten einen \
                Löschvermerk. Holen Sie eine neue Freigabe ein, oder ziehen Sie den Fall zurück.
                """,
            en: """
                After expiry or revocation the case appears in no export; partners get a deletion record. Obtain a \
                new release, or withdraw the case.
                """))

    /// The basis of the release fits the case.
    static let releaseBasis = Rule(
        "release-basis", .error,
        summary: LocalizedText(
            de: "Die Grundlage der Freigabe passt zum Fall.",
            en: "The basis of the release fits the case."),
        explanation: LocalizedText(
            de: """
                basis: fictional gehört zu fictional: true; basis: public-source verlangt Quellen und einen \
                wirklichen Fall.
                """,
            en: "basis: fictional belongs to fictional: true; basis: public-source demands sources and a real case."))

    /// Texts of anonymous cases do not give away who is meant.
    static let identifiesCompany = Rule(
        "identifies-company", .error,
        summary: LocalizedText(
            de: "Texte anonymer Fälle verraten nicht, wer gemeint ist.",
            en: "Texts of anonymous cases do not give away who is meant."),
        explanation: LocalizedText(
            de: """
                Name, Website, Ort und Personen dürfen in der Datei stehen, aber in keinem Text, der exportiert \
                wird. Der Export hält den Fall sonst zurück.
                """,
            en: """
                Name, web site, place and people may stand in the file, but in no text that is exported. Otherwise \
                the export holds the case back.
                """))

    /// Files of anonymous cases say nothing between the lines.
    static let anonymousHiddenData = Rule(
        "anonymous-hidden-data", .error,
        summary: LocalizedText(
            de: "Dateien anonymer Fälle tragen nichts Verborgenes nach draußen.",
            en: "Files of anonymous cases carry nothing hidden out."),
        explanation: LocalizedText(
            de: """
                Was der Export nicht entfernen kann, etwa Kommentare, nachverfolgte Änderungen oder frühere Fassungen, verrät \
                leicht, wer gemeint ist. Der Export hält den Fall zurück, bis es im Programm, aus dem die Datei stammt, entfernt \
                ist.
                """,
            en: """
                What the export cannot take out, comments, tracked changes or earlier versions for example, easily tells who is \
                meant. The export holds the case back until it is taken out in the program that the file comes from.
                """))

    /// Anonymous cases name no people.
    static let anonymousPerson = Rule(
        "anonymous-person", .warning,
        summary: LocalizedText(
            de: "Anonyme Fälle nennen keine Personen.",
            en: "Anonymous cases name no people."),
        explanation: LocalizedText(
            de: """
                Der Export lässt Namen von Personen und den Kontakt weg. Sicherer ist, sie gar nicht erst in die \
                Datei zu schreiben.
                """,
            en: """
                The export leaves out names of people and the contact. It is safer not to write them into the file \
                at all.
                """))
}
