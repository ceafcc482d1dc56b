import CasebookDiagnostics
import CasebookDisk
import CasebookEditing
import CasebookFiles
import CasebookJSON
import CasebookModel
import CasebookYAML

extension Workbench {
    /// The file of the collection as it lies on the disk now.
    func bookFile() throws(HTTPError) -> EditableFile {
        let bytes: [UInt8]
        do throws(DiskError) {
            bytes = try Disk.read(store.folder.file, limit: YAMLLimits.document.bytes)
        } catch { throw HTTPError(status: 500, message: error.message) }
        do throws(EditRefusal) {
            return try EditableFile(bytes, shape: .record(BookFormat.record))
        } catch { throw HTTPError(error) }
    }

    func problems(of file: EditableFile, _ visit: RequestContext) -> BookProblems {
        BookProblems(
            in: file.bytes, file.value, of: store, context(of: file, visit), on: visit.today)
    }

    func context(of file: EditableFile, _ visit: RequestContext) -> BookContext {
        BookContext(file.value, visit.language, logos: LogoFiles(in: store.folder).files)
    }

    func showBook(_ section: String, _ request: WebRequest, _ visit: RequestContext) throws(HTTPError) -> WebResponse {
        guard visit.may(.editor) else { throw .notAllowed }
        guard let section = BookSection(rawValue: section) else { throw .notFound }
        let file = try bookFile()
        return BookPage(
            visit: visit, section: section, value: file.value, version: FileVersion(of: file.bytes),
            context: context(of: file, visit), problems: problems(of: file, visit),
            notice: Notice(request.query("done"))?.text,
            undo: request.query("undo"), landing: request.query("at")
        ).response()
    }

    /// Saves what a form of the collection has changed, and does what its button says.
    func saveBook(_ section: String, _ form: FormData, _ visit: RequestContext) async throws(HTTPError) -> WebResponse {
        guard visit.may(.editor) else { throw .notAllowed }
        guard let section = BookSection(rawValue: section) else { throw .notFound }
        let before = try bookFile()
        let version = FileVersion(of: before.bytes)
        if form["version"] != version.description, let answer = answered.answer(to: form) { return answer }
        let context = context(of: before, visit)
        let reader = BookReader(section: section, value: before.value, context: context)
        let changes = reader.changes(in: form)
        let addition = reader.addition(in: form)
        func again(_ refusal: LocalizedText, _ problems: BookProblems? = nil) -> WebResponse {
            var page = BookPage(
                visit: visit, section: section, value: before.value, version: version, context: context,
                problems: problems ?? self.problems(of: before, visit))
            page.typed = Dictionary(changes.map { ($0.path.description, $0.typed) }) { first, _ in first }
            for name in ["new:de", "new:en", "new:name"] { page.typed[name] = form[name].map { [$0] } }
            page.contested = Dictionary(
                changes.compactMap { change in change.contested.map { (change.path.description, $0) } }
            ) { first, _ in first }
            page.refusal = refusal
            page.landing = addition?.path.description
            return page.response()
        }
        guard !changes.contains(where: { $0.contested != nil }) else { return again(Notice.bookChanged) }
        var file = before
        do throws(EditRefusal) {
            let edits = changes.compactMap(\.edit)
            let (removals, others) = (edits.filter(\.isRemoval), edits.filter { !$0.isRemoval })
            try file.apply(others + removals.reversed() + (addition.map { [$0.edit] } ?? []))
        } catch { return again(error.message(naming: BookField.name(of: error.path, in: section, context))) }
        let found = problems(of: file, visit)
        guard !found.hasErrors(beyond: problems(of: before, visit)) else { return again(Notice.bookWrong, found) }
        if let key = form["action"].flatMap({ Self.removed($0, from: section, in: before.value) }) {
            return try await remove(key, from: section, file, before, form, visit)
        }
        guard file.bytes != before.bytes else { return .see("/book/\(section.rawValue)?done=unchanged") }
        let landing = addition.map {
            "&at=\($0.path.description.percentEncodedPath)#\("i:\($0.path)".percentEncodedPath)"
        }
        return try await store(file, over: before, "Edit \(section.rawValue) of the collection", form, visit) {
            .see("/book/\(section.rawValue)?done=\($0)\(landing ?? "")")
        }
    }

    private static func removed(_ action: String, from section: BookSection, in value: FieldValue) -> String? {
        section.keys(in: value).first { action == "remove:\(section.rawValue).\($0)" }
    }

    /// Writes the file of the collection, if nobody else has meanwhile.
    func store(
        _ file: EditableFile, over before: EditableFile, _ summary: String, _ form: FormData, _ visit: RequestContext,
        with cases: [DiskPath] = [], then next: (String) -> WebResponse
    ) async throws(HTTPError) -> WebResponse {
        do throws(SavingError) {
            try FileSaving.save(
                file.bytes, to: store.folder.file, inPlaceOf: FileVersion(of: before.bytes),
                limit: YAMLLimits.document.bytes)
        } catch {
            switch error {
            case .disk(let error): throw HTTPError(status: 500, message: error.message)
            case .changed: throw HTTPError(status: 409, message: Notice.changedMeanwhile)
            }
        }
        let response = next(await record(summary, [store.folder.file] + cases, of: "casebook", visit))
        answered.remember(response, to: form)
        return response
    }

    /// Brings back what was just removed, if nobody has changed the file since.
    func undoBook(_ section: String, _ form: FormData, _ visit: RequestContext) async throws(HTTPError) -> WebResponse {
        guard visit.may(.editor) else { throw .notAllowed }
        guard let section = BookSection(rawValue: section) else { throw .notFound }
        let file = try bookFile()
        guard let (id, undo) = await undos.get(form["undo"] ?? ""), id == "casebook.yaml",
            undo.version == FileVersion(of: file.bytes)
        else {
            if let answer = answered.answer(to: form) { return answer }
            throw HTTPError(status: 409, message: Notice.changedBefore)
        }
        let old: EditableFile
        do throws(EditRefusal) {
            old = try EditableFile(undo.bytes, shape: .record(BookFormat.record))
        } catch { throw HTTPError(error) }
        return try await store(old, over: file, "Undo a removal", form, visit) {
            .see("/book/\(section.rawValue)?done=\(Notice.name("restored", unless: $0))")
        }
    }

    /// The findings of what is being typed, as JSON: paths with messages.
    func checkBook(_ section: String, _ form: FormData, _ visit: RequestContext) throws(HTTPError) -> WebResponse {
        guard visit.may(.editor) else { throw .notAllowed }
        guard let section = BookSection(rawValue: section) else { throw .notFound }
        var file = try bookFile()
        let context = context(of: file, visit)
        let changes = BookReader(section: section, value: file.value, context: context).changes(in: form)
        var texts: [String: [(Severity, String)]] = [:]
        for edit in changes.compactMap(\.edit) {
            do throws(EditRefusal) { try file.apply(edit) } catch {
                let name = BookField.name(of: edit.path, in: section, context)
                texts[edit.path.description, default: []].append(
                    (.error, visit(error.message(naming: name)).asSentence))
            }
        }
        for (path, list) in problems(of: file, visit).texts where !path.isEmpty {
            texts[path, default: []] += list.map { ($0.severity, visit($0.text)) }
        }
        return .findings(texts)
    }
}

extension FieldEdit {
    fileprivate var isRemoval: Bool { if case .remove = self { true } else { false } }
}

extension BookField {
    /// What people call a place of the file.
    static func name(of path: FieldPath, in section: BookSection, _ context: BookContext) -> LocalizedText {
        let keys = path.steps.compactMap { step -> String? in if case .key(let key) = step { key } else { nil } }
        return section.fields(context).first { keys.suffix($0.steps.count) == $0.steps[...] }?.label ?? section.title
    }
}

extension WebResponse {
    /// What a form's script shows at the fields.
    static func findings(_ texts: [String: [(Severity, String)]]) -> WebResponse {
        let members = texts.sorted { $0.key < $1.key }.map { path, list in
            JSON.Member(
                path,
                .array(
                    list.map { severity, text in
                        .object(("severity", .string(severity.rawValue)), ("text", .string(text)))
                    }))
        }
        return WebResponse(200, "application/json", JSON.object(members).rendered(.compact))
    }
}

extension Notice {
    static let bookChanged = LocalizedText(
        de: "Jemand anderes hat inzwischen dasselbe geändert. Es wurde nichts gespeichert.",
        en: "Someone else has changed the same thing in the meantime. Nothing was saved.")
    static let bookWrong = LocalizedText(
        de: "Es wurde noch nichts gespeichert: Damit wäre die Sammlung nicht mehr in Ordnung.",
        en: "Nothing has been saved yet: with this change, the collection would contain errors.")
    static let partnersNeedTopic = LocalizedText(
        de: "Bitte wählen Sie ein anderes Thema, sonst bekämen diese Partner alle Fälle.",
        en: "Please choose another topic, or these partners would get every case.")
}
