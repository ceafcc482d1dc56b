import CasebookDiagnostics
import CasebookEditing
import CasebookFiles
import CasebookMarkup
import CasebookModel

/// Writes a thread of a review: what was said, and the form to answer it, to settle it, or to decide on a proposal.
struct ThreadWriter {
    let page: ReviewPage
    let thread: Review.Thread

    private var visit: RequestContext { page.visit }
    private var id: String { thread.root.id.text }
    private var proposal: Proposal? { Proposal(thread.root, in: page.value, page.context) }

    /// Whether the visitor may change the case as it is now, and so decide on what others propose for it.
    private var mayDecide: Bool { visit.may(PublishedEdit.role(for: page.value)) }
    private var isOwn: Bool { visit.person?.name == thread.root.by }

    func write(to html: inout HTMLWriter) {
        html(.article, .class("thread item"), .id("t-\(id)"), .labelled(by: "n-\(id)")) { html in
            html(.h3, .id("n-\(id)")) { html in
                let name = page.name(of: thread.root.field)
                if let path = thread.root.field?.numbered(in: page.value),
                    let section = CaseSection(holding: path.description)
                {
                    html(
                        .a,
                        .href(
                            .rooted(
                                "cases/\(page.opened.id)/edit/\(section.rawValue)", query: [("at", path.description)],
                                fragment: Landing.id(of: path))), text: name)
                } else {
                    html.text(name)
                }
            }
            write(thread.root, to: &html)
            if thread.root.kind == .proposal { writeProposal(to: &html) }
            for entry in thread.others { write(entry, to: &html) }
            if visit.may(.coach) { writeForm(to: &html) }
        }
    }

    private func write(_ entry: ReviewEntry, to html: inout HTMLWriter) {
        let kind =
            switch entry.kind {
            case .comment: nil as String?
            case .sentBack: visit.say("zurückgegeben", "sent back")
            case .proposal: visit.say("Vorschlag", "proposal")
            case .resolved: visit.say("erledigt", "resolved")
            }
        html(
            .p, .class("when"),
            text: [TurnNote.source(of: entry, visit), kind].compactMap(\.self).joined(separator: " · "))
        guard entry.kind != .proposal, !entry.text.isEmpty else { return }
        html(.p, .class("text"), text: entry.text)
    }

    private func writeProposal(to html: inout HTMLWriter) {
        guard let proposal else {
            html(
                .p, .class("notice"),
                text: visit.say(
                    "Dieses Feld gibt es nicht mehr. Vorgeschlagen war:",
                    "This field no longer exists. The proposal was:"))
            html(.p, .class("text"), text: thread.root.text)
            return
        }
        if thread.isOpen, proposal.isDone {
            html(.p, .class("notice"), text: visit.say("So steht es schon im Fall.", "The case already says this."))
            return
        }
        let language = page.value["language"]?.scalarText
        ComparisonWriter(visit: visit, language: language).write(
            (
                thread.isOpen ? visit.say("Jetzt", "Now") : visit.say("Heute", "Today"),
                proposal.control.labels(of: proposal.current)
            ),
            (visit.say("Vorschlag", "Proposal"), proposal.control.labels(of: proposal.proposed)), to: &html)
    }

    private func writeForm(to html: inout HTMLWriter) {
        let isSent = page.sent.problem != nil && page.sent.thread == id
        let isProposal = thread.root.kind == .proposal
        html(.details, .class("answer"), .when(thread.isOpen && isProposal && mayDecide || isSent, .open)) { html in
            html(
                .summary,
                !thread.isOpen
                    ? visit.say("Noch einmal aufgreifen", "Reopen")
                    : isProposal && mayDecide
                        ? visit.say("Entscheiden", "Decide")
                        : visit.say("Antworten oder erledigen", "Answer or resolve"))
            // What is unfolded stays so, this thread and no other.
            html.hidden("@thread", id)
            html(
                .form, .post, .class("case"), .action(.rooted("cases/\(page.opened.id)/review/\(id)")),
                .data("data-keep", "")
            ) { html in
                html.token(visit)
                html.hidden("id", page.freshID().text)
                if let proposal { html.hidden("confirmed", proposal.mark) }
                page.writeName(isSent ? page.sent.by : nil, at: id, to: &html)
                page.writeArea(
                    id,
                    isProposal
                        ? visit.say("Begründung oder Rückfrage", "Reason or question")
                        : visit.say("Antwort", "Answer"), isSent ? page.sent.text : "", isWrong: isSent, to: &html)
                if isProposal, thread.isOpen, mayDecide, PublishedEdit.canBeAnnounced(page.value, visit.today) {
                    html(.label, .class("check")) { html in
                        html(.input, .type("checkbox"), .name("announce"), .value("true"), .checked)
                        html.text(visit.say("als heute aktualisiert melden", "mark as updated today"))
                    }
                }
                html(.div, .class("bar")) { html in
                    if isProposal, thread.isOpen { writeDecisions(to: &html) }
                    button("answer", visit.say("Antworten", "Answer"), to: &html)
                    if !isProposal, thread.isOpen { button("resolve", visit.say("Erledigt", "Resolved"), to: &html) }
                    html(.output, .class("state"), .live("polite"), text: "")
                }
            }
        }
    }

    private func writeDecisions(to html: inout HTMLWriter) {
        if mayDecide {
            if let proposal, !proposal.isDone {
                button("accept", visit.say("Übernehmen", "Accept"), isMain: true, to: &html)
                button("resolve", visit.say("Ablehnen", "Decline"), to: &html)
            } else {
                button("resolve", visit.say("Erledigt", "Resolved"), to: &html)
            }
        } else if isOwn {
            button("resolve", visit.say("Zurückziehen", "Take back"), to: &html)
        }
    }

    private func button(_ value: String, _ text: String, isMain: Bool = false, to html: inout HTMLWriter) {
        html(
            .button, .type("submit"), .name("do"), .value(value), .when(isMain, .class("main")),
            .label("\(text): \(page.name(of: thread.root.field))"), text: text)
    }
}
