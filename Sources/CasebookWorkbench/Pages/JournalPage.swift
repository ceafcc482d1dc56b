import CasebookJournal
import CasebookMarkup
import CasebookModel

/// The journal of a case: what happened, and the form for the next step.
struct JournalPage {
    let visit: Visit
    let id: String
    let outline: CaseOutline
    let checked: CheckedText
    let journal: Journal
    /// What stands in the form.
    var draft: StepDraft
    /// What is wrong with it.
    var problem: DraftProblem?
    /// Why nothing can be recorded.
    var failure: LocalizedText?
    var notice: LocalizedText?

    func response() -> WebResponse {
        let heading = visit.say("Protokoll", "Journal")
        let shell = Shell(visit: visit, title: "\(heading) – \(outline.title)", notice: notice)
        return shell.page(status: problem == nil && failure == nil ? 200 : 422) { html in
            CaseHeader(visit: visit, id: id, title: outline.title, checked: checked, current: "log").write(to: &html)
            if visit.may(.coach) { writeForm(to: &html) } else { html(.h1, heading) }
            html(.h2, visit.say("Was bisher geschah", "What has happened so far"))
            let steps = journal.steps.sorted { ($1.entry.at.day, $1.id) < ($0.entry.at.day, $0.id) }
            if steps.isEmpty { html(.p, visit.say("Noch kein Schritt.", "No step yet.")) }
            html(.ul, .class("entries")) { html in
                for step in steps { write(step, to: &html) }
            }
        }
    }

    // MARK: The form

    private func writeForm(to html: inout HTMLWriter) {
        html(.h1, visit.say("Schritt erfassen", "Log a step"))
        if let failure { html(.p, .class("notice"), .role("alert"), text: visit(failure).capitalizedFirst + ".") }
        html(.form, .post, .class("case quick"), .action(.rooted("cases/\(id)/log"))) { html in
            html.token(visit)
            writeKinds(to: &html)
            html(.div, .class("field")) { html in
                html(.label, .for("text"), text: visit.say("Was ist geschehen?", "What happened?"))
                html(
                    .p, .class("help"), .id("h:text"),
                    text: visit.say(
                        "Bleibt im Haus: Protokolle werden nie veröffentlicht.",
                        "Stays in the house: journals are never published."))
                html(
                    .textarea, .id("text"), .name("text"), .rows(4), .required, .describedBy("h:text f:text"),
                    .when(problem?.field == .text, .invalid)
                ) { html in
                    html.lineBreak()
                    html.text(draft.text ?? "")
                }
                message(.text, to: &html)
            }
            html(.div, .class("pair")) { html in
                writePhase(to: &html)
                line(.hours, draft.hours, visit.say("Stunden", "Hours"), isNumber: true, to: &html)
            }
            html(.details, .class("more"), .when(hasMore, .open)) { html in
                html(
                    .summary, visit.say("Datum, Namen und was als Nächstes ansteht", "Date, names and what comes next"))
                html(.div, .class("pair")) { html in
                    line(.at, draft.at, visit.say("Wann", "When"), to: &html)
                    line(.by, draft.by, visit.say("Wer hält fest", "Who records"), to: &html)
                    line(
                        .participants, draft.participants, visit.say("Teilnehmende", "Participants"), isNumber: true,
                        to: &html)
                }
                line(
                    .next, draft.next, visit.say("Was ist als Nächstes zu tun?", "What is to be done next?"), to: &html)
                html(.div, .class("pair")) { html in
                    line(.who, draft.who, visit.say("Von wem", "By whom"), to: &html)
                    line(.due, draft.due, visit.say("Bis wann", "By when"), to: &html)
                }
            }
            html(.div, .class("bar")) { html in
                html(.button, .type("submit"), .class("main"), text: visit.say("Festhalten", "Record"))
            }
        }
    }

    /// Whether the part that is folded away has something that must be seen.
    private var hasMore: Bool {
        switch problem?.field {
        case .at, .by, .participants, .next, .who, .due: true
        default: (draft.by ?? "").isEmpty || draft.next != nil
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
        }
    }

    private func writePhase(to html: inout HTMLWriter) {
        html(.div, .class("field")) { html in
            html(.label, .for("phase"), text: visit.say("Phase", "Phase"))
            html(.select, .id("phase"), .name("phase")) { html in
                html(.option, .value(""), text: "–")
                for phase in outline.phases {
                    html(.option, .value(phase.id), .when(draft.phase == phase.id, .selected), text: phase.title)
                }
            }
            message(.phase, to: &html)
        }
    }

    private func line(
        _ field: StepDraft.Field, _ text: String?, _ label: String, isNumber: Bool = false, to html: inout HTMLWriter
    ) {
        let name = field.rawValue
        html(.div, .class("field")) { html in
            html(.label, .for(name), text: label)
            html(
                .input, .id(name), .name(name), .value(text ?? ""), .when(isNumber, .inputMode("decimal")),
                .autocomplete("off"), .describedBy("f:\(name)"), .when(problem?.field == field, .invalid))
            message(field, to: &html)
        }
    }

    private func message(_ field: StepDraft.Field, to html: inout HTMLWriter) {
        html(.ul, .class("findings"), .id("f:\(field.rawValue)")) { html in
            guard let problem, problem.field == field else { return }
            html(.li, .class("error"), text: visit(problem.message).capitalizedFirst + ".")
        }
    }

    // MARK: The steps

    private func write(_ step: Journal.Step, to html: inout HTMLWriter) {
        let entry = step.entry
        let phase = outline.phases.first { $0.id == entry.phase?.text }?.title
        let hours = entry.hours.map { "\(Self.text(of: $0, visit.language)) h" }
        let facts = [entry.at.day.description, entry.kind.map { visit($0.label) }, phase, hours, entry.by]
        html(.li) { html in
            html(.p, .class("when"), text: facts.compactMap(\.self).joined(separator: " · "))
            html(.p, .class("text"), text: entry.text)
            if let next = entry.next {
                let words = [next.what, next.who, next.due?.description].compactMap(\.self).joined(separator: " · ")
                html(.p, .class("next"), text: visit.say("Als Nächstes: ", "Next: ") + words)
            }
            if visit.may(.coach), !outline.phases.isEmpty {
                html(.p) { html in
                    html(
                        .a, .href(.rooted("cases/\(id)/log/\(step.id)/measure")),
                        .label(
                            visit.say(
                                "Als Maßnahme übernehmen: \(entry.at.day)", "Take over as a measure: \(entry.at.day)")),
                        text: visit.say("Als Maßnahme übernehmen", "Take over as a measure"))
                }
            }
        }
    }

    static func text(of number: Double, _ language: InterfaceLanguage) -> String {
        let text = number == number.rounded() && abs(number) < 1e9 ? String(Int(number)) : String(number)
        return language == .de ? text.replacing(".", with: ",") : text
    }
}
