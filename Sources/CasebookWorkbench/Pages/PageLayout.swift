import CasebookMarkup
import CasebookModel

/// What stands around the content of every page.
struct PageLayout {
    let visit: RequestContext
    let title: String
    /// How the last form ended, for a moment.
    var notice: LocalizedText?
    /// Where one goes from there.
    var noticeLink: (text: LocalizedText, address: Address)?
    /// Why the form was not taken as it was sent; whoever hears only the title hears it there.
    var errors: ErrorSummary?
    /// Seconds after which the page asks for itself again, while something is running; with a script, parts of it do.
    var refresh: Int?

    func page(status: Int = 200, main: (inout HTMLWriter) -> Void) -> WebResponse {
        var html = HTMLWriter(capacity: 65_536)
        html.documentType()
        html(
            .html, .lang(visit.language.rawValue), .class("workbench"), .data("data-owner", visit.owner),
            .data("data-person", visit.person?.name)
        ) { html in
            html(.head) { writeHead(to: &$0) }
            html(.body) { html in
                html(.a, .class("skip"), .href(.fragment("content")), text: visit.say("Zum Inhalt", "Skip to content"))
                writeHeader(to: &html)
                html(.main, .id("content"), .tabIndex(-1)) { html in
                    errors?.write(to: &html)
                    if let notice {
                        html(.p, .class("saved"), .role("status")) { html in
                            html.text(visit(notice))
                            guard let noticeLink else { return }
                            html.text(" ")
                            html(.a, .href(noticeLink.address), text: visit(noticeLink.text))
                        }
                    }
                    main(&html)
                }
            }
        }
        return .html(html.bytes, status: status)
    }

    private func writeHead(to html: inout HTMLWriter) {
        html(.meta, .charset("utf-8"))
        html(.meta, .name("viewport"), .content("width=device-width, initial-scale=1"))
        html(.meta, .name("color-scheme"), .content("light dark"))
        html(.meta, .name("robots"), .content("noindex"))
        if let refresh {
            html(.noscript) { $0(.meta, .httpEquivalent("refresh"), .content(String(refresh))) }
        }
        let prefix = errors != nil ? visit.say("Fehler: ", "Error: ") : ""
        html(.title, "\(prefix)\(title) – \(visit.say("Werkbank", "Workbench"))")
        html(.link, .rel("icon"), .type("image/svg+xml"), .href(asset("icon.svg")))
        html(.link, .rel("apple-touch-icon"), .href(asset("icon-192.png")))
        html(.link, .rel("manifest"), .href(.rooted("manifest.webmanifest")))
        html(.link, .rel("stylesheet"), .href(asset("site.css")))
        html(.link, .rel("stylesheet"), .href(asset("workbench.css")))
        html(.script, .type("module"), .src(asset("workbench.js")))
    }

    private func asset(_ name: String) -> Address { .rooted(WorkbenchAssets.path(name)) }

    private func writeHeader(to html: inout HTMLWriter) {
        html(.header, .class("site")) { html in
            html(.div, .class("inner")) { html in
                html(.a, .class("brand"), .href(.rooted("")), text: visit.say("Werkbank", "Workbench"))
                // One line beside the name, and the same to unfold where there is no room for it; never both are shown.
                let name = visit.say("Hauptmenü", "Main menu")
                html(.nav, .class("mainmenu wide"), .label(name)) { writeMenu(to: &$0) }
                html(.details, .class("mainmenu narrow")) { html in
                    html(.summary, visit.say("Menü", "Menu"))
                    html(.nav, .label(name)) { writeMenu(to: &$0) }
                }
            }
        }
    }

    private func writeMenu(to html: inout HTMLWriter) {
        html(.ul) { html in
            if visit.person != nil {
                link("", visit.say("Meine Arbeit", "My work"), to: &html)
                link("cases", visit.say("Fälle", "Cases"), to: &html)
                if visit.may(.coach) { link("step", visit.say("Schritt erfassen", "Log a step"), to: &html) }
                link("report", visit.say("Auswertung", "Totals"), to: &html)
                if visit.may(.editor) { link("export", visit.say("Export", "Export"), to: &html) }
                link("settings", visit.say("Einstellungen", "Settings"), to: &html)
            }
            writeHelp(to: &html)
            let other = visit.language == .de ? InterfaceLanguage.en : .de
            html(.li) { html in
                html(
                    .a, .href(.rooted("language/\(other.rawValue)")), .lang(other.rawValue),
                    .hreflang(other.rawValue), text: other == .de ? "Deutsch" : "English")
            }
            if visit.hasAccounts, visit.person != nil { writeSignOut(to: &html) }
        }
    }

    private func link(_ path: String, _ text: String, to html: inout HTMLWriter) {
        let isCurrent = visit.path.joined(separator: "/") == path
        html(.li) { $0(.a, .href(.rooted(path)), .when(isCurrent, .current("page")), text: text) }
    }

    /// The way to the section of the handbook about this page.
    private func writeHelp(to html: inout HTMLWriter) {
        let isHelp = visit.path.first == "help"
        let topic = HelpTopic(ofPage: visit.path, isSignedIn: visit.person != nil)
        html(.li) { html in
            html(
                .a, .href(isHelp ? HelpTopic.address(from: nil) : topic.address(visit.language, from: visit.path)),
                .when(isHelp, .current("true"))
            ) { html in
                html.text(visit.say("Hilfe", "Help"))
                if !isHelp { html(.span, .class("unseen"), text: visit.say(" zu dieser Seite", " about this page")) }
            }
        }
    }

    private func writeSignOut(to html: inout HTMLWriter) {
        if let person = visit.person {
            html(.li, .class("who")) { html in
                html(.span, .class("unseen"), text: visit.say("Angemeldet als ", "Signed in as "))
                html.text("\(person.name) (\(visit(person.role.label)))")
            }
        }
        html(.li) { html in
            html(.form, .post, .action(.rooted("sign-out"))) { html in
                html.token(visit)
                html(.button, .type("submit"), .class("plain"), text: visit.say("Abmelden", "Sign out"))
            }
        }
    }
}

extension HTMLWriter {
    /// The secret that shows that a form comes from a page of the workbench.
    mutating func token(_ visit: RequestContext) {
        self(.input, .type("hidden"), .name("token"), .value(visit.token))
    }

    mutating func hidden(_ name: String, _ value: String) {
        self(.input, .type("hidden"), .name(name), .value(value))
    }
}

/// A page that says why something is not possible.
struct ErrorPage {
    let visit: RequestContext
    let refusal: HTTPError

    var response: WebResponse {
        let title = visit(refusal.title)
        return PageLayout(visit: visit, title: title).page(status: refusal.status) { html in
            html(.h1, title)
            html(.p, visit(refusal.message))
            html(.p) { $0(.a, .href(.rooted("cases")), text: visit.say("Zu den Fällen", "To the cases")) }
        }
    }
}
