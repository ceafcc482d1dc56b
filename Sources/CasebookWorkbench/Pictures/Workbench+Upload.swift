import CasebookDiagnostics
import CasebookDisk
import CasebookEditing
import CasebookFiles
import CasebookMedia
import CasebookModel

extension Workbench {
    /// A file of a form, cleaned, with what is said of it.
    private struct Upload {
        let name: String
        let cleaned: CleanedMedium
        let alt: String?
    }

    /// Puts uploaded files, cleaned, into the case's folder and names them in the case: all of them, or none.
    func upload(_ form: FormData, _ place: CasePlace, _ visit: RequestContext) async throws(HTTPError) -> WebResponse {
        let opened = try open(place)
        let value = try editable(opened).value
        try allowEditing(value, visit)
        let uploads: [Upload]
        do throws(UploadProblem) { uploads = try checkedFiles(in: form) } catch {
            return try again(form, error, place, opened, visit)
        }
        // Sent again, since nobody heard the answer: it is there already.
        let known = uploads.map { self.known($0, .record(said(of: $0, form)), in: value, of: place) }
        let new = zip(uploads, known).filter { $0.1 == nil }.map(\.0)
        guard !new.isEmpty else { return there(known, in: opened) }
        var paths: [RelativePath] = []
        do throws(UploadProblem) {
            for upload in new {
                paths.append(try keep(upload.cleaned.bytes, as: upload.name, below: place.folder.path))
            }
        } catch {
            for path in paths { try? FilesBelow(place.folder.path).remove(path) }
            return try again(form, error, place, opened, visit)
        }
        let items = zip(new, paths).map { upload, path in item(upload, at: path, form) }
        do throws(HTTPError) {
            return try await name(items, paths, new, place, visit)
        } catch {
            for path in paths { try? FilesBelow(place.folder.path).remove(path) }
            throw error
        }
    }

    /// Adds the files to the case. Whoever saves something else at the same moment does not keep them from getting there.
    private func name(
        _ items: [FieldValue], _ paths: [RelativePath], _ uploads: [Upload], _ place: CasePlace,
        _ visit: RequestContext
    ) async throws(HTTPError) -> WebResponse {
        var attempts = 0
        while true {
            let opened = try open(place)
            var file = try editable(opened)
            try allowEditing(file.value, visit)
            let media = FieldPath([.key("media")])
            let first = file.value["media"]?.items.count ?? 0
            // The same file from somebody else, or once more, may have come first.
            let known = zip(uploads, items).map { self.known($0, $1, in: file.value, of: place) }
            for (path, known) in zip(paths, known) where known != nil {
                try? FilesBelow(place.folder.path).remove(path)
            }
            let (items, paths) = (Self.unknown(items, known), Self.unknown(paths, known))
            guard !items.isEmpty else { return there(known, in: opened) }
            do throws(EditRefusal) {
                try file.apply(items.enumerated().map { .insert(media, at: first + $0.offset, $0.element) })
            } catch { throw HTTPError(error) }
            // Where something is still to be said, there the person is.
            let undescribed = items.firstIndex { CaseThumbnails(id: "").address(of: $0) != nil && $0["alt"] == nil }
            let landing = undescribed.map { media[first + $0] / "alt" } ?? media[first]
            do throws(SavingError) {
                try store.save(file.bytes, of: opened)
            } catch {
                attempts += 1
                if case .changed = error, attempts < 20 { continue }
                switch error {
                case .disk(let error): throw HTTPError(status: 500, message: error.message)
                case .changed: throw HTTPError(status: 409, message: Notice.changedMeanwhile)
                }
            }
            let derived = derivedPictures(in: place.folder, afterUpload: true)
            let files = [place.folder.file] + paths.map { place.folder.path / $0 } + derived
            let summary = "Add \(paths.map(\.text).joined(separator: ", "))"
            let outcome = await record(summary, files, of: opened.id, visit)
            return .see(
                "/cases/\(opened.id)/edit/media?done=\(outcome)" + CleaningNotice.query(for: uploads.map(\.cleaned))
                    + Landing.query(landing))
        }
    }

    private func again(
        _ form: FormData, _ problem: UploadProblem, _ place: CasePlace, _ opened: OpenCase, _ visit: RequestContext
    ) throws(HTTPError) -> WebResponse {
        let typed = ["alt", "caption", "credit", "licence"].map { ($0, form[$0] ?? "") }
        let again = UploadForm(
            visit: visit, id: opened.id, typed: Dictionary(typed) { first, _ in first }, problem: problem)
        return try self.form(CaseFormPage(.media), place, opened, visit, upload: again)
    }

    /// The answer where every file is in the case already.
    private func there(_ known: [Int?], in opened: OpenCase) -> WebResponse {
        let path = FieldPath([.key("media")])[known.compactMap(\.self).first ?? 0]
        return .see("/cases/\(opened.id)/edit/media?done=there" + Landing.query(path))
    }

    private static func unknown<Value>(_ values: [Value], _ known: [Int?]) -> [Value] {
        zip(values, known).filter { $0.1 == nil }.map(\.0)
    }

    private func item(_ upload: Upload, at path: RelativePath, _ form: FormData) -> FieldValue {
        .record([.init("file", .text(path.text))] + said(of: upload, form))
    }

    /// What is said of a file.
    private func said(of upload: Upload, _ form: FormData) -> [FieldValue.Entry] {
        let said = [
            ("alt", upload.alt), ("caption", FieldText.cleaned([form["caption"] ?? ""], .line).first),
            ("credit", FieldText.cleaned([form["credit"] ?? ""], .line).first), ("licence", licence(in: form)),
        ]
        return said.compactMap { key, text in text.map { FieldValue.Entry(key, .text($0)) } }
    }

    /// Which medium of the case is this very file, of which the same is said, if one is.
    private func known(_ upload: Upload, _ item: FieldValue, in value: FieldValue, of place: CasePlace) -> Int? {
        (value["media"]?.items ?? []).firstIndex { medium in
            let isSaid = ["alt", "caption", "credit", "licence"].allSatisfy { key in
                medium[key]?.scalarText == item[key]?.scalarText
            }
            guard isSaid, let path = medium["file"]?.scalarText.flatMap({ RelativePath($0) }),
                path.suffix == UploadName.parts(of: upload.name).suffix
            else { return false }
            let bytes = try? Disk.read(path, below: place.folder.path, limit: MediaInspector.byteLimit)
            return bytes == upload.cleaned.bytes
        }
    }

    private func licence(in form: FormData) -> String? {
        FieldText.cleaned([form["licence"] ?? ""], .line).first.flatMap {
            FieldControl.SearchList.licences.code(of: $0)
        }
    }

    /// The files of a form without hidden data, if they are what their names say and everything is said of them.
    ///
    /// A single one is described at once; of several, those that are not described yet are asked for on the next page.
    private func checkedFiles(in form: FormData) throws(UploadProblem) -> [Upload] {
        // An empty part is a field in which nothing was chosen.
        let files = form.files.filter { $0.field == "file" && !$0.bytes.isEmpty }
        guard let first = files.first else { throw UploadProblem(field: "file", message: UploadTexts.noFile) }
        let alts = form.all("alt").map { FieldText.cleaned([$0], .line).first }
        let isOne = files.count == 1
        for key in ["alt", "credit", "licence"] {
            guard let field = MediaFormat.record?[key] else { continue }
            let isMissing = FieldText.cleaned([form[key] ?? ""], .line).isEmpty
            let isNeeded = key != "alt" || isOne && !UploadName.isHEIC(first.name)
            if isMissing, isNeeded { throw UploadProblem(field: key, message: UploadTexts.missing(field.label)) }
        }
        guard licence(in: form) != nil else {
            throw UploadProblem(field: "licence", message: UploadTexts.badLicence)
        }
        var uploads: [Upload] = []
        for (index, file) in files.enumerated() {
            let cleaned = try checked(file, isOne: isOne)
            uploads.append(
                Upload(
                    name: file.name, cleaned: cleaned, alt: alts.indices.contains(index) ? alts[index] : nil))
        }
        return uploads
    }

    func checked(_ file: FormData.File, isOne: Bool) throws(UploadProblem) -> CleanedMedium {
        func problem(_ message: LocalizedText) -> UploadProblem {
            let name = isOne ? message : UploadTexts.named(file.name, message)
            return UploadProblem(field: "file", message: name)
        }
        guard !UploadName.isHEIC(file.name) else { throw problem(UploadTexts.heic) }
        let (_, suffix) = UploadName.parts(of: file.name)
        guard MediaType(suffix: suffix) != nil, let path = RelativePath("media/file.\(suffix)") else {
            throw problem(UploadTexts.badKind)
        }
        let inspection = MediaInspector.inspect(file.bytes, path: path)
        guard inspection.facts != nil else {
            throw problem(UploadTexts.bad(inspection.problems.first?.message ?? UploadTexts.refused))
        }
        return inspection.cleaned
    }
}
