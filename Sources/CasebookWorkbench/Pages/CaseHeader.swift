import CasebookMarkup
import CasebookModel

/// The top of all pages of a case: where one is, and the ways to its other pages.
struct CaseHeader {
    let visit: RequestContext
    let id: String
    let title: String
    let checked: CheckedText
    /// The last parts of the path of this page.
    let current: String

    func write(to html: inout HTMLWriter) {
        html(.nav, .class("breadcrumbs"), .label(visit.say("Wo Sie sind", "Where you are"))) { html in
            html(.ol) { html in
                html(.li) { $0(.a, .href(.rooted("cases")), text: visit.say("Fälle", "Cases")) }
                html(.li, .class("here"), text: title)
            }
        }
        // One list beside the page, and the same to unfold where there is no room for it; never both are shown.
        html(.nav, .class("sections wide"), .label(visit.say("Dieser Fall", "This case"))) { writeList(to: &$0) }
        html(.details, .class("sections narrow")) { html in
            html(.summary, visit.say("Seiten dieses Falls", "Pages of this case"))
            html(.nav, .label(visit.say("Dieser Fall", "This case"))) { writeList(to: &$0) }
        }
    }

    private func writeList(to html: inout HTMLWriter) {
        html(.ul) { html in
            link("", visit.say("Stand", "Status"), to: &html)
            link("log", visit.say("Protokoll", "Journal"), to: &html)
            for section in CaseFormPage.all {
                let isShort = section == .essentials
                let errors = isShort ? 0 : section.keys.reduce(0) { $0 + checked.findings.errorCount(below: $1) }
                link(
                    "edit/\(section.name)", visit(section.title), errors: errors,
                    isFilled: !isShort && checked.filling.covers(section.keys), to: &html)
            }
            link("review", visit.say("Prüfung", "Review"), open: checked.review.count, to: &html)
            link("release", visit.say("Freigabe", "Permission"), to: &html)
            link("history", visit.say("Verlauf", "History"), to: &html)
            if visit.may(.coach) { link("manage", visit.say("Verwalten", "Manage"), to: &html) }
        }
    }

    private func link(
        _ path: String, _ text: String, errors: Int = 0, open: Int = 0, isFilled: Bool = false,
        to html: inout HTMLWriter
    ) {
        let address = Address.rooted("cases/\(id)" + (path.isEmpty ? "" : "/\(path)"))
        html(.li) { html in
            html(.a, .href(address), .when(path == current, .current("page"))) { html in
                html.text(text)
                if errors > 0 {
                    html(.span, .class("count"), .titled(visit.say("zu beheben", "to fix"))) { html in
                        html.text(String(errors))
                        html(.span, .class("unseen"), text: visit.say(" zu beheben", " to fix"))
                    }
                } else if open > 0 {
                    html(.span, .class("count"), .titled(visit.say("offen", "open"))) { html in
                        html.text(String(open))
                        html(.span, .class("unseen"), text: visit.say(" offen", " open"))
                    }
                } else if isFilled {
                    html(.span, .class("tick-mark"), .titled(visit.say("ausgefüllt", "filled in"))) { html in
                        html(.span, .ariaHidden, text: "✓")
                        html(.span, .class("unseen"), text: visit.say(" ausgefüllt", " filled in"))
                    }
                }
            }
        }
    }
}
