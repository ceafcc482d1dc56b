import CasebookDiagnostics
import CasebookJournal
import CasebookModel

/// The words of `casebook log`.
enum LogTexts {
    static let encoding = LocalizedText(
        de: "die Eingabe ist kein UTF-8; es wurde nichts festgehalten",
        en: "the input is not UTF-8; nothing was recorded")
    static let noInput = LocalizedText(
        de: "die Standardeingabe ist leer; es wurde nichts festgehalten",
        en: "standard input is empty; nothing was recorded")
    static let cancelled = LocalizedText(
        de: "abgebrochen; es wurde nichts festgehalten", en: "cancelled; nothing was recorded")
    static let noCase = LocalizedText(
        de: "welcher Fall? Zum Beispiel: casebook log kaeseprobe \"Was geschah\"",
        en: "which case? For example: casebook log cheese \"What happened\"")
    static let noCases = LocalizedText(
        de: "die Sammlung hat noch keinen Fall; legen Sie einen an: casebook new \"Titel\"",
        en: "the collection has no case yet; create one: casebook new \"Title\"")
    static let noText = LocalizedText(
        de: "was geschah? Zum Beispiel: casebook log kaeseprobe \"Was geschah\", oder „-“ für die Standardeingabe",
        en: "what happened? For example: casebook log cheese \"What happened\", or \"-\" for standard input")
    static let nothingToAmend = LocalizedText(
        de: "was soll anders sein? Zum Beispiel: --amend --hours 2",
        en: "what should be changed? For example: --amend --hours 2")
    static let takenBack = LocalizedText(de: "Zurückgenommen", en: "Taken back")
    static let unsaved = LocalizedText(
        de: "Ihr Text, damit er nicht verloren geht:", en: "Your text, so that it does not get lost:")

    static let allTidy = LocalizedText(
        de: "nichts zu ordnen: jedes Protokoll hat einen Eintrag je Zeile",
        en: "nothing to tidy: every journal has one entry per line")

    static func tidied(_ path: String) -> LocalizedText {
        let path = path.quotable(limit: 1000)
        return LocalizedText(de: "neu geschrieben: \(path)", en: "rewritten: \(path)")
    }

    static func untidied(_ path: String, _ reason: LocalizedText) -> LocalizedText {
        let path = path.quotable(limit: 1000)
        return LocalizedText(
            de: "\(path) bleibt, wie es ist: \(reason.de)", en: "\(path) stays as it is: \(reason.en)")
    }

    static func tooLong(_ limit: Int) -> LocalizedText {
        LocalizedText(
            de: "der Text ist länger als \(limit >> 20) MiB; es wurde nichts festgehalten",
            en: "the text is longer than \(limit >> 20) MiB; nothing was recorded")
    }

    static func unknownCase(_ name: String, _ nearest: String?) -> LocalizedText {
        guard let nearest else {
            return LocalizedText(
                de: "einen Fall „\(name.quotable())“ gibt es nicht; alle zeigt: casebook status",
                en: "there is no case \"\(name.quotable())\"; to list them all: casebook status")
        }
        return LocalizedText(
            de: "einen Fall „\(name.quotable())“ gibt es nicht; meinten Sie „\(nearest)“?",
            en: "there is no case \"\(name.quotable())\"; did you mean \"\(nearest)\"?")
    }

    static func ambiguousCase(_ name: String, _ cases: [(id: String, title: String)]) -> LocalizedText {
        let limit = 10
        let list = cases.prefix(limit).map { "\n  \($0.id)  \($0.title.safe)" }.joined()
        let rest = cases.count - limit
        return LocalizedText(
            de: "„\(name.quotable())“ passt auf mehrere Fälle:\(list)" + (rest > 0 ? "\n  und \(rest) weitere" : ""),
            en: "\"\(name.quotable())\" matches several cases:\(list)" + (rest > 0 ? "\n  and \(rest) more" : ""))
    }

    static func recorded(_ outline: CaseOutline) -> LocalizedText {
        LocalizedText(
            de: "Festgehalten in „\(outline.title.safe)“ (\(outline.id)):",
            en: "Recorded in \"\(outline.title.safe)\" (\(outline.id)):")
    }

    static func amended(_ outline: CaseOutline) -> LocalizedText {
        LocalizedText(
            de: "Berichtigt in „\(outline.title.safe)“ (\(outline.id)); jetzt gilt:",
            en: "Corrected in \"\(outline.title.safe)\" (\(outline.id)); what counts now:")
    }

    static func undone(_ outline: CaseOutline) -> LocalizedText {
        LocalizedText(
            de: "Zurückgenommen in „\(outline.title.safe)“ (\(outline.id)):",
            en: "Taken back in \"\(outline.title.safe)\" (\(outline.id)):")
    }

    static let restored = LocalizedText(de: "Es gilt wieder:", en: "What counts again:")

    static func undoHint(_ outline: CaseOutline) -> LocalizedText {
        LocalizedText(
            de: "Rückgängig machen: casebook log \(outline.id) --undo",
            en: "To take it back: casebook log \(outline.id) --undo")
    }

    static func noStep(of coach: String) -> LocalizedText {
        LocalizedText(
            de:
                "von „\(coach.quotable())“ gibt es in diesem Fall keinen Schritt; nennen Sie einen mit --entry oder jemanden mit --by",
            en: """
                there is no step by "\(coach.quotable())" in this case; choose a step with --entry, or a person with \
                --by
                """
        )
    }

    static func unknownStep(_ id: String) -> LocalizedText {
        LocalizedText(
            de:
                "„\(id.quotable())“ ist nicht das Ende der Kennung genau eines Schritts; die Kennungen zeigt: casebook status FALL",
            en:
                """
                "\(id.quotable())" is not the end of the id of exactly one step; to list the ids: casebook status CASE
                """
        )
    }
}
