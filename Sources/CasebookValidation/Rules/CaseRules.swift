import CasebookDiagnostics
import CasebookModel

extension Rule {

    /// References to phases have a target.
    static let unknownPhase = Rule(
        "unknown-phase", .error,
        summary: LocalizedText(
            de: "Verweise auf Phasen haben ein Ziel.",
            en: "References to phases have a target."),
        explanation: LocalizedText(
            de: "Einträge im Protokoll nennen die Phase mit ihrer Kennung.",
            en: "Entries of the journal name the phase by its id."),
        examples: [
            .refused("phase: ↓analyze", for: "phase: analyse", in: .log),
            .accepted("phase: umsetzung", for: "phase: analyse", in: .log),
        ])

    /// Headings in texts skip no level.
    static let headingLevel = Rule(
        "heading-level", .error,
        summary: LocalizedText(
            de: "Überschriften in Texten überspringen keine Ebene.",
            en: "Headings in texts skip no level."),
        explanation: LocalizedText(
            de: "Vorleseprogramme erschließen einen Text über seine Überschriften (WCAG 1.3.1).",
            en: "Screen readers open up a text by its headings (WCAG 1.3.1)."),
        example: .init(rejected: "### Eins\n##### Zwei", accepted: "### Eins\n#### Zwei"),
        examples: [
            .refused("↓##### Zwei", for: "#### Zwei"),
            .accepted("### Zwei", for: "#### Zwei"),
        ])

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
                Other links would be removed by the export. Nobody can click a link without text, and one in the text of another \
                would lead to two places at once.
                """),
        example: .init(rejected: "[Seite](javascript:alert(1))", accepted: "[Seite](https://www.example.org/)"),
        examples: [
            .refused("Die ↓[Lage](javascript:x)", for: "Die Lage"),
            .refused("Die Lage ↓[](https://example.org/)", for: "Die Lage"),
            .refused("Die Lage ↓[&nbsp;`\u{AD}`](https://example.org/)", for: "Die Lage"),
            .refused("[Die Lage ↓<https://example.org/a>](https://example.org/)", for: "Die Lage"),
            .accepted("Die [Lage](https://example.org/) und <mailto:a@example.org>", for: "Die Lage"),
        ])

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
        example: .init(rejected: "![Abend](media/abend.jpg)", accepted: "media: [{file: media/abend.jpg, alt: …}]"),
        examples: [
            .refused("Die ↓![Lage](bild.png)", for: "Die Lage")
        ])

    /// Texts contain no HTML.
    static let markdownHTML = Rule(
        "markdown-html", .warning,
        summary: LocalizedText(
            de: "Texte enthalten kein HTML.",
            en: "Texts contain no HTML."),
        explanation: LocalizedText(
            de: "HTML wird als Text gezeigt, nicht ausgeführt. Nutzen Sie Markdown.",
            en: "HTML is shown as text, not executed. Use Markdown."),
        example: .init(rejected: "<b>wichtig</b>", accepted: "**wichtig**"),
        examples: [
            .refused("Die ↓<b>Lage</b>", for: "Die Lage", also: ["19:14 markdown-html"]),
            .accepted("Die Lage: 1 < 2 > 0 und `<b>`", for: "Die Lage"),
        ])

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
                """),
        examples: [
            .refused(
                "GmbH\n  anonymous: true\n  description: ↓Das Musterhaus\n", for: "GmbH (erfunden)\n",
                also: ["43:31 anonymous-person"]),
            .refused(
                "GmbH\n  anonymous: true\n  description: ↓In Musterstadt\n", for: "GmbH (erfunden)\n",
                also: ["43:31 anonymous-person"]),
            .refused(
                "GmbH\n  anonymous: true\n  description: ↓Von Eva Muster\n", for: "GmbH (erfunden)\n",
                also: ["43:31 anonymous-person"]),
            .accepted("lessons: Eva Muster und das Musterhaus in Musterstadt", for: "lessons: Gelernt"),
        ])

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
                """),
        examples: [
            .accepted("media/plan.pdf", for: "media/plan.png")
        ])

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
                """),
        examples: [
            .refused("  anonymous: true\n  sector:", for: "  sector:", at: "person: ↓Eva Muster"),
            .accepted("", for: "quotes: [{text: Gut., person: Eva Muster, role: Inhaberin}]\n"),
        ])
}
