import CasebookEditing
import CasebookMarkup
import CasebookModel

/// Asks what shall become of the cases that use an item of the collection before it goes.
struct BookRemovalPage {
    let visit: RequestContext
    let section: BookSection
    let key: String
    let name: String
    let users: [BookUse.User]
    /// The partners who choose by the topic alone.
    let partners: [String]
    /// What can take its place.
    let others: [FieldControl.Option]
    let version: FileVersion
    var problem: LocalizedText?
    var chosen: String?

    func response() -> WebResponse {
        let heading = visit.say("„\(name)“ entfernen?", "Remove \"\(name)\"?")
        let errors = problem.map { ErrorSummary(visit, visit($0), at: "instead") }
        return PageLayout(visit: visit, title: heading, errors: errors).page(status: problem == nil ? 200 : 422) {
            html in
            html(.h1, heading)
            if !users.isEmpty { writeUsers(to: &html) }
            if !partners.isEmpty {
                html(
                    .p,
                    visit.say(
                        "Diese Partner wählen nur nach diesem Thema aus: \(partners.joined(separator: ", ")). Ohne ein anderes bekämen sie alle Fälle.",
                        "These partners choose by this topic alone: \(partners.joined(separator: ", ")). Without another one they would get every case."
                    ))
            }
            writeForm(to: &html)
        }
    }

    private func writeUsers(to html: inout HTMLWriter) {
        let count = users.count
        html(
            .p,
            count == 1
                ? visit.say("Ein Fall verwendet es:", "One case uses it:")
                : visit.say("\(count) Fälle verwenden es:", "\(count) cases use it:"))
        html(.ul) { html in
            for user in users.prefix(30) {
                html(.li) { $0(.a, .href(.rooted("cases/\(user.opened.id)")), text: user.title) }
            }
            if count > 30 { html(.li, visit.say("und \(count - 30) weitere", "and \(count - 30) more")) }
        }
        html(
            .p,
            section == .topics
                ? visit.say(
                    "Es verschwindet auch aus ihnen; öffentliche Fälle gelten damit als heute aktualisiert.",
                    "It is removed from them, too; public cases then count as updated today.")
                : visit.say(
                    "Ihre Zahlen bleiben stehen, gehören dann aber zu keiner gemeinsamen Kennzahl mehr.",
                    "Their figures stay, but then belong to no common indicator any more."))
    }

    private func writeForm(to html: inout HTMLWriter) {
        html(.form, .post, .class("case"), .action(.rooted("book/\(section.rawValue)"))) { html in
            html.token(visit)
            html.hidden("version", version.description)
            html.hidden("confirmed", users.map(\.opened.id).joined(separator: " "))
            html.hidden("key", key)
            html(.div, .class("field")) { html in
                html(.label, .for("instead"), text: visit.say("Stattdessen", "Instead"))
                html(
                    .select, .id("instead"), .name("instead"), .class("short"), .describedBy("f:instead"),
                    .when(problem != nil, .invalid)
                ) { html in
                    html(.option, .value(""), text: visit.say("nichts", "nothing"))
                    for option in others {
                        html(
                            .option, .value(option.value), .when(option.value == chosen, .selected), text: option.label)
                    }
                }
                html(.ul, .class("findings"), .id("f:instead")) { html in
                    if let problem { html(.li, .class("error"), text: visit(problem)) }
                }
            }
            html(.div, .class("bar")) { html in
                html(
                    .button, .type("submit"), .class("main"), .name("action"),
                    .value("remove:\(section.rawValue).\(key)"), text: visit.say("Entfernen", "Remove"))
                html(
                    .a, .class("button"), .href(.rooted("book/\(section.rawValue)")),
                    text: visit.say("Behalten", "Keep"))
            }
        }
    }
}
