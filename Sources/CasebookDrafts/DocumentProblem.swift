public import CasebookModel

/// Why a document gives no draft.
public enum DocumentProblem: Error, Sendable, Hashable {
    /// No document that this can read, by its suffix.
    case unknownFormat(String)
    /// A program that is needed is not installed.
    case missing(String)
    /// The converter refused the document; the last line of what it said.
    case unreadable(String)
    /// It should be an archive (ZIP) and is none, or one that is damaged.
    case noArchive
    /// Reading the document took more time or memory than any honest one needs.
    case tooDemanding
    /// There is no text in it.
    case empty
    /// It says more than the file of a case may hold.
    case tooLong
    /// It is encrypted, or in the format of Word before 2007 under a new name.
    case protected

    public var message: LocalizedText {
        switch self {
        case .unknownFormat(let suffix): Self.unknown(suffix)
        case .missing(let program):
            LocalizedText(
                de: "\(program) fehlt. Debian und Ubuntu: sudo apt install pandoc; macOS: brew install pandoc",
                en:
                    "\(program) is missing. Debian and Ubuntu: sudo apt install pandoc; macOS: brew install pandoc"
            )
        case .unreadable(let reason):
            LocalizedText(
                de:
                    "das Dokument ist nicht lesbar (\(reason)); öffnen Sie es in Word oder LibreOffice, und speichern Sie es neu",
                en:
                    "the document cannot be read (\(reason)); please open it in Word or LibreOffice and save it again")
        case .noArchive:
            LocalizedText(
                de:
                    "das Dokument ist nicht lesbar: es ist beschädigt, hat mehr als 10.000 Teile, oder seine Endung sagt nicht, was es ist",
                en:
                    """
                    the document cannot be read: it is damaged, has more than 10,000 parts, or does not have the right \
                    file extension
                    """
            )
        case .tooDemanding:
            LocalizedText(
                de: "das Dokument zu lesen würde zu viel Zeit oder Speicher brauchen; es wurde nicht gelesen",
                en: "the document takes too much time or memory to read, so it was not read")
        case .tooLong:
            LocalizedText(
                de: "das Dokument ist länger, als ein Fall sein kann (1 MiB Text); teilen Sie es",
                en: "the document is longer than a case can be (1 MiB of text); please split it")
        case .protected:
            LocalizedText(
                de:
                    "das Dokument ist mit einem Kennwort geschützt oder im alten Format von Word; speichern Sie es neu als .docx",
                en: "the document is protected by a password or in Word's old format; please save it again as .docx")
        case .empty:
            LocalizedText(de: "in dem Dokument steht kein Text", en: "there is no text in the document")
        }
    }

    /// What centres have most often gets its own advice.
    private static func unknown(_ suffix: String) -> LocalizedText {
        switch suffix {
        case "doc", "dot":
            LocalizedText(
                de:
                    "„.\(suffix)“ ist das Format von Word vor 2007; öffnen Sie das Dokument in Word oder LibreOffice, und speichern Sie es als .docx",
                en:
                    "\".\(suffix)\" is the format of Word before 2007; please open the document in Word or LibreOffice and save it as .docx"
            )
        case "pdf":
            LocalizedText(
                de:
                    "ein PDF sagt nicht, was Überschrift, Liste und Absatz ist; nehmen Sie das Dokument, aus dem es entstanden ist (.docx, .odt, .rtf oder .html)",
                en:
                    """
                    a PDF does not distinguish headings, lists and paragraphs; please use the document that it was \
                    made from (.docx, .odt, .rtf or .html)
                    """
            )
        case "":
            LocalizedText(
                de: "die Datei ist kein Dokument, das gelesen werden kann; möglich sind .docx, .odt, .rtf und .html",
                en: "this file is not a document that can be read; Casebook reads .docx, .odt, .rtf and .html")
        default:
            LocalizedText(
                de:
                    "„.\(suffix)“ ist kein Dokument, das gelesen werden kann; speichern Sie es als .docx, .odt, .rtf oder .html",
                en: "\".\(suffix)\" is not a document that can be read; please save it as .docx, .odt, .rtf or .html")
        }
    }
}
