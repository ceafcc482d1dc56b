import CasebookDiagnostics
import CasebookDisk
import CasebookEditing
import CasebookFiles
import CasebookModel

extension Workbench {
    func showForm(
        _ section: CaseFormPage, _ place: CasePlace, _ request: WebRequest, _ visit: RequestContext
    ) throws(HTTPError) -> WebResponse {
        let opened = try open(place)
        let notice = Notice(request.query("done"))?.text
        let cleaning = notice.flatMap { _ in
            CleaningNotice.text(removed: request.query("removed"), kept: request.query("kept"))
        }
        let numbers = understood(request.query("read"), try editable(opened).value, visit)
        let whole = notice.map { notice in
            [cleaning, numbers].compactMap(\.self).reduce(notice) { all, more in
                LocalizedText(de: "\(all.de) \(more.de)", en: "\(all.en) \(more.en)")
            }
        }
        return try form(
            section, place, opened, visit, notice: whole, landing: request.query("at").flatMap { FieldPath($0) },
            undo: request.query("undo"))
    }

    /// A page of the form; with an upload that could not be taken, if there was one.
    func form(
        _ section: CaseFormPage, _ place: CasePlace, _ opened: OpenCase, _ visit: RequestContext,
        notice: LocalizedText? = nil,
        landing: FieldPath? = nil, undo: String? = nil, upload: UploadForm? = nil
    ) throws(HTTPError) -> WebResponse {
        let file = try editable(opened)
        let checked = store.check(opened.bytes, in: place.folder, of: place.book, on: visit.today)
        let review = (try? ReviewFile(at: place.folder.review))?.review ?? Review([])
        let form = CaseForm(
            visit: visit, context: context(place, file.value, visit), value: file.value, findings: checked.findings,
            landing: landing,
            essentials: section == .essentials ? CaseFormPage.essentialFields : nil,
            pictures: CaseThumbnails(id: opened.id),
            remarks: Remarks(
                visit: visit, id: opened.id, review: review, status: checked.status?.rawValue, in: file.value))
        return EditPage(
            visit: visit, section: section, opened: opened, form: form, checked: checked, notice: notice, undo: undo,
            upload: upload
        ).response()
    }

    /// Saves what a form has changed, and then does what its button says; once, if it comes again because the answer got lost.
    func save(
        _ form: FormData, _ section: CaseFormPage, _ place: CasePlace, _ visit: RequestContext
    ) async throws(HTTPError) -> WebResponse {
        let response = try await saved(form, section, place, visit)
        if response.status == 303 { answered.remember(response, to: form) }
        return response
    }

    private func saved(
        _ form: FormData, _ section: CaseFormPage, _ place: CasePlace, _ visit: RequestContext
    ) async throws(HTTPError) -> WebResponse {
        let opened = try open(place)
        var file = try editable(opened)
        let changes = FormReader(context: context(place, file.value, visit), value: file.value).changes(in: form)
        try allow(changes.map(\.path))
        try keepIDs(changes.map(\.path), in: file.value)
        try allowEditing(file.value, visit)
        guard let version = form["version"].flatMap(FileVersion.init) else { throw .badForm }
        let before = file.value
        let unsaved = { (cause: UnsavedPage.Cause) in
            let marks = ItemMarks.Finder(form: form, value: before)
            return UnsavedPage(
                cause: cause, visit: visit, section: section, opened: opened, changes: changes,
                additions: FormAction.additions(in: form).map { path, title in (marks.place(path) ?? path, title) },
                value: before, context: self.context(place, before, visit)
            ).response()
        }
        guard version == opened.version, !changes.contains(where: \.isGone) else {
            if let answer = answered.answer(to: form) { return answer }
            // Sent again, over a restart perhaps: the file says all of it already.
            if form["action"] == nil, FormAction.additions(in: form).isEmpty, !changes.isEmpty,
                changes.allSatisfy({ $0.edit == nil && !$0.isGone })
            {
                return .see("/cases/\(opened.id)/edit/\(section.name)?done=saved")
            }
            return unsaved(.changedMeanwhile)
        }
        if let refusal = try attempt(FormReader.edits(of: changes), on: &file, visit) {
            return unsaved(.refused(refusal))
        }
        let additions = FormAction.additions(
            in: form, on: file.value, logged: loggedIDs(place), context(place, file.value, visit))
        if let refusal = try attempt(additions.edits, on: &file, visit) { return unsaved(.refused(refusal)) }
        let page = "/cases/\(opened.id)/edit/\(section.name)"
        let summary =
            "Edit " + (changes.isEmpty ? section.name : changes.map(\.path.description).joined(separator: ", "))
        let typed = try announced(file, over: opened, form, visit)
        if form["then"] == "next", form["action"] == nil {
            let next = section.next.map { "edit/\($0.name)" } ?? "release"
            guard typed != opened.bytes else { return .see("/cases/\(opened.id)/\(next)?done=unchanged") }
            return try await store(typed, over: opened, summary, visit) {
                .see("/cases/\(opened.id)/\(next)?done=\($0)")
            }
        }
        guard let action = FormAction(form["action"], on: file.value) else {
            guard typed != opened.bytes else { return .see("\(page)?done=unchanged") }
            let landing =
                Self.understood(changes) + ((additions.landing ?? changes.first?.path).map(Landing.query) ?? "")
            return try await store(typed, over: opened, summary, visit) { .see("\(page)?done=\($0)\(landing)") }
        }
        // What the button would take away with texts in it is asked for once more; everything else is saved meanwhile.
        if form["confirmed"] != form["action"],
            let question = RemovalPage(
                visit: visit, section: section, id: opened.id, action: action, in: file.value)
        {
            if typed != opened.bytes { _ = try await store(typed, over: opened, summary, visit) { .see($0) } }
            return question.response(for: try open(place).version)
        }
        if let refusal = try attempt([action.edit], on: &file, visit) { return unsaved(.refused(refusal)) }
        let done = try announced(file, over: opened, form, visit)
        guard done != opened.bytes else { return .see(page) }
        let undo = action.removed.map { Undo(bytes: typed, version: FileVersion(of: done), place: $0) }
        return try await store(done, action, undo, over: opened, summary, visit, at: page)
    }

    /// The part of an address that names the numbers which could mean another one.
    private static func understood(_ changes: [FormReader.Change]) -> String {
        let paths = changes.filter { $0.understood != nil }.prefix(5).map(\.path.description)
        return paths.isEmpty ? "" : "&read=\(paths.joined(separator: ",").percentEncodedPath)"
    }

    /// How such numbers were understood, as the file has them now.
    private func understood(
        _ paths: String?, _ value: FieldValue, _ visit: RequestContext
    ) -> LocalizedText? {
        let numbers = (paths ?? "").split(separator: ",").prefix(5).compactMap { text -> LocalizedText? in
            guard let path = FieldPath(String(text)), let place = FieldPlace(path),
                case .token(let number)? = value[path]
            else { return nil }
            let (name, shown) = (FormName.of(path), { NumberInput.shown(number, $0) })
            guard NumberInput(number, .en) != nil, place.field.description != nil else { return nil }
            return LocalizedText(
                de: "\(name.de): \(shown(visit.language))", en: "\(name.en): \(shown(visit.language))")
        }
        guard !numbers.isEmpty else { return nil }
        return LocalizedText(
            de: "So sind die Zahlen verstanden: \(numbers.map(\.de).joined(separator: "; ")).",
            en: "The numbers were understood as \(numbers.map(\.en).joined(separator: "; ")).")
    }

    /// The text of a case that was edited, which tells partners of the change if the form says so.
    func announced(
        _ file: EditableFile, over opened: OpenCase, _ form: FormData, _ visit: RequestContext
    ) throws(HTTPError) -> [UInt8] {
        guard form["announce"] != nil, file.bytes != opened.bytes,
            PublishedEdit.canBeAnnounced(file.value, visit.today)
        else { return file.bytes }
        var announced = file
        try Self.make([PublishedEdit.announcement(visit.today)], in: &announced)
        return announced.bytes
    }

    /// Saves what a button has done, and keeps what undoes it.
    private func store(
        _ bytes: [UInt8], _ action: FormAction, _ undo: Undo?, over opened: OpenCase, _ summary: String,
        _ visit: RequestContext, at page: String
    ) async throws(HTTPError) -> WebResponse {
        var query = Landing.query(action.landing)
        if let undo { query = "&undo=\(await undos.put(undo, of: opened.id))\(query)" }
        return try await store(bytes, over: opened, summary, visit) { outcome in
            .see("\(page)?done=\(undo == nil ? outcome : Notice.name("removed", unless: outcome))\(query)")
        }
    }

    /// Brings back what was just removed, if nobody has changed the case since.
    func undo(_ form: FormData, _ place: CasePlace, _ visit: RequestContext) async throws(HTTPError) -> WebResponse {
        let opened = try open(place)
        try allowEditing(try editable(opened).value, visit)
        guard let (id, undo) = await undos.get(form["undo"] ?? ""), id == opened.id, undo.version == opened.version
        else {
            throw HTTPError(
                status: 409,
                message: LocalizedText(
                    de:
                        "Das lässt sich nicht mehr rückgängig machen: Der Fall wurde seither geändert. Es ist nichts geschehen.",
                    en: "This can no longer be undone, because the case has changed since. Nothing was changed."))
        }
        let section = form["section"].flatMap { CaseFormPage($0) } ?? CaseFormPage(.phases)
        return try await store(undo.bytes, over: opened, "Undo a removal", visit) {
            .see(
                "/cases/\(opened.id)/edit/\(section.name)?done=\(Notice.name("restored", unless: $0))\(Landing.query(undo.place))"
            )
        }
    }

    /// Writes a case and tells the recorder.
    func store(
        _ bytes: [UInt8], over opened: OpenCase, _ summary: String, _ visit: RequestContext, with more: [DiskPath] = [],
        then next: (String) -> WebResponse
    ) async throws(HTTPError) -> WebResponse {
        do throws(SavingError) {
            try store.save(bytes, of: opened)
        } catch {
            switch error {
            case .disk(let error): throw HTTPError(status: 500, message: error.message)
            case .changed: throw HTTPError(status: 409, message: Notice.changedMeanwhile)
            }
        }
        let files = [opened.folder.file] + more + derivedPictures(in: opened.folder, afterUpload: false)
        return next(await record(summary, files, of: opened.id, visit))
    }

    /// Tells the recorder of a change; returns the name of the notice that the person gets to see.
    ///
    /// - Parameter name: who is named on the form, where there are no accounts.
    func record(
        _ summary: String, _ files: [DiskPath], of id: String, _ visit: RequestContext, by name: String? = nil
    ) async -> String {
        guard let recorder = settings.recorder, var person = visit.person else { return "saved" }
        if !visit.hasAccounts, let name { person.name = name }
        let change = SavedChange(files: files, summary: summary, id: id, person: person)
        return await recorder.record(change) == nil ? "saved" : "unrecorded"
    }

    /// Whether the visitor may change a case as it is now.
    func allowEditing(_ value: FieldValue, _ visit: RequestContext) throws(HTTPError) {
        guard visit.may(PublishedEdit.role(for: value)) else { throw .publicCase }
    }

    /// Makes what a form asks for, by whichever of its fields and buttons: all of it, or nothing if the visitor may not do
    /// one of it. There is no other way from a form's paths into a file.
    ///
    /// - Returns: why the file cannot take it.
    func attempt(_ edits: [FieldEdit], on file: inout EditableFile, _ visit: RequestContext) throws(HTTPError)
        -> EditRefusal?
    {
        try allow(edits.map(\.path))
        try allowEditing(file.value, visit)
        do throws(EditRefusal) { try file.apply(edits) } catch { return error }
        return nil
    }

    /// The same where there is no form to show again.
    func apply(_ edits: [FieldEdit], to file: inout EditableFile, _ visit: RequestContext) throws(HTTPError) {
        if let refusal = try attempt(edits, on: &file, visit) { throw HTTPError(refusal) }
    }

    /// Makes edits of the workbench's own.
    static func make(_ edits: [FieldEdit], in file: inout EditableFile) throws(HTTPError) {
        do throws(EditRefusal) { try file.apply(edits) } catch { throw HTTPError(error) }
    }

    /// What only editors may change, such as the release, is no field of these forms, whatever they say.
    func allow(_ paths: [FieldPath]) throws(HTTPError) {
        let known = Set(CaseSection.allCases.flatMap(\.keys))
        for path in paths {
            guard case .key(let key)? = path.steps.first, known.contains(key) else { throw .badForm }
        }
    }

    /// Once an item has an id, no form shows it: others refer to it.
    func keepIDs(_ paths: [FieldPath], in value: FieldValue) throws(HTTPError) {
        let isKept = paths.allSatisfy { $0.steps.last != .key("id") || value[$0] == nil }
        guard isKept else { throw .badForm }
    }

    /// The findings of what is being typed, as JSON: paths with messages.
    func check(_ form: FormData, _ place: CasePlace, _ visit: RequestContext) throws(HTTPError) -> WebResponse {
        let draft = try draft(form, place, open(place), visit)
        let findings = store.check(draft.bytes, in: place.folder, of: place.book, on: visit.today).findings
        let value = (try? EditableFile(draft.bytes))?.value
        let context = value.map { self.context(place, $0, visit) }
        var texts = Dictionary(
            uniqueKeysWithValues: findings.byPath.map { path, list -> (String, [(Severity, String)]) in
                if let value, let context,
                    let problem = FieldPath(path).flatMap({ SearchProblem.text(at: $0, in: value, context) })
                {
                    return (path, [(.error, visit(problem))])
                }
                return (path, list.map { ($0.severity, FindingText(visit: visit, finding: $0).text) })
            })
        for (path, note) in draft.understood {
            texts[path.description, default: []].append((.note, visit(note).asSentence))
        }
        for (path, refusal) in draft.refusals {
            let text = visit(refusal.message(naming: FormName.of(path))).capitalizedFirst + "."
            texts[path.description, default: []].append((.error, text))
        }
        return .findings(texts)
    }

    /// The text of a case while a form is being filled in.
    struct Draft {
        let bytes: [UInt8]
        /// What the file cannot take.
        let refusals: [(FieldPath, EditRefusal)]
        /// How numbers were understood that could mean another one.
        let understood: [(FieldPath, LocalizedText)]
    }

    /// The text of a case with what a form has changed; the file stays as it is. What the file cannot take is left out and named:
    /// one field that cannot be written must not silence the others.
    func draft(
        _ form: FormData, _ place: CasePlace, _ opened: OpenCase, _ visit: RequestContext
    ) throws(HTTPError) -> Draft {
        var file = try editable(opened)
        let changes = FormReader(context: context(place, file.value, visit), value: file.value).changes(in: form)
        let edits = FormReader.edits(of: changes)
        try allow(changes.map(\.path) + edits.map(\.path))
        let understood = changes.compactMap { change in change.understood.map { (change.path, $0) } }
        do throws(EditRefusal) {
            try file.apply(edits)
            return Draft(bytes: file.bytes, refusals: [], understood: understood)
        } catch  where error.reason == .tooMany {
            throw HTTPError(error)
        } catch {
            var refusals: [(FieldPath, EditRefusal)] = []
            for edit in edits {
                do throws(EditRefusal) { try file.apply(edit) } catch { refusals.append((edit.path, error)) }
            }
            return Draft(bytes: file.bytes, refusals: refusals, understood: understood)
        }
    }
}

extension HTTPError {
    static let readersRead = HTTPError(
        status: 403,
        message: LocalizedText(
            de: "Sie lesen diesen Fall. Ändern können ihn Coaches und die Redaktion.",
            en: "You are reading this case. Coaches and editors can change it."))
    static let publicCase = HTTPError(
        status: 403,
        message: LocalizedText(
            de:
                "Dieser Fall ist öffentlich oder war es; Änderungen daran macht die Redaktion. Schritte im Protokoll können Sie weiter festhalten.",
            en:
                "This case is or was public, so only editors can change it. You can go on logging steps in the journal."
        ))
}

/// What is said once after a form has been taken.
struct Notice {
    let text: LocalizedText

    init?(_ name: String?) {
        guard let name, let text = Self.texts[name] else { return nil }
        self.text = text
    }

    /// The notice of a form, unless the change could not be entered into the record of changes.
    static func name(_ name: String, unless outcome: String) -> String { outcome == "saved" ? name : outcome }

    private static let texts: [String: LocalizedText] = [
        "saved": LocalizedText(de: "Gespeichert.", en: "Saved."),
        "there": LocalizedText(
            de: "Diese Datei ist schon im Fall, mit denselben Angaben.",
            en: "This file is already in the case, with the same details."),
        "file-deleted": LocalizedText(de: "Die Datei ist gelöscht.", en: "The file has been deleted."),
        "not-spare": LocalizedText(
            de: "Diese Datei gibt es nicht mehr, oder der Fall verwendet sie inzwischen.",
            en: "This file is gone, or the case uses it by now."),
        "unchanged": LocalizedText(de: "Es war schon alles gespeichert.", en: "Everything was already saved."),
        "adopted": LocalizedText(
            de: "Der Schritt ist als Maßnahme übernommen.", en: "The step is now a measure."),
        "removed": LocalizedText(de: "Entfernt.", en: "Removed."),
        "restored": LocalizedText(de: "Es ist alles wieder, wie es war.", en: "Everything is as it was before."),
        "logged": LocalizedText(de: "Der Schritt ist festgehalten.", en: "The step has been recorded."),
        "amended": LocalizedText(de: "Der Schritt ist berichtigt.", en: "The step has been corrected."),
        "retracted": LocalizedText(de: "Der Schritt ist zurückgenommen.", en: "The step has been taken back."),
        "commented": LocalizedText(de: "Der Kommentar ist festgehalten.", en: "The comment has been recorded."),
        "answered": LocalizedText(de: "Die Antwort ist festgehalten.", en: "The answer has been recorded."),
        "resolved": LocalizedText(de: "Als erledigt festgehalten.", en: "Marked as resolved."),
        "proposed": LocalizedText(
            de: "Die Vorschläge liegen jetzt bei der Redaktion.", en: "The proposals are now with the editors."),
        "accepted": LocalizedText(
            de: "Der Vorschlag ist übernommen und steht jetzt im Fall.",
            en: "The proposal has been accepted and is now part of the case."),
        "declined": LocalizedText(de: "Der Vorschlag ist abgelehnt.", en: "The proposal has been declined."),
        "taken-back": LocalizedText(de: "Der Vorschlag ist zurückgezogen.", en: "The proposal has been taken back."),
        "sent-back": LocalizedText(
            de: "Der Fall ist zurückgegeben. Jetzt ist der Coach dran.",
            en: "The case has been sent back. Now it is the coach's turn."),
        "reverted": LocalizedText(
            de:
                "Die Texte stehen wieder so da wie in dieser Fassung. Stand und Freigabe sind geblieben, wie sie waren.",
            en: "The texts are now as they were in this version. The status and the permission have not changed."),
        "submitted": LocalizedText(
            de: "Der Fall ist zur Prüfung gegeben. Jetzt ist die Redaktion an der Reihe.",
            en: "The case has been submitted for review. Now it is the editors' turn."),
        "published": LocalizedText(
            de: "Der Fall ist zur Veröffentlichung freigegeben. Sichtbar wird er mit dem nächsten Export.",
            en: "The case has been approved for publication. It will appear with the next export."),
        "withdrawn": LocalizedText(
            de: "Der Fall ist zurückgezogen. Mit dem nächsten Export verschwindet er überall.",
            en: "The case has been withdrawn. It will disappear everywhere with the next export."),
        "duplicated": LocalizedText(
            de:
                "Der neue Entwurf ist angelegt. Freigabe, Daten der Veröffentlichung, Protokoll und Prüfung sind nicht dabei.",
            en: "The new draft has been created, without permission, publication dates, journal and review."),
        "renamed": LocalizedText(
            de: "Der Fall ist umbenannt. Seine öffentliche Adresse ist geblieben.",
            en: "The case has been renamed. Its public address is still the same."),
        "archived": LocalizedText(de: "Der Fall liegt jetzt im Archiv.", en: "The case is now in the archive."),
        "unarchived": LocalizedText(
            de: "Der Fall steht wieder in den Listen.", en: "The case is back in the lists."),
        "deleted": LocalizedText(
            de: "Der Entwurf liegt im Papierkorb.", en: "The draft is in the trash."),
        "untrashed": LocalizedText(de: "Der Entwurf ist wieder da.", en: "The draft is back."),
        "purged": LocalizedText(de: "Der Entwurf ist endgültig gelöscht.", en: "The draft has been deleted for good."),
        "password": LocalizedText(de: "Ihr Passwort ist geändert.", en: "Your password has been changed."),
        "account": LocalizedText(de: "Das Konto ist geändert.", en: "The account has been changed."),
        "unrecorded": LocalizedText(
            de:
                "Gespeichert, aber die Änderung ließ sich nicht in das Änderungsverzeichnis (Audit, Git) eintragen. Die Datei selbst ist sicher; bitte sagen Sie der Verwaltung Bescheid.",
            en:
                "Saved, but the change could not be added to the record of changes (audit log, Git). The file itself is safe; please tell the administrator."
        ),
    ]

    static let changedMeanwhile = LocalizedText(
        de:
            "Die Datei wurde in diesem Augenblick von jemand anderem geändert. Es wurde nichts überschrieben; bitte gehen Sie zurück und versuchen Sie es noch einmal.",
        en: "Somebody else has just changed the file. Nothing was overwritten; please go back and try again."
    )
}
