import CasebookMarkup
import CasebookModel

/// Who belongs to the team, and what they may do.
struct AccountsPage {
    let visit: RequestContext
    let accounts: [AccountSummary]
    var notice: LocalizedText?
    /// Why the last change was not made.
    var problem: LocalizedText?
    /// What was typed for a new account.
    var typed: (name: String, role: Role)?
    /// A password that is shown this once, with whose it is.
    var password: (name: String, text: String)?

    func response() -> WebResponse {
        let heading = visit.say("Konten", "Accounts")
        let errors = problem.map { problem in
            typed == nil ? ErrorSummary(visit(problem)) : ErrorSummary(visit, visit(problem), at: "name")
        }
        return PageLayout(visit: visit, title: heading, notice: notice, errors: errors).page(
            status: problem == nil ? 200 : 422
        ) { html in
            SettingsNav(visit: visit, current: "accounts").write(to: &html)
            html(.h1, heading)
            writePassword(to: &html)
            html(.ul, .class("accounts")) { html in
                for (number, account) in accounts.enumerated() { write(account, number, to: &html) }
            }
            writeAddition(to: &html)
        }
    }

    private func writePassword(to html: inout HTMLWriter) {
        guard let password else { return }
        html(.div, .class("turn"), .role("status")) { html in
            html(
                .p,
                visit.say("Einmalpasswort für \(password.name):", "One-time password for \(password.name):"))
            html(.p) { $0(.code, password.text) }
            html(
                .p,
                visit.say(
                    "Es steht nur dieses eine Mal hier und gilt eine Woche. Geben Sie es persönlich oder am Telefon weiter; nach der Anmeldung wird ein eigenes Passwort gewählt.",
                    "It is shown only this once, and is valid for a week. Pass it on in person or on the phone; after signing in, they choose a password of their own."
                ))
        }
    }

    private func write(_ account: AccountSummary, _ number: Int, to html: inout HTMLWriter) {
        let isOwn = account.name == visit.person?.name
        html(.li) { html in
            html(.h2) { html in
                html.text(account.name)
                if isOwn { html(.span, .class("own"), text: visit.say(" (Sie)", " (you)")) }
            }
            html(.p, ([visit(account.role.label)] + [state(of: account)].compactMap(\.self)).joined(separator: " · "))
            if isOwn {
                html(.p, .class("help"), text: visit(AccountRefusal.own.message))
            } else {
                html(.details) { html in
                    html(.summary, visit.say("Ändern: \(account.name)", "Change: \(account.name)"))
                    writeForms(of: account, number, to: &html)
                }
            }
        }
    }

    private func state(of account: AccountSummary) -> String? {
        if !account.isActive { return visit.say("deaktiviert", "deactivated") }
        return account.isNew ? visit.say("war noch nicht angemeldet", "has not signed in yet") : nil
    }

    private func writeForms(of account: AccountSummary, _ number: Int, to html: inout HTMLWriter) {
        form("role", account.name, to: &html) { html in
            let id = "role-\(number)"
            html(.div, .class("field")) { html in
                html(.label, .for(id), text: visit.say("Rolle", "Role"))
                roles(id, account.role, to: &html)
            }
            html(.button, .type("submit"), text: visit.say("Rolle ändern", "Change the role"))
        }
        form("reset", account.name, to: &html) { html in
            html(
                .button, .type("submit"),
                text: account.isActive
                    ? visit.say("Neues Einmalpasswort", "New one-time password")
                    : visit.say("Wieder aktivieren, mit Einmalpasswort", "Activate again, with a one-time password"))
        }
        if account.isActive {
            form("deactivate", account.name, to: &html) { html in
                html(.button, .type("submit"), text: visit.say("Deaktivieren", "Deactivate"))
            }
        }
        html(
            .p, .class("help"),
            text: visit.say(
                "Nach jeder dieser Änderungen muss sich \(account.name) neu anmelden.",
                "After each of these changes \(account.name) has to sign in again."))
    }

    private func form(
        _ what: String, _ name: String, to html: inout HTMLWriter, fields: (inout HTMLWriter) -> Void
    ) {
        html(.form, .post, .class("step"), .action(.rooted("accounts"))) { html in
            html.token(visit)
            html.hidden("do", what)
            html.hidden("name", name)
            fields(&html)
        }
    }

    private func roles(_ id: String, _ chosen: Role, to html: inout HTMLWriter) {
        html(.select, .id(id), .name("role"), .class("short")) { html in
            for role in Role.allCases {
                html(.option, .value(role.rawValue), .when(role == chosen, .selected), text: visit(role.label))
            }
        }
    }

    private func writeAddition(to html: inout HTMLWriter) {
        html(.h2, visit.say("Neues Konto", "New account"))
        html(.form, .post, .class("case narrow"), .action(.rooted("accounts"))) { html in
            html.token(visit)
            html.hidden("do", "add")
            html(.div, .class("field")) { html in
                html(.label, .for("name"), text: visit.say("Name", "Name"))
                html(
                    .p, .class("help"), .id("h:name"),
                    text: visit.say(
                        "Vor- und Nachname: So stehen sie in Protokollen und Kommentaren.",
                        "First and last name: this is how they appear in journals and comments."))
                html(
                    .input, .id("name"), .name("name"), .value(typed?.name ?? ""), .required, .maxLength(200),
                    .autocomplete("off"), .describedBy("h:name f:name"), .when(typed != nil, .invalid))
                html(.ul, .class("findings"), .id("f:name")) { html in
                    if typed != nil, let problem { html(.li, .class("error"), text: visit(problem)) }
                }
            }
            html(.div, .class("field")) { html in
                html(.label, .for("role"), text: visit.say("Rolle", "Role"))
                html(
                    .p, .class("help"), .id("h:role"),
                    text: visit.say(
                        "Wer Lesezugriff hat, liest alles; Coaches schreiben Fälle und Schritte; die Redaktion gibt frei, veröffentlicht und verwaltet.",
                        "Readers read everything; coaches write cases and steps; editors enter consents, publish and manage."
                    ))
                roles("role", typed?.role ?? .coach, to: &html)
            }
            html(.div, .class("bar")) { html in
                html(
                    .button, .type("submit"), .class("main"),
                    text: visit.say("Konto anlegen", "Create the account"))
            }
        }
    }
}

extension Workbench {
    private func manager(_ visit: RequestContext) throws(HTTPError) -> any AccountManager {
        guard visit.may(.editor) else { throw .notAllowed }
        guard let manager = settings.accounts as? any AccountManager else { throw .notFound }
        return manager
    }

    func showAccounts(_ request: WebRequest, _ visit: RequestContext) async throws(HTTPError) -> WebResponse {
        let accounts = try await manager(visit).accounts(for: request.cookie(cookieNames.session))
        guard let accounts else { throw .notAllowed }
        return AccountsPage(visit: visit, accounts: accounts, notice: Notice(request.query("done"))?.text).response()
    }

    func changeAccount(
        _ form: FormData, _ request: WebRequest, _ visit: RequestContext
    ) async throws(HTTPError) -> WebResponse {
        let manager = try manager(visit)
        let session = request.cookie(cookieNames.session)
        let name = FieldText.cleaned([form["name"] ?? ""], .line).first ?? ""
        let role = form["role"].flatMap(Role.init)
        let change: AccountChange
        switch (form["do"], role) {
        case ("add", let role?): change = .add(name: name, role)
        case ("role", let role?): change = .role(name: name, role)
        case ("reset", _): change = .reset(name: name)
        case ("deactivate", _): change = .deactivate(name: name)
        default: throw .badForm
        }
        let answer = await manager.change(change, session: session)
        guard let accounts = await manager.accounts(for: session) else { throw .notAllowed }
        var page = AccountsPage(visit: visit, accounts: accounts)
        switch answer {
        case .refused(.notAllowed): throw .notAllowed
        case .refused(let refusal):
            page.problem = refusal.message
            if case .add(let name, let role) = change { page.typed = (name, role) }
        case .password(let text):
            _ = await record("Account \(name): \(form["do"] ?? "")", [], of: "accounts", visit)
            page.password = (name, text)
        case .done:
            _ = await record(
                "Account \(name): \(form["do"] ?? "") \(role?.rawValue ?? "")", [], of: "accounts", visit)
            return .see("/accounts?done=account")
        }
        return page.response()
    }
}
