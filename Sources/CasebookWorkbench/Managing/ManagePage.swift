import CasebookEditing
import CasebookMarkup
import CasebookModel

/// What can be done with a case as a whole: to copy it, to give its folder another name, to put it aside, to delete it.
struct ManagePage {
    let visit: RequestContext
    let opened: OpenCase
    let checked: CheckedText
    let value: FieldValue
    /// Whether the case is public or was.
    let isPublic: Bool
    let isDeletable: Bool
    var notice: LocalizedText?
    var problem: Problem?
    /// What was typed into the field of the problem.
    var typed: String?

    /// What is wrong with a field.
    struct Problem {
        let field: String
        let message: LocalizedText

        init(at field: String, _ message: LocalizedText) {
            self.field = field
            self.message = message
        }
    }

    private var title: String { value["title"]?.scalarText ?? opened.id }
    private var mayEdit: Bool { visit.may(PublishedEdit.role(for: value)) }
    private var archivedOn: String? { value["archived_on"]?.scalarText }

    func response() -> WebResponse {
        let heading = visit.say("Fall verwalten", "Manage the case")
        let errors = problem.map { ErrorSummary(visit, visit($0.message), at: $0.field) }
        return PageLayout(visit: visit, title: "\(heading) – \(title)", notice: notice, errors: errors).page(
            status: problem == nil ? 200 : 422
        ) { html in
            CaseHeader(visit: visit, id: opened.id, title: title, checked: checked, current: "manage").write(to: &html)
            html(.h1, heading)
            writeCopying(to: &html)
            guard mayEdit else {
                return html(.p, .class("notice"), text: visit(HTTPError.publicCase.message))
            }
            writeRenaming(to: &html)
            writeArchiving(to: &html)
            writeDeleting(to: &html)
        }
    }

    private func writeCopying(to html: inout HTMLWriter) {
        html(.h2, visit.say("Duplizieren", "Duplicate"))
        html(
            .p,
            visit.say(
                "Legt einen neuen Entwurf mit denselben Texten und Bildern an. Nicht dabei sind: Freigabe, Daten der Veröffentlichung, Protokoll, Prüfung, geklärte Namen und die Kennung, unter der Partner den Fall kennen.",
                "Creates a new draft with the same texts and pictures, but without permission, dates of publication, journal, review, settled names, and the id by which partners know the case."
            ))
        if value["origin"] != nil {
            html(
                .p,
                visit.say(
                    "Der Fall stammt aus einer anderen Sammlung: Sie bleibt als Urheberin der Texte genannt, und das Original wird zur Quelle.",
                    "The case comes from another collection: that collection is still named as the author of the texts, and the original becomes a source."
                ))
        }
        form("duplicate", visit.say("Entwurf anlegen", "Create the draft"), to: &html) { html in
            html.hidden("mark", Secret.token())
            field(
                "copy-title", "title", visit.say("Titel des neuen Entwurfs", "Title of the new draft"),
                visit.say("Kopie von ", "Copy of ") + title, help: nil, to: &html)
        }
    }

    private func writeRenaming(to html: inout HTMLWriter) {
        html(.h2, visit.say("Umbenennen", "Rename"))
        html(
            .p,
            visit.say(
                "Gibt dem Ordner des Falls einen anderen Namen, und damit seiner Adresse in der Werkbank. Den Titel ändern Sie unter „Überblick“. Die öffentliche Adresse und die Kennung bei Partnern bleiben, wie sie sind.",
                "Renames the folder of the case, and with it its address in the workbench. The title can be changed under \"Overview\". The public address, and the id that partners know, stay as they are."
            ))
        form("rename", visit.say("Umbenennen", "Rename"), to: &html) { html in
            field(
                "name", "name", visit.say("Name des Ordners", "Name of the folder"), opened.id,
                help: visit.say(
                    "Kleine Buchstaben, Ziffern und Bindestriche; was Sie tippen, wird so umgeschrieben.",
                    "Small letters, digits and hyphens; what you type is rewritten like that."), to: &html)
        }
    }

    private func writeArchiving(to html: inout HTMLWriter) {
        html(.h2, visit.say("Archiv", "Archive"))
        if let archivedOn {
            let day = FormDates(language: visit.language, today: visit.today).shown(archivedOn)
            html(
                .p, visit.say("Der Fall liegt seit \(day) im Archiv.", "The case has been in the archive since \(day).")
            )
            form("unarchive", visit.say("Aus dem Archiv holen", "Take out of the archive"), to: &html) { _ in }
            return
        }
        html(
            .p,
            visit.say(
                "Ein Fall, an dem niemand mehr arbeitet, steht nicht mehr in den Listen und unter „Was ansteht“. Es geht nichts verloren, und Sie finden ihn unter Fälle mit dem Filter „Archiv“.",
                "A case that nobody works on any more disappears from the lists and from \"What needs to be done\". Nothing gets lost: you can find it among the cases with the filter \"Archive\"."
            ))
        if isPublic {
            html(
                .p,
                visit.say(
                    "Was veröffentlicht ist, bleibt öffentlich. Soll der Fall verschwinden, ziehen Sie ihn unter „Freigabe“ zurück.",
                    "What is published stays public. If the case is to disappear, withdraw it under \"Permission\"."))
        }
        form("archive", visit.say("Ins Archiv legen", "Put into the archive"), to: &html) { _ in }
    }

    private func writeDeleting(to html: inout HTMLWriter) {
        html(.h2, visit.say("Löschen", "Delete"))
        guard isDeletable else {
            return html(.p, visit(Self.notDeletable))
        }
        html(
            .p,
            visit.say(
                "Der Entwurf kommt in den Papierkorb und lässt sich von dort zurückholen.",
                "The draft goes into the trash, from where it can be brought back."))
        html(.p) { html in
            html(
                .a, .class("button"), .href(.rooted("cases/\(opened.id)/manage/delete")),
                text: visit.say("Entwurf löschen …", "Delete the draft …"))
        }
    }

    private static let notDeletable = LocalizedText(
        de:
            "Löschen lässt sich nur ein Entwurf, der nie veröffentlicht war. Einen Fall in Prüfung geben Sie erst zurück; einen öffentlichen ziehen Sie zurück oder legen ihn ins Archiv.",
        en:
            "Only a draft that was never published can be deleted. A case in review is sent back first; a public one is withdrawn, or put into the archive."
    )

    private func form(
        _ action: String, _ text: String, to html: inout HTMLWriter, fields: (inout HTMLWriter) -> Void
    ) {
        html(.form, .post, .class("case step"), .action(.rooted("cases/\(opened.id)/manage/\(action)"))) { html in
            html.token(visit)
            html.hidden("version", opened.version.description)
            fields(&html)
            html(.button, .type("submit"), text: text)
        }
    }

    private func field(
        _ id: String, _ name: String, _ label: String, _ usual: String, help: String?, to html: inout HTMLWriter
    ) {
        let isWrong = problem?.field == id
        html(.div, .class("field")) { html in
            html(.label, .for(id), text: label)
            if let help { html(.p, .class("help"), .id("h:\(id)"), text: help) }
            html(
                .input, .id(id), .name(name), .value(isWrong ? typed ?? usual : usual), .required, .maxLength(200),
                .autocomplete("off"), .describedBy(help == nil ? "f:\(id)" : "h:\(id) f:\(id)"),
                .when(isWrong, .invalid))
            html(.ul, .class("findings"), .id("f:\(id)")) { html in
                if isWrong, let problem { html(.li, .class("error"), text: visit(problem.message)) }
            }
        }
    }
}
