import CasebookDiagnostics
import CasebookEditing
import CasebookFiles
import CasebookMarkup
import CasebookModel

/// What was said of a case in its review: proposals to decide on, comments to answer, and whose turn it is.
struct ReviewPage {
    let visit: RequestContext
    let opened: OpenCase
    let value: FieldValue
    let context: FormContext
    let checked: CheckedText
    let state: CaseState
    let review: Review
    let isWhole: Bool
    /// The field that a new comment is about.
    var field: FieldPath?
    /// Gives the id that what is said next will have, however often the form is sent.
    let freshID: @Sendable () -> ULID
    var notice: LocalizedText?
    /// What could not be taken, and where it was typed.
    var sent = Sent()

    /// What somebody has sent and what was wrong with it.
    struct Sent {
        var problem: LocalizedText?
        /// The id of the thread; empty for a new comment.
        var thread = ""
        var text = ""
        var by: String?
    }

    private var title: String { checked.title ?? opened.id }

    func response() -> WebResponse {
        let heading = visit.say("Prüfung", "Review")
        let layout = PageLayout(
            visit: visit, title: "\(heading) – \(title)", notice: sent.problem == nil ? notice : nil, errors: errors)
        return layout.page(status: sent.problem == nil ? 200 : 422) { html in
            CaseHeader(visit: visit, id: opened.id, title: title, checked: checked, current: "review").write(to: &html)
            html.caseHeading(heading, of: title)
            TurnNote(visit: visit, id: opened.id, state: state, review: review.standing).write(to: &html)
            html(
                .p, .class("help"),
                text: visit.say(
                    "Was hier steht, bleibt im Haus: Kommentare und Vorschläge werden nie veröffentlicht.",
                    "Everything here stays internal: comments and proposals are never published."))
            if !isWhole { html(.p, .class("notice"), text: visit(Self.damage)) }
            let open = review.open
            write(
                open.filter { $0.root.kind == .proposal }, visit.say("Vorschläge", "Proposals"), to: &html)
            write(
                open.filter { $0.root.kind != .proposal }, visit.say("Offene Kommentare", "Open comments"), to: &html)
            if open.isEmpty { html(.p, visit.say("Es ist nichts offen.", "Nothing is open.")) }
            if visit.may(.coach) { writeNew(to: &html) }
            writeSettled(to: &html)
        }
    }

    private static let damage = LocalizedText(
        de:
            "In der Datei review.yaml sind Zeilen nicht lesbar oder stehen Konfliktmarken von Git. Alles andere steht hier; was zu tun ist, sagt „casebook validate“.",
        en:
            "The file review.yaml has lines that cannot be read, or Git's conflict markers. Everything else is here; \"casebook validate\" says what to do."
    )

    private var errors: ErrorSummary? {
        guard let problem = sent.problem else { return nil }
        return ErrorSummary(visit, visit(problem).asSentence, at: "text-\(sent.thread.isEmpty ? "new" : sent.thread)")
    }

    private func write(_ threads: [Review.Thread], _ heading: String, to html: inout HTMLWriter) {
        guard !threads.isEmpty else { return }
        html(.h2, heading)
        for thread in threads {
            ThreadWriter(page: self, thread: thread).write(to: &html)
        }
    }

    private func writeSettled(to html: inout HTMLWriter) {
        let settled = review.threads.filter { !$0.isOpen }
        guard !settled.isEmpty else { return }
        html(.details, .class("settled")) { html in
            html(.summary, visit.say("Erledigt (\(settled.count))", "Resolved (\(settled.count))"))
            for thread in settled.reversed() { ThreadWriter(page: self, thread: thread).write(to: &html) }
        }
    }

    // MARK: A new comment

    private func writeNew(to html: inout HTMLWriter) {
        let isSent = sent.problem != nil && sent.thread.isEmpty
        html(.h2, .id("new"), text: visit.say("Neuer Kommentar", "New comment"))
        html(
            .form, .post, .class("case"), .action(.rooted("cases/\(opened.id)/review")), .data("data-keep", "")
        ) { html in
            html.token(visit)
            html.hidden("id", freshID().text)
            html(.div, .class("field")) { html in
                html(.label, .for("on"), text: visit.say("Worum geht es?", "What is it about?"))
                html(.select, .id("on"), .name("on")) { html in
                    html(.option, .value(""), text: visit.say("um den ganzen Fall", "the whole case"))
                    for (path, name) in places {
                        html(.option, .value(path.description), .when(path == field, .selected), text: name)
                    }
                }
            }
            writeName(isSent ? sent.by : nil, to: &html)
            writeArea("new", visit.say("Kommentar", "Comment"), isSent ? sent.text : "", isWrong: isSent, to: &html)
            html(.div, .class("bar")) { html in
                html(.button, .type("submit"), .class("main"), text: visit.say("Kommentieren", "Comment"))
                html(.output, .class("state"), .live("polite"), text: "")
            }
        }
    }

    /// Who speaks, where no account says so.
    func writeName(_ typed: String?, at id: String = "new", to html: inout HTMLWriter) {
        guard !visit.hasAccounts else { return }
        html(.div, .class("field")) { html in
            html(.label, .for("by-\(id)"), text: visit.say("Ihr Name", "Your name"))
            html(
                .input, .id("by-\(id)"), .name("by"), .value(typed ?? visit.person?.name ?? ""), .class("short"),
                .autocomplete("name"), .required)
        }
    }

    func writeArea(_ id: String, _ label: String, _ text: String, isWrong: Bool, to html: inout HTMLWriter) {
        html(.div, .class("field")) { html in
            html(.label, .for("text-\(id)"), text: label)
            html(.textarea, .id("text-\(id)"), .name("text"), .rows(3), .when(isWrong, .invalid)) { html in
                html.lineBreak()
                html.text(text)
            }
        }
    }

    /// The fields that a comment may be about: those of the form's pages, the items of lists by their titles, and the one that
    /// somebody has come from.
    private var places: [(FieldPath, String)] {
        var all: [(FieldPath, String)] = []
        for key in CaseSection.allCases.flatMap(\.keys) {
            let path = FieldPath([.key(key)])
            all.append((path, visit(FormName.of(path))))
            for (index, item) in (value[key]?.items ?? []).enumerated() where item.scalarText == nil {
                let place = path[index].named(in: value)
                let title = ItemMarks.title(of: item) ?? visit.say("ohne Titel", "untitled")
                all.append((place, "\(visit(FormName.of(path[index]))): \(title.prefix(60))"))
            }
        }
        if let field, !all.contains(where: { $0.0 == field }) { all.append((field, name(of: field))) }
        return all
    }

    /// What a place is called now.
    func name(of field: FieldPath?) -> String {
        guard let field else { return visit.say("Der ganze Fall", "The whole case") }
        guard let path = field.numbered(in: value) else {
            return visit(FormName.of(field)) + visit.say(" (gibt es nicht mehr)", " (no longer exists)")
        }
        return visit(FormName.of(path))
    }
}

extension ItemMarks {
    /// What people know an item by; `nil` if only its id tells.
    static func title(of item: FieldValue) -> String? {
        ["title", "text", "name", "file"].lazy.compactMap { item[$0]?.scalarText }.first
    }
}
