import CasebookDiagnostics
import CasebookDisk
import CasebookModel

/// The words of the import.
enum ImportPhrases {
    static let noCaseFile = LocalizedText(
        de: "der Eintrag nennt keinen Fall, den Casebook lesen kann",
        en: "the item does not lead to a case that Casebook can read")
    static let endlessFeed = LocalizedText(
        de: "der Feed hört nicht auf (mehr Seiten oder Fälle, als es geben kann)",
        en: "the feed does not end (it has more pages or cases than Casebook reads)")
    static let noNetwork = LocalizedText(
        de: "ohne Netz werden nur Dateien und Ordner übernommen",
        en: "without a network, only files and folders can be imported")
    static let busy = LocalizedText(
        de: "in diese Sammlung wird gerade importiert; versuchen Sie es gleich noch einmal",
        en: "somebody is importing into this collection right now; try again in a moment")
    static let notForPartners = LocalizedText(
        de: "das Unternehmen hat die Weitergabe an Partner nicht freigegeben",
        en: "the company has not approved it for partners")
    static let otherName = LocalizedText(
        de: "der Fall nennt sich anders als der Eintrag im Feed",
        en: "the case has a different id from the feed's item")
    static let hasErrors = LocalizedText(
        de: "der Fall hat Fehler", en: "the case has errors")
    static let tooManyMedia = LocalizedText(
        de: "der Fall hat zu viele oder zu große Mediendateien",
        en: "the case has too many media files, or they are too large")
    static let noFolder = LocalizedText(
        de: "alle Ordnernamen für diesen Fall sind vergeben", en: "all folder names for this case are taken")
    static let seenTwice = LocalizedText(
        de: "der Feed nennt diesen Fall zweimal", en: "the feed lists this case twice")

    static func unknownFormerAddress(_ address: WebAddress, known: [String]) -> LocalizedText {
        let list = known.map { $0.quotable(limit: 200) }.joined(separator: ", ")
        return LocalizedText(
            de: """
                von \(address) wurde in diese Sammlung noch nichts übernommen\
                \(known.isEmpty ? "" : "; Fälle kamen bisher von: \(list)")
                """,
            en: """
                nothing has been imported from \(address) into this collection\
                \(known.isEmpty ? "" : "; cases have come from: \(list)")
                """)
    }

    static func otherServer(_ address: WebAddress) -> LocalizedText {
        LocalizedText(
            de: "\(address) liegt nicht beim Feed und wird deshalb nicht abgerufen",
            en: "\(address) is not on the same server as the feed and is therefore not fetched")
    }

    static func brokenMemory(_ path: DiskPath, _ finding: Diagnostic?) -> LocalizedText {
        let place = finding?.range.map { ":\($0.start.line):\($0.start.column)" } ?? ""
        return LocalizedText(
            de: "\(path)\(place) ist beschädigt; holen Sie die Datei aus der Versionsverwaltung zurück",
            en: "\(path)\(place) is damaged; restore the file from version control")
    }

    static func sizeDiffers(_ path: RelativePath) -> LocalizedText {
        LocalizedText(
            de: "\(path) hat eine andere Größe, als der Feed sagt; vielleicht wird dort gerade veröffentlicht",
            en: "\(path) does not have the size that the feed states; it may be being published right now")
    }

    static func medium(_ path: RelativePath, _ message: LocalizedText) -> LocalizedText {
        LocalizedText(de: "\(path): \(message.de)", en: "\(path): \(message.en)")
    }

    /// What stands above a case that was taken over.
    static func fileComment(_ study: CaseStudy) -> [String] {
        study.language.primary == "de"
            ? [
                "Übernommen mit „casebook import“; woher, steht am Ende unter origin.",
                "Eigene Änderungen bleiben: der nächste Import meldet sie, statt sie zu überschreiben.",
            ]
            : [
                "Imported with \"casebook import\"; origin, at the end, says where from.",
                "Your own changes stay: the next import reports them instead of overwriting them.",
            ]
    }

    /// Who granted, where the original does not say: of an anonymous company nobody learns.
    static func grantedBy(_ study: CaseStudy) -> String {
        study.language.primary == "de"
            ? "gegenüber dem Herausgeber des Originals" : "towards the publisher of the original"
    }

    /// What is left of a withdrawn case.
    static func gravestone(_ study: CaseStudy) -> (title: String, text: String) {
        study.language.primary == "de"
            ? (
                "Zurückgezogener Fall",
                "Der Herausgeber hat den Fall zurückgezogen; hier bleibt nur die Kennung, damit auch Kopien davon erfahren."
            )
            : (
                "Withdrawn case",
                "The publisher has withdrawn the case; only its id stays here, so that other copies hear about it too."
            )
    }
}
