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
                html(.li) { $0(.a, .href(.rooted("")), text: visit.say("Fälle", "Cases")) }
                html(.li, .class("here"), text: title)
            }
        }
        html(.nav, .class("tabs"), .label(visit.say("Dieser Fall", "This case"))) { html in
            html(.ul) { html in
                tab("", visit.say("Stand", "Status"), to: &html)
                tab("log", visit.say("Protokoll", "Journal"), to: &html)
                for section in CaseSection.allCases {
                    let errors = section.keys.reduce(0) { $0 + checked.findings.errorCount(below: $1) }
                    tab("edit/\(section.rawValue)", visit(section.title), errors: errors, to: &html)
                }
                tab("release", visit.say("Freigabe", "Release"), to: &html)
            }
        }
    }

    private func tab(_ path: String, _ text: String, errors: Int = 0, to html: inout HTMLWriter) {
        let address = Address.rooted("cases/\(id)" + (path.isEmpty ? "" : "/\(path)"))
        html(.li) { html in
            html(.a, .href(address), .when(path == current, .current("page"))) { html in
                html.text(text)
                if errors > 0 {
                    html(.span, .class("count"), .titled(visit.say("zu beheben", "to mend"))) { html in
                        html.text(String(errors))
                        html(.span, .class("unseen"), text: visit.say(" zu beheben", " to mend"))
                    }
                }
            }
        }
    }
}
