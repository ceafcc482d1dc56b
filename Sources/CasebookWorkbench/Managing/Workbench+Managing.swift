import CasebookDiagnostics
import CasebookDisk
import CasebookEditing
import CasebookFiles
import CasebookModel

extension Workbench {
    func showManagement(_ place: CasePlace, _ request: WebRequest, _ visit: RequestContext) throws(HTTPError)
        -> WebResponse
    {
        try managePage(place, visit, notice: Notice(request.query("done"))?.text)
    }

    private func managePage(
        _ place: CasePlace, _ visit: RequestContext, notice: LocalizedText? = nil, problem: ManagePage.Problem? = nil,
        typed: String? = nil
    ) throws(HTTPError) -> WebResponse {
        let opened = try open(place)
        let value = try editable(opened).value
        let checked = store.check(opened.bytes, in: place.folder, of: place.book, on: visit.today)
        return ManagePage(
            visit: visit, opened: opened, checked: checked, value: value, isPublic: isPublic(value),
            isDeletable: isDeletable(value, place), notice: notice, problem: problem, typed: typed
        ).response()
    }

    /// Does what a form of the page asks for, once however often it is sent.
    func manage(
        _ what: String, _ form: FormData, _ place: CasePlace, _ visit: RequestContext
    ) async throws(HTTPError) -> WebResponse {
        // Sent again, since nobody heard the answer.
        if let version = form["version"], version != (try open(place)).version.description,
            let answer = answered.answer(to: form)
        {
            return answer
        }
        let response: WebResponse
        switch what {
        case "duplicate": response = try await duplicate(form, place, visit)
        case "rename": response = try await rename(form, place, visit)
        case "archive": response = try await archive(form, place, visit, isArchived: true)
        case "unarchive": response = try await archive(form, place, visit, isArchived: false)
        case "delete": response = try await delete(form, place, visit)
        default: throw .notFound
        }
        if response.status == 303 { answered.remember(response, to: form) }
        return response
    }

    // MARK: Duplicating

    private func duplicate(
        _ form: FormData, _ place: CasePlace, _ visit: RequestContext
    ) async throws(HTTPError) -> WebResponse {
        let opened = try open(place)
        let title = FieldText.cleaned([form["title"] ?? ""], .line).first ?? ""
        guard let wanted = CaseID(title: title, in: visit.language), title.unicodeScalars.count <= 200 else {
            return try managePage(place, visit, problem: .init(at: "copy-title", Notice.badTitle), typed: title)
        }
        // Sent twice at once, by a double tap, it is one copy.
        guard form["mark"].map(sent.isFirst) == true else { return answered.answer(to: form) ?? .see("/cases") }
        do throws(CaseCopy.Problem) {
            let copy = try CaseCopy(store: store, book: place.book).make(of: opened, title: title, as: wanted)
            let outcome = await record("Duplicate \(opened.id) as \(copy.name)", [copy.path], of: copy.name, visit)
            return .see("/cases/\(copy.name)?done=\(Notice.name("duplicated", unless: outcome))")
        } catch {
            if let mark = form["mark"] { sent.forget(mark) }
            switch error {
            case .refused(let refusal): throw HTTPError(refusal)
            case .disk(let error): throw HTTPError(status: 500, message: error.message)
            }
        }
    }

    // MARK: Renaming

    private func rename(
        _ form: FormData, _ place: CasePlace, _ visit: RequestContext
    ) async throws(HTTPError) -> WebResponse {
        let opened = try unchanged(form, place, visit)
        let typed = FieldText.cleaned([form["name"] ?? ""], .line).first ?? ""
        guard let name = CaseID(title: typed, in: visit.language) else {
            return try managePage(place, visit, problem: .init(at: "name", Notice.badFolder), typed: typed)
        }
        guard name.text != opened.id else { return .see("/cases/\(opened.id)/manage?done=unchanged") }
        let new: CaseFolder
        do throws(CaseRenaming.Problem) {
            new = try CaseRenaming(store: store, book: place.book).rename(opened, to: name)
        } catch {
            switch error {
            case .taken:
                let problem = Notice.taken(name)
                return try managePage(place, visit, problem: .init(at: "name", problem), typed: typed)
            case .saving(.changed): throw HTTPError(status: 409, message: Notice.changedMeanwhile)
            case .saving(.disk(let error)), .disk(let error): throw HTTPError(status: 500, message: error.message)
            case .refused(let refusal): throw HTTPError(refusal)
            }
        }
        let files = [opened.folder.path, new.path, store.folder.record, store.folder.imports]
        let outcome = await record("Rename \(opened.id) to \(new.name)", files, of: new.name, visit)
        return .see("/cases/\(new.name)/manage?done=\(Notice.name("renamed", unless: outcome))")
    }

    // MARK: Archiving

    private func archive(
        _ form: FormData, _ place: CasePlace, _ visit: RequestContext, isArchived: Bool
    ) async throws(HTTPError) -> WebResponse {
        let opened = try unchanged(form, place, visit)
        var file = try editable(opened)
        let path = FieldPath([.key("archived_on")])
        guard (file.value["archived_on"] != nil) != isArchived else {
            return .see("/cases/\(opened.id)/manage?done=unchanged")
        }
        try Self.make([isArchived ? .set(path, .text(visit.today.description)) : .remove(path)], in: &file)
        let summary = isArchived ? "Archive" : "Take out of the archive"
        return try await store(file.bytes, over: opened, summary, visit) {
            .see(
                "/cases/\(opened.id)/manage?done=\(Notice.name(isArchived ? "archived" : "unarchived", unless: $0))")
        }
    }

    // MARK: Deleting

    /// Whether the case is or was public, as far as anybody knows.
    private func isPublic(_ value: FieldValue) -> Bool {
        switch value["status"]?.scalarText.flatMap(EditorialStatus.init) {
        case .published, .withdrawn: true
        case .draft, .review, nil: value["withdrawn"] != nil
        }
    }

    /// Whether the case is a draft that nobody outside can know.
    func isDeletable(_ value: FieldValue, _ place: CasePlace) -> Bool {
        guard value["status"]?.scalarText == EditorialStatus.draft.rawValue, value["withdrawn"] == nil,
            value["published_on"] == nil
        else { return false }
        let (record, id) = (store.record(), store.id(of: place.folder))
        return id.map { !record.knows($0) } == true
            && !record.entries.contains { $0.folder == place.folder.name }
    }

    func showDeletion(_ place: CasePlace, _ visit: RequestContext) throws(HTTPError) -> WebResponse {
        try deletionPage(place, visit)
    }

    private func deletionPage(
        _ place: CasePlace, _ visit: RequestContext, problem: LocalizedText? = nil
    ) throws(HTTPError) -> WebResponse {
        let opened = try open(place)
        let value = try editable(opened).value
        try allowEditing(value, visit)
        guard isDeletable(value, place) else { throw .notDeletable }
        return DeletionPage(
            visit: visit, opened: opened, value: value, going: CaseContents(of: place.folder, value, at: store),
            problem: problem
        ).response()
    }

    private func delete(
        _ form: FormData, _ place: CasePlace, _ visit: RequestContext
    ) async throws(HTTPError) -> WebResponse {
        let opened = try open(place)
        let value = try editable(opened).value
        try allowEditing(value, visit)
        guard isDeletable(value, place) else { throw .notDeletable }
        // Whoever confirms has seen what goes: no step that came after that.
        guard form["contents"] == CaseContents(of: place.folder, value, at: store).mark(opened) else {
            return try deletionPage(place, visit, problem: Notice.changedBefore)
        }
        let id: ULID?
        do throws(DiskError) { id = try Trash(of: store).take(place.folder) } catch {
            throw HTTPError(status: 500, message: error.message)
        }
        let outcome = await record("Delete the draft", [place.folder.path], of: opened.id, visit)
        return .see("/trash?done=\(Notice.name("deleted", unless: outcome))\(id.map { "&at=d-\($0)#d-\($0)" } ?? "")")
    }

    /// The case of a form, if nobody has changed it since the form was made and the visitor may change it.
    private func unchanged(
        _ form: FormData, _ place: CasePlace, _ visit: RequestContext
    ) throws(HTTPError) -> OpenCase {
        let opened = try open(place)
        try allowEditing(try editable(opened).value, visit)
        guard form["version"] == opened.version.description else {
            throw HTTPError(status: 409, message: Notice.changedBefore)
        }
        return opened
    }
}

extension HTTPError {
    static let notDeletable = HTTPError(
        status: 409,
        message: LocalizedText(
            de:
                "Löschen lässt sich nur ein Entwurf, der nie veröffentlicht war. Diesen Fall können Sie ins Archiv legen oder zurückziehen. Es wurde nichts geändert.",
            en:
                "Only a draft that was never published can be deleted. You can archive or withdraw this case. Nothing was changed."
        ))
}

extension Notice {
    static let badTitle = LocalizedText(
        de: "Bitte geben Sie einen Titel mit höchstens 200 Zeichen ein.",
        en: "Please give a title of at most 200 characters.")
    static let badFolder = LocalizedText(
        de: "Bitte geben Sie einen Namen mit Buchstaben oder Ziffern ein.",
        en: "Please give a name with letters or digits.")

    static func taken(_ name: CaseID) -> LocalizedText {
        LocalizedText(
            de: "„\(name)“ heißt oder hieß schon ein anderer Fall. Bitte nehmen Sie einen anderen Namen.",
            en: "Another case has, or once had, the name \"\(name)\". Please choose another name.")
    }
}
