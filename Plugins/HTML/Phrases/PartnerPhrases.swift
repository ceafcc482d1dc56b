import CasebookPluginAPI

/// The words of the page for partners.
enum PartnerPhrases {
    static let lead = LocalizedText(
        de:
            "Kammern, Verbände und Nachfolgeprojekte können jedes Praxisbeispiel auf der eigenen Website zeigen: eines, "
            + "ein ganzes Thema oder alle.",
        en: "Chambers, associations and successor projects can show every case study on their own site: one, a whole "
            + "topic, or all of them.")

    static let termsHeading = LocalizedText(de: "Was dabei gilt", en: "What to observe")
    static func terms(licence: String) -> LocalizedText {
        LocalizedText(
            de:
                "Die Texte stehen, wo nichts anderes vermerkt ist, unter der Lizenz \(licence). Bei der Übernahme gilt:",
            en: "Unless noted otherwise, the texts are under the licence \(licence). When you take them over:")
    }
    static func keepSource(_ publisher: String) -> LocalizedText {
        LocalizedText(
            de: "Nennen Sie \(publisher) als Quelle und verlinken Sie das Original.",
            en: "Name \(publisher) as the source and link to the original.")
    }
    static let keepFunding = LocalizedText(
        de: "Behalten Sie den Förderhinweis bei.", en: "Keep the funding notice.")
    static let keepFictional = LocalizedText(
        de: "Kennzeichnen Sie erfundene Beispiele weiterhin als solche.", en: "Keep fictional examples marked as such.")
    static let checkPictures = LocalizedText(
        de: "Beachten Sie die Lizenz, die bei jedem Bild steht.", en: "Observe the licence noted with each picture.")
    static let attribution = LocalizedText(de: "Quellenangabe zum Kopieren", en: "Attribution to copy")
    static func attributionText(
        _ publisher: String, _ url: String, _ licence: String, isFictional: Bool
    ) -> LocalizedText {
        let source = "\(publisher), \(url), \(licence)"
        return isFictional
            ? LocalizedText(de: "Quelle (erfundenes Beispiel): \(source)", en: "Source (fictional example): \(source)")
            : LocalizedText(de: "Quelle: \(source)", en: "Source: \(source)")
    }

    static let embedHeading = LocalizedText(de: "Einbetten ohne Übernahme", en: "Embed without copying")
    static let embedText = LocalizedText(
        de: "Wer nichts importieren will, bindet Beispiele ein: als Element im eigenen Layout, als Rahmen oder als "
            + "HTML-Baustein ohne jede Gestaltung. Nichts davon lädt etwas von Dritten oder setzt Cookies.",
        en:
            "To import nothing, embed cases: as an element in your own layout, as a frame, or as a fragment of HTML without "
            + "any styling. None of them loads anything from third parties or sets a cookie.")
    static let elementSnippet = LocalizedText(de: "Ein Beispiel als Element", en: "A case as an element")
    static let listSnippet = LocalizedText(de: "Die ganze Liste als Element", en: "The whole list as an element")
    static let frameSnippet = LocalizedText(de: "Ein Beispiel im Rahmen", en: "A case in a frame")
    static let fragmentSnippet = LocalizedText(
        de: "Ein Beispiel als HTML-Baustein", en: "A case as a fragment of HTML")

    static let oneHeading = LocalizedText(de: "Ein einzelnes Beispiel", en: "A single case")
    static let oneText = LocalizedText(
        de: "Auf der Seite jedes Praxisbeispiels stehen am Ende Zitiervorschlag und Dateien. Die Adressen sind nach "
            + "einem Muster gebaut und ändern sich nicht:",
        en: "At its end, the page of every case study has a citation and files. Their addresses follow one pattern and "
            + "do not change:")
    static let oneJSON = LocalizedText(de: "Alle Angaben als JSON", en: "Everything as JSON")
    static let oneDocBook = LocalizedText(de: "Für Druck und EPUB: DocBook 5", en: "For print and EPUB: DocBook 5")
    static let oneLink = LocalizedText(de: "Das Original", en: "The original")

    static let topicHeading = LocalizedText(de: "Ein Thema", en: "A topic")
    static let topicText = LocalizedText(
        de: "Jedes Thema hat eigene Feeds; TYPO3, WordPress und andere lesen sie mit ihren Feed-Erweiterungen.",
        en: "Every topic has feeds of its own; TYPO3, WordPress and others read them with their feed extensions.")

    static let allHeading = LocalizedText(de: "Alle Beispiele", en: "All cases")
    static let allText = LocalizedText(
        de:
            "Feeds enthalten jedes Praxisbeispiel in voller Länge, das neueste zuerst. Wer selbst mit Casebook arbeitet, "
            + "übernimmt sie mit einem Befehl.",
        en:
            "Feeds hold every case study in full, the newest first. Whoever works with Casebook takes them over with one "
            + "command.")
    static let command = LocalizedText(de: "Mit Casebook", en: "With Casebook")

    static let withdrawalsHeading = LocalizedText(
        de: "Wenn ein Beispiel zurückgezogen wird", en: "If a case is withdrawn")
    static let withdrawalsText = LocalizedText(
        de: "Unternehmen können ihre Freigabe widerrufen. Die Feeds melden das; wer Kopien zeigt, entfernt sie dann.",
        en: "Companies can revoke their consent. The feeds say so; whoever shows copies then removes them.")
    static let questions = LocalizedText(de: "Fragen beantwortet die Redaktion:", en: "The editors answer questions:")
}
