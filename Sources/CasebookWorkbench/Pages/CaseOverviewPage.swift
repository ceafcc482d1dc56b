import CasebookJournal
import CasebookMarkup
import CasebookModel

/// Where a case stands: what is missing, and what can be done next.
struct CaseOverviewPage {
    let visit: RequestContext
    let book: Book
    let opened: OpenCase
    let checked: CheckedText
    let state: CaseState
    var notice: LocalizedText?

    private var title: String { checked.title ?? opened.id }

    func response() -> WebResponse {
        PageLayout(visit: visit, title: title, notice: notice).page { html in
            CaseHeader(visit: visit, id: opened.id, title: title, checked: checked, current: "").write(to: &html)
            html(.h1, title)
            if let study = checked.study, let summary = study.summary.written {
                html(.p, .class("lead"), .lang(study.language.text), text: summary)
            }
            html(.p, .class("where")) { html in
                StateTag(visit: visit, state: state).write(to: &html)
                if checked.study?.archivedOn != nil { ArchiveTag(visit: visit).write(to: &html) }
            }
            TurnNote(visit: visit, id: opened.id, state: state, review: checked.review).write(to: &html)
            html(.p, .class("buttons")) { html in
                if visit.may(.coach) {
                    link("log", visit.say("Schritt erfassen", "Log a step"), isMain: true, to: &html)
                }
                link("page", visit.say("Seite ansehen", "View the page"), to: &html)
                link(
                    "release",
                    visit.may(.coach)
                        ? visit.say("Prüfen und veröffentlichen", "Review and publish")
                        : visit.say("Freigabe", "Permission"), to: &html)
            }
            if isPrintable { PrintedCaseForm(visit: visit, id: opened.id).write(to: &html) }
            writeFindings(to: &html)
            writePhases(to: &html)
        }
    }

    /// Whether somebody who may export may have it as a PDF.
    private var isPrintable: Bool {
        visit.may(.editor) && state == .published && checked.study?.release?.channels.contains(.print) == true
    }

    /// What is said of a part that has no title yet.
    static let untitled = LocalizedText(de: "ohne Titel", en: "untitled")

    private func link(_ path: String, _ text: String, isMain: Bool = false, to html: inout HTMLWriter) {
        html(
            .a, isMain ? .class("button main") : .class("button"), .href(.rooted("cases/\(opened.id)/\(path)")),
            text: text)
    }

    private func writeFindings(to html: inout HTMLWriter) {
        html(.h2, visit.say("Was noch zu tun ist", "What still needs to be done"))
        guard !checked.findings.all.isEmpty else {
            html(.p, visit.say("Nichts: Alle Angaben sind in Ordnung.", "Nothing: everything is in order."))
            return
        }
        FindingList(visit: visit, id: opened.id, findings: checked.findings).write(to: &html)
    }

    private func writePhases(to html: inout HTMLWriter) {
        guard let phases = checked.study?.phases, !phases.isEmpty else { return }
        html(.h2, visit.say("Phasen", "Phases"))
        html(.ul, .class("progress")) { html in
            for phase in phases {
                let planned = phase.measures.count { $0.status != .dropped }
                let done = phase.measures.count { $0.status == .done }
                let title = phase.title.written ?? visit(Self.untitled)
                html(.li) { html in
                    html(.span, .lang(checked.study?.language.text), text: title)
                    html(.progress, .value("\(done)"), .maximum(max(planned, 1)), .label(title))
                    html(.span, .class("count"), text: visit.say("\(done) von \(planned)", "\(done) of \(planned)"))
                }
            }
        }
    }
}

extension Workbench {
    func showCase(_ place: CasePlace, _ request: WebRequest, _ visit: RequestContext) throws(HTTPError) -> WebResponse {
        let opened = try open(place)
        let checked = store.check(opened.bytes, in: place.folder, of: place.book, on: visit.today)
        return CaseOverviewPage(
            visit: visit, book: place.book, opened: opened, checked: checked,
            state: state(of: checked, in: place, visit), notice: Notice(request.query("done"))?.text
        ).response()
    }

    /// Where a case really stands today.
    func state(of checked: CheckedText, in place: CasePlace, _ visit: RequestContext) -> CaseState {
        let standing = CaseStanding(store.record(of: checked, in: place.folder), on: visit.today)
        return CaseState(checked.status, checked.study, standing.release, checked.review, on: visit.today)
    }
}
