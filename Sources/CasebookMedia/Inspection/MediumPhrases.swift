import CasebookDiagnostics
import CasebookModel
import CasebookXML

/// The words for everything that can be wrong with a medium.
enum MediumPhrases {
    /// What is wrong, with the line in front if there is one.
    static func message(_ kind: MediumProblem.Kind, line: Int?) -> LocalizedText {
        let message = message(kind)
        guard let line else { return message }
        return LocalizedText(de: "Zeile \(line): \(message.de)", en: "line \(line): \(message.en)")
    }

    private static func message(_ kind: MediumProblem.Kind) -> LocalizedText {
        switch kind {
        case .unknownSuffix(let suffix):
            LocalizedText(
                de: "Dateien mit der Endung „\(suffix.quotable())“ gehören nicht zu den erlaubten Medien",
                en: "files with the extension \"\(suffix.quotable())\" are not allowed as media")
        case .empty: LocalizedText(de: "die Datei ist leer", en: "the file is empty")
        case .tooLarge(let limit):
            LocalizedText(
                de: "die Datei ist größer als \(limit >> 20) MiB", en: "the file is larger than \(limit >> 20) MiB")
        case .otherContent(let expected, let found?):
            LocalizedText(
                de: "die Datei heißt wie \(expected.name), ist aber \(found.name)",
                en: "the extension says \(expected.name), but the file is \(found.name)")
        case .otherContent(let expected, nil):
            LocalizedText(
                de: "der Inhalt der Datei ist nicht \(expected.name)",
                en: "the content of the file is not \(expected.name)")
        case .damaged(let type):
            LocalizedText(
                de: "die Datei ist als \(type.name) beschädigt oder unvollständig",
                en: "the file is damaged or incomplete (\(type.name))")
        case .unsafeArchive(let name):
            LocalizedText(
                de: "im Archiv führt der Name „\(name.quotable())“ aus dem Zielordner hinaus",
                en: "in the archive, the name \"\(name.quotable())\" leads out of the destination folder")
        case .macros:
            LocalizedText(de: "das Dokument enthält Makros", en: "the document contains macros")
        case .notUTF8:
            LocalizedText(
                de: "die Datei ist kein Text in UTF-8", en: "the file is not text in UTF-8")
        case .controlCharacter:
            LocalizedText(
                de: "der Text enthält unsichtbare Steuerzeichen", en: "the text contains invisible control characters")
        case .unreadableXML(let problem): problem.message
        case .notADrawing:
            LocalizedText(
                de: "das äußerste Element ist nicht „svg“ im Namensraum http://www.w3.org/2000/svg",
                en: "the outermost element is not \"svg\" in the namespace http://www.w3.org/2000/svg")
        case .forbiddenElement(let name):
            LocalizedText(
                de: "das Element „\(name.quotable())“ ist in Zeichnungen nicht erlaubt",
                en: "the element \"\(name.quotable())\" is not allowed in drawings")
        case .forbiddenAttribute(let name):
            LocalizedText(
                de: "das Attribut „\(name.quotable())“ ist in Zeichnungen nicht erlaubt",
                en: "the attribute \"\(name.quotable())\" is not allowed in drawings")
        case .script(let name):
            LocalizedText(
                de: "das Attribut „\(name.quotable())“ führt ein Programm aus",
                en: "the attribute \"\(name.quotable())\" runs a program")
        case .externalReference(let address):
            LocalizedText(
                de: "der Verweis „\(address.quotable())“ führt aus der Datei hinaus",
                en: "the reference \"\(address.quotable())\" leads out of the file")
        case .unsafeStyle:
            LocalizedText(
                de: "diese Formatierung (CSS) könnte etwas nachladen",
                en: "this style (CSS) could load something from elsewhere")
        case .processingInstruction(let target):
            LocalizedText(
                de: "die Verarbeitungsanweisung „<?\(target.quotable())“ ist in Zeichnungen nicht erlaubt",
                en: "the processing instruction \"<?\(target.quotable())\" is not allowed in drawings")
        }
    }

    /// What to do about a problem.
    static func hint(_ kind: MediumProblem.Kind) -> LocalizedText? {
        switch kind {
        case .unknownSuffix:
            let suffixes = MediaType.allCases.flatMap(\.suffixes).joined(separator: ", ")
            return LocalizedText(de: "möglich sind: \(suffixes)", en: "allowed: \(suffixes)")
        case .empty, .damaged:
            return LocalizedText(
                de: "speichern Sie die Datei noch einmal aus dem Programm, aus dem sie stammt",
                en: "save the file again in the program that it was made with")
        case .tooLarge:
            return LocalizedText(
                de: "verkleinern Sie sie (Bilder zum Beispiel auf 2000 Pixel Breite) oder verlinken Sie sie",
                en: "make it smaller (pictures to a width of 2000 pixels, for example) or link to it")
        case .otherContent:
            return LocalizedText(
                de: "speichern Sie die Datei im richtigen Format; die Endung zu ändern genügt nicht",
                en: "save the file in the right format; changing the extension is not enough")
        case .unsafeArchive:
            return LocalizedText(de: "packen Sie das Archiv neu", en: "create the archive again")
        case .macros:
            return LocalizedText(
                de: "speichern Sie das Dokument ohne Makros", en: "save the document without macros")
        case .notUTF8, .controlCharacter:
            return LocalizedText(
                de: "speichern Sie sie als „Text (UTF-8)“ oder „CSV UTF-8“",
                en: "save it as \"text (UTF-8)\" or \"CSV UTF-8\"")
        case .unreadableXML, .notADrawing, .forbiddenElement, .forbiddenAttribute, .script, .externalReference,
            .unsafeStyle, .processingInstruction:
            return LocalizedText(
                de: "exportieren Sie die Zeichnung als „normales SVG“ ohne Skripte und mit eingebetteten Bildern",
                en: "export the drawing as \"plain SVG\" without scripts and with embedded pictures")
        }
    }
}
