import CasebookDiagnostics
import CasebookDisk
import CasebookEditing
import CasebookFiles
import CasebookMedia
import CasebookModel

extension Workbench {
    /// Puts an uploaded logo, cleaned, into the folder of the collection, and names it where it belongs.
    func uploadLogo(
        _ section: String, _ form: FormData, _ visit: RequestContext
    ) async throws(HTTPError) -> WebResponse {
        guard visit.may(.editor) else { throw .notAllowed }
        guard let section = BookSection(rawValue: section) else { throw .notFound }
        let before = try bookFile()
        if form["version"] != FileVersion(of: before.bytes).description, let answer = answered.answer(to: form) {
            return answer
        }
        let places = LogoForm.places(section, in: before.value)
        guard let place = places.first(where: { $0.path.description == form["place"] })?.path else { throw .badForm }
        do throws(UploadProblem) {
            let logo = try checkedLogo(in: form)
            let path = try keep(logo.bytes, as: logo.name, below: store.folder.path)
            do throws(HTTPError) {
                let file = try named(path, alt: logo.alt, at: place, in: before, visit)
                let item = section.list == nil ? place : FieldPath(Array(place.steps.dropLast()))
                let summary = "Add \(path.text)"
                return try await store(file, over: before, summary, form, visit, with: [store.folder.path / path]) {
                    .see("/book/\(section.rawValue)?done=\($0)\(Landing.query(ofItem: item))")
                }
            } catch {
                // A file that nothing names would only lie about.
                try? FilesBelow(store.folder.path).remove(path)
                throw UploadProblem(field: "file", message: error.message)
            }
        } catch {
            var page = BookPage(
                visit: visit, section: section, value: before.value, version: FileVersion(of: before.bytes),
                context: context(of: before, visit), problems: problems(of: before, visit))
            page.logo = LogoForm.Refused(problem: error, place: form["place"], alt: form["alt"] ?? "")
            return page.response()
        }
    }

    private func checkedLogo(
        in form: FormData
    ) throws(UploadProblem) -> (name: String, bytes: [UInt8], alt: String) {
        guard let file = form.files.first(where: { $0.field == "file" && !$0.bytes.isEmpty }) else {
            throw UploadProblem(field: "file", message: UploadTexts.noFile)
        }
        guard let alt = FieldText.cleaned([form["alt"] ?? ""], .line).first else {
            throw UploadProblem(field: "alt", message: UploadTexts.noLogoAlt)
        }
        let cleaned = try checked(file, isOne: true)
        guard MediaType(suffix: UploadName.parts(of: file.name).suffix)?.isImage == true else {
            throw UploadProblem(field: "file", message: UploadTexts.badLogo)
        }
        return (file.name, cleaned.bytes, alt)
    }

    /// The collection with the logo; refused if it would no longer be in order.
    private func named(
        _ path: RelativePath, alt: String, at place: FieldPath, in before: EditableFile, _ visit: RequestContext
    ) throws(HTTPError) -> EditableFile {
        var file = before
        do throws(EditRefusal) {
            try file.apply([.set(place / "logo", .text(path.text)), .set(place / "logo_alt", .text(alt))])
        } catch { throw HTTPError(error) }
        guard !problems(of: file, visit).hasErrors(beyond: problems(of: before, visit)) else {
            throw HTTPError(status: 422, message: Notice.bookWrong)
        }
        return file
    }
}

extension Landing {
    /// The part of an address that leads to an item of the collection, or to nothing of it.
    fileprivate static func query(ofItem item: FieldPath) -> String {
        "&at=\(item.description.percentEncodedPath)#\("i:\(item)".percentEncodedPath)"
    }
}
