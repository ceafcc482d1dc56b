import CasebookDiagnostics
import CasebookModel

/// The words for everything that can be wrong with a step that somebody typed.
enum StepPhrases {
    static let noText = LocalizedText(
        de: "es fehlt, was geschehen ist", en: "what happened is missing")
    static let nobody = LocalizedText(
        de: "es fehlt, wer den Schritt festhält: --by „Ihr Name“, oder setzen Sie die Umgebungsvariable CASEBOOK_COACH",
        en: "who records the step is missing: --by \"Your Name\", or set the environment variable CASEBOOK_COACH")

    static func badDay(_ text: String) -> LocalizedText {
        LocalizedText(
            de: "„\(text.quotable())“ ist kein Tag; schreiben Sie zum Beispiel 4.3.2021, 2021-03-04 oder heute",
            en: "\"\(text.quotable())\" is not a day; write for example 2021-03-04 or today")
    }

    static func badHours(_ text: String) -> LocalizedText {
        LocalizedText(
            de: "„\(text.quotable())“ sind keine Stunden; schreiben Sie zum Beispiel 2,5 oder 2:30",
            en: "\"\(text.quotable())\" is not a number of hours; write for example 2.5 or 2:30")
    }

    static func badCount(_ text: String) -> LocalizedText {
        LocalizedText(
            de: "„\(text.quotable())“ ist keine Zahl von Personen",
            en: "\"\(text.quotable())\" is not a number of people")
    }

    static func unknownKind(_ text: String, _ nearest: String?) -> LocalizedText {
        let known = LogEntry.Kind.allCases
        let german = known.map { "\($0.rawValue) (\($0.label.de))" }.joined(separator: ", ")
        guard let nearest else {
            return LocalizedText(
                de: "die Art „\(text.quotable())“ gibt es nicht; es gibt: \(german)",
                en:
                    "there is no kind \"\(text.quotable())\"; available: \(known.map(\.rawValue).joined(separator: ", "))"
            )
        }
        return LocalizedText(
            de: "die Art „\(text.quotable())“ gibt es nicht; meinten Sie „\(nearest)“?",
            en: "there is no kind \"\(text.quotable())\"; did you mean \"\(nearest)\"?")
    }

    static func ambiguous(_ text: String, _ ids: [String]) -> LocalizedText {
        let list = shown(ids)
        return LocalizedText(
            de: "„\(text.quotable())“ passt auf mehrere: \(list)",
            en: "\"\(text.quotable())\" matches several: \(list)")
    }

    static func unknown(
        _ field: StepDraft.Field, _ text: String, _ nearest: String?, _ known: [String]
    ) -> LocalizedText {
        let text = text.quotable()
        let (german, english) = field == .measure ? ("Maßnahme", "measure") : ("Phase", "phase")
        if known.isEmpty {
            return LocalizedText(
                de: "der Fall hat keine lesbare \(german), also auch nicht „\(text)“",
                en: "the case has no readable \(english), so there is no \"\(text)\"")
        }
        guard let nearest else {
            return LocalizedText(
                de: "die \(german) „\(text)“ hat der Fall nicht; er hat: \(shown(known))",
                en: "the case has no \(english) \"\(text)\"; it has: \(shown(known))")
        }
        return LocalizedText(
            de: "die \(german) „\(text)“ hat der Fall nicht; meinten Sie „\(nearest)“?",
            en: "the case has no \(english) \"\(text)\"; did you mean \"\(nearest)\"?")
    }

    static func foreignMeasure(_ measure: CaseOutline.Part, _ phase: CaseOutline.Part) -> LocalizedText {
        let owner = measure.phase ?? ""
        return LocalizedText(
            de: "die Maßnahme „\(measure.id)“ gehört zur Phase „\(owner)“, nicht zu „\(phase.id)“",
            en: "the measure \"\(measure.id)\" belongs to the phase \"\(owner)\", not to \"\(phase.id)\"")
    }

    static func nothingNext(_ option: String) -> LocalizedText {
        LocalizedText(
            de: "\(option) braucht einen nächsten Schritt: --next „Angebot schreiben“",
            en: "\(option) needs a next step: --next \"Write the offer\"")
    }

    private static func shown(_ ids: [String]) -> String {
        let limit = 12
        return ids.prefix(limit).joined(separator: ", ") + (ids.count > limit ? ", …" : "")
    }
}
