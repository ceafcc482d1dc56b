import CasebookPluginAPI

/// The words of the page for partners.
enum PartnerPhrases {
    static let lead = LocalizedText(
        de:
            "Kammern, Verbände und Nachfolgeprojekte können jedes Praxisbeispiel auf der eigenen Website zeigen: eines, "
            + "ein ganzes Thema oder alle.",
        en: "Chambers, associations and successor projects can show case studies on their own websites: one, a "
            + "whole topic, or all of them.")

    static let termsHeading = LocalizedText(de: "Was dabei gilt", en: "Terms of use")
    static func terms(licence: String) -> LocalizedText {
        LocalizedText(
            de:
                "Die Texte stehen, wo nichts anderes vermerkt ist, unter der Lizenz \(licence). Bei der Übernahme gilt:",
            en: "Unless noted otherwise, the texts are under the licence \(licence). If you use them:")
    }
    static func keepSource(_ publisher: String) -> LocalizedText {
        LocalizedText(
            de: "Nennen Sie \(publisher) als Quelle und verlinken Sie das Original.",
            en: "Name \(publisher) as the source, and link to the original.")
    }
    static let keepFunding = LocalizedText(
        de: "Behalten Sie den Förderhinweis bei.", en: "Keep the funding notice.")
    static let keepFictional = LocalizedText(
        de: "Kennzeichnen Sie Lehrfälle weiterhin als erfunden.",
        en: "Keep the note that marks teaching cases as fictional.")
    static let checkPictures = LocalizedText(
        de: "Beachten Sie die Lizenz, die bei jedem Bild steht.", en: "Respect the licence given with each picture.")
    static let attribution = LocalizedText(de: "Quellenangabe zum Kopieren", en: "Attribution to copy")
    static func attributionText(
        _ publisher: String, _ url: String, _ licence: String, isFictional: Bool
    ) -> LocalizedText {
        let source = "\(publisher), \(url), \(licence)"
        return isFictional
            ? LocalizedText(
                de: "Quelle (Lehrfall, erfunden): \(source)", en: "Source (teaching case, fictional): \(source)")
            : LocalizedText(de: "Quelle: \(source)", en: "Source: \(source)")
    }

    static let embedHeading = LocalizedText(de: "Einbetten ohne Übernahme", en: "Embed without copying")
    static let embedText = LocalizedText(
        de:
            "Wer nichts importieren will, bindet Beispiele ein. Nichts davon lädt etwas von Dritten oder setzt Cookies.",
        en: """
            If you do not want to import anything, embed case studies. Nothing is loaded from third parties, and no \
            cookies are set.
            """)
    static let element = LocalizedText(de: "Element", en: "Element")
    static let frame = LocalizedText(de: "Rahmen", en: "Frame")
    static let address = LocalizedText(de: "Adresse einfügen", en: "Paste the address")
    static let fragment = LocalizedText(de: "HTML-Baustein", en: "HTML fragment")
    static func use(of way: EmbedSnippets.Way) -> LocalizedText {
        switch way {
        case .element:
            LocalizedText(
                de:
                    "steht mitten in Ihrer Seite, bleibt aktuell, folgt deren hellen oder dunklen Farben. Braucht Skripte.",
                en: "is part of your page, stays up to date, follows its light or dark colours. Needs scripts.")
        case .frame:
            LocalizedText(
                de: "bleibt aktuell und passt seine Höhe an, wenn Skripte erlaubt sind.",
                en: "stays up to date, and adapts its height if scripts are allowed.")
        case .address:
            LocalizedText(
                de:
                    "für WordPress und andere, die oEmbed verstehen: Adresse in eine leere Zeile einfügen, fertig ist eine Karte "
                    + "mit Bild und Kennzahlen. Geht mit jeder Rolle.",
                en:
                    "for WordPress and others that understand oEmbed: paste the address on an empty line to get a card "
                    + "with a picture and figures. Works with every role.")
        case .fragment:
            LocalizedText(
                de:
                    "der ganze Text zum Kopieren, in Ihrem Layout, ohne Skripte, für jedes CMS. Bleibt, wie er war: Vergleichen Sie "
                    + "ab und zu die Fassung, die am Ende steht.",
                en:
                    "the whole text to copy, in your layout, without scripts, for any CMS. It does not update itself: "
                    + "compare its version, given at the end, from time to time.")
        }
    }
    static let builder = LocalizedText(de: "Baustein zusammenstellen", en: "Choose what to embed")
    static let caseOrList = LocalizedText(de: "Praxisbeispiel oder Liste", en: "Case study or list")
    static let wholeList = LocalizedText(de: "Die ganze Liste", en: "The whole list")
    static let way = LocalizedText(de: "Art", en: "Way")
    static let scheme = LocalizedText(de: "Farben", en: "Colours")
    static let schemeOfPage = LocalizedText(de: "wie Ihre Seite", en: "like your page")
    static let headingLevel = LocalizedText(de: "Oberste Überschrift", en: "Top heading")
    static let code = LocalizedText(de: "Zum Kopieren", en: "To copy")
    static let preview = LocalizedText(de: "Vorschau", en: "Preview")
    static let samePattern = LocalizedText(
        de: "Für alle anderen Praxisbeispiele ist der Baustein derselbe, nur mit anderer Kennung.",
        en: "For all other case studies the snippet is the same, apart from the id.")

    static let rulesHeading = LocalizedText(
        de: "Was Server und Sicherheitsregeln erlauben müssen", en: "What servers and security rules must allow")
    static let rulesText = LocalizedText(
        de: "Hat Ihre Website eine Content-Security-Policy, muss sie nennen:",
        en: "If your site has a Content Security Policy, it must include:")
    static let needed = LocalizedText(de: "nötig", en: "needed")
    static let notNeeded = LocalizedText(de: "nicht nötig", en: "not needed")
    static func serverText(_ origin: String) -> LocalizedText {
        LocalizedText(
            de:
                "Für das Element muss der Server \(origin) anderen Websites das Lesen erlauben, auch bei Fehlern. Das richtet ein, wer "
                + "ihn betreibt; zeigt das Element nur einen Link, steht der Grund in der Konsole des Browsers.",
            en:
                "For elements, the server \(origin) must allow other sites to read it, including error pages. Its "
                + "administrator sets this up; if an element shows only a link, the browser's console says why.")
    }
    static let nginx = LocalizedText(de: "nginx", en: "nginx")
    static let apache = LocalizedText(de: "Apache (mit mod_headers)", en: "Apache (with mod_headers)")
    static let pages = LocalizedText(
        de: "GitHub Pages und GitLab Pages erlauben es von selbst.",
        en: "GitHub Pages and GitLab Pages allow it by themselves.")

    static let oneHeading = LocalizedText(de: "Ein einzelnes Praxisbeispiel", en: "A single case study")
    static let oneText = LocalizedText(
        de: "Auf der Seite jedes Praxisbeispiels stehen am Ende Zitiervorschlag und Dateien. Die Adressen sind nach "
            + "einem Muster gebaut und ändern sich nicht:",
        en: "The page of every case study ends with a citation and files. Their addresses follow a pattern and "
            + "do not change:")
    static let onePDF = LocalizedText(
        de: "Barrierefreies PDF zum Herunterladen", en: "Accessible PDF to download")
    static let oneLink = LocalizedText(de: "Das Original", en: "The original")

    static let topicHeading = LocalizedText(de: "Ein Thema", en: "A topic")
    static let topicText = LocalizedText(
        de: "Jedes Thema hat eigene Feeds; TYPO3, WordPress und andere lesen sie mit ihren Feed-Erweiterungen.",
        en: "Every topic has feeds of its own; TYPO3, WordPress and others read them with their feed extensions.")

    static let allHeading = LocalizedText(de: "Alle Beispiele", en: "All case studies")
    static let allText = LocalizedText(
        de:
            "Feeds enthalten jedes Praxisbeispiel in voller Länge, das neueste zuerst. Wer selbst mit Casebook arbeitet, "
            + "übernimmt sie mit einem Befehl.",
        en:
            "Feeds contain every case study in full, the newest first. If you use Casebook, you can import them "
            + "with one command.")
    static let command = LocalizedText(de: "Mit Casebook", en: "With Casebook")

    static let withdrawalsHeading = LocalizedText(
        de: "Wenn ein Praxisbeispiel zurückgezogen wird", en: "If a case study is withdrawn")
    static let withdrawalsText = LocalizedText(
        de: "Unternehmen können ihre Freigabe widerrufen. Die Feeds melden das; wer Kopien zeigt, entfernt sie dann.",
        en: """
            Companies can revoke their consent. The feeds then say so, and everybody who shows copies must remove them.
            """)
    static let questions = LocalizedText(
        de: "Fragen beantwortet die Redaktion:", en: "If you have questions, ask the editors:")
}
