import CasebookDiagnostics
import CasebookDisk
import CasebookEditing
import CasebookFiles
import CasebookModel

extension Workbench {
    /// Takes an item away, after a question if anything uses it.
    func remove(
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
                    "There are exports for this partner (\(names)). Exports are set up in casebook.yaml by the administrator; the partner can be removed once they are no longer there. Nothing was changed."
            ))
    }
}

extension Notice {
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
