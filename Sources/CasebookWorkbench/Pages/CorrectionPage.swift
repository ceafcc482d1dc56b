import CasebookJournal
import CasebookMarkup
import CasebookModel

/// Corrects a step of the journal, or takes it back. Both add an entry; nothing is ever changed or deleted.
struct CorrectionPage {
    let visit: RequestContext
    let id: String
    let outline: CaseOutline
    let checked: CheckedText
    let step: Journal.Step
    let kind: Kind

    enum Kind {
        /// The form with the step in it.
        case amend(StepForm)
        /// Whether there is a version before it that counts again, and why nothing was taken back.
        case undo(restores: Bool, failure: LocalizedText?)
    }

    func response() -> WebResponse {
        let heading =
            switch kind {
            case .amend: visit.say("Schritt berichtigen", "Correct a step")
            case .undo: visit.say("Schritt zurücknehmen", "Take a step back")
            }
        let shell = PageLayout(visit: visit, title: "\(heading) – \(outline.title)", errors: errors)
        return shell.page(status: errors == nil ? 200 : 422) { html in
            CaseHeader(visit: visit, id: id, title: outline.title, checked: checked, current: "log").write(to: &html)
            html.caseHeading(heading, of: outline.title)
            html(
                .p,
                visit.say(
                    "Im Protokoll wird nichts gelöscht: Die Berichtigung kommt hinzu, und der alte Wortlaut bleibt in der Datei.",
                    "Journals never lose anything: the correction is added, and the old wording stays in the file."))
            switch kind {
            case .amend(let form): form.write(to: &html)
            case .undo(let restores, _): writeUndo(restores, to: &html)
            }
        }
    }

    private var errors: ErrorSummary? {
        switch kind {
        case .amend(let form): form.errors
        case .undo(_, let failure): failure.map { ErrorSummary(visit($0).capitalizedFirst + ".") }
        }
    }

    private func writeUndo(_ restores: Bool, to html: inout HTMLWriter) {
        html(.div, .class("quick")) { StepText(visit: visit, outline: outline, step: step).write(to: &$0) }
        if restores {
            html(
                .p,
                visit.say(
                    "Dies ist eine Berichtigung; danach gilt wieder der Wortlaut davor.",
                    "This is a correction; if you take it back, the earlier wording counts again."))
        }
        html(.form, .post, .class("case step"), .action(.rooted("cases/\(id)/log/\(step.id)/undo"))) { html in
            html.token(visit)
            html.hidden("mark", Secret.token())
            html.hidden("version", step.entry.id.text)
            html(.div, .class("field")) { html in
                html(.label, .for("reason"), text: visit.say("Warum? (muss nicht sein)", "Why? (optional)"))
                html(.input, .id("reason"), .name("reason"), .autocomplete("off"))
            }
            html(.div, .class("bar")) { html in
                html(.button, .type("submit"), .class("main"), text: visit.say("Zurücknehmen", "Take back"))
                html(
                    .a, .class("button"), .href(.rooted("cases/\(id)/log")), text: visit.say("Abbrechen", "Cancel"))
            }
        }
    }
}
