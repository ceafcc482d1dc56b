import CasebookDisk
import CasebookJournal
import CasebookModel

/// Asks on the terminal for what the command line does not say.
///
/// One for a whole run: whoever types ahead of the questions has typed for the next one too.
final class Questions {
    let terminal: Terminal
    private var asker: any Prompt

    init(terminal: Terminal) {
        self.terminal = terminal
        let kind = Environment["TERM"] ?? ""
        asker =
            kind.isEmpty || kind == "dumb"
            ? PlainAsker(language: terminal.language) : LiveAsker(language: terminal.language)
    }

    /// Whether somebody sits there to answer.
    var canAsk: Bool { StandardStream.input.isTerminal && StandardStream.error.isTerminal }

    /// Lets somebody choose a case.
    func choose(among cases: [CaseOutline]) throws -> CaseOutline {
        do {
            let items = cases.map { Picker.Item(id: $0.id, title: $0.title) }
            return cases[try asker.choose(QuestionTexts.study, among: items, chosen: 0)]
        } catch {
            throw Failure(LogTexts.cancelled, .findings)
        }
    }

    /// Asks for everything of a step that is worth asking for and that the draft does not say.
    ///
    /// - Parameter usualPhase: the phase that Enter takes.
    func complete(
        _ draft: StepDraft, in outline: CaseOutline, usualPhase: String?, today: CalendarDay
    ) throws -> StepDraft {
        var interview = Interview(asker: asker, outline: outline, today: today, draft: draft)
        do {
            try interview.ask(usualPhase: usualPhase)
        } catch {
            if let text = interview.draft.text {
                terminal.complain(LogTexts.unsaved)
                terminal.print(text)
            }
            throw Failure(LogTexts.cancelled, .findings)
        }
        return interview.draft
    }
}

/// The questions about a step, one after the other.
private struct Interview {
    var asker: any Prompt
    let outline: CaseOutline
    let today: CalendarDay
    var draft: StepDraft

    mutating func ask(usualPhase: String?) throws(Cancelled) {
        if draft.phase == nil, draft.measure == nil, !outline.phases.isEmpty {
            let items = outline.phases.map { Picker.Item(id: $0.id, title: $0.title) }
            let usual = usualPhase.flatMap { id in items.firstIndex { $0.id == id } }
            draft.phase = try choose(QuestionTexts.phase, items, none: QuestionTexts.noPhase, usual: usual)
        }
        if draft.kind == nil {
            let items = LogEntry.Kind.allCases.map {
                Picker.Item(id: $0.rawValue, title: $0.label[Localization.language])
            }
            draft.kind = try choose(QuestionTexts.kind, items, none: QuestionTexts.noKind, usual: nil)
        }
        draft.text = try line(.text, QuestionTexts.text, QuestionTexts.textHint)
        if draft.hours == nil { draft.hours = try line(.hours, QuestionTexts.hours, QuestionTexts.optional) }
        if draft.next == nil { draft.next = try line(.next, QuestionTexts.next, QuestionTexts.optional) }
        if draft.due == nil, draft.next?.allSatisfy(\.isWhitespace) == false {
            draft.due = try line(.due, QuestionTexts.due, QuestionTexts.dueHint)
        }
        if draft.by == nil { draft.by = try line(.by, QuestionTexts.by, QuestionTexts.byHint) }
    }

    /// Lets somebody choose one of some things or none of them.
    private mutating func choose(
        _ prompt: LocalizedText, _ items: [Picker.Item], none: LocalizedText, usual: Int?
    ) throws(Cancelled) -> String {
        let all = items + [Picker.Item(id: "", title: none[Localization.language])]
        return all[try asker.choose(prompt, among: all, chosen: usual ?? items.count)].id
    }

    private mutating func line(
        _ field: StepDraft.Field, _ prompt: LocalizedText, _ hint: LocalizedText
    ) throws(Cancelled) -> String {
        let (draft, outline, today) = (draft, outline, today)
        return try asker.line(prompt, hint: hint) { text in
            draft.problem(with: text, as: field, in: outline, today: today)
        }
    }
}

/// The questions.
private enum QuestionTexts {
    static let study = LocalizedText(de: "Fall", en: "Case")
    static let phase = LocalizedText(de: "Phase", en: "Phase")
    static let noPhase = LocalizedText(de: "(keine Phase)", en: "(no phase)")
    static let kind = LocalizedText(de: "Art", en: "Kind")
    static let noKind = LocalizedText(de: "(ohne Angabe)", en: "(not given)")
    static let text = LocalizedText(de: "Was geschah", en: "What happened")
    static let textHint = LocalizedText(
        de: "Enter beendet · Alt-Enter beginnt eine neue Zeile", en: "Enter to finish · Alt-Enter for a new line")
    static let hours = LocalizedText(de: "Stunden", en: "Hours")
    static let optional = LocalizedText(
        de: "leer lassen und Enter: keine Angabe", en: "leave empty and press Enter to skip")
    static let next = LocalizedText(de: "Nächster Schritt", en: "Next step")
    static let due = LocalizedText(de: "Bis wann", en: "By when")
    static let dueHint = LocalizedText(
        de: "zum Beispiel 4.3., morgen, +7; leer: offen", en: "for example 2021-03-04, tomorrow, +7; empty: open")
    static let by = LocalizedText(de: "Ihr Name", en: "Your name")
    static let byHint = LocalizedText(
        de: "wird nicht mehr gefragt, wenn CASEBOOK_COACH gesetzt ist",
        en: "set CASEBOOK_COACH, and you will not be asked again")
}
