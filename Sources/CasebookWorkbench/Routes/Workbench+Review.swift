import CasebookDiagnostics
import CasebookDisk
import CasebookEditing
import CasebookFiles
import CasebookModel
import Synchronization

extension Workbench {
    /// The most characters that somebody may say at once; more is a document, not a comment.
    private static let longestRemark = 20_000

    func showReview(_ place: CasePlace, _ request: WebRequest, _ visit: RequestContext) throws(HTTPError)
        -> WebResponse
    {
        try reviewPage(
            place, visit, field: request.query("on").flatMap(Self.field), notice: Notice(request.query("done"))?.text)
    }

    private func reviewPage(
        _ place: CasePlace, _ visit: RequestContext, field: FieldPath? = nil, notice: LocalizedText? = nil,
        sent: ReviewPage.Sent = ReviewPage.Sent()
    ) throws(HTTPError) -> WebResponse {
        let opened = try open(place)
        let value = try editable(opened).value
        let checked = store.check(opened.bytes, in: place.folder, of: place.book, on: visit.today)
        let file = try? ReviewFile(at: place.folder.review)
        return ReviewPage(
            visit: visit, opened: opened, value: value, context: context(place, value, visit), checked: checked,
            state: state(of: checked, in: place, visit), review: file?.review ?? Review([]),
            isWhole: file?.isWhole ?? false, field: field.map { $0.named(in: value) }, freshID: { self.freshID() },
            notice: notice, sent: sent
        ).response()
    }

    /// A field that somebody may comment on; `nil` if no page of the form has it.
    private static func field(_ text: String) -> FieldPath? {
        guard let path = FieldPath(text), case .key? = path.steps.first,
            CaseSection(holding: path.description) != nil, isPlace(path)
        else { return nil }
        return path
    }

    private static func isPlace(_ path: FieldPath) -> Bool {
        guard case .key? = path.steps.last else {
            // An item of a list is a place if the list is one.
            return path.split.map { !$0.parent.steps.isEmpty && isPlace($0.parent) } ?? false
        }
        return FieldPlace(path) != nil
    }

    // MARK: Saying something

    /// What was said in a form, by whom and under which id.
    private struct Remark {
        let id: ULID
        let by: String
        let text: String
        let at: Moment
    }

    /// What a form says.
    ///
    /// - Parameter needsText: whether it is nothing without words.
    /// - Throws: what is wrong with it, in words.
    private func remark(
        _ form: FormData, _ visit: RequestContext, needsText: Bool
    ) throws(RemarkProblem) -> Remark {
        guard let id = form["id"].flatMap({ ULID($0) }), let at = Moment(visit.today.description) else {
            throw RemarkProblem(Notice.incomplete)
        }
        let typed = FieldText.cleaned([form["by"] ?? ""], .line).first
        guard let by = (visit.hasAccounts ? nil : typed) ?? visit.person.flatMap({ $0.name.isEmpty ? nil : $0.name }),
            by.count <= 200
        else { throw RemarkProblem(Notice.nameless) }
        let text = FieldText.cleaned([form["text"] ?? ""], .paragraph).first ?? ""
        guard !text.isEmpty || !needsText else { throw RemarkProblem(Notice.wordless) }
        guard text.count <= Self.longestRemark else { throw RemarkProblem(Notice.tooLong) }
        return Remark(id: id, by: by, text: text, at: at)
    }

    private struct RemarkProblem: Error {
        let message: LocalizedText
        init(_ message: LocalizedText) { self.message = message }
    }

    private func problem(
        _ message: LocalizedText, in thread: String, _ form: FormData, _ place: CasePlace, _ visit: RequestContext
    ) throws(HTTPError) -> WebResponse {
        try reviewPage(
            place, visit, field: form["on"].flatMap(Self.field),
            sent: ReviewPage.Sent(problem: message, thread: thread, text: form["text"] ?? "", by: form["by"]))
    }

    /// Adds entries to the review of a case, and tells the recorder if anything is new.
    ///
    /// - Returns: the name of the notice, or why nothing was added.
    private func say(
        _ entries: [ReviewEntry], _ summary: String, as notice: String, in place: CasePlace, _ visit: RequestContext
    ) async -> Result<String, ReviewError> {
        do throws(ReviewError) {
            let isNew = try recording.withLock { _ throws(ReviewError) in
                try ReviewFile(at: place.folder.review).append(entries)
            }
            guard isNew, let by = entries.first?.by else { return .success(notice) }
            let outcome = await record(summary, [place.folder.review], of: place.folder.name, visit, by: by)
            return .success(Notice.name(notice, unless: outcome))
        } catch {
            return .failure(error)
        }
    }

    /// Takes a new comment.
    func comment(_ form: FormData, _ place: CasePlace, _ visit: RequestContext) async throws(HTTPError) -> WebResponse {
        let on = form["on"].flatMap { $0.isEmpty ? nil : $0 }
        let field = on.flatMap(Self.field)
        guard on == nil || field != nil else { throw .badForm }
        let remark: Remark
        do throws(RemarkProblem) { remark = try self.remark(form, visit, needsText: true) } catch {
            return try problem(error.message, in: "", form, place, visit)
        }
        let value = try editable(try open(place)).value
        let entry = ReviewEntry(
            id: remark.id, at: remark.at, by: remark.by, kind: .comment, field: field?.named(in: value),
            text: remark.text)
        switch await say([entry], "Comment", as: "commented", in: place, visit) {
        case .failure(let error): return try problem(error.message, in: "", form, place, visit)
        case .success(let notice):
            return .see("/cases/\(place.folder.name)/review?done=\(notice)&at=t-\(entry.id.text)#t-\(entry.id.text)")
        }
    }

    /// Takes what a form says of a thread: an answer, that it is settled, or that a proposal is accepted.
    func respond(
        to id: String, _ form: FormData, _ place: CasePlace, _ visit: RequestContext
    ) async throws(HTTPError) -> WebResponse {
        let file: ReviewFile
        do throws(ReviewError) { file = try ReviewFile(at: place.folder.review) } catch {
            throw HTTPError(status: 500, message: error.message)
        }
        guard let thread = file.review[id] else { throw .notFound }
        let answers = form["do"] == "answer"
        guard answers || form["do"] == "resolve" || form["do"] == "accept" else { throw .badForm }
        let remark: Remark
        do throws(RemarkProblem) { remark = try self.remark(form, visit, needsText: answers) } catch {
            return try problem(error.message, in: id, form, place, visit)
        }
        var text = remark.text
        var notice = answers ? "answered" : "resolved"
        // Sent again, since nobody heard the answer: it is all done already.
        let isKnown = thread.others.contains { $0.id == remark.id }
        guard answers || isKnown || thread.isOpen else {
            return try problem(Notice.decidedMeanwhile, in: id, form, place, visit)
        }
        if !answers, thread.root.kind == .proposal, !isKnown {
            let mayDecide = visit.may(PublishedEdit.role(for: try editable(try open(place)).value))
            guard mayDecide || form["do"] == "resolve" && visit.person?.name == thread.root.by else {
                throw .publicCase
            }
            if form["do"] == "accept" {
                if let problem = try await accept(thread, form, place, visit) {
                    return try self.problem(problem, in: id, form, place, visit)
                }
                notice = "accepted"
                if text.isEmpty { text = visit.say("Übernommen", "Accepted") }
            } else {
                notice = mayDecide ? "declined" : "taken-back"
                if text.isEmpty {
                    text = mayDecide ? visit.say("Abgelehnt", "Declined") : visit.say("Zurückgezogen", "Taken back")
                }
            }
        }
        let entry = ReviewEntry(
            id: remark.id, at: remark.at, by: remark.by, kind: answers ? .comment : .resolved, text: text,
            target: thread.root.id)
        let summary = answers ? "Answer a comment" : "Resolve a \(thread.root.kind.rawValue)"
        var outcome = Result<String, ReviewError>.success(notice)
        if answers || !isKnown { outcome = await say([entry], summary, as: notice, in: place, visit) }
        switch outcome {
        case .failure(let error): return try problem(error.message, in: id, form, place, visit)
        case .success(let notice):
            let page = "/cases/\(place.folder.name)/review?done=\(notice)"
            return .see(answers ? "\(page)&at=t-\(thread.root.id.text)#t-\(thread.root.id.text)" : page)
        }
    }

    /// Puts what was proposed into the case.
    ///
    /// - Returns: why it was not, if it was not.
    private func accept(
        _ thread: Review.Thread, _ form: FormData, _ place: CasePlace, _ visit: RequestContext
    ) async throws(HTTPError) -> LocalizedText? {
        let opened = try open(place)
        var file = try editable(opened)
        let context = context(place, file.value, visit)
        guard let proposal = Proposal(thread.root, in: file.value, context) else { return Notice.fieldIsGone }
        guard !proposal.isDone else { return nil }
        // Whoever decides must have seen what would go.
        guard form["confirmed"] == proposal.mark else { return Notice.fieldChanged }
        try keepIDs([proposal.path], in: file.value)
        if let refusal = try attempt(proposal.edits(in: file.value, context), on: &file, visit) {
            return refusal.message(naming: FormName.of(refusal.path))
        }
        let bytes = try announced(file, over: opened, form, visit)
        guard bytes != opened.bytes else { return nil }
        _ = try await store(bytes, over: opened, "Accept a proposal for \(proposal.path)", visit) { .see($0) }
        return nil
    }

    // MARK: Sending back

    /// Says why a case is sent back, before it is: the reason must not get lost.
    ///
    /// - Returns: what is wrong with it, if something is.
    func giveReason(_ form: FormData, _ place: CasePlace, _ visit: RequestContext) throws(HTTPError) -> LocalizedText? {
        let remark: Remark
        do throws(RemarkProblem) { remark = try self.remark(form, visit, needsText: true) } catch {
            return error.message
        }
        let entry = ReviewEntry(
            id: remark.id, at: remark.at, by: remark.by, kind: .sentBack, text: remark.text)
        do throws(ReviewError) {
            _ = try recording.withLock { _ throws(ReviewError) in
                try ReviewFile(at: place.folder.review).append([entry])
            }
            return nil
        } catch {
            return error.message
        }
    }

    /// Whether a case was sent back by this very form already.
    func isSentBack(_ form: FormData, _ place: CasePlace) -> Bool {
        let standing = (try? ReviewFile(at: place.folder.review))?.review.standing
        return standing?.sentBack.map { $0.id.text == form["id"] } ?? false
    }

    /// Settles what a case was sent back for, as it is handed in again. If that fails, nothing is lost: the reason stays open.
    func settleReasons(_ place: CasePlace, _ visit: RequestContext) async {
        guard let review = try? ReviewFile(at: place.folder.review).review, let at = Moment(visit.today.description)
        else { return }
        let name = visit.person?.name ?? ""
        let entries = review.open.filter { $0.root.kind == .sentBack }.map { thread in
            ReviewEntry(
                id: freshID(), at: at, by: name.isEmpty ? thread.root.by : name, kind: .resolved,
                text: visit.say("Noch einmal zur Prüfung gegeben", "Submitted for review again"),
                target: thread.root.id)
        }
        guard !entries.isEmpty else { return }
        _ = await say(entries, "Submit for review again", as: "submitted", in: place, visit)
    }

    // MARK: Proposing

    func showProposal(
        _ section: String, _ place: CasePlace, _ visit: RequestContext
    ) throws(HTTPError) -> WebResponse {
        guard let section = CaseFormPage(section) else { throw .notFound }
        guard visit.may(.coach) else { throw .notAllowed }
        return try proposalPage(section, place, visit)
    }

    private func proposalPage(
        _ section: CaseFormPage, _ place: CasePlace, _ visit: RequestContext
    ) throws(HTTPError) -> WebResponse {
        let opened = try open(place)
        let value = try editable(opened).value
        guard !visit.may(PublishedEdit.role(for: value)) else {
            return .see("/cases/\(opened.id)/edit/\(section.name)")
        }
        let checked = store.check(opened.bytes, in: place.folder, of: place.book, on: visit.today)
        var form = CaseForm(
            visit: visit, context: context(place, value, visit), value: value, findings: checked.findings)
        form.isProposal = true
        return ProposalPage(
            visit: visit, section: section, opened: opened, form: form, checked: checked
        ).response()
    }

    /// Takes what a form has changed as proposals, a field each. Whatever has happened to the case meanwhile, nothing of it is
    /// lost: what has no field any more becomes a comment.
    func propose(
        _ section: String, _ form: FormData, _ place: CasePlace, _ visit: RequestContext
    ) async throws(HTTPError) -> WebResponse {
        guard let section = CaseFormPage(section) else { throw .notFound }
        let opened = try open(place)
        let value = try editable(opened).value
        let changes = FormReader(context: context(place, value, visit), value: value).changes(in: form)
        try allow(changes.map(\.path))
        try keepIDs(changes.map(\.path), in: value)
        guard let name = visit.person?.name, !name.isEmpty, let at = Moment(visit.today.description) else {
            throw HTTPError(status: 400, message: Notice.nameless)
        }
        let open = (try? ReviewFile(at: place.folder.review).review.open) ?? []
        let known = open.filter { $0.root.kind == .proposal && $0.root.by == name }.map(\.root)
        var entries: [ReviewEntry] = []
        for change in changes {
            if change.isGone {
                let words = change.typed.joined(separator: "\n")
                entries.append(
                    ReviewEntry(
                        id: freshID(), at: at, by: name, kind: .comment,
                        text: "\(visit(FormName.of(change.path))): \(words)"))
                continue
            }
            guard let text = Proposal.text(of: change) else { continue }
            let field = change.path.named(in: value)
            let earlier = known.filter { $0.field == field }
            guard !earlier.contains(where: { $0.text == text }) else { continue }
            entries.append(
                ReviewEntry(id: freshID(), at: at, by: name, kind: .proposal, field: field, text: text))
            // Whoever proposes something else for the field no longer means what they proposed before.
            entries += earlier.map { old in
                ReviewEntry(
                    id: freshID(), at: at, by: name, kind: .resolved,
                    text: visit.say("Durch einen neuen Vorschlag ersetzt", "Replaced by a new proposal"), target: old.id
                )
            }
        }
        guard !entries.isEmpty else { return .see("/cases/\(place.folder.name)/review?done=unchanged") }
        switch await say(entries, "Propose changes", as: "proposed", in: place, visit) {
        case .success(let notice): return .see("/cases/\(place.folder.name)/review?done=\(notice)")
        case .failure(let error):
            return UnsavedPage(
                cause: .failed(error.message), visit: visit, section: section, opened: opened, changes: changes,
                additions: [], value: value, context: context(place, value, visit), page: "propose"
            ).response()
        }
    }
}

extension Notice {
    static let incomplete = HTTPError.badForm.message
    static let nameless = LocalizedText(
        de: "Bitte sagen Sie, wer Sie sind: Ihr Name fehlt.", en: "Please say who you are: your name is missing.")
    static let wordless = LocalizedText(de: "Bitte schreiben Sie einen Satz.", en: "Please write a sentence.")
    static let tooLong = LocalizedText(
        de: "Der Text ist zu lang: Höchstens 20.000 Zeichen auf einmal.",
        en: "The text is too long: at most 20,000 characters at once.")
    static let decidedMeanwhile = LocalizedText(
        de: "Das ist inzwischen schon erledigt; Sie können noch antworten.",
        en: "This has been resolved meanwhile; you can still answer.")
    static let fieldIsGone = LocalizedText(
        de: "Dieses Feld gibt es nicht mehr. Es wurde nichts geändert.",
        en: "This field is not there any more. Nothing was changed.")
    static let fieldChanged = LocalizedText(
        de: "Das Feld wurde inzwischen geändert; bitte vergleichen Sie noch einmal. Es wurde nichts überschrieben.",
        en: "The field was changed meanwhile; please compare again. Nothing was overwritten.")
}
