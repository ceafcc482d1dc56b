import CasebookDisk
import CasebookFiles
import CasebookMarkup
import CasebookModel

/// The drafts that were deleted, each with the way back.
struct TrashPage {
    let visit: RequestContext
    let items: [Trash.Item]
    var notice: LocalizedText?
    /// The draft that is to go for good, if somebody is to be asked about one.
    var asked: Trash.Item?

    func response() -> WebResponse {
        let heading = visit.say("Papierkorb", "Trash")
        guard let asked else { return list(heading) }
        let question = visit.say(
            "„\(name(asked))“ endgültig löschen?", "Delete \"\(name(asked))\" for good?")
        return PageLayout(visit: visit, title: question).page { html in
            html(.h1, question)
            html(
                .p,
                visit.say(
                    "Das lässt sich hier nicht rückgängig machen. Nur in einer Sicherung oder in Git kann der Entwurf dann noch stehen.",
                    "This cannot be undone here. After that, only a backup or Git may still have the draft."))
            html(.form, .post, .class("case"), .action(.rooted("trash/\(asked.id)/empty"))) { html in
                html.token(visit)
                html(.div, .class("bar")) { html in
                    html(
                        .button, .type("submit"), .class("main"),
                        text: visit.say("Endgültig löschen", "Delete for good"))
                    html(.a, .class("button"), .href(.rooted("trash")), text: visit.say("Behalten", "Keep"))
                }
            }
        }
    }

    private func list(_ heading: String) -> WebResponse {
        PageLayout(visit: visit, title: heading, notice: notice).page { html in
            html(.h1, heading)
            html(
                .p,
                visit.say(
                    "Gelöschte Entwürfe liegen hier, bis jemand aus der Redaktion sie endgültig löscht.",
                    "Deleted drafts stay here until an editor deletes them for good."))
            guard !items.isEmpty else {
                return html(.p, visit.say("Der Papierkorb ist leer.", "The trash is empty."))
            }
            html(.ul, .class("trash")) { html in for item in items { write(item, to: &html) } }
        }
    }

    private func name(_ item: Trash.Item) -> String { item.title ?? item.folder.name }

    private func write(_ item: Trash.Item, to html: inout HTMLWriter) {
        let day = FormDates(language: visit.language, today: visit.today).shown(item.day.description)
        html(.li, .id("d-\(item.id)")) { html in
            html(.h2, name(item))
            html(.p, visit.say("gelöscht am \(day)", "deleted on \(day)"))
            html(.div, .class("buttons")) { html in
                html(.form, .post, .action(.rooted("trash/\(item.id)/restore"))) { html in
                    html.token(visit)
                    html(
                        .button, .type("submit"),
                        .label(visit.say("Zurückholen: \(name(item))", "Bring back: \(name(item))")),
                        text: visit.say("Zurückholen", "Bring back"))
                }
                if visit.may(.editor) {
                    html(
                        .a, .class("button"), .href(.rooted("trash/\(item.id)/empty")),
                        .label(visit.say("Endgültig löschen: \(name(item))", "Delete for good: \(name(item))")),
                        text: visit.say("Endgültig löschen …", "Delete for good …"))
                }
            }
        }
    }
}

extension Workbench {
    func showTrash(_ request: WebRequest, _ visit: RequestContext) throws(HTTPError) -> WebResponse {
        guard visit.may(.coach) else { throw .notAllowed }
        return TrashPage(visit: visit, items: Trash(of: store).items, notice: Notice(request.query("done"))?.text)
            .response()
    }

    /// Asks whether a draft shall go for good.
    func showEmptying(_ id: String, _ visit: RequestContext) throws(HTTPError) -> WebResponse {
        guard visit.may(.editor) else { throw .notAllowed }
        guard let item = Trash(of: store)[id] else { throw .notFound }
        return TrashPage(visit: visit, items: [], asked: item).response()
    }

    /// Brings a draft back, or deletes it for good. Sent again, it is done already.
    func changeTrash(
        _ id: String, _ what: String, _ form: FormData, _ visit: RequestContext
    ) async throws(HTTPError) -> WebResponse {
        guard visit.may(what == "empty" ? .editor : .coach) else { throw .notAllowed }
        let book = try book()
        let trash = Trash(of: store)
        guard let item = trash[id] else { return answered.answer(to: form) ?? .see("/trash") }
        let response: WebResponse
        do throws(DiskError) {
            switch what {
            case "empty":
                try trash.empty(item)
                _ = await record("Delete a draft for good", [], of: item.folder.name, visit)
                response = .see("/trash?done=purged")
            case "restore":
                guard let folder = try trash.putBack(item, in: book) else {
                    throw DiskError(.rename, item.folder.path.text, .notAFile(.folder))
                }
                let outcome = await record("Bring a draft back", [folder.path], of: folder.name, visit)
                response = .see("/cases/\(folder.name)?done=\(Notice.name("untrashed", unless: outcome))")
            default: response = .see("/trash")
            }
        } catch {
            throw HTTPError(status: 500, message: error.message)
        }
        answered.remember(response, to: form)
        return response
    }
}
