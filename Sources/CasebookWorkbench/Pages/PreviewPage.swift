import CasebookJournal
import CasebookMarkup

/// A case as its readers would see it, with the way back to the workbench above it.
struct PreviewPage {
    let visit: RequestContext
    let outline: CaseOutline
    /// The preview of a text that is not saved; the case as it lies on the disk if `nil`.
    let shown: String?

    func response() -> WebResponse {
        let heading = visit.say("Vorschau", "Preview")
        return PageLayout(visit: visit, title: "\(heading) – \(outline.title)").page { html in
            html(.div, .class("whole-preview")) { html in
                html(.h1, "\(heading): \(outline.title)")
                html(.p) { html in
                    html(
                        .a, .class("button"), .href(.rooted("cases/\(outline.id)")),
                        text: visit.say("Zurück zum Fall", "Back to the case"))
                    html.text(
                        " "
                            + (shown == nil
                                ? visit.say("So sähe die Seite heute aus.", "What the page would look like today.")
                                : visit.say(
                                    "So sähe die Seite mit Ihren Änderungen aus. Gespeichert ist noch nichts.",
                                    "What the page would look like with your changes. Nothing has been saved yet.")))
                }
                html(
                    .iframe, .titled(visit.say("Vorschau der Seite", "Preview of the page")),
                    .src(
                        shown.map { .rooted($0) }
                            ?? .rooted("cases/\(outline.id)/page", query: [("in", "frame")])))
            }
        }
    }
}
