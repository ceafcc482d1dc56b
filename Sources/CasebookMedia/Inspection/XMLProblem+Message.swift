import CasebookDiagnostics
public import CasebookModel
public import CasebookXML

extension XMLProblem.Kind {
    /// What keeps a file from being read as XML, for people.
    public var message: LocalizedText {
        switch self {
        case .tooLarge(let limit):
            LocalizedText(
                de: "die Datei ist größer als \(limit >> 20) MiB", en: "the file is larger than \(limit >> 20) MiB")
        case .notUTF8:
            LocalizedText(de: "die Datei ist nicht in UTF-8 gespeichert", en: "the file is not saved as UTF-8")
        case .documentType:
            LocalizedText(
                de: "eine Dokumenttyp-Deklaration (<!DOCTYPE …>) ist nicht erlaubt",
                en: "a document type declaration (<!DOCTYPE …>) is not allowed")
        case .tooDeep(let limit):
            LocalizedText(
                de: "mehr als \(limit) Elemente sind ineinander geschachtelt",
                en: "elements are nested more than \(limit) levels deep")
        case .tooManyElements(let limit):
            LocalizedText(
                de: "die Datei hat mehr als \(limit) Elemente", en: "the file has more than \(limit) elements")
        case .tooManyAttributes(let limit):
            LocalizedText(
                de: "ein Element hat mehr als \(limit) Attribute", en: "an element has more than \(limit) attributes")
        case .malformed(let fault): fault.message
        }
    }
}

extension XMLProblem.Fault {
    fileprivate var message: LocalizedText {
        switch self {
        case .noElement:
            LocalizedText(de: "die Datei enthält kein XML", en: "the file contains no XML")
        case .endTagMissing:
            LocalizedText(
                de: "ein Element wird nicht oder falsch geschlossen",
                en: "an element is not closed, or not closed correctly")
        case .unknownEntity:
            LocalizedText(
                de: "eine Entität ist unbekannt; erlaubt sind &amp; &lt; &gt; &quot; &apos; und Zahlen",
                en: "an entity is unknown; allowed are &amp; &lt; &gt; &quot; &apos; and numbers")
        case .forbiddenCharacter:
            LocalizedText(
                de: "ein Zeichen steht darin, das XML nicht erlaubt",
                en: "it contains a character that XML does not allow"
            )
        case .repeatedAttribute:
            LocalizedText(
                de: "ein Attribut steht zweimal an einem Element", en: "an element has the same attribute twice")
        case .undeclaredPrefix:
            LocalizedText(
                de: "ein Namensraum-Präfix ist nicht deklariert (xmlns:…)",
                en: "a namespace prefix is not declared (xmlns:…)")
        case .textAfterEnd:
            LocalizedText(
                de: "nach dem Ende des äußersten Elements folgt noch etwas",
                en: "something follows after the end of the outermost element"
            )
        case .other(let words):
            LocalizedText(
                de: "das XML ist fehlerhaft (libxml2: \(words.quotable()))",
                en: "the XML is not well-formed (libxml2: \(words.quotable()))")
        }
    }
}
