import CasebookDiagnostics
import CasebookDisk
import CasebookEditing
import CasebookFiles
import CasebookModel

extension Workbench {
    /// Uses a file again that the case does not name, or deletes it.
    func changeSpareFile(
        _ form: FormData, _ place: CasePlace, _ visit: RequestContext
    ) async throws(HTTPError) -> WebResponse {
        let opened = try open(place)
        let value = try editable(opened).value
        try allowEditing(value, visit)
        let page = "/cases/\(opened.id)/edit/media"
        guard let file = SpareFiles(of: place.folder, besides: value).files.first(where: { $0.text == form["file"] })
        else {
            // Sent again, since nobody heard the answer; or somebody else was quicker.
            return answered.answer(to: form) ?? .see("\(page)?done=not-spare")
        }
        switch form["action"] {
        case "use": return try await use(file, form, opened, visit)
        case "delete":
            guard form["confirmed"] == file.text else {
                return SpareFilePage(visit: visit, id: opened.id, file: file).response()
            }
            do throws(DiskError) { try FilesBelow(place.folder.path).remove(file) } catch {
                throw HTTPError(status: 500, message: error.message)
            }
            let outcome = await record("Delete \(file.text)", [place.folder.path / file], of: opened.id, visit)
            let response = WebResponse.see("\(page)?done=\(Notice.name("file-deleted", unless: outcome))")
            answered.remember(response, to: form)
            return response
        default: throw .badForm
        }
    }

    /// Names the file in the case. What held for the last picture mostly holds for this one; what is to be seen must be said.
    private func use(
        _ path: RelativePath, _ form: FormData, _ opened: OpenCase, _ visit: RequestContext
    ) async throws(HTTPError) -> WebResponse {
        var file = try editable(opened)
        let media = FieldPath([.key("media")])
        let items = file.value["media"]?.items ?? []
        let usual = ["credit", "licence"].compactMap { key in
            items.last?[key]?.scalarText.map { FieldValue.Entry(key, .text($0)) }
        }
        let item = FieldValue.record([.init("file", .text(path.text))] + usual)
        do throws(EditRefusal) { try file.apply([.insert(media, at: items.count, item)]) } catch {
            throw HTTPError(error)
        }
        do throws(SavingError) { try store.save(file.bytes, of: opened) } catch {
            switch error {
            case .disk(let error): throw HTTPError(status: 500, message: error.message)
            case .changed: throw HTTPError(status: 409, message: Notice.changedMeanwhile)
            }
        }
        let outcome = await record("Use \(path.text)", [opened.folder.file], of: opened.id, visit)
        let isPicture = CaseThumbnails(id: opened.id).address(of: path) != nil
        let landing = isPicture ? media[items.count] / "alt" : media[items.count]
        let response = WebResponse.see("/cases/\(opened.id)/edit/media?done=\(outcome)" + Landing.query(landing))
        answered.remember(response, to: form)
        return response
    }
}
