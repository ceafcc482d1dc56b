import CasebookFiles
import CasebookJournal
import CasebookMarkup
import CasebookModel

/// The quickest way to a step: opened from the home screen, with the case of the last step chosen already.
struct QuickStepPage {
    let visit: RequestContext
    let form: StepForm

    func response() -> WebResponse {
        let heading = visit.say("Schritt erfassen", "Log a step")
        let shell = PageLayout(visit: visit, title: heading, errors: form.errors)
        return shell.page(status: form.errors == nil ? 200 : 422) { html in
            html(.h1, heading)
            form.write(to: &html)
            html(.p) { html in
                html(
                    .a, .href(.rooted("log")),
                    text: visit.say("Den Fall in der Liste suchen", "Find the case in the list"))
            }
        }
    }
}

/// The cases of which one is chosen for a step.
struct CaseChoice {
    let cases: [CaseSummary]
    let chosen: String?

    func write(to html: inout HTMLWriter, _ visit: RequestContext) {
        html(.div, .class("field")) { html in
            html(.label, .for("case"), text: visit.say("Bei welchem Fall?", "For which case?"))
            html(.select, .id("case"), .name("case")) { html in
                for summary in cases {
                    let name = [summary.title, summary.company].compactMap(\.self).joined(separator: " – ")
                    html(.option, .value(summary.id), .when(summary.id == chosen, .selected), text: name)
                }
            }
        }
    }
}

extension Workbench {
    func showQuickStep(_ request: WebRequest, _ visit: RequestContext) async throws(HTTPError) -> WebResponse {
        guard visit.may(.coach) else { throw .notAllowed }
        var draft = StepDraft()
        draft.by = visit.person?.name
        draft.at = visit.say("heute", "today")
        let last = request.query("case") ?? request.cookie("casebook-case")
        let form = StepForm(
            visit: visit, outline: nil, action: .rooted("step"), draft: draft, id: freshID(),
            cases: try await choice(last, visit))
        return QuickStepPage(visit: visit, form: form).response()
    }

    /// Records the step in the case that was chosen.
    func logQuickStep(_ form: FormData, _ visit: RequestContext) async throws(HTTPError) -> WebResponse {
        guard visit.may(.coach) else { throw .notAllowed }
        let place = try casePlace(form["case"] ?? "")
        let page = StepForm(
            visit: visit, outline: outline(try open(place), place), action: .rooted("step"),
            draft: sent(form, visit), id: freshID(), cases: try await choice(place.folder.name, visit))
        return try await log(page, form, place, visit) { QuickStepPage(visit: visit, form: $0).response() }
    }

    /// Every case: that of the last step first, then those changed last.
    private func choice(_ last: String?, _ visit: RequestContext) async throws(HTTPError) -> CaseChoice {
        let cases = try await summaries(visit).filter { !$0.isArchived || $0.id == last }
        let (first, rest) = (cases.filter { $0.id == last }, cases.filter { $0.id != last })
        return CaseChoice(cases: first + rest, chosen: (first.first ?? rest.first)?.id)
    }
}
