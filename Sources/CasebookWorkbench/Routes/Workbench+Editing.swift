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

    private func form(
        _ section: CaseSection, _ place: CasePlace, _ opened: OpenCase, _ visit: Visit, notice: LocalizedText? = nil
    ) throws(Refusal) -> WebResponse {
        let file = try editable(opened)
        let checked = store.check(opened.bytes, in: place.folder, of: place.book, on: visit.today)
        let form = CaseForm(
            visit: visit, context: context(place, file.value, visit), value: file.value, findings: checked.findings)
        return EditPage(
            visit: visit, section: section, opened: opened, form: form, checked: checked, notice: notice
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
        if let version = form["version"].flatMap(FileVersion.init), version != opened.version {
            return ConflictPage(
                visit: visit, section: section, opened: opened, changes: changes, value: file.value,
                context: context(place, file.value, visit)
            ).response()
        }
        do throws(EditRefusal) {
            try file.apply(FormReader.edits(of: changes))
            for edit in try FormAction.all(in: form, on: file.value) { try file.apply(edit) }
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
        guard let recorder = settings.recorder, let person = visit.person else { return next("saved") }
        let change = SavedChange(files: [opened.folder.file] + more, summary: summary, id: opened.id, person: person)
        return next(await recorder.record(change) == nil ? "saved" : "unrecorded")
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

/// What is said once after a form has been taken.
struct Notice {
    let text: LocalizedText

    init?(_ name: String?) {
        switch name {
        case "saved": text = LocalizedText(de: "Gespeichert.", en: "Saved.")
        case "logged": text = LocalizedText(de: "Der Schritt ist festgehalten.", en: "The step is recorded.")
        case "unrecorded":
            text = LocalizedText(
                de: "Gespeichert, aber Git hat die Änderung nicht aufgenommen. Die Datei selbst ist sicher.",
                en: "Saved, but Git did not take the change. The file itself is safe.")
        default: return nil
        }
    }

    static let changedMeanwhile = LocalizedText(
        de:
            "Die Datei wurde in diesem Augenblick von jemand anderem geändert. Es wurde nichts überschrieben; bitte gehen Sie zurück und versuchen Sie es noch einmal.",
        en: "Somebody else changed the file at this very moment. Nothing was overwritten; please go back and try again."
    )
}
