import CasebookJSON

/// The secret that a form needs now, for a page that lay open, or on the device, while its author signed in again. Only pages of
/// this server can read it, as they can every form.
struct FormToken {
    let visit: RequestContext

    var response: WebResponse {
        let answer = JSON.object(("token", .string(visit.token)), ("owner", visit.owner.map(JSON.string)))
        return WebResponse(200, "application/json", answer.rendered(.compact))
    }
}
