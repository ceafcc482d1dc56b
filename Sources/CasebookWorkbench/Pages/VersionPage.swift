import CasebookEditing
import CasebookMarkup
import CasebookModel

/// A former version of a case: what was changed in it, and what would change if its texts came back.
struct VersionPage {
    let visit: RequestContext
    let opened: OpenCase
    let checked: CheckedText
    let version: CaseRevision
    /// What the version changed; `nil` if it was the first.
    let changes: [CaseDifference.Change]?
    /// What would change in the case as it is now, if the texts came back.
    let restoration: [CaseDifference.Change]
    /// Whether Git does not have the case as it is now.
    let isUnrecorded: Bool
    /// Whether the visitor may change the case.
    let mayEdit: Bool
    let language: String?
    /// Why the texts were not restored.
    var problem: LocalizedText?

    private static let limit = 100

    private var title: String { checked.title ?? opened.id }

    func response() -> WebResponse {
        let heading = visit.say("Fassung vom \(version.when(visit))", "Version of \(version.when(visit))")
        let layout = PageLayout(
            visit: visit, title: "\(heading) – \(title)", errors: problem.map { ErrorSummary(visit($0).asSentence) })
        return layout.page(status: problem == nil ? 200 : 422) { html in
            CaseHeader(visit: visit, id: opened.id, title: title, checked: checked, current: "history").write(to: &html)
            html.caseHeading(heading, of: title)
            html(.p, visit.say("Von \(version.author).", "By \(version.author)."))
            html(.h2, visit.say("Was sich damit geändert hat", "What changed with it"))
            if let changes {
                write(changes, ("Vorher", "Before"), ("Nachher", "After"), to: &html)
            } else {
                html(.p, visit.say("Mit dieser Fassung wurde der Fall angelegt.", "This version created the case."))
            }
            html(.h2, visit.say("Diese Fassung zurückholen", "Restore this version"))
            writeRestoration(to: &html)
            html(.p) { html in
                html(
                    .a, .href(.rooted("cases/\(opened.id)/history")),
                    text: visit.say("Zum Verlauf", "Back to the history"))
            }
        }
    }

    private func write(
        _ changes: [CaseDifference.Change], _ old: (de: String, en: String), _ new: (de: String, en: String),
        to html: inout HTMLWriter
    ) {
        guard !changes.isEmpty else {
            html(
                .p,
                visit.say(
                    "Nur die Schreibweise oder Kommentare der Datei; die Angaben sind dieselben.",
                    "Only the formatting or comments in the file; the content is the same."))
            return
        }
        html(.div, .class("changes")) { html in
            for change in changes.prefix(Self.limit) {
                html(.h3, visit(change.name))
                ComparisonWriter(visit: visit, language: language).write(
                    (visit.say(old.de, old.en), change.before), (visit.say(new.de, new.en), change.after), to: &html)
            }
            if changes.count > Self.limit {
                html(
                    .p,
                    visit.say(
                        "… und \(changes.count - Self.limit) weitere Angaben.",
                        "… and \(changes.count - Self.limit) more entries."))
            }
        }
    }

    private func writeRestoration(to html: inout HTMLWriter) {
        guard !restoration.isEmpty else {
            html(
                .p,
                visit.say(
                    "Die Texte des Falls stehen heute so da wie in dieser Fassung.",
                    "The current texts of the case are the same as in this version."))
            return
        }
        html(
            .p,
            visit.say(
                "Das würde sich am Fall ändern. Stand, Freigabe und alles, was über die Veröffentlichung entscheidet, bleiben, wie sie sind.",
                "This is what would change in the case. The status, the permission and everything else that decides on publication stay as they are."
            ))
        write(restoration, ("Heute", "Today"), ("Danach", "Afterwards"), to: &html)
        guard mayEdit else {
            html(
                .p, .class("notice"),
                text: visit(visit.may(.coach) ? HTTPError.publicCase.message : HTTPError.readersRead.message))
            return
        }
        if isUnrecorded {
            html(
                .p, .class("notice"),
                text: visit.say(
                    "Der Fall, wie er heute ist, steht noch nicht in Git. Das Zurückholen lässt sich danach noch rückgängig machen, aber nicht mehr nach einem Neustart der Werkbank.",
                    "The current state of the case is not in Git yet. You can undo the restore afterwards, but not after the workbench has been restarted."
                ))
        }
        let page = "cases/\(opened.id)/history/\(version.commit.text)"
        html(.form, .post, .class("case step"), .action(.rooted(page))) { html in
            html.token(visit)
            html.hidden("version", opened.version.description)
            // The form of another page, or of another visit, is another one, even if the case says the same again.
            html.hidden("mark", Secret.token())
            html(.div, .class("bar")) { html in
                html(
                    .button, .type("submit"), .class("main"),
                    text: visit.say("Diese Texte zurückholen", "Restore these texts"))
                html(.output, .class("state"), .live("polite"), text: "")
            }
        }
    }
}
