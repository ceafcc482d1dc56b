import CasebookDiagnostics
import CasebookDisk
import CasebookFiles
import CasebookJournal
import CasebookMarkup
import CasebookModel
import Synchronization

extension Workbench {
    func showJournal(_ place: CasePlace, _ visit: RequestContext, _ request: WebRequest) throws(HTTPError)
        -> WebResponse
    {
        let opened = try open(place)
        let journal = try journal(of: place)
        var draft = StepDraft()
        draft.by = visit.person?.name
        draft.at = visit.say("heute", "today")
        draft.phase = StepDraft.usualPhase(in: outline(opened, place), after: journal.journal)
        return journalPage(
            place, opened, journal, newStep(opened, place, draft, visit), visit,
            notice: Notice(request.query("done"))?.text
        ).response()
    }

    func journal(of place: CasePlace) throws(HTTPError) -> JournalFile {
        do throws(JournalError) {
            return try JournalFile(at: place.folder.log, relativeTo: store.folder.path)
        } catch {
            throw HTTPError(status: 409, message: error.message)
        }
    }

    /// The ids of phases and measures that the journal names; none if it cannot be read.
    func loggedIDs(_ place: CasePlace) -> Set<String> {
        let steps = (try? journal(of: place))?.journal.steps ?? []
        return Set(steps.flatMap { [$0.entry.phase?.text, $0.entry.measure?.text] }.compactMap(\.self))
    }

    func outline(_ opened: OpenCase, _ place: CasePlace) -> CaseOutline {
        let source = SourceText(path: place.folder.file.name, bytes: opened.bytes)
        return CaseOutline(CaseDocument(folderName: opened.id, source: source), in: place.folder)
    }

    private func newStep(
        _ opened: OpenCase, _ place: CasePlace, _ draft: StepDraft, _ visit: RequestContext
    ) -> StepForm {
        StepForm(
            visit: visit, outline: outline(opened, place), action: .rooted("cases/\(opened.id)/log"), draft: draft,
            id: freshID())
    }

    private func journalPage(
        _ place: CasePlace, _ opened: OpenCase, _ journal: JournalFile, _ form: StepForm, _ visit: RequestContext,
        notice: LocalizedText? = nil
    ) -> JournalPage {
        JournalPage(
            visit: visit, id: opened.id, outline: outline(opened, place),
            checked: store.check(opened.bytes, in: place.folder, of: place.book, on: visit.today), journal: journal,
            form: form, notice: notice)
    }

    /// Records the step that was typed; what is typed stays in the form if it cannot be.
    func logStep(_ form: FormData, _ place: CasePlace, _ visit: RequestContext) async throws(HTTPError) -> WebResponse {
        let opened = try open(place)
        let file = try journal(of: place)
        let page = newStep(opened, place, sent(form, visit), visit)
        return try await log(page, form, place, visit) { journalPage(place, opened, file, $0, visit).response() }
    }

    /// The step that a form has sent.
    func sent(_ form: FormData, _ visit: RequestContext) -> StepDraft {
        var draft = StepDraft(form)
        if visit.hasAccounts { draft.by = visit.person?.name }
        return draft
    }

    /// Records what stands in a form, once however often it is sent.
    ///
    /// - Parameter shown: the page with the form, for what cannot be recorded.
    func log(
        _ page: StepForm, _ form: FormData, _ place: CasePlace, _ visit: RequestContext,
        again shown: (StepForm) -> WebResponse
    ) async throws(HTTPError) -> WebResponse {
        guard let id = form["id"].flatMap(ULID.init) else { throw .badForm }
        var page = page
        let outline = outline(try open(place), place)
        let step: CheckedStep
        do throws(StepProblem) {
            step = try page.draft.checked(in: outline, today: Self.writingDay(form, visit))
        } catch {
            page.problem = error
            return shown(page)
        }
        let isNew: Bool
        do throws(JournalError) {
            isNew = try recording.withLock { _ throws(JournalError) in
                try JournalKeeper(JournalFile(at: place.folder.log, relativeTo: store.folder.path)).record(step, as: id)
            }
        } catch {
            page.failure = error.message
            return shown(page)
        }
        var response = WebResponse.see("/cases/\(place.folder.name)/log?done=logged")
        if isNew { response = await recorded("Log a step", as: "logged", place, visit, by: step.by) }
        response.headers.append(remembering(place.folder.name, in: "casebook-case", visit))
        if !visit.hasAccounts { response.headers.append(remembering(step.by, in: "casebook-name", visit)) }
        return response
    }

    /// A cookie by which the next form is filled in like the last.
    private func remembering(_ text: String, in cookie: String, _ visit: RequestContext) -> (
        name: String, value: String
    ) {
        (
            "set-cookie",
            visit.cookie(cookie, text.percentEncodedPath, isSecure: settings.isSecure, lasts: 31_536_000)
        )
    }

    /// The day on which a step was written, by which "gestern" counts: without a network it may be sent days later.
    private static func writingDay(_ form: FormData, _ visit: RequestContext) -> CalendarDay {
        guard let day = form["written_on"].flatMap({ CalendarDay($0) }),
            (-1...366).contains(visit.today.daysSince1970 - day.daysSince1970)
        else { return visit.today }
        return day
    }

    /// An id that nothing has.
    func freshID() -> ULID {
        var random = SystemRandomNumberGenerator()
        return ULID(milliseconds: Environment.milliseconds, using: &random)
    }

    /// Shows the form that corrects a step.
    func showAmendment(_ step: String, _ place: CasePlace, _ visit: RequestContext) throws(HTTPError) -> WebResponse {
        let (opened, _, step) = try correctable(step, place, visit)
        return correctionPage(
            .amend(amendment(of: step, opened, place, StepDraft(step.entry).spoken(visit.language), visit)), step,
            opened, place, visit)
    }

    /// Adds what takes the place of a step.
    func amendStep(
        _ step: String, _ form: FormData, _ place: CasePlace, _ visit: RequestContext
    ) async throws(HTTPError) -> WebResponse {
        let (opened, file, step) = try correctable(step, place, visit)
        var draft = StepDraft(form)
        // Whoever corrects a colleague's step does not become the one who recorded it; the audit names both.
        if visit.hasAccounts { draft.by = step.entry.by }
        var page = amendment(of: step, opened, place, draft, visit)
        let checked: CheckedStep
        do throws(StepProblem) {
            checked = try draft.checked(in: outline(opened, place), today: visit.today)
        } catch {
            page.problem = error
            return correctionPage(.amend(page), step, opened, place, visit)
        }
        page.failure =
            form["version"] == step.entry.id.text
            ? append(to: file) { keeper, random throws(JournalError) in
                try keeper.amend(step, by: checked, milliseconds: Environment.milliseconds, using: &random)
            } : Notice.correctedMeanwhile
        guard page.failure == nil else { return correctionPage(.amend(page), step, opened, place, visit) }
        return await recorded("Correct a step", as: "amended", place, visit, by: checked.by)
    }

    /// Asks whether a step shall be taken back.
    func showUndo(_ step: String, _ place: CasePlace, _ visit: RequestContext) throws(HTTPError) -> WebResponse {
        let (opened, _, step) = try correctable(step, place, visit)
        return correctionPage(.undo(restores: step.isAmended, failure: nil), step, opened, place, visit)
    }

    /// Takes a step back, or its last correction.
    func undoStep(
        _ step: String, _ form: FormData, _ place: CasePlace, _ visit: RequestContext
    ) async throws(HTTPError) -> WebResponse {
        let (opened, file, step) = try correctable(step, place, visit)
        let reason = FieldText.cleaned([form["reason"] ?? ""], .line).first ?? visit.say("Zurückgenommen", "Taken back")
        let name = visit.person.flatMap { $0.name.isEmpty ? nil : $0.name } ?? step.entry.by
        let failure =
            form["version"] == step.entry.id.text
            ? append(to: file) { keeper, random throws(JournalError) in
                try keeper.retract(
                    step, by: name, reason: reason, today: visit.today,
                    milliseconds: Environment.milliseconds, using: &random)
            } : Notice.correctedMeanwhile
        guard failure == nil else {
            return correctionPage(.undo(restores: step.isAmended, failure: failure), step, opened, place, visit)
        }
        return await recorded("Take a step back", as: "retracted", place, visit, by: name)
    }

    private func correctable(
        _ id: String, _ place: CasePlace, _ visit: RequestContext
    ) throws(HTTPError) -> (OpenCase, JournalFile, Journal.Step) {
        guard visit.may(.coach) else { throw .notAllowed }
        let file = try journal(of: place)
        guard let step = file.journal.steps.first(where: { $0.id.text == id }) else { throw .notFound }
        return (try open(place), file, step)
    }

    private func amendment(
        of step: Journal.Step, _ opened: OpenCase, _ place: CasePlace, _ draft: StepDraft, _ visit: RequestContext
    ) -> StepForm {
        StepForm(
            visit: visit, outline: outline(opened, place),
            action: .rooted("cases/\(opened.id)/log/\(step.id)/amend"), draft: draft, version: step.entry.id.text,
            cancel: .rooted("cases/\(opened.id)/log"))
    }

    private func correctionPage(
        _ kind: CorrectionPage.Kind, _ step: Journal.Step, _ opened: OpenCase, _ place: CasePlace,
        _ visit: RequestContext
    ) -> WebResponse {
        CorrectionPage(
            visit: visit, id: opened.id, outline: outline(opened, place),
            checked: store.check(opened.bytes, in: place.folder, of: place.book, on: visit.today), step: step,
            kind: kind
        ).response()
    }

    /// Takes a form once: sent again, by a double tap or a bad connection, it records nothing more.
    func once(
        _ form: FormData, _ place: CasePlace, _ notice: String, _ work: () async throws(HTTPError) -> WebResponse
    ) async throws(HTTPError) -> WebResponse {
        guard let mark = form["mark"] else { throw .badForm }
        guard sent.isFirst(mark) else { return .see("/cases/\(place.folder.name)/log?done=\(notice)") }
        do throws(HTTPError) {
            let response = try await work()
            if response.status != 303 { sent.forget(mark) }
            return response
        } catch {
            sent.forget(mark)
            throw error
        }
    }

    /// Adds an entry.
    ///
    /// - Returns: why it could not, if it could not.
    private func append(
        to file: JournalFile,
        _ body: (inout JournalKeeper, inout SystemRandomNumberGenerator) throws(JournalError) -> LogEntry
    ) -> LocalizedText? {
        var keeper = JournalKeeper(file)
        var random = SystemRandomNumberGenerator()
        do throws(JournalError) {
            _ = try body(&keeper, &random)
            return nil
        } catch {
            return error.message
        }
    }

    /// Tells the recorder of an entry, and shows the journal.
    private func recorded(
        _ summary: String, as notice: String, _ place: CasePlace, _ visit: RequestContext, by name: String
    ) async -> WebResponse {
        let outcome = await record(summary, [place.folder.log], of: place.folder.name, visit, by: name)
        return .see("/cases/\(place.folder.name)/log?done=\(Notice.name(notice, unless: outcome))")
    }
}

extension StepDraft {
    /// What a form has sent.
    init(_ form: FormData) {
        self.init()
        at = form["at"]
        by = form["by"]
        kind = form["kind"]
        phase = form["phase"]
        measure = form["measure"]
        hours = form["hours"]
        participants = form["participants"]
        text = form["text"]
        next = form["next"]
        who = form["who"]
        due = form["due"]
    }

    /// The draft with its numbers as they are written in a language.
    fileprivate func spoken(_ language: InterfaceLanguage) -> StepDraft {
        var draft = self
        draft.hours = hours.flatMap(Double.init).map { StepText.text(of: $0, language) }
        return draft
    }
}

extension Notice {
    static let correctedMeanwhile = LocalizedText(
        de:
            "jemand hat diesen Schritt inzwischen berichtigt, es wurde nichts festgehalten; sehen Sie sich im Protokoll den neuen Wortlaut an",
        en: "somebody corrected this step in the meantime, so nothing was recorded; see the new wording in the journal")
}
