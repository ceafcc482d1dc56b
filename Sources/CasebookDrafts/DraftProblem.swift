public import CasebookModel

/// Why a document gives no draft.
public enum DraftProblem: Error, Sendable, Hashable {
    /// No document that this can read, by its suffix.
    case unknownFormat(String)
    /// A program that is needed is not installed.
    case missing(String)
    /// The converter refused the document; the last line of what it said.
    case unreadable(String)
    /// Reading the document took more time or memory than any honest one needs.
    case tooDemanding
    /// There is no text in it.
    case empty

    public var message: LocalizedText {
        switch self {
        case .unknownFormat(let suffix):
            LocalizedText(
                de: "„.\(suffix)“ ist kein Dokument, das gelesen werden kann; möglich sind .docx und .html",
                en: "\".\(suffix)\" is no document that can be read; possible are .docx and .html")
        case .missing(let program):
            LocalizedText(
                de: "\(program) fehlt. Debian und Ubuntu: sudo apt install pandoc unzip; macOS: brew install pandoc",
                en:
                    "\(program) is missing. Debian and Ubuntu: sudo apt install pandoc unzip; macOS: brew install pandoc"
            )
        case .unreadable(let reason):
            LocalizedText(
                de: "das Dokument ist nicht lesbar: \(reason)", en: "the document cannot be read: \(reason)")
        case .tooDemanding:
            LocalizedText(
                de: "das Dokument braucht mehr Zeit oder Speicher, als ein ehrliches braucht; es wird nicht gelesen",
                en: "the document needs more time or memory than an honest one; it is not read")
        case .empty:
            LocalizedText(de: "in dem Dokument steht kein Text", en: "there is no text in the document")
        }
    }
}
