import CasebookDisk
import CasebookEditing
import CasebookFiles
import CasebookModel

extension Workbench {
    /// Finds who answers a request.
    func route(_ request: WebRequest, _ visit: RequestContext) async throws(HTTPError) -> WebResponse {
        if request.method == .post { return try await routePost(request, visit) }
        let path = request.path
        if path.first == "language", path.count == 2, let language = InterfaceLanguage(rawValue: path[1]) {
            return chooseLanguage(language, request, visit)
        }
        if path == ["manifest.webmanifest"] { return AppManifest.response(visit.language) }
        if path.first == "help" { return try showHelp(Array(path.dropFirst()), request, visit) }
        guard let person = visit.person else { return askToSignIn(request, visit) }
        guard !person.needsPassword else { return choosePassword(request, visit) }
        switch (path.first, path.count) {
        case (nil, _): return try await showWork(request, visit)
        case ("cases", 1): return try await listCases(request, visit)
        case ("new", 1):
            guard visit.may(.coach) else { throw .notAllowed }
            return NewCasePage(visit: visit).response()
        case ("log", 1): return try await listCases(request, visit)
        case ("step", 1): return try await showQuickStep(request, visit)
        case ("lists", 2):
            guard let list = FieldControl.SearchList(rawValue: path[1]) else { throw .notFound }
            return LookupList(list: list, language: visit.language).response
        case ("token", 1): return FormToken(visit: visit).response
        case ("export", _): return try await routeExport(Array(path.dropFirst()), request, visit)
        case ("report", 1): return try await showReport(request, visit, asTable: false)
        case ("report.csv", 1): return try await showReport(request, visit, asTable: true)
        case ("preview", 2...): return try await showPreview(Array(path.dropFirst()), visit)
        case ("password", 1): return try showPassword(request, visit)
        case ("accounts", 1): return try await showAccounts(request, visit)
        case ("settings", 1): return SettingsPage(visit: visit).response()
        case ("book", 2): return try showBook(path[1], request, visit)
        case ("trash", 1): return try showTrash(request, visit)
        case ("trash", 3) where path[2] == "empty": return try showEmptying(path[1], visit)
        case ("cases", 2...):
            let place = try casePlace(path[1])
            return try await routeCase(place, Array(path.dropFirst(2)), request, visit)
        default: throw .notFound
        }
    }

    private func routeCase(
        _ place: CasePlace, _ rest: [String], _ request: WebRequest, _ visit: RequestContext
    ) async throws(HTTPError) -> WebResponse {
        switch (rest.first, rest.count) {
        case (nil, _): return try showCase(place, request, visit)
        case ("edit", 2):
            guard let section = CaseFormPage(rest[1]) else { throw .notFound }
            return try showForm(section, place, request, visit)
        case ("log", 1): return try showJournal(place, visit, request)
        case ("log", 3) where rest[2] == "measure": return try showAdoption(rest[1], place, visit)
        case ("log", 3) where rest[2] == "amend": return try showAmendment(rest[1], place, visit)
        case ("log", 3) where rest[2] == "undo": return try showUndo(rest[1], place, visit)
        case ("release", 1): return try showRelease(place, request, visit)
        case ("review", 1): return try showReview(place, request, visit)
        case ("propose", 2): return try showProposal(rest[1], place, visit)
        case ("history", 1): return try await showHistory(place, request, visit)
        case ("history", 2): return try await showVersion(rest[1], place, visit)
        case ("page", 1): return try await beginPreview(place, request, visit)
        case ("media", 2...): return try showMedium(rest.joined(separator: "/"), place)
        case ("manage", 1): return try showManagement(place, request, visit)
        case ("manage", 2) where rest[1] == "delete": return try showDeletion(place, visit)
        default: throw .notFound
        }
    }

    private func routePost(_ request: WebRequest, _ visit: RequestContext) async throws(HTTPError) -> WebResponse {
        guard let form = FormData(request) else { throw .badForm }
        guard let token = form["token"], Secret.equal(token, visit.token) else { throw .staleForm }
        let path = request.path
        if path == ["sign-in"] { return await signIn(form, request, visit) }
        guard let person = visit.person else {
            return SignInPage(visit: visit, kept: KeptForm(form, to: path), target: nil).response()
        }
        if path == ["password"] { return try await changePassword(form, request, visit) }
        guard !person.needsPassword || path == ["sign-out"] else { return choosePassword(request, visit, form: form) }
        switch (path.first, path.count) {
        case ("sign-out", 1): return await signOut(request, visit)
        case ("new", 1): return try await makeCase(form, visit)
        case ("step", 1): return try await logQuickStep(form, visit)
        case ("export", _): return try routePostToExport(Array(path.dropFirst()), form, visit)
        case ("markdown", 1): return MarkdownFragment(text: form["text"] ?? "", visit: visit).response()
        case ("accounts", 1): return try await changeAccount(form, request, visit)
        case ("book", 2): return try await saveBook(path[1], form, visit)
        case ("book", 3) where path[2] == "check": return try checkBook(path[1], form, visit)
        case ("book", 3) where path[2] == "logo": return try await uploadLogo(path[1], form, visit)
        case ("book", 3) where path[2] == "undo": return try await undoBook(path[1], form, visit)
        case ("trash", 3): return try await changeTrash(path[1], path[2], form, visit)
        case ("cases", 3...):
            let place: CasePlace
            do throws(HTTPError) { place = try casePlace(path[1]) } catch {
                // What the form asked for has taken the case away, and nobody heard the answer.
                if let answer = answered.answer(to: form) { return answer }
                throw error
            }
            return try await routePostToCase(place, Array(path.dropFirst(2)), form, visit)
        default: throw .notFound
        }
    }

    private func routePostToCase(
        _ place: CasePlace, _ rest: [String], _ form: FormData, _ visit: RequestContext
    ) async throws(HTTPError) -> WebResponse {
        switch (rest[0], rest.count) {
        case ("check", 1): return try check(form, place, visit)
        case ("preview", 1): return try await putPreview(form, place, visit)
        default: break
        }
        guard visit.may(.coach) else { throw .notAllowed }
        switch (rest[0], rest.count) {
        case ("edit", 2):
            guard let section = CaseFormPage(rest[1]) else { throw .notFound }
            return try await save(form, section, place, visit)
        case ("log", 1):
            return try await logStep(form, place, visit)
        case ("log", 3) where rest[2] == "measure": return try await adopt(rest[1], form, place, visit)
        case ("log", 3) where rest[2] == "amend":
            return try await once(form, place, "amended") { () throws(HTTPError) in
                try await amendStep(rest[1], form, place, visit)
            }
        case ("log", 3) where rest[2] == "undo":
            return try await once(form, place, "retracted") { () throws(HTTPError) in
                try await undoStep(rest[1], form, place, visit)
            }
        case ("release", 1): return try await takeStep(form, place, visit)
        case ("review", 1): return try await comment(form, place, visit)
        case ("review", 2): return try await respond(to: rest[1], form, place, visit)
        case ("propose", 2): return try await propose(rest[1], form, place, visit)
        case ("history", 2): return try await restore(rest[1], form, place, visit)
        case ("media", 1): return try await upload(form, place, visit)
        case ("media", 2) where rest[1] == "spare": return try await changeSpareFile(form, place, visit)
        case ("undo", 1): return try await undo(form, place, visit)
        case ("manage", 2): return try await manage(rest[1], form, place, visit)
        default: throw .notFound
        }
    }

    // MARK: What many routes need

    /// A case with its book.
    struct CasePlace {
        let book: Book
        let folder: CaseFolder
    }

    func book() throws(HTTPError) -> Book {
        guard let book = store.book() else { throw .brokenBook }
        return book
    }

    func casePlace(_ id: String) throws(HTTPError) -> CasePlace {
        let book = try book()
        // Under its old name a case is found too: a page may lie open, and a step wait on a phone, since before it got its new one.
        guard let folder = store.caseFolder(id, of: book) ?? store.caseFolder(renamedFrom: id, of: book) else {
            throw .notFound
        }
        return CasePlace(book: book, folder: folder)
    }

    func open(_ place: CasePlace) throws(HTTPError) -> OpenCase {
        do { return try store.open(place.folder) } catch { throw HTTPError(status: 500, message: error.message) }
    }

    func editable(_ opened: OpenCase) throws(HTTPError) -> EditableFile {
        do { return try EditableFile(opened.bytes) } catch { throw HTTPError(error) }
    }

    func context(_ place: CasePlace, _ value: FieldValue, _ visit: RequestContext) -> FormContext {
        FormContext(
            language: visit.language, today: visit.today,
            topics: place.book.topics.map { .init(value: $0.key.text, label: visit($0.label)) },
            indicators: place.book.indicators.map { .init(value: $0.key.text, label: visit($0.label)) },
            measures: (value["phases"]?.items ?? []).flatMap { $0["measures"]?.items ?? [] }.compactMap { measure in
                measure["id"]?.scalarText.map {
                    .init(value: $0, label: measure["title"]?.scalarText ?? $0)
                }
            }, goals: GoalOptions(value).options)
    }

    private func chooseLanguage(_ language: InterfaceLanguage, _ request: WebRequest, _ visit: RequestContext)
        -> WebResponse
    {
        var back = "/"
        // Only a path of this server: the referrer may be anything.
        if let referrer = request.headers["referer"], let host = request.headers["host"],
            let range = referrer.firstRange(of: "//\(host)/")
        {
            back = "/" + referrer[range.upperBound...].drop { $0 == "/" || $0 == "\\" }
        }
        var response = WebResponse.see(back.contains(where: \.isWhitespace) ? "/" : back)
        response.headers.append(
            (
                "set-cookie",
                visit.cookie("casebook-language", language.rawValue, isSecure: settings.isSecure, lasts: 31_536_000)
            ))
        return response
    }

    private func listCases(_ request: WebRequest, _ visit: RequestContext) async throws(HTTPError) -> WebResponse {
        CaseListPage(
            visit: visit, book: try book(), cases: try await summaries(visit), filter: CaseFilter(request),
            isForStep: request.path == ["log"]
        ).response()
    }
}
