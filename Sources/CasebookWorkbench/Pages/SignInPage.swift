import CasebookMarkup
import CasebookModel

/// Asks for name and password. A form that came without a session is kept, so that nobody types anything twice.
struct SignInPage {
    let visit: Visit
    var kept: [FormField] = []
    var name = ""
    var problem: LocalizedText?

    func response() -> WebResponse {
        let heading = visit.say("Anmelden", "Sign in")
        return Shell(visit: visit, title: heading).page(status: 401) { html in
            html(.h1, heading)
            if let problem { html(.p, .class("notice"), .role("alert"), text: visit(problem)) }
            if !kept.isEmpty {
                html(
                    .p, .class("notice"),
                    text: visit.say(
                        "Ihre Sitzung ist zu Ende. Melden Sie sich in einem zweiten Fenster an, gehen Sie hier zurück und senden Sie das Formular noch einmal; Ihr Text steht noch da.",
                        "Your session is over. Sign in in a second window, go back here and send the form again; your text is still there."
                    ))
            }
            html(.form, .post, .class("case narrow"), .action(.rooted("sign-in"))) { html in
                html.token(visit)
                html(.div, .class("field")) { html in
                    html(.label, .for("name"), text: visit.say("Name", "Name"))
                    html(.input, .id("name"), .name("name"), .value(name), .autocomplete("username"), .required)
                }
                html(.div, .class("field")) { html in
                    html(.label, .for("password"), text: visit.say("Passwort", "Password"))
                    html(
                        .input, .type("password"), .id("password"), .name("password"),
                        .autocomplete("current-password"), .required)
                }
                html(.div, .class("bar")) { $0(.button, .type("submit"), .class("main"), text: heading) }
            }
        }
    }
}

extension Workbench {
    func signIn(_ form: FormData, _ request: WebRequest, _ visit: Visit) async -> WebResponse {
        guard let accounts = settings.accounts else { return .see("/") }
        let name = form["name"] ?? ""
        switch await accounts.signIn(name: name, password: form["password"] ?? "", peer: request.peer) {
        case .session(let session, let seconds):
            var response = WebResponse.see("/")
            let cookie = visit.cookie(Visit.sessionCookie, session, isSecure: settings.isSecure, lasts: seconds)
            // The secret of forms changes with the person, so that nobody can have planted it.
            let token = visit.cookie(Visit.tokenCookie, Secret.token(), isSecure: settings.isSecure)
            response.headers += [("set-cookie", cookie), ("set-cookie", token)]
            return response
        case .wrong:
            let problem = LocalizedText(
                de: "Name und Passwort passen nicht zusammen.", en: "Name and password do not belong together.")
            return SignInPage(visit: visit, name: name, problem: problem).response()
        case .tooMany(let seconds):
            let problem = LocalizedText(
                de: "Zu viele Versuche. Bitte warten Sie \(seconds) Sekunden.",
                en: "Too many attempts. Please wait \(seconds) seconds.")
            return SignInPage(visit: visit, name: name, problem: problem).response()
        }
    }

    func signOut(_ request: WebRequest, _ visit: Visit) async -> WebResponse {
        if let session = request.cookie(Visit.sessionCookie) { await settings.accounts?.signOut(session: session) }
        var response = WebResponse.see("/")
        let cookie = visit.cookie(Visit.sessionCookie, "", isSecure: settings.isSecure, lasts: 0)
        response.headers.append(("set-cookie", cookie))
        return response
    }
}
