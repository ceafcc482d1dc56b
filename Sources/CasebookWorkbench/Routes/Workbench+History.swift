import CasebookDiagnostics
import CasebookDisk
import CasebookEditing
import CasebookFiles
import CasebookModel

extension Workbench {
    func showHistory(_ place: CasePlace, _ request: WebRequest, _ visit: RequestContext) async throws(HTTPError)
        -> WebResponse
    {
        let opened = try open(place)
        let checked = store.check(opened.bytes, in: place.folder, of: place.book, on: visit.today)
        let state: HistoryPage.State
        do throws(GitHistory.Absence) {
            let page = max(1, request.query("page").flatMap(Int.init) ?? 1)
            state = try await listed(try await history.versions(of: place.folder.file), page, opened, place, visit)
        } catch {
            state = .absent(error)
        }
        return HistoryPage(
            visit: visit, opened: opened, checked: checked, state: state, notice: Notice(request.query("done"))?.text,
            undo: request.query("undo")
        ).response()
    }

    /// A page of the list, each version with what changed in it.
    private func listed(
        _ versions: [CaseRevision], _ page: Int, _ opened: OpenCase, _ place: CasePlace, _ visit: RequestContext
    ) async throws(GitHistory.Absence) -> HistoryPage.State {
        let size = HistoryPage.pageSize
        let pages = max(1, (versions.count + size - 1) / size)
        let page = min(page, pages)
        var entries: [HistoryPage.Entry] = []
        var known: [GitName: [UInt8]] = [:]
        func bytes(_ blob: GitName) async throws(GitHistory.Absence) -> [UInt8] {
            if let bytes = known[blob] { return bytes }
            let bytes = try await history.bytes(of: blob)
            known[blob] = bytes
            return bytes
        }
        for version in versions.dropFirst((page - 1) * size).prefix(size) {
            var names: [LocalizedText]?
            if let before = version.before, let after = version.after {
                let (old, new) = (try? await bytes(before), try? await bytes(after))
                if let old, let new { names = difference(old, new, place, visit)?.names }
            }
            entries.append(HistoryPage.Entry(version: version, names: names))
        }
        var unrecorded: [LocalizedText]?
        if page == 1, let last = versions.first?.after {
            let recorded = try await bytes(last)
            if recorded != opened.bytes { unrecorded = difference(recorded, opened.bytes, place, visit)?.names ?? [] }
        }
        return .listed(
            entries, page: page, pages: pages, unrecorded: unrecorded, isCut: versions.count == GitHistory.limit)
    }

    /// What differs between two texts of a case; `nil` if one of them cannot be read.
    private func difference(_ old: [UInt8], _ new: [UInt8], _ place: CasePlace, _ visit: RequestContext)
        -> CaseDifference?
    {
        guard let values = Self.values(old, new) else { return nil }
        return difference(values.0, values.1, place, visit)
    }

    private func difference(
        _ old: FieldValue, _ new: FieldValue, _ place: CasePlace, _ visit: RequestContext
    ) -> CaseDifference {
        CaseDifference(from: old, to: new, (context(place, old, visit), context(place, new, visit)))
    }

    private static func values(_ old: [UInt8], _ new: [UInt8]) -> (FieldValue, FieldValue)? {
        guard let former = try? EditableFile(old).value, let current = try? EditableFile(new).value else { return nil }
        return (former, current)
    }

    func showVersion(_ commit: String, _ place: CasePlace, _ visit: RequestContext) async throws(HTTPError)
        -> WebResponse
    {
        try versionPage(try await version(commit, place), place, visit)
    }

    /// A version with what it says.
    private struct FoundVersion {
        let version: CaseRevision
        let bytes: [UInt8]
        /// What the file said before; `nil` if the version is the first.
        let before: [UInt8]?
        /// What the newest version says.
        let newest: [UInt8]?
    }

    /// A version of this very case. Whatever else a commit may be, it is none.
    private func version(_ commit: String, _ place: CasePlace) async throws(HTTPError) -> FoundVersion {
        guard let name = GitName(commit) else { throw .notFound }
        let found: FoundVersion?
        do throws(GitHistory.Absence) {
            found = try await self.found(name, try await history.versions(of: place.folder.file))
        } catch {
            throw HTTPError(status: 409, message: error.message)
        }
        guard let found else { throw .notFound }
        return found
    }

    private func found(_ name: GitName, _ versions: [CaseRevision]) async throws(GitHistory.Absence) -> FoundVersion? {
        guard let version = versions.first(where: { $0.commit == name }), let blob = version.after else { return nil }
        let bytes = try await history.bytes(of: blob)
        var before: [UInt8]?
        if let blob = version.before { before = try await history.bytes(of: blob) }
        var newest: [UInt8]?
        if let blob = versions.first?.after { newest = try await history.bytes(of: blob) }
        return FoundVersion(version: version, bytes: bytes, before: before, newest: newest)
    }

    private func versionPage(
        _ found: FoundVersion, _ place: CasePlace, _ visit: RequestContext, problem: LocalizedText? = nil
    ) throws(HTTPError) -> WebResponse {
        let opened = try open(place)
        let checked = store.check(opened.bytes, in: place.folder, of: place.book, on: visit.today)
        guard let values = Self.values(found.bytes, opened.bytes) else {
            throw HTTPError(status: 409, message: Notice.unreadableVersion)
        }
        let (former, current) = values
        let edits = Restoration.edits(from: current, to: former)
        let restored = (try? EditableFile(opened.bytes)).flatMap { file -> FieldValue? in
            var file = file
            return (try? file.apply(edits)) == nil ? nil : file.value
        }
        // What cannot be written is still shown, as the version has it.
        let restoration = edits.isEmpty ? [] : difference(current, restored ?? former, place, visit).changes
        return VersionPage(
            visit: visit, opened: opened, checked: checked, version: found.version,
            changes: found.before.map { difference($0, found.bytes, place, visit)?.changes ?? [] },
            restoration: restoration, isUnrecorded: found.newest != opened.bytes,
            mayEdit: visit.may(PublishedEdit.role(for: current)), language: former["language"]?.scalarText,
            problem: problem
        ).response()
    }

    /// Brings the texts of a version back: an edit like any other, with the same permission, and one that can be undone.
    func restore(
        _ commit: String, _ form: FormData, _ place: CasePlace, _ visit: RequestContext
    ) async throws(HTTPError) -> WebResponse {
        let found = try await version(commit, place)
        let opened = try open(place)
        if form["version"] != opened.version.description {
            if let answer = answered.answer(to: form) { return answer }
            return try versionPage(found, place, visit, problem: Notice.changedBefore)
        }
        var file = try editable(opened)
        guard let former = try? EditableFile(found.bytes).value else {
            throw HTTPError(status: 409, message: Notice.unreadableVersion)
        }
        let edits = Restoration.edits(from: file.value, to: former)
        if let refusal = try attempt(edits, on: &file, visit) {
            let why = refusal.message(naming: FormName.of(refusal.path))
            return try versionPage(found, place, visit, problem: why)
        }
        let page = "/cases/\(opened.id)/history"
        guard file.bytes != opened.bytes else { return .see("\(page)?done=unchanged") }
        let undo = Undo(bytes: opened.bytes, version: FileVersion(of: file.bytes), place: FieldPath([.key("title")]))
        let token = await undos.put(undo, of: opened.id)
        let response = try await store(
            file.bytes, over: opened, "Restore the texts of \(found.version.commit.text.prefix(12))", visit
        ) { .see("\(page)?done=\(Notice.name("reverted", unless: $0))&undo=\(token)") }
        answered.remember(response, to: form)
        return response
    }
}

extension Notice {
    static let unreadableVersion = LocalizedText(
        de: "Diese Fassung oder die heutige lässt sich nicht lesen; bitte vergleichen Sie sie mit Git.",
        en: "This version, or the current one, cannot be read; please compare them with Git.")
}
