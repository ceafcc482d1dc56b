import CasebookEditing
import CasebookMarkup
import CasebookModel

/// Asks whether a draft shall go, and says what goes with it.
struct DeletionPage {
    let visit: RequestContext
    let opened: OpenCase
    let value: FieldValue
    let going: CaseContents
    var problem: LocalizedText?

    func response() -> WebResponse {
        let title = value["title"]?.scalarText ?? opened.id
        let heading = visit.say("„\(title)“ löschen?", "Delete \"\(title)\"?")
        let errors = problem.map { ErrorSummary(visit($0)) }
        return PageLayout(visit: visit, title: heading, errors: errors).page(status: problem == nil ? 200 : 409) {
            html in
            html(.h1, heading)
            let lines = going.lines(visit)
            if lines.isEmpty {
                html(.p, visit.say("In dem Entwurf steht noch wenig.", "There is not much in the draft yet."))
            } else {
                html(.p, visit.say("Mit dem Entwurf gehen:", "This goes with the draft:"))
                html(.ul) { html in for line in lines { html(.li, line) } }
            }
            html(
                .p,
                visit.say(
                    "Er kommt mit allem in den Papierkorb; von dort lässt er sich zurückholen, solange ihn niemand endgültig löscht.",
                    "It goes into the trash with everything in it, and can be brought back until somebody deletes it for good."
                ))
            html(.form, .post, .class("case"), .action(.rooted("cases/\(opened.id)/manage/delete"))) { html in
                html.token(visit)
                html.hidden("contents", going.mark(opened))
                html(.div, .class("bar")) { html in
                    html(
                        .button, .type("submit"), .class("main"),
                        text: visit.say("In den Papierkorb", "Move to the trash"))
                    html(
                        .a, .class("button"), .href(.rooted("cases/\(opened.id)/manage")),
                        text: visit.say("Behalten", "Keep"))
                }
            }
        }
    }
}
