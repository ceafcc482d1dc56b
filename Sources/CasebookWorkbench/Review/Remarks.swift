import CasebookDiagnostics
import CasebookEditing
import CasebookFiles
import CasebookMarkup
import CasebookModel

/// What was said of the fields of a case, for the form: below each field what is open, and the way to say something.
struct Remarks {
    let visit: RequestContext
    let id: String
    /// Whether somebody may be expected to comment: a case that its coach is still writing alone has no need of it.
    let offersComments: Bool
    private let threads: [FieldPath: [Review.Thread]]

    init(visit: RequestContext, id: String, review: Review, status: String?, in value: FieldValue) {
        self.visit = visit
        self.id = id
        offersComments = visit.may(.coach) && (status != "draft" || !review.threads.isEmpty)
        threads = Dictionary(
            grouping: review.open.filter { $0.root.field?.numbered(in: value) != nil },
            by: { $0.root.field?.numbered(in: value) ?? FieldPath() })
    }

    /// - Parameter offers: whether the place is a field, about which something can be said.
    func write(at path: FieldPath, offers: Bool, to html: inout HTMLWriter) {
        for thread in threads[path] ?? [] { write(thread, to: &html) }
        guard offers, offersComments else { return }
        let name = visit(FormName.of(path))
        html(.p, .class("remark-link")) { html in
            html(
                .a,
                .href(.rooted("cases/\(id)/review", query: [("on", path.description)], fragment: "new")),
                .label(visit.say("Kommentieren: \(name)", "Comment: \(name)")),
                text: visit.say("Kommentieren", "Comment"))
        }
    }

    private func write(_ thread: Review.Thread, to html: inout HTMLWriter) {
        html(.div, .class("remark")) { html in
            for entry in [thread.root] + thread.others {
                html(.p, .class("when"), text: TurnNote.source(of: entry, visit))
                // What a proposal says in the words of the file, its own page says in the words of the form.
                html(
                    .p, .class("text"),
                    text: entry.kind == .proposal
                        ? visit.say("schlägt eine Änderung vor.", "proposes a change.") : entry.text)
            }
            html(.p) { html in
                html(
                    .a, .href(.rooted("cases/\(id)/review", fragment: "t-\(thread.root.id.text)")),
                    text: thread.root.kind == .proposal
                        ? visit.say("Vorschlag ansehen", "View the proposal")
                        : visit.say("Antworten oder erledigen", "Answer or resolve"))
            }
        }
    }
}
