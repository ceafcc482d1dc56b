import CasebookDiagnostics
import CasebookDisk
import CasebookFiles
import CasebookJournal
import CasebookModel

extension Workbench {
    func showJournal(_ place: CasePlace, _ visit: Visit, _ request: WebRequest) throws(Refusal) -> WebResponse {
        let opened = try open(place)
        let journal = try journal(of: place)
        let outline = outline(opened, place)
        var draft = StepDraft()
        draft.by = visit.person?.name
        draft.at = visit.today.description
        draft.phase = StepDraft.usualPhase(in: outline, after: journal.journal)
        return journalPage(
            place, opened, journal.journal, draft, visit, notice: Notice(request.query("done"))?.text
        ).response()
    }

    func journal(of place: CasePlace) throws(Refusal) -> JournalFile {
        do throws(JournalError) {
            return try JournalFile(at: place.folder.log, relativeTo: store.folder.path)
        } catch {
            throw Refusal(status: 409, message: error.message)
        }
    }

    func outline(_ opened: OpenCase, _ place: CasePlace) -> CaseOutline {
        let source = SourceText(path: place.folder.file.name, bytes: opened.bytes)
        return CaseOutline(CaseDocument(folderName: opened.id, source: source), in: place.folder)
    }

    private func journalPage(
        _ place: CasePlace, _ opened: OpenCase, _ journal: Journal, _ draft: StepDraft, _ visit: Visit,
        problem: DraftProblem? = nil, failure: LocalizedText? = nil, notice: LocalizedText? = nil
    ) -> JournalPage {
        JournalPage(
            visit: visit, id: opened.id, outline: outline(opened, place),
            checked: store.check(opened.bytes, in: place.folder, of: place.book, on: visit.today), journal: journal,
            draft: draft, problem: problem, failure: failure, notice: notice)
    }

    /// Records the step that was typed; what is typed stays in the form if it cannot be.
    func logStep(_ form: FormData, _ place: CasePlace, _ visit: Visit) async throws(Refusal) -> WebResponse {
        let opened = try open(place)
        let file = try journal(of: place)
        let draft = StepDraft(form)
        let step: CheckedStep
        do throws(DraftProblem) {
            step = try draft.checked(in: outline(opened, place), today: visit.today)
        } catch {
            return journalPage(place, opened, file.journal, draft, visit, problem: error).response()
        }
        do throws(JournalError) {
            var keeper = JournalKeeper(file)
            var random = SystemRandomNumberGenerator()
            _ = try keeper.record(step, milliseconds: Environment.milliseconds, using: &random)
        } catch {
            return journalPage(place, opened, file.journal, draft, visit, failure: error.message).response()
        }
        var outcome = "logged"
        if let recorder = settings.recorder, let person = visit.person {
            let change = SavedChange(
                files: [place.folder.log], summary: "Log a step", id: opened.id, person: person)
            if await recorder.record(change) != nil { outcome = "unrecorded" }
        }
        var response = WebResponse.see("/cases/\(opened.id)/log?done=\(outcome)")
        if !visit.hasAccounts {
            let name = step.by.percentEncodedPath
            response.headers.append(
                ("set-cookie", visit.cookie("casebook-name", name, isSecure: settings.isSecure, lasts: 31_536_000)))
        }
        return response
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
}
