import CasebookMarkup
import CasebookModel

/// What can be set that is no case: the collection, the accounts, one's own password.
enum Setting {
    /// What a visitor may set, with the way there.
    static func all(_ visit: RequestContext) -> [(path: String, title: LocalizedText, text: LocalizedText)] {
        var all: [(String, LocalizedText, LocalizedText)] = []
        if visit.managesAccounts {
            all.append(
                (
                    "password", LocalizedText(de: "Mein Passwort", en: "My password"),
                    LocalizedText(de: "Das eigene Passwort ändern", en: "Change your own password")
                ))
        }
        if visit.may(.editor) {
            if visit.managesAccounts {
                all.append(
                    (
                        "accounts", LocalizedText(de: "Konten", en: "Accounts"),
                        LocalizedText(
                            de: "Wer sich anmelden kann, und was sie oder er darf",
                            en: "Who can sign in, and what they may do")
                    ))
            }
            all += BookSection.allCases.map { ("book/\($0.rawValue)", $0.title, $0.lead) }
        }
        if visit.may(.coach) {
            all.append(
                (
                    "trash", LocalizedText(de: "Papierkorb", en: "Trash"),
                    LocalizedText(de: "Gelöschte Entwürfe zurückholen", en: "Bring deleted drafts back")
                ))
        }
        return all
    }
}

/// The list of all settings.
struct SettingsPage {
    let visit: RequestContext

    func response() -> WebResponse {
        let heading = visit.say("Einstellungen", "Settings")
        return PageLayout(visit: visit, title: heading).page { html in
            html(.h1, heading)
            html(.ul, .class("settings")) { html in
                for setting in Setting.all(visit) {
                    html(.li) { html in
                        html(.h2) { $0(.a, .href(.rooted(setting.path)), text: visit(setting.title)) }
                        html(.p, visit(setting.text))
                    }
                }
            }
        }
    }
}

/// Where one is among the settings, and the ways to the others.
struct SettingsNav {
    let visit: RequestContext
    let current: String

    func write(to html: inout HTMLWriter) {
        html(.nav, .class("breadcrumbs"), .label(visit.say("Wo Sie sind", "Where you are"))) { html in
            html(.ol) { html in
                html(.li) { $0(.a, .href(.rooted("settings")), text: visit.say("Einstellungen", "Settings")) }
                if let setting = Setting.all(visit).first(where: { $0.path == current }) {
                    html(.li, .class("here"), text: visit(setting.title))
                }
            }
        }
        html(.nav, .class("sections wide"), .label(visit.say("Einstellungen", "Settings"))) { writeList(to: &$0) }
        html(.details, .class("sections narrow")) { html in
            html(.summary, visit.say("Alle Einstellungen", "All settings"))
            html(.nav, .label(visit.say("Einstellungen", "Settings"))) { writeList(to: &$0) }
        }
    }

    private func writeList(to html: inout HTMLWriter) {
        html(.ul) { html in
            for setting in Setting.all(visit) {
                html(.li) { html in
                    html(
                        .a, .href(.rooted(setting.path)), .when(setting.path == current, .current("page")),
                        text: visit(setting.title))
                }
            }
        }
    }
}
