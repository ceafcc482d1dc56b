import CasebookMarkup
import CasebookModel

/// Asks for another password. A form that had to wait goes along.
struct PasswordPage {
    let visit: RequestContext
    var kept: KeptForm?
    var problem: Problem?
    var notice: LocalizedText?

    /// What is wrong with a field.
    struct Problem {
        let field: String
        let message: LocalizedText
    }

    private var isFirst: Bool { visit.person?.needsPassword == true }

    func response() -> WebResponse {
        let heading = visit.say("Mein Passwort", "My password")
        let errors = problem.map { ErrorSummary(visit, visit($0.message), at: $0.field) }
        return PageLayout(visit: visit, title: heading, notice: notice, errors: errors).page(
            status: problem == nil ? 200 : 422
        ) { html in
            if !isFirst { SettingsNav(visit: visit, current: "password").write(to: &html) }
            html(.h1, heading)
            if isFirst {
                html(
                    .p, .class("notice"),
                    text: visit.say(
                        "Ihr Passwort galt für dieses eine Mal. Bitte wählen Sie jetzt ein eigenes.",
                        "Your password could only be used once. Please choose one of your own now."))
            }
            html(.form, .post, .class("case narrow"), .action(.rooted("password"))) { html in
                html.token(visit)
                kept?.write(to: &html)
                // Password managers keep it under this name.
                html(
                    .input, .type("text"), .class("unseen"), .name("username"), .value(visit.person?.name ?? ""),
                    .autocomplete("username"), .tabIndex(-1), .ariaHidden)
                if !isFirst {
                    field("old", visit.say("Bisheriges Passwort", "Current password"), isNew: false, to: &html)
                }
                field(
                    "new", visit.say("Neues Passwort", "New password"),
                    help: visit.say(
                        "Mindestens zehn Zeichen; am besten drei oder vier Wörter, die sonst niemand zusammenstellt.",
                        "At least ten characters; best of all three or four words that nobody else puts together."),
                    isNew: true, to: &html)
                field("again", visit.say("Noch einmal", "Once more"), isNew: true, to: &html)
                html(
                    .p,
                    visit.say(
                        "Auf allen anderen Geräten müssen Sie sich danach neu anmelden.",
                        "On all other devices you have to sign in again after that."))
                html(.div, .class("bar")) { html in
                    html(
                        .button, .type("submit"), .class("main"),
                        text: visit.say("Passwort ändern", "Change the password"))
                }
            }
        }
    }

    private func field(
        _ id: String, _ label: String, help: String? = nil, isNew: Bool, to html: inout HTMLWriter
    ) {
        let isWrong = problem?.field == id
        html(.div, .class("field")) { html in
            html(.label, .for(id), text: label)
            if let help { html(.p, .class("help"), .id("h:\(id)"), text: help) }
            html(
                .input, .type("password"), .id(id), .name(id), .required,
                isNew ? .autocomplete("new-password") : .autocomplete("current-password"),
                .describedBy(help == nil ? "f:\(id)" : "h:\(id) f:\(id)"), .when(isWrong, .invalid))
            html(.ul, .class("findings"), .id("f:\(id)")) { html in
                if isWrong, let problem { html(.li, .class("error"), text: visit(problem.message)) }
            }
        }
    }
}

extension Workbench {
    func showPassword(_ request: WebRequest, _ visit: RequestContext) throws(HTTPError) -> WebResponse {
        guard visit.managesAccounts else { throw .notFound }
        return PasswordPage(visit: visit, notice: Notice(request.query("done"))?.text).response()
    }

    /// Whoever has a password for one time chooses their own first; what they sent meanwhile is not lost.
    func choosePassword(_ request: WebRequest, _ visit: RequestContext, form: FormData? = nil) -> WebResponse {
        PasswordPage(visit: visit, kept: form.map { KeptForm($0, to: request.path) }).response()
    }

    func changePassword(
        _ form: FormData, _ request: WebRequest, _ visit: RequestContext
    ) async throws(HTTPError) -> WebResponse {
        guard let manager = settings.accounts as? any AccountManager else { throw .notFound }
        let kept = KeptForm(carriedBy: form)
        func problem(_ field: String, _ message: LocalizedText) -> WebResponse {
            PasswordPage(visit: visit, kept: kept, problem: .init(field: field, message: message)).response()
        }
        let new = form["new"] ?? ""
        guard new == form["again"] else { return problem("again", Notice.differentPasswords) }
        switch await manager.changePassword(
            from: form["old"] ?? "", to: new, session: request.cookie(cookieNames.session), peer: request.peer)
        {
        case .session(let session, let seconds):
            _ = await record("Change their password", [], of: "accounts", visit)
            let person = await manager.person(session: session)
            let begun = visit.beginning(as: person, token: Secret.token())
            var response =
                kept.map { KeptFormPage(visit: begun, kept: $0).response() } ?? .see("/password?done=password")
            response.headers += [
                ("set-cookie", visit.cookie(cookieNames.session, session, isSecure: settings.isSecure, lasts: seconds)),
                ("set-cookie", visit.cookie(cookieNames.token, begun.token, isSecure: settings.isSecure)),
            ]
            return response
        case .wrong: return problem("old", Notice.wrongPassword)
        case .tooShort: return problem("new", Notice.shortPassword)
        case .same: return problem("new", Notice.samePassword)
        case .tooMany(let seconds):
            return problem(
                "old",
                LocalizedText(
                    de: "Zu viele Versuche. Bitte warten Sie \(seconds) Sekunden.",
                    en: "Too many attempts. Please wait \(seconds) seconds."))
        case .failed(let message): throw HTTPError(status: 500, message: message)
        }
    }
}

extension Notice {
    static let differentPasswords = LocalizedText(
        de: "Die beiden neuen Passwörter sind verschieden.", en: "The two new passwords differ.")
    static let wrongPassword = LocalizedText(
        de: "Das ist nicht Ihr Passwort.", en: "This is not your password.")
    static let shortPassword = LocalizedText(
        de: "Das Passwort braucht mindestens zehn Zeichen.", en: "The password needs at least ten characters.")
    static let samePassword = LocalizedText(
        de: "Das ist dasselbe Passwort wie bisher.", en: "This is the same password as before.")
}
