import CasebookJournal
import CasebookMarkup
import CasebookModel

/// All cases, with a search.
struct CaseListPage {
    let visit: RequestContext
    let book: Book
    let cases: [CaseSummary]
    let query: String
    let status: EditorialStatus?
    /// Whether a case is chosen in order to log a step in it.
    var isForStep = false

    func response() -> WebResponse {
        let found = cases.filter(matches)
        let heading =
            isForStep ? visit.say("Schritt erfassen: bei welchem Fall?", "Log a step: in which case?") : book.title
        return PageLayout(visit: visit, title: heading).page { html in
            html(.h1, heading)
            writeSearch(to: &html)
            html(.p, .class("status"), .role("status"), text: count(found.count))
            html(.ul, .class("caselist")) { html in
                for summary in found { write(summary, to: &html) }
            }
        }
    }

    private func matches(_ summary: CaseSummary) -> Bool {
        if let status, summary.status != status { return false }
        return summary.searchText.contains(FoldedName(query))
    }

    private func count(_ found: Int) -> String {
        let all = LocalizedText.caseCount(cases.count)
        return found == cases.count
            ? visit(all)
            : visit.say("\(found) von \(cases.count) Fällen", "\(found) of \(all.en)")
    }

    private func writeSearch(to html: inout HTMLWriter) {
        html(.form, .class("search find"), .role("search"), .action(.rooted(isForStep ? "log" : ""))) { html in
            html(.p, .class("field wide")) { html in
                html(.label, .for("q"), text: visit.say("Suche", "Search"))
                html(.input, .type("search"), .id("q"), .name("q"), .value(query))
            }
            html(.p, .class("field")) { html in
                html(.label, .for("status"), text: visit.say("Stand", "Status"))
                html(.select, .id("status"), .name("status")) { html in
                    html(.option, .value(""), text: visit.say("alle", "all"))
                    for choice in EditorialStatus.allCases {
                        html(
                            .option, .value(choice.rawValue), .when(choice == status, .selected),
                            text: visit(choice.label))
                    }
                }
            }
            html(.button, .type("submit"), text: visit.say("Suchen", "Search"))
            if visit.may(.coach) {
                html(.p, .class("field")) { html in
                    html(.a, .class("button main"), .href(.rooted("new")), text: visit.say("Neuer Fall", "New case"))
                }
            }
        }
    }

    private func write(_ summary: CaseSummary, to html: inout HTMLWriter) {
        html(.li) { html in
            html(.div, .class("what")) { html in
                html(.h2) { html in
                    let page = isForStep ? "cases/\(summary.id)/log" : "cases/\(summary.id)"
                    html(.a, .href(.rooted(page)), .lang(summary.language), text: summary.title)
                }
                html(.p, .class("whose")) { html in
                    html.text([summary.company, progress(summary)].compactMap(\.self).joined(separator: " · "))
                }
                StatusTags(visit: visit, status: summary.status, errors: summary.errors).write(to: &html)
            }
            if visit.may(.coach) {
                html(
                    .a, .class("button"), .href(.rooted("cases/\(summary.id)/log")),
                    .label(
                        visit.say("Schritt erfassen: \(summary.title)", "Log a step: \(summary.title)")),
                    text: visit.say("Schritt erfassen", "Log a step"))
            }
        }
        html.lineBreak()
    }

    private func progress(_ summary: CaseSummary) -> String? {
        guard summary.planned > 0 else { return nil }
        return visit.say(
            "\(summary.done) von \(summary.planned) Maßnahmen", "\(summary.done) of \(summary.planned) measures")
    }
}

/// Where a case stands, at a glance.
struct StatusTags {
    let visit: RequestContext
    let status: EditorialStatus?
    let errors: Int

    func write(to html: inout HTMLWriter) {
        html(.ul, .class("tags")) { html in
            if let status { html(.li, visit(status.label)) }
            if errors > 0 {
                let text =
                    errors == 1
                    ? visit.say("1 Stelle zu beheben", "1 thing to mend")
                    : visit.say("\(errors) Stellen zu beheben", "\(errors) things to mend")
                html(.li, .class("fictional"), text: text)
            }
        }
    }
}
