import CasebookJournal
import CasebookMarkup
import CasebookModel

/// The form of a step of a journal: a new one, or one that is amended.
struct StepForm {
    let visit: RequestContext
    /// What the step can be about; `nil` while no case is chosen.
    let outline: CaseOutline?
    /// Where it is sent.
    let action: Address
    /// What stands in the form.
    var draft: StepDraft
    /// What is wrong with it.
    var problem: StepProblem?
    /// Why nothing can be recorded.
    var failure: LocalizedText?
    /// The version of the step that is amended; `nil` for a new one.
    var version: String?
    /// Where one goes who changes their mind.
    var cancel: Address?
    /// The id that a new step will have, however often the form is sent.
    var id: ULID?
    /// The cases to choose from, where the form belongs to none yet.
    var cases: CaseChoice?

    func write(to html: inout HTMLWriter) {
        html(
            .form, .post, .class("case quick"), .action(action), .data("data-keep", ""),
            .when(id != nil, .data("data-step", ""))
        ) { html in
            html.token(visit)
            if let id { html.hidden("id", id.text) } else { html.hidden("mark", Secret.token()) }
            html.hidden("written_on", visit.today.description)
            if let version { html.hidden("version", version) }
            // What happened comes first: on a phone, nobody has to scroll before they can write.
            writeText(to: &html)
            cases?.write(to: &html, visit)
            writeKinds(to: &html)
            html(.div, .class("pair")) { html in
                if let outline, cases == nil, !outline.phases.isEmpty {
                    choice(.phase, outline.phases, draft.phase, visit.say("Phase", "Phase"), to: &html)
                }
                line(.hours, draft.hours, visit.say("Stunden", "Hours"), isNumber: true, to: &html)
            }
            html(.details, .class("more"), .when(hasMore, .open)) { html in
                html(
                    .summary, visit.say("Datum, Namen und was als Nächstes ansteht", "Date, names and what comes next"))
                writeMore(to: &html)
            }
            html(.div, .class("bar")) { html in
                html(
                    .button, .type("submit"), .class("main"),
                    text: version == nil ? visit.say("Festhalten", "Record") : visit.say("Berichtigen", "Correct")
                )
                if let cancel {
                    html(.a, .class("button"), .href(cancel), text: visit.say("Abbrechen", "Cancel"))
                }
                html(.output, .class("state"), .live("polite"), text: "")
            }
        }
    }

    /// Why the step was not recorded; `nil` if nobody has tried.
    var errors: ErrorSummary? {
        if let failure { return ErrorSummary(visit(failure).capitalizedFirst + ".") }
        return problem.map {
            ErrorSummary(
                visit, visit(words($0)).capitalizedFirst + ".", at: $0.field == .kind ? "f:kind" : $0.field.rawValue)
        }
    }

    private func writeText(to html: inout HTMLWriter) {
        html(.div, .class("field")) { html in
            html(.label, .for("text"), text: visit.say("Was ist geschehen?", "What happened?"))
            html(
                .p, .class("help"), .id("h:text"),
                text: visit.say(
                    "Bleibt im Haus: Protokolle werden nie veröffentlicht.",
                    "Stays internal: journals are never published."))
            html(
                .textarea, .id("text"), .name("text"), .rows(4), .required, .describedBy("h:text f:text"),
                .when(problem?.field == .text, .invalid)
            ) { html in
                html.lineBreak()
                html.text(draft.text ?? "")
            }
            message(.text, to: &html)
        }
    }

    private func writeMore(to html: inout HTMLWriter) {
        html(.div, .class("pair")) { html in
            line(.at, draft.at, visit.say("Wann", "When"), dates: "day", to: &html)
            // In a team the name is that of the account.
            if !visit.hasAccounts {
                line(.by, draft.by, visit.say("Wer hält fest", "Recorded by"), isNeeded: true, to: &html)
            }
            if let outline, cases == nil, !outline.measures.isEmpty {
                choice(.measure, outline.measures, draft.measure, visit.say("Maßnahme", "Measure"), to: &html)
            }
            line(
                .participants, draft.participants, visit.say("Teilnehmende", "Participants"), isNumber: true,
                to: &html)
        }
        line(.next, draft.next, visit.say("Was ist als Nächstes zu tun?", "What needs to be done next?"), to: &html)
        html(.div, .class("pair")) { html in
            line(.who, draft.who, visit.say("Von wem", "By whom"), to: &html)
            line(.due, draft.due, visit.say("Bis wann", "By when"), dates: "month", to: &html)
        }
    }

    /// Whether the part that is folded away has something that must be seen.
    private var hasMore: Bool {
        switch problem?.field {
        case .at, .by, .measure, .participants, .next, .who, .due: true
        default: (draft.by ?? "").isEmpty || draft.next != nil || version != nil
        }
    }

    private func writeKinds(to html: inout HTMLWriter) {
        html(.fieldset, .class("ticks")) { html in
            html(.legend, visit.say("Art", "Kind"))
            html(.ul, .class("kinds")) { html in
                for kind in LogEntry.Kind.allCases {
                    html(.li) { html in
                        html(
                            .input, .type("radio"), .id("kind-\(kind.rawValue)"), .name("kind"), .value(kind.rawValue),
                            .when(draft.kind == kind.rawValue, .checked))
                        html(.label, .for("kind-\(kind.rawValue)"), text: visit(kind.label))
                    }
                }
            }
            message(.kind, to: &html)
        }
    }

    private func choice(
        _ field: StepDraft.Field, _ parts: [CaseOutline.Part], _ chosen: String?, _ label: String,
        to html: inout HTMLWriter
    ) {
        let name = field.rawValue
        html(.div, .class("field")) { html in
            html(.label, .for(name), text: label)
            html(
                .select, .id(name), .name(name), .describedBy("f:\(name)"), .when(problem?.field == field, .invalid)
            ) { html in
                html(.option, .value(""), text: "–")
                if let chosen, !chosen.isEmpty, !parts.contains(where: { $0.id == chosen }) {
                    html(.option, .value(chosen), .selected, text: chosen)
                }
                for part in parts {
                    html(.option, .value(part.id), .when(chosen == part.id, .selected), text: part.title)
                }
            }
            message(field, to: &html)
        }
    }

    private func line(
        _ field: StepDraft.Field, _ text: String?, _ label: String, isNumber: Bool = false, isNeeded: Bool = false,
        dates precision: String? = nil, to html: inout HTMLWriter
    ) {
        let name = field.rawValue
        html(.div, .class("field")) { html in
            html(.label, .for(name), text: label)
            html(
                .input, .id(name), .name(name), .value(text ?? ""), .when(isNumber, .inputMode("decimal")),
                .when(isNeeded, .required), .data("data-date", precision),
                .autocomplete("off"), .describedBy("f:\(name)"), .when(problem?.field == field, .invalid))
            message(field, to: &html)
        }
    }

    private func message(_ field: StepDraft.Field, to html: inout HTMLWriter) {
        html(.ul, .class("findings"), .id("f:\(field.rawValue)")) { html in
            guard let problem, problem.field == field else { return }
            html(.li, .class("error"), text: visit(words(problem)).capitalizedFirst + ".")
        }
    }

    /// What is wrong, without the options of the command line.
    private func words(_ problem: StepProblem) -> LocalizedText {
        switch problem.field {
        case .by: LocalizedText(de: "bitte geben Sie Ihren Namen an", en: "please give your name")
        case .who, .due:
            (draft.next ?? "").allSatisfy(\.isWhitespace)
                ? LocalizedText(
                    de: "sagen Sie zuerst, was als Nächstes zu tun ist", en: "first say what needs to be done next")
                : problem.message
        default: problem.message
        }
    }
}
