import CasebookMarkup
import CasebookModel

/// The form of a case for whoever may not change it but knows what should be changed: what is typed becomes proposals.
struct ProposalPage {
    let visit: RequestContext
    let section: CaseFormPage
    let opened: OpenCase
    let form: CaseForm
    let checked: CheckedText

    private var title: String { checked.title ?? opened.id }

    func response() -> WebResponse {
        let heading = visit.say("Änderung vorschlagen: ", "Propose a change: ") + visit(section.title)
        return PageLayout(visit: visit, title: "\(heading) – \(title)").page { html in
            CaseHeader(
                visit: visit, id: opened.id, title: title, checked: checked, current: "edit/\(section.name)"
            ).write(to: &html)
            html.caseHeading(heading, of: title)
            html(
                .p,
                visit.say(
                    "Dieser Fall ist öffentlich oder war es. Schreiben Sie die Felder so, wie sie heißen sollen: Jede Änderung geht als Vorschlag an die Redaktion, die sie Feld für Feld übernimmt oder ablehnt. Am Fall selbst ändert sich bis dahin nichts.",
                    "This case is or was public. Write the fields the way they should be: each change goes to the editors as a proposal, which they accept or decline field by field. Until then, the case itself does not change."
                ))
            html(
                .p,
                visit.say(
                    "Soll etwas hinzukommen oder ganz entfallen, schreiben Sie einen Kommentar unter „Prüfung“.",
                    "If something should be added or removed completely, write a comment under \"Review\"."))
            let page = "cases/\(opened.id)/propose/\(section.name)"
            html(
                .form, .post, .id("case"), .class("case"), .action(.rooted(page)), .data("data-keep", ""),
                .data("data-markdown", "/markdown")
            ) { html in
                html.token(visit)
                form.write(section.keys, to: &html)
                html(.div, .class("bar")) { html in
                    html(
                        .button, .type("submit"), .class("main"),
                        text: visit.say("Vorschläge senden", "Send proposals"))
                    html(
                        .a, .class("button"), .href(.rooted("cases/\(opened.id)/edit/\(section.name)")),
                        .data("data-drop", "/\(page)"), text: visit.say("Abbrechen", "Cancel"))
                    html(.output, .class("state"), .live("polite"), text: "")
                }
            }
        }
    }
}
