import CasebookMarkup
import CasebookModel

/// Asks for name and password. A form that came without a session goes along, so that nobody types anything twice.
struct SignInPage {
    let visit: RequestContext
    /// The form that came without a session.
    var kept: KeptForm?
    /// Where the visitor wanted to go.
    var target: String?
    var name = ""
    var problem: LocalizedText?

    func response() -> WebResponse {
        let heading = visit.say("Anmelden", "Sign in")
        let errors = problem.map { ErrorSummary(visit, visit($0), at: "name") }
        return PageLayout(visit: visit, title: heading, errors: errors).page(status: 401) { html in
            html(.h1, heading)
            if kept != nil {
                html(
                    .p, .class("notice"),
                    text: visit.say(
                        "Ihre Sitzung ist zu Ende. Melden Sie sich noch einmal an; was Sie geschrieben haben, ist nicht verloren und kann danach gesendet werden.",
                        "Your session has ended. Please sign in again; what you wrote is not lost, and you can send it then."
                    ))
            }
            html(.form, .post, .class("case narrow"), .action(.rooted("sign-in"))) { html in
                html.token(visit)
                kept?.write(to: &html)
                if let target { html.hidden("target", target) }
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

/// A form that waits until its author has signed in again.
struct KeptForm {
    /// Where it goes, as the parts of a path.
    let path: [String]
    let fields: [FormField]

    /// - Parameter form: what was sent without a session. Files are not kept; browsers choose them anew.
    init(_ form: FormData, to path: [String]) {
        self.path = path
        fields = form.fields.filter { $0.name != "token" }
    }

    /// What an earlier sign-in page carried along.
    init?(carriedBy form: FormData) {
        guard let target = form["kept-path"], let request = WebRequest(.post, target: target, peer: "") else {
            return nil
        }
        path = request.path
        fields = form.fields.compactMap { field in
            field.name.hasPrefix("kept:") ? FormField(String(field.name.dropFirst(5)), field.value) : nil
        }
    }

    var address: String { "/" + path.map(\.percentEncodedPath).joined(separator: "/") }

    /// Writes it into the form of the sign-in.
    func write(to html: inout HTMLWriter) {
        html.hidden("kept-path", address)
        for field in fields { html.hidden("kept:\(field.name)", field.value) }
    }
}

/// After the sign-in: the form that had to wait.
struct KeptFormPage {
    let visit: RequestContext
    let kept: KeptForm

    func response() -> WebResponse {
        let heading = visit.say("Ihr Text ist noch da", "Your text is still here")
        return PageLayout(visit: visit, title: heading).page { html in
            html(.h1, heading)
            html(
                .p,
                visit.say(
                    "Sie sind wieder angemeldet. Was Sie vorhin geschrieben haben, wurde noch nicht gespeichert.",
                    "You are signed in again. What you wrote before has not been saved yet."))
            html(.form, .post, .class("case"), .action(.rooted(kept.path.joined(separator: "/")))) { html in
                html.token(visit)
                for field in kept.fields { html.hidden(field.name, field.value) }
                html(.div, .class("bar")) { html in
                    html(.button, .type("submit"), .class("main"), text: visit.say("Jetzt speichern", "Save it now"))
                    html(.a, .class("button"), .href(.rooted("")), text: visit.say("Verwerfen", "Discard"))
                }
            }
        }
    }
}

extension Workbench {
    func signIn(_ form: FormData, _ request: WebRequest, _ visit: RequestContext) async -> WebResponse {
        guard let accounts = settings.accounts else { return .see("/") }
        let name = form["name"] ?? ""
        let kept = KeptForm(carriedBy: form)
        var page = SignInPage(visit: visit, kept: kept, target: form["target"], name: name)
        switch await accounts.signIn(name: name, password: form["password"] ?? "", peer: request.peer) {
        case .session(let session, let seconds):
            let person = await accounts.person(session: session)
            // The secret of forms changes with the person, so that nobody can have planted it.
            let begun = visit.beginning(as: person, token: Secret.token())
            var response =
                person?.needsPassword == true
                ? PasswordPage(visit: begun, kept: kept).response()
                : kept.map { KeptFormPage(visit: begun, kept: $0).response() } ?? .see(Self.own(form["target"]))
            response.headers += [
                ("set-cookie", visit.cookie(cookieNames.session, session, isSecure: settings.isSecure, lasts: seconds)),
                ("set-cookie", visit.cookie(cookieNames.token, begun.token, isSecure: settings.isSecure)),
            ]
            return response
        case .wrong:
            page.problem = LocalizedText(
                de: "Name und Passwort passen nicht zusammen.", en: "The name or the password is wrong.")
        case .expired:
            page.problem = LocalizedText(
                de: "Dieses Einmalpasswort gilt nicht mehr. Bitten Sie jemanden aus der Redaktion um ein neues.",
                en: "This one-time password is no longer valid. Ask an editor for a new one.")
        case .tooMany(let seconds):
            page.problem = LocalizedText(
                de: "Zu viele Versuche. Bitte warten Sie \(seconds) Sekunden.",
                en: "Too many attempts. Please wait \(seconds) seconds.")
        }
        return page.response()
    }

    /// A path of this server, put together anew from its parts; the root for anything else.
    private static func own(_ target: String?) -> String {
        guard let target, let request = WebRequest(.get, target: target, peer: "") else { return "/" }
        return "/" + request.path.map(\.percentEncodedPath).joined(separator: "/")
    }

    /// Asks a stranger to sign in, and remembers where they wanted to go.
    func askToSignIn(_ request: WebRequest, _ visit: RequestContext) -> WebResponse {
        let target = "/" + request.path.map(\.percentEncodedPath).joined(separator: "/")
        return SignInPage(visit: visit, target: target.utf8.count < 500 ? target : nil).response()
    }

    func signOut(_ request: WebRequest, _ visit: RequestContext) async -> WebResponse {
        if let session = request.cookie(cookieNames.session) { await settings.accounts?.signOut(session: session) }
        var response = WebResponse.see("/")
        let cookie = visit.cookie(cookieNames.session, "", isSecure: settings.isSecure, lasts: 0)
        response.headers.append(("set-cookie", cookie))
        return response
    }
}
