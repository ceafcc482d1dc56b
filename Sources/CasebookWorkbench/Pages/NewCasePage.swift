import CasebookDisk
import CasebookEditing
import CasebookFiles
import CasebookMarkup
import CasebookModel

/// Asks for the title of a new case.
struct NewCasePage {
    let visit: RequestContext
    var title = ""
    var problem: LocalizedText?

    func response() -> WebResponse {
        let heading = visit.say("Neuer Fall", "New case")
        let errors = problem.map { ErrorSummary(visit, visit($0), at: "title") }
        return PageLayout(visit: visit, title: heading, errors: errors).page(status: problem == nil ? 200 : 422) {
            html in
            html(.h1, heading)
            html(.form, .post, .class("case narrow"), .action(.rooted("new")), .data("data-keep", "")) { html in
                html.token(visit)
                // Sent again, it is the same case; another form with the same title is another one.
                html.hidden("mark", Secret.token())
                html(.div, .class("field")) { html in
                    html(.label, .for("title"), text: visit.say("Titel", "Title"))
                    html(
                        .p, .class("help"), .id("h:title"),
                        text: visit.say(
                            "Woran man den Fall erkennt. Aus dem ersten Titel wird seine Adresse, die für immer bleibt.",
                            "What people know the case by. The first title becomes its address, which never changes."))
                    html(
                        .input, .id("title"), .name("title"), .value(title), .required, .maxLength(200), .autofocus,
                        .describedBy("h:title f:title"), .when(problem != nil, .invalid))
                    html(.ul, .class("findings"), .id("f:title")) { html in
                        if let problem { html(.li, .class("error"), text: visit(problem)) }
                    }
                }
                html(.div, .class("bar")) {
                    $0(.button, .type("submit"), .class("main"), text: visit.say("Anlegen", "Create"))
                }
            }
        }
    }
}

extension Workbench {
    /// Makes the folder and the draft of a new case.
    func makeCase(_ form: FormData, _ visit: RequestContext) async throws(HTTPError) -> WebResponse {
        guard visit.may(.coach) else { throw .notAllowed }
        let book = try book()
        let title = FieldText.cleaned([form["title"] ?? ""], .line).first ?? ""
        guard let id = CaseID(title: title, in: visit.language), title.unicodeScalars.count <= 200 else {
            let problem = LocalizedText(
                de: "Bitte geben Sie einen Titel mit höchstens 200 Zeichen ein.",
                en: "Please give a title of at most 200 characters.")
            return NewCasePage(visit: visit, title: title, problem: problem).response()
        }
        let folder = CaseFolder(path: store.folder.path / book.caseStudiesFolder / id.text)
        let text = CaseTemplate.draft(title: title, language: book.language, from: visit.today)
        // What an attempt leaves that is killed before the file is there; the name must not be taken because of it.
        _ = try? Disk.removeEmptyFolder(folder.path / "media")
        _ = try? Disk.removeEmptyFolder(folder.path)
        do throws(SavingError) {
            guard !store.isTaken(id, in: book) else { throw .changed([]) }
            do { try Disk.createFolder(folder.path / "media") } catch { throw .disk(error) }
            try FileSaving.save(Array(text.utf8), to: folder.file, inPlaceOf: nil, limit: 1 << 20)
        } catch {
            switch error {
            case .disk(let error): throw HTTPError(status: 500, message: error.message)
            case .changed:
                if let answer = answered.answer(to: form) { return answer }
                let problem = LocalizedText(
                    de: "Einen Fall mit dieser Adresse („\(id)“) gibt es schon.",
                    en: "There is already a case with this address (\"\(id)\").")
                return NewCasePage(visit: visit, title: title, problem: problem).response()
            }
        }
        let outcome = await record("New case: \(title)", [folder.file], of: id.text, visit)
        let response = WebResponse.see("/cases/\(id)/edit/essentials?done=\(outcome)")
        answered.remember(response, to: form)
        return response
    }
}
