import CasebookDiagnostics
import CasebookDisk
import CasebookEditing
import CasebookFiles
import CasebookModel
import Synchronization

extension Workbench {
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

    private func problem(
        _ message: LocalizedText, in thread: String, _ form: FormData, _ place: CasePlace, _ visit: RequestContext
    ) throws(HTTPError) -> WebResponse {
        try reviewPage(
            place, visit, field: form["on"].flatMap(Self.field),
            sent: ReviewPage.Sent(problem: message, thread: thread, text: form["text"] ?? "", by: form["by"]))
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

}
