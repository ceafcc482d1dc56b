import CasebookDisk
import CasebookJournal
import CasebookMarkup
import CasebookModel

/// The start page: what is to be done, and the cases that somebody works on.
struct MyWorkPage {
    let visit: RequestContext
    let work: WorkList
    /// The cases that the visitor worked on last.
    let recent: [CaseSummary]
    /// How many cases the book has.
    let count: Int
    /// Whether only the visitor's own cases are shown, and whether they have any.
    let isOwn: Bool
    let hasOwn: Bool

    private static let limit = 8

    func response() -> WebResponse {
        let heading = visit.say("Meine Arbeit", "My work")
        return PageLayout(visit: visit, title: heading).page { html in
            html(.div, .class("heading-row")) { html in
                html(.h1, heading)
                if visit.may(.coach) {
                    html(.a, .class("button main"), .href(.rooted("new")), text: visit.say("Neuer Fall", "New case"))
                }
            }
            writeSearch(to: &html)
            writeScope(to: &html)
            html(.div, .class("work")) { html in
                html(.section, .class("tasks"), .labelled(by: "tasks")) { html in
                    html(.h2, .id("tasks"), text: visit.say("Was ansteht", "What needs to be done"))
                    if work.groups.isEmpty {
                        html(.p, visit.say("Nichts. Alles ist erledigt.", "Nothing. Everything is done."))
                    }
                    for (reason, items) in work.groups { write(reason, items, to: &html) }
                }
                html(.section, .class("recent"), .labelled(by: "recent")) { writeRecent(to: &$0) }
            }
        }
    }

    private func writeSearch(to html: inout HTMLWriter) {
        html(.form, .class("finder"), .role("search"), .action(.rooted("cases"))) { html in
            html(.div, .class("line")) { html in
                html(.label, .for("q"), text: visit.say("Suche in allen Fällen", "Search all cases"))
                html(.input, .type("search"), .id("q"), .name("q"))
                html(.button, .type("submit"), text: visit.say("Suchen", "Search"))
            }
        }
    }

    private func writeScope(to html: inout HTMLWriter) {
        guard hasOwn else { return }
        html(.nav, .class("scope"), .label(visit.say("Wessen Arbeit", "Whose work"))) { html in
            html(.ul) { html in
                scope("mine", visit.say("Meine Fälle", "My cases"), isOwn, to: &html)
                scope("all", visit.say("Alle Fälle", "All cases"), !isOwn, to: &html)
            }
        }
    }

    private func scope(_ value: String, _ text: String, _ isCurrent: Bool, to html: inout HTMLWriter) {
        html(.li) { html in
            html(
                .a, .href(.rooted("", query: [("of", value)])), .when(isCurrent, .current("true")), text: text)
        }
    }

    // MARK: What is to be done

    private func write(_ reason: WorkList.Reason, _ items: [WorkList.Item], to html: inout HTMLWriter) {
        html(.h3) { html in
            html.text(visit(Self.title(of: reason)))
            html(.span, .class("count"), text: " \(items.count)")
        }
        html(.ul, reason == .overdue ? .class("tasklist late") : .class("tasklist")) { html in
            for item in items.prefix(Self.limit) { write(item, reason, to: &html) }
        }
        guard items.count > Self.limit else { return }
        html(.details) { html in
            html(
                .summary,
                visit.say("\(items.count - Self.limit) weitere zeigen", "Show \(items.count - Self.limit) more"))
            html(.ul, .class("tasklist")) { html in
                for item in items.dropFirst(Self.limit) { write(item, reason, to: &html) }
            }
        }
    }

    private static func title(of reason: WorkList.Reason) -> LocalizedText {
        switch reason {
        case .overdue: LocalizedText(de: "Überfällig", en: "Overdue")
        case .sentBack: LocalizedText(de: "Zurückgegeben", en: "Sent back")
        case .review: LocalizedText(de: "Zu prüfen", en: "To review")
        case .proposals: LocalizedText(de: "Vorschläge zu Fällen", en: "Proposals for cases")
        case .comments: LocalizedText(de: "Offene Kommentare", en: "Open comments")
        case .waiting: LocalizedText(de: "Bei der Redaktion", en: "With the editors")
        case .release: LocalizedText(de: "Freigaben zu klären", en: "Permissions to settle")
        case .next: LocalizedText(de: "Als Nächstes", en: "Next")
        }
    }

    private func write(_ item: WorkList.Item, _ reason: WorkList.Reason, to html: inout HTMLWriter) {
        let summary = item.summary
        let page =
            switch reason {
            case .overdue, .next: "cases/\(summary.id)/log"
            case .sentBack, .review, .waiting: "cases/\(summary.id)"
            case .proposals, .comments: "cases/\(summary.id)/review"
            case .release: "cases/\(summary.id)/release"
            }
        html(.li) { html in
            html(.a, .href(.rooted(page)), .lang(summary.language), text: summary.title)
            html(.p) { html in
                if reason == .release { StateTag(visit: visit, state: summary.state).write(to: &html) }
                html.text(words(of: item, reason))
            }
        }
    }

    private func words(of item: WorkList.Item, _ reason: WorkList.Reason) -> String {
        let dates = FormDates(language: visit.language, today: visit.today)
        switch reason {
        case .overdue, .next:
            guard let next = item.step?.next else { return "" }
            let due = next.due.map { dates.shown($0.description) }
            return [due.map { visit.say("bis \($0)", "by \($0)") }, next.who, next.what].compactMap(\.self)
                .joined(separator: " · ")
        case .sentBack:
            return item.summary.review.sentBack.map {
                "\(TurnNote.source(of: $0, visit)) · \($0.text.prefix(200))"
            } ?? ""
        case .review, .waiting, .proposals, .comments:
            let open = visit(TurnNote.count(item.summary.review))
            return [item.summary.company, open.isEmpty ? nil : open].compactMap(\.self).joined(separator: " · ")
        case .release: return ReleaseWords.text(of: item.summary, dates).map { visit($0) } ?? ""
        }
    }

    // MARK: The last cases

    private func writeRecent(to html: inout HTMLWriter) {
        html(.h2, .id("recent"), text: visit.say("Zuletzt bearbeitet", "Recently worked on"))
        if recent.isEmpty {
            html(.p, visit.say("Hier ist noch kein Fall.", "There are no cases here yet."))
        } else {
            html(.ul, .class("caselist narrow")) { html in
                for summary in recent { CaseRow(visit: visit, summary: summary).write(to: &html) }
            }
        }
        html(.p) { html in
            html(
                .a, .href(.rooted("cases")),
                text: visit.say("Alle Fälle (\(count))", "All cases (\(count))"))
        }
    }
}

/// What is to be said of a release that somebody has to look after.
enum ReleaseWords {
    /// - Returns: `nil` if nothing is.
    static func text(of summary: CaseSummary, _ dates: FormDates) -> LocalizedText? {
        func day(_ date: PartialDate) -> String { dates.shown(date.description) }
        switch summary.release {
        case .notNeeded, .granted: return nil
        case .missing:
            return summary.needsConsent
                ? LocalizedText(de: "Die Einwilligung fehlt.", en: "The consent is missing.")
                : LocalizedText(de: "Die Freigabe fehlt.", en: "The permission is missing.")
        case .notYet(let date): return LocalizedText(de: "Gilt ab \(day(date)).", en: "Valid from \(day(date)).")
        case .revoked(let date):
            return LocalizedText(de: "Widerrufen am \(day(date)).", en: "Revoked on \(day(date)).")
        case .expired(let date):
            return LocalizedText(de: "Abgelaufen am \(day(date)).", en: "Expired on \(day(date)).")
        case .expires(let date):
            return LocalizedText(de: "Läuft ab am \(day(date)).", en: "Expires on \(day(date)).")
        }
    }
}

extension Workbench {
    /// Shows what is to be done; a search, whose address may be an old bookmark, goes to the list.
    func showWork(_ request: WebRequest, _ visit: RequestContext) async throws(HTTPError) -> WebResponse {
        if request.query.contains(where: { $0.name == "q" || $0.name == "status" }) {
            return .see(Address.rooted("cases", query: request.query.map { ($0.name, $0.value) }).text)
        }
        let all = try await summaries(visit)
        let cases = all.filter { !$0.isArchived || $0.release.needsAttention || $0.review.proposals > 0 }
        let name = visit.person.flatMap { $0.name.isEmpty ? nil : FoldedName($0.name) }
        let own = name.map { name in cases.filter { $0.concerns(name) } } ?? []
        // Editors look after all cases, coaches first of all after their own.
        let asked = request.query("of").map { $0 == "mine" } ?? (visit.hasAccounts && !visit.may(.editor))
        let isOwn = asked && !own.isEmpty
        return MyWorkPage(
            visit: visit, work: WorkList(isOwn ? own : cases, for: visit.person?.role ?? .reader),
            recent: Self.recent(cases.filter { !$0.isArchived }, of: name, last: request.cookie("casebook-case")),
            count: all.count { !$0.isArchived },
            isOwn: isOwn, hasOwn: !own.isEmpty
        ).response()
    }

    /// The cases in which somebody has recorded a step last, then their others, then what was changed last.
    private static func recent(_ cases: [CaseSummary], of name: FoldedName?, last: String?) -> [CaseSummary] {
        func rank(_ summary: CaseSummary) -> (Int, String) {
            if summary.id == last { return (3, "") }
            guard let name else { return (0, "") }
            if let written = summary.writers[name] { return (2, written.text) }
            return (summary.concerns(name) ? 1 : 0, "")
        }
        return cases.enumerated().map { (rank($0.element), -$0.offset, $0.element) }
            .sorted { ($0.0.0, $0.0.1, $0.1) > ($1.0.0, $1.0.1, $1.1) }.prefix(6).map(\.2)
    }

    /// What lists say of all cases.
    func summaries(_ visit: RequestContext) async throws(HTTPError) -> [CaseSummary] {
        let book = try book()
        do throws(DiskError) {
            return try await index.summaries(of: book, in: store, on: visit.today)
        } catch {
            throw HTTPError(status: 500, message: error.message)
        }
    }
}
