import CasebookMarkup
import CasebookModel

/// The former versions of a case: who changed what, and when.
struct HistoryPage {
    let visit: RequestContext
    let opened: OpenCase
    let checked: CheckedText
    let state: State
    var notice: LocalizedText?
    /// The name of the text that takes back the last restoration.
    var undo: String?

    enum State {
        case absent(GitHistory.Absence)
        /// The versions of a page, with what changed in each; `nil` where that cannot be read.
        case listed([Entry], page: Int, pages: Int, unrecorded: [LocalizedText]?, isCut: Bool)
    }

    struct Entry {
        let version: CaseRevision
        let names: [LocalizedText]?
    }

    static let pageSize = 15

    private var title: String { checked.title ?? opened.id }

    func response() -> WebResponse {
        let heading = visit.say("Verlauf", "History")
        return PageLayout(visit: visit, title: "\(heading) – \(title)", notice: notice).page { html in
            CaseHeader(visit: visit, id: opened.id, title: title, checked: checked, current: "history").write(to: &html)
            writeUndo(to: &html)
            html.caseHeading(heading, of: title)
            switch state {
            case .absent(let absence): html(.p, .class("notice"), text: visit(absence.message))
            case .listed(let entries, let page, let pages, let unrecorded, let isCut):
                html(
                    .p,
                    visit.say(
                        "Wer wann was am Fall geändert hat. Jede Fassung lässt sich ansehen, und ihre Texte lassen sich zurückholen.",
                        "Who changed what in the case, and when. You can view each version and restore its texts."
                    ))
                if let unrecorded { write(unrecorded: unrecorded, to: &html) }
                html(.ol, .class("entries versions")) { html in
                    for entry in entries { write(entry, to: &html) }
                }
                writePages(page, pages, isCut, to: &html)
            }
        }
    }

    private func writeUndo(to html: inout HTMLWriter) {
        guard let undo, visit.may(.coach) else { return }
        html(.form, .post, .class("undo"), .action(.rooted("cases/\(opened.id)/undo"))) { html in
            html.token(visit)
            html.hidden("undo", undo)
            html.hidden("section", CaseSection.basics.rawValue)
            html(.button, .type("submit"), text: visit.say("Rückgängig", "Undo"))
        }
    }

    private func write(unrecorded names: [LocalizedText], to html: inout HTMLWriter) {
        html(
            .p, .class("notice"),
            text: visit.say("Noch nicht in Git: ", "Not in Git yet: ") + list(names))
    }

    /// The names of what changed, as many as fit.
    private func list(_ names: [LocalizedText]) -> String {
        guard !names.isEmpty else {
            return visit.say("nur Schreibweise oder Kommentare der Datei", "only formatting or comments in the file")
        }
        let shown = names.prefix(6).map { visit($0) }.joined(separator: ", ")
        let more = names.count - 6
        return more > 0 ? shown + visit.say(" und \(more) weitere", " and \(more) more") : shown
    }

    private func write(_ entry: Entry, to html: inout HTMLWriter) {
        let version = entry.version
        html(.li) { html in
            html(.p, .class("when"), text: "\(version.when(visit)) · \(version.author)")
            html(.p) { html in
                if version.after == nil {
                    html.text(visit.say("Gelöscht", "Deleted"))
                } else if version.before == nil {
                    html.text(visit.say("Angelegt", "Created"))
                } else if let names = entry.names {
                    html.text(visit.say("Geändert: ", "Changed: ") + list(names))
                } else {
                    html.text(visit.say("Diese Fassung lässt sich nicht lesen.", "This version cannot be read."))
                }
            }
            if version.after != nil {
                html(.p, .class("choices")) { html in
                    html(
                        .a, .href(.rooted("cases/\(opened.id)/history/\(version.commit.text)")),
                        .label(
                            visit.say("Fassung ansehen: ", "View the version: ")
                                + "\(version.when(visit)), \(version.author)"),
                        text: visit.say("Fassung ansehen", "View the version"))
                }
            }
        }
    }

    private func writePages(_ page: Int, _ pages: Int, _ isCut: Bool, to html: inout HTMLWriter) {
        if isCut, page == pages {
            html(
                .p,
                visit.say(
                    "Ältere Fassungen zeigt Git selbst.", "For older versions, use Git itself."))
        }
        guard pages > 1 else { return }
        html(.nav, .class("pages"), .label(visit.say("Seiten", "Pages"))) { html in
            html(.ul) { html in
                for (number, text) in [
                    (page - 1, visit.say("Neuere", "Newer")), (page + 1, visit.say("Ältere", "Older")),
                ] where (1...pages).contains(number) {
                    html(.li) { html in
                        html(
                            .a, .class("button"),
                            .href(.rooted("cases/\(opened.id)/history", query: [("page", String(number))])), text: text)
                    }
                }
            }
        }
    }
}
