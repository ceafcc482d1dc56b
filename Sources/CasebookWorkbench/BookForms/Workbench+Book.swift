import CasebookDiagnostics
import CasebookDisk
import CasebookEditing
import CasebookFiles
import CasebookJSON
import CasebookModel
import CasebookYAML

extension Workbench {
    /// The file of the collection as it lies on the disk now.
    private func bookFile() throws(HTTPError) -> EditableFile {
        let bytes: [UInt8]
        do throws(DiskError) {
            bytes = try Disk.read(store.folder.file, limit: YAMLLimits.document.bytes)
        } catch { throw HTTPError(status: 500, message: error.message) }
        do throws(EditRefusal) {
            return try EditableFile(bytes, shape: .record(BookFormat.record))
        } catch { throw HTTPError(error) }
    }

    private func problems(of file: EditableFile, _ visit: RequestContext) -> BookProblems {
        BookProblems(
            in: file.bytes, file.value, of: store, BookContext(file.value, visit.language), on: visit.today)
    }

    func showBook(_ section: String, _ request: WebRequest, _ visit: RequestContext) throws(HTTPError) -> WebResponse {
        guard visit.may(.editor) else { throw .notAllowed }
        guard let section = BookSection(rawValue: section) else { throw .notFound }
        let file = try bookFile()
        return BookPage(
            visit: visit, section: section, value: file.value, version: FileVersion(of: file.bytes),
            problems: problems(of: file, visit), notice: Notice(request.query("done"))?.text,
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
        let context = BookContext(before.value, visit.language)
        let reader = BookReader(section: section, value: before.value, context: context)
        let changes = reader.changes(in: form)
        let addition = reader.addition(in: form)
        func again(_ refusal: LocalizedText, _ problems: BookProblems? = nil) -> WebResponse {
            var page = BookPage(
                visit: visit, section: section, value: before.value, version: version,
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
    private func store(
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

    // MARK: Removing

    /// Takes an item away, after a question if anything uses it.
    private func remove(
        _ key: String, from section: BookSection, _ typed: EditableFile, _ before: EditableFile, _ form: FormData,
        _ visit: RequestContext
    ) async throws(HTTPError) -> WebResponse {
        let use = BookUse(section: section, key: key)
        let exports = use.exports(in: before.value)
        guard exports.isEmpty else { throw .partnerIsUsed(exports) }
        let book = try book()
        let users: [BookUse.User]
        do throws(DiskError) { users = try use.users(in: book, store) } catch {
            throw HTTPError(status: 500, message: error.message)
        }
        let partners = use.soleChoice(in: before.value)
        let others = Self.others(section, key, before.value, visit)
        let instead = form["instead"].flatMap { wanted in others.first { $0.value == wanted }?.value }
        var page = BookRemovalPage(
            visit: visit, section: section, key: key, name: Self.name(of: key, section, before.value, visit),
            users: users, partners: partners, others: others, version: FileVersion(of: before.bytes), chosen: instead)
        let isAsked = form["key"] == key && form["confirmed"] == users.map(\.opened.id).joined(separator: " ")
        guard isAsked || users.isEmpty && partners.isEmpty else { return page.response() }
        if instead == nil, !partners.isEmpty {
            page.problem = Notice.partnersNeedTopic
            return page.response()
        }
        let item = before.value[FieldPath([.key(section.rawValue), .key(key)])]
        let edited: [(user: BookUse.User, bytes: [UInt8])]
        do throws(HTTPError) {
            edited = try users.map { user throws(HTTPError) in
                (user, try changed(user, use, instead, item, visit))
            }
        } catch {
            page.problem = error.message
            return page.response()
        }
        // First the cases: whatever happens in between, they name nothing that is not there.
        for (user, bytes) in edited { try save(bytes, of: user.opened) }
        var file = typed
        do throws(EditRefusal) {
            try file.apply(use.edits(inBook: file.value, replacing: instead))
        } catch { throw HTTPError(error) }
        let undo =
            users.isEmpty
            ? await undos.put(
                Undo(bytes: typed.bytes, version: FileVersion(of: file.bytes), place: FieldPath()), of: "casebook.yaml")
            : nil
        let files = users.map(\.opened.folder.file)
        return try await store(file, over: before, "Remove \(key) from \(section.rawValue)", form, visit, with: files) {
            .see(
                "/book/\(section.rawValue)?done=\(Notice.name("removed", unless: $0))\(undo.map { "&undo=\($0)" } ?? "")"
            )
        }
    }

    /// The text of a case without the item, if nothing becomes wrong with it by that.
    private func changed(
        _ user: BookUse.User, _ use: BookUse, _ instead: String?, _ item: FieldValue?, _ visit: RequestContext
    ) throws(HTTPError) -> [UInt8] {
        let book = try book()
        var file = user.file
        var edits = use.edits(in: file.value, replacing: instead, item)
        if use.section == .topics, PublishedEdit.canBeAnnounced(file.value, visit.today) {
            edits.append(PublishedEdit.announcement(visit.today))
        }
        do throws(EditRefusal) { try file.apply(edits) } catch {
            throw HTTPError(status: 409, message: Notice.caseRefuses(user.title, error))
        }
        let folder = user.opened.folder
        let was = store.check(user.opened.bytes, in: folder, of: book, on: visit.today).findings
        let will = store.check(file.bytes, in: folder, of: book, on: visit.today).findings
        guard will.all.count(where: { $0.severity == .error }) <= was.all.count(where: { $0.severity == .error })
        else { throw HTTPError(status: 409, message: Notice.caseNeedsOne(user.title)) }
        return file.bytes
    }

    private func save(_ bytes: [UInt8], of opened: OpenCase) throws(HTTPError) {
        do throws(SavingError) { try store.save(bytes, of: opened) } catch {
            switch error {
            case .disk(let error): throw HTTPError(status: 500, message: error.message)
            case .changed: throw HTTPError(status: 409, message: Notice.changedMeanwhile)
            }
        }
    }

    private static func name(
        of key: String, _ section: BookSection, _ value: FieldValue, _ visit: RequestContext
    ) -> String {
        let name = section == .partners ? "name" : visit.language.rawValue
        return value[FieldPath([.key(section.rawValue), .key(key), .key(name)])]?.scalarText ?? key
    }

    private static func others(
        _ section: BookSection, _ key: String, _ value: FieldValue, _ visit: RequestContext
    ) -> [FieldControl.Option] {
        section == .partners
            ? []
            : section.keys(in: value).filter { $0 != key }.map {
                .init(value: $0, label: name(of: $0, section, value, visit))
            }
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
        let context = BookContext(file.value, visit.language)
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

extension HTTPError {
    static func partnerIsUsed(_ exports: [String]) -> HTTPError {
        let names = exports.joined(separator: ", ")
        return HTTPError(
            status: 409,
            message: LocalizedText(
                de:
                    "Für diesen Partner wird exportiert (\(names)). Exporte richtet die Verwaltung in casebook.yaml ein; erst wenn sie dort gestrichen sind, kann der Partner gehen. Es wurde nichts geändert.",
                en:
                    "There are exports for this partner (\(names)). Exports are set up in casebook.yaml by the administrator; the partner can go once they are taken out there. Nothing was changed."
            ))
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

    static func caseRefuses(_ title: String, _ refusal: EditRefusal) -> LocalizedText {
        let why = refusal.message(naming: FormName.of(refusal.path))
        return LocalizedText(de: "„\(title)“: \(why.de)", en: "\"\(title)\": \(why.en)")
    }

    static func caseNeedsOne(_ title: String) -> LocalizedText {
        LocalizedText(
            de: "„\(title)“ wäre damit nicht mehr vollständig. Bitte wählen Sie etwas anderes dafür.",
            en: "\"\(title)\" would no longer be complete. Please choose something else for it.")
    }
}
