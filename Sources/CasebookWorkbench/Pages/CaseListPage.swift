import CasebookJournal
import CasebookMarkup
import CasebookModel

/// All cases: compact, to be searched, filtered and sorted, a page at a time.
struct CaseListPage {
    let visit: RequestContext
    let book: Book
    let cases: [CaseSummary]
    let filter: CaseFilter
    /// Whether a case is chosen in order to log a step in it.
    var isForStep = false

    private var path: String { isForStep ? "log" : "cases" }

    func response() -> WebResponse {
        let found = filter.found(in: cases)
        let pages = max(1, (found.count + CaseFilter.pageSize - 1) / CaseFilter.pageSize)
        let page = min(filter.page, pages)
        let shown = found.dropFirst((page - 1) * CaseFilter.pageSize).prefix(CaseFilter.pageSize)
        let heading =
            isForStep ? visit.say("Schritt erfassen: bei welchem Fall?", "Log a step: for which case?") : book.title
        return PageLayout(visit: visit, title: heading).page { html in
            html(.div, .class("heading-row")) { html in
                html(.h1, heading)
                if visit.may(.coach), !isForStep {
                    html(.a, .class("button main"), .href(.rooted("new")), text: visit.say("Neuer Fall", "New case"))
                }
            }
            writeSearch(to: &html)
            html(.p, .class("status"), .role("status"), text: count(found.count, page, of: pages))
            if found.isEmpty { writeNothing(to: &html) }
            html(.ul, .class("caselist")) { html in
                for summary in shown { CaseRow(visit: visit, summary: summary, isForStep: isForStep).write(to: &html) }
            }
            writePages(page, of: pages, to: &html)
            if visit.may(.coach), !isForStep {
                html(.p, .class("aside")) { $0(.a, .href(.rooted("trash")), text: visit.say("Papierkorb", "Trash")) }
            }
        }
    }

    private func count(_ found: Int, _ page: Int, of pages: Int) -> String {
        let total = cases.count { filter.archive.takes($0) }
        let all = LocalizedText.caseCount(total)
        let count =
            found == total
            ? visit(all)
            : visit.say("\(found) von \(total == 1 ? "1 Fall" : "\(total) Fällen")", "\(found) of \(all.en)")
        return pages == 1 ? count : count + visit.say(" · Seite \(page) von \(pages)", " · page \(page) of \(pages)")
    }

    private func writeNothing(to html: inout HTMLWriter) {
        html(.p) { html in
            html.text(
                cases.isEmpty
                    ? visit.say("Hier ist noch kein Fall. ", "There are no cases here yet. ")
                    : visit.say("Kein Fall passt zu dieser Auswahl. ", "No case matches this selection. "))
            if !cases.isEmpty {
                html(.a, .href(.rooted(path)), text: visit.say("Alle Fälle zeigen", "Show all cases"))
            }
        }
    }

    private func writeSearch(to html: inout HTMLWriter) {
        html(.form, .class("finder"), .role("search"), .action(.rooted(path))) { html in
            html(.div, .class("line")) { html in
                html(.label, .for("q"), text: visit.say("Suche", "Search"))
                html(.input, .type("search"), .id("q"), .name("q"), .value(filter.query))
                html(.button, .type("submit"), text: visit.say("Suchen", "Search"))
            }
            html(.details, .when(filter.isNarrowed || filter.order != .changed, .open)) { html in
                html(.summary, visit.say("Filtern und sortieren", "Filter and sort"))
                html(.div, .class("choices")) { writeChoices(to: &$0) }
            }
        }
    }

    private func writeChoices(to html: inout HTMLWriter) {
        choice(
            "status", visit.say("Stand", "Status"), filter.state?.rawValue,
            CaseState.allCases.filter { state in cases.contains { $0.state == state } || state == filter.state }
                .map { ($0.rawValue, visit($0.label)) }, to: &html)
        choice(
            "topic", visit.say("Thema", "Topic"), filter.topic?.text,
            book.topics.map { ($0.key.text, visit($0.label)) }, to: &html)
        let coaches = Set(cases.flatMap(\.coaches) + [filter.coach].compactMap(\.self)).sorted()
        choice("coach", visit.say("Coach", "Coach"), filter.coach, coaches.map { ($0, $0) }, to: &html)
        choice(
            "release", visit.say("Freigabe", "Permission"), filter.release?.rawValue,
            CaseFilter.ReleaseChoice.allCases.map { ($0.rawValue, visit($0.label)) }, to: &html)
        if cases.contains(where: \.isArchived) {
            choice(
                "archive", visit.say("Archiv", "Archive"), filter.archive.rawValue,
                CaseFilter.ArchiveChoice.allCases.map { ($0.rawValue, visit($0.label)) }, all: nil, to: &html)
        }
        choice(
            "sort", visit.say("Sortieren nach", "Sort by"), filter.order.rawValue,
            CaseFilter.Order.allCases.map { ($0.rawValue, visit($0.label)) }, all: nil, to: &html)
        html(.p, .class("field")) { html in
            html(.button, .type("submit"), text: visit.say("Anwenden", "Apply"))
        }
    }

    private func choice(
        _ name: String, _ label: String, _ chosen: String?, _ options: [(value: String, label: String)],
        all: LocalizedText? = LocalizedText(de: "alle", en: "all"), to html: inout HTMLWriter
    ) {
        html(.p, .class("field")) { html in
            html(.label, .for(name), text: label)
            html(.select, .id(name), .name(name)) { html in
                if let all { html(.option, .value(""), text: visit(all)) }
                for option in options {
                    html(
                        .option, .value(option.value), .when(option.value == chosen, .selected), text: option.label)
                }
            }
        }
    }

    private func writePages(_ page: Int, of pages: Int, to html: inout HTMLWriter) {
        guard pages > 1 else { return }
        html(.nav, .class("pages"), .label(visit.say("Seiten der Liste", "Pages of the list"))) { html in
            html(.ul) { html in
                if page > 1 { link(page - 1, visit.say("Zurück", "Previous"), to: &html) }
                for number in 1...pages where number == 1 || number == pages || abs(number - page) <= 2 {
                    link(
                        number, String(number), isCurrent: number == page,
                        label: visit.say("Seite \(number)", "Page \(number)"), to: &html)
                }
                if page < pages { link(page + 1, visit.say("Weiter", "Next"), to: &html) }
            }
        }
    }

    private func link(
        _ page: Int, _ text: String, isCurrent: Bool = false, label: String? = nil, to html: inout HTMLWriter
    ) {
        html(.li) { html in
            html(
                .a, .class("button"), .href(.rooted(path, query: filter.address(ofPage: page))),
                .when(isCurrent, .current("page")), .label(label), text: text)
        }
    }
}

/// A case as one line of a list: where it stands, what it is, what comes next, and the way to its journal.
struct CaseRow {
    let visit: RequestContext
    let summary: CaseSummary
    var isForStep = false

    func write(to html: inout HTMLWriter) {
        html(.li) { html in
            html(.div, .class("where")) { html in
                StateTag(visit: visit, state: summary.state).write(to: &html)
                ErrorTag(visit: visit, count: summary.errors).write(to: &html)
                if summary.isArchived { ArchiveTag(visit: visit).write(to: &html) }
            }
            html(.div, .class("what")) { html in
                let media = CaseThumbnails(id: summary.id)
                if let picture = summary.picture.flatMap(media.address) { media.writeSmall(picture, to: &html) }
                html(.h2) { html in
                    let page = isForStep ? "cases/\(summary.id)/log" : "cases/\(summary.id)"
                    html(.a, .href(.rooted(page)), .lang(summary.language), text: summary.title)
                }
                html(
                    .p, .class("whose"), text: [summary.company, progress].compactMap(\.self).joined(separator: " · "))
            }
            html(.div, .class("next")) { writeNext(to: &$0) }
            if visit.may(.coach) {
                html(
                    .a, .class("button small"), .href(.rooted("cases/\(summary.id)/log")),
                    .label(
                        visit.say("+ Schritt: \(summary.title)", "+ Step: \(summary.title)")),
                    text: visit.say("+ Schritt", "+ Step"))
            }
        }
        html.lineBreak()
    }

    private var progress: String? {
        guard summary.planned > 0 else { return nil }
        return visit.say(
            "\(summary.done) von \(summary.planned) Maßnahmen", "\(summary.done) of \(summary.planned) measures")
    }

    /// What is to be done next, or else what happened last.
    private func writeNext(to html: inout HTMLWriter) {
        let dates = FormDates(language: visit.language, today: visit.today)
        if let open = summary.openSteps.first {
            html(.p, .when(open.isOverdue, .class("late"))) { html in
                if let due = open.next.due {
                    let day = dates.shown(due.description)
                    html(
                        .strong,
                        open.isOverdue
                            ? visit.say("überfällig seit \(day): ", "overdue since \(day): ")
                            : visit.say("bis \(day): ", "by \(day): "))
                }
                html.text(open.next.what)
            }
        } else if let last = summary.lastStep {
            let day = dates.shown(last.entry.at.day.description)
            html(
                .p, visit.say("zuletzt \(day) · \(last.entry.by)", "last step \(day) · \(last.entry.by)"))
        }
    }
}
