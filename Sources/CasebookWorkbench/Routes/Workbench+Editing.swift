import CasebookDiagnostics
import CasebookDisk
import CasebookEditing
import CasebookFiles
import CasebookJSON
import CasebookModel

extension Workbench {
    func showForm(
        _ section: CaseSection, _ place: CasePlace, _ request: WebRequest, _ visit: Visit
    ) throws(Refusal) -> WebResponse {
        let opened = try open(place)
        return try form(section, place, opened, visit, notice: Notice(request.query("done"))?.text)
    }

    /// A page of the form; with an upload that could not be taken, if there was one.
    func form(
        _ section: CaseSection, _ place: CasePlace, _ opened: OpenCase, _ visit: Visit, notice: LocalizedText? = nil,
        upload: UploadForm? = nil
    ) throws(Refusal) -> WebResponse {
        let file = try editable(opened)
        let checked = store.check(opened.bytes, in: place.folder, of: place.book, on: visit.today)
        let form = CaseForm(
            visit: visit, context: context(place, file.value, visit), value: file.value, findings: checked.findings)
        return EditPage(
            visit: visit, section: section, opened: opened, form: form, checked: checked, notice: notice, upload: upload
        ).response()
    }

    /// Saves what a form has changed, and then does what its button says.
    func save(
        _ form: FormData, _ section: CaseSection, _ place: CasePlace, _ visit: Visit
    ) async throws(Refusal) -> WebResponse {
        let opened = try open(place)
        var file = try editable(opened)
        let changes = FormReader(context: context(place, file.value, visit), value: file.value).changes(in: form)
        try allow(changes, visit)
        try allowEditing(file.value, visit)
        guard let version = form["version"].flatMap(FileVersion.init) else { throw .badForm }
        guard version == opened.version else {
            return ConflictPage(
                visit: visit, section: section, opened: opened, changes: changes,
                additions: FormAction.additions(in: form).map { path, title in
                    (ItemMarks.place(path, in: form, of: file.value) ?? path, title)
                }, value: file.value,
                context: context(place, file.value, visit)
            ).response()
        }
        do throws(EditRefusal) {
            try file.apply(FormReader.edits(of: changes))
            for edit in try FormAction.all(in: form, on: file.value) { try file.apply(edit) }
            if form["announce"] != nil, file.bytes != opened.bytes,
                PublishedEdit.canBeAnnounced(file.value, visit.today)
            {
                try file.apply(PublishedEdit.announcement(visit.today))
            }
        } catch {
            throw Refusal(status: 409, message: error.message)
        }
        guard file.bytes != opened.bytes else { return .see("/cases/\(opened.id)/edit/\(section.rawValue)") }
        let summary =
            "Edit " + (changes.isEmpty ? section.rawValue : changes.map(\.path.description).joined(separator: ", "))
        return try await store(file.bytes, over: opened, summary, visit) {
            .see("/cases/\(opened.id)/edit/\(section.rawValue)?done=\($0)")
        }
    }

    /// Writes a case and tells the recorder.
    func store(
        _ bytes: [UInt8], over opened: OpenCase, _ summary: String, _ visit: Visit, with more: [DiskPath] = [],
        then next: (String) -> WebResponse
    ) async throws(Refusal) -> WebResponse {
        do throws(SavingError) {
            try store.save(bytes, of: opened)
        } catch {
            switch error {
            case .disk(let error): throw Refusal(status: 500, message: error.message)
            case .changed: throw Refusal(status: 409, message: Notice.changedMeanwhile)
            }
        }
        return next(await record(summary, [opened.folder.file] + more, of: opened.id, visit))
    }

    /// Tells the recorder of a change; returns the name of the notice that the person gets to see.
    func record(_ summary: String, _ files: [DiskPath], of id: String, _ visit: Visit) async -> String {
        guard let recorder = settings.recorder, let person = visit.person else { return "saved" }
        let change = SavedChange(files: files, summary: summary, id: id, person: person)
        return await recorder.record(change) == nil ? "saved" : "unrecorded"
    }

    /// Whether the visitor may change a case as it is now.
    func allowEditing(_ value: FieldValue, _ visit: Visit) throws(Refusal) {
        guard visit.may(PublishedEdit.role(for: value)) else { throw .publicCase }
    }

    /// What only editors may change is no field of a coach's form, whatever that says.
    private func allow(_ changes: [FormReader.Change], _ visit: Visit) throws(Refusal) {
        let known = Set(CaseSection.allCases.flatMap(\.keys))
        for change in changes {
            guard case .key(let key)? = change.path.steps.first, known.contains(key) else { throw .badForm }
        }
    }

    /// The findings of what is being typed, as JSON: paths with messages.
    func check(_ form: FormData, _ place: CasePlace, _ visit: Visit) throws(Refusal) -> WebResponse {
        let opened = try open(place)
        let bytes = try draft(form, place, opened, visit)
        let findings = store.check(bytes, in: place.folder, of: place.book, on: visit.today).findings
        let members = findings.byPath.sorted { $0.key < $1.key }.map { path, list in
            JSON.Member(
                path,
                .array(
                    list.map { finding in
                        .object(
                            ("severity", .string(finding.severity.rawValue)),
                            ("text", .string(FindingText(visit: visit, finding: finding).text)))
                    }))
        }
        return WebResponse(200, "application/json", JSON.object(members).rendered(.compact))
    }

    /// The text of a case with what a form has changed; the file stays as it is.
    func draft(
        _ form: FormData, _ place: CasePlace, _ opened: OpenCase, _ visit: Visit
    ) throws(Refusal) -> [UInt8] {
        var file = try editable(opened)
        let changes = FormReader(context: context(place, file.value, visit), value: file.value).changes(in: form)
        try allow(changes, visit)
        do throws(EditRefusal) {
            try file.apply(FormReader.edits(of: changes))
            return file.bytes
        } catch {
            throw Refusal(status: 409, message: error.message)
        }
    }
}

extension Refusal {
    static let publicCase = Refusal(
        status: 403,
        message: LocalizedText(
            de:
                "Dieser Fall ist öffentlich oder war es; Änderungen daran macht die Redaktion. Schritte im Protokoll können Sie weiter festhalten.",
            en:
                "This case is public or was; editors make changes to it. You can go on logging steps in the journal."
        ))
}

/// What is said once after a form has been taken.
struct Notice {
    let text: LocalizedText

    init?(_ name: String?) {
        switch name {
        case "saved": text = LocalizedText(de: "Gespeichert.", en: "Saved.")
        case "logged": text = LocalizedText(de: "Der Schritt ist festgehalten.", en: "The step is recorded.")
        case "unrecorded":
            text = LocalizedText(
                de:
                    "Gespeichert, aber die Änderung ließ sich nicht in das Änderungsverzeichnis (Audit, Git) eintragen. Die Datei selbst ist sicher; bitte sagen Sie der Verwaltung Bescheid.",
                en:
                    "Saved, but the change could not be entered into the record of changes (audit, Git). The file itself is safe; please tell the administrator."
            )
        default: return nil
        }
    }

    static let changedMeanwhile = LocalizedText(
        de:
            "Die Datei wurde in diesem Augenblick von jemand anderem geändert. Es wurde nichts überschrieben; bitte gehen Sie zurück und versuchen Sie es noch einmal.",
        en: "Somebody else changed the file at this very moment. Nothing was overwritten; please go back and try again."
    )
}
