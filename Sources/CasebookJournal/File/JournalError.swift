public import CasebookDiagnostics
public import CasebookDisk
public import CasebookModel

/// Why a journal cannot be added to. Nothing has been written then.
public enum JournalError: Error, Sendable {
    /// The disk said no.
    case disk(DiskError)
    /// The file is no YAML, so that an entry at its end might become a part of what is broken; with what is wrong.
    case unreadable([Diagnostic])
    /// The file is YAML, but not in the form of a sequence that can be added to.
    case form
    /// The journal would become larger than what is read of one.
    case full(limit: Int)
    /// The entry has a text that no file can hold.
    case entry
    /// Under the id of the entry the journal says something else.
    case taken
    /// The journal cannot be rewritten without losing something.
    case unusual(LocalizedText)

    /// What is wrong and what to do about it.
    public var message: LocalizedText {
        switch self {
        case .disk(let error): error.message
        case .unreadable(let findings): Phrases.unreadable(findings.first)
        case .form: Phrases.form
        case .full(let limit): Phrases.full(limit)
        case .entry: Phrases.entry
        case .taken: Phrases.taken
        case .unusual(let reason): Phrases.unusual(reason)
        }
    }
}

private enum Phrases {
    static let form = LocalizedText(
        de:
            "das Protokoll ist nicht als Liste geschrieben, an die sich etwas anfügen lässt: jeder Eintrag beginnt mit „- “ am Anfang einer Zeile; „casebook log FALL --tidy“ schreibt es so",
        en:
            """
            the journal is not in a form that entries can be added to: every entry must begin with "- " at the \
            beginning of a line; "casebook log CASE --tidy" rewrites it like that
            """
    )
    static let entry = LocalizedText(
        de: "der Eintrag enthält Zeichen, die keine Datei aufnehmen kann",
        en: "the entry contains characters that cannot be stored in a file")

    static let taken = LocalizedText(
        de:
            "dieser Schritt ist schon festgehalten, mit anderem Wortlaut; senden Sie das Formular noch einmal, wenn er ein weiterer ist",
        en: "this step is already recorded, with a different text; if it is another step, send the form again")

    static func unreadable(_ finding: Diagnostic?) -> LocalizedText {
        guard let finding else {
            return LocalizedText(de: "das Protokoll ist nicht lesbar", en: "the journal cannot be read")
        }
        let file = finding.file.quotable(limit: 1000) + (finding.range.map { ":\($0.start.line)" } ?? "")
        return LocalizedText(
            de: "\(file) muss erst lesbar sein: \(finding.message.de)",
            en: "\(file) must be readable first: \(finding.message.en)")
    }

    static func unusual(_ reason: LocalizedText) -> LocalizedText {
        LocalizedText(
            de: "ein Protokoll in dieser Form lässt sich nicht ordnen: \(reason.de)",
            en: "a journal in this form cannot be tidied: \(reason.en)")
    }

    static func full(_ limit: Int) -> LocalizedText {
        LocalizedText(
            de: "das Protokoll würde größer als \(limit >> 20) MiB; mehr wird nicht gelesen",
            en: "the journal would become larger than \(limit >> 20) MiB, which is the limit")
    }
}
