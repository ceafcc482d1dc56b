import CasebookDiagnostics
import CasebookEditing
import CasebookFiles
import CasebookMarkup
import CasebookModel

/// A form that could not be taken: what was typed is all there, and nothing is saved yet.
struct UnsavedPage {
    /// Why nothing was saved.
    enum Cause {
        /// Somebody else has changed the file since the form was opened.
        case changedMeanwhile
        /// A text has no place in the file as that is written.
        case refused(EditRefusal)
        /// Nothing could be written.
        case failed(LocalizedText)
    }

    let cause: Cause
    let visit: RequestContext
    let section: CaseFormPage
    /// The case as it is now.
    let opened: OpenCase
    /// What the visitor has changed.
    let changes: [FormReader.Change]
    /// The items that the visitor wanted to add.
    let additions: [(path: FieldPath, title: String)]
    let value: FieldValue
    let context: FormContext
    /// The page whose form it was.
    var page = "edit"

    private var title: String {
        switch cause {
        case .changedMeanwhile: visit.say("Inzwischen geändert", "Changed in the meantime")
        case .refused, .failed: visit.say("Noch nicht gespeichert", "Not saved yet")
        }
    }

    private var explanation: String {
        switch cause {
        case .changedMeanwhile:
            visit.say(
                "Jemand hat diesen Fall geändert, während Sie daran gearbeitet haben. Es wurde noch nichts gespeichert, und von Ihrem Text ist nichts verloren. Hier sehen Sie Ihre Änderungen; was Sie übernehmen, kommt in die neue Fassung.",
                "Somebody changed this case while you were working on it. Nothing has been saved yet, and none of your text is lost. Here are your changes; those that you apply go into the new version."
            )
        case .failed(let message):
            visit(message).asSentence
                + visit.say(
                    " Es wurde noch nichts gespeichert, und von Ihrem Text ist nichts verloren: Hier steht alles, was Sie geändert haben.",
                    " Nothing has been saved yet, and none of your text is lost: all your changes are here.")
        case .refused(let refusal):
            visit(refusal.message(naming: FormName.of(refusal.path))).capitalizedFirst
                + visit.say(
                    ". Es wurde noch nichts gespeichert, und von Ihrem Text ist nichts verloren: Hier steht alles, was Sie geändert haben.",
                    ". Nothing has been saved yet, and none of your text is lost: all your changes are here.")
        }
    }

    private var acceptance: String {
        switch cause {
        case .changedMeanwhile: visit.say("Meine Änderungen übernehmen", "Apply my changes")
        case .refused, .failed: visit.say("Noch einmal speichern", "Save again")
        }
    }

    private var dismissal: String {
        switch cause {
        case .changedMeanwhile: visit.say("Neue Fassung ansehen, meine verwerfen", "View the new version, discard mine")
        case .refused, .failed: visit.say("Meine Änderungen verwerfen", "Discard my changes")
        }
    }

    func response() -> WebResponse {
        PageLayout(visit: visit, title: title).page(status: 409) { html in
            html(.h1, title)
            html(.p, .class("notice"), .role("alert"), text: explanation)
            html(.form, .post, .class("case"), .action(.rooted("cases/\(opened.id)/\(page)/\(section.name)"))) {
                html in
                html.token(visit)
                html.hidden("version", opened.version.description)
                for change in changes where !change.isGone { write(change, to: &html) }
                for (index, addition) in additions.enumerated() { write(addition, number: index, to: &html) }
                html(.div, .class("bar")) { html in
                    html(
                        .button, .type("submit"), .class("main"),
                        text: acceptance)
                    html(
                        .a, .class("button"), .href(.rooted("cases/\(opened.id)/edit/\(section.name)")),
                        .data("data-drop", "/cases/\(opened.id)/\(page)/\(section.name)"),
                        text: dismissal)
                }
            }
            writeGone(to: &html)
        }
    }

    /// What was typed into items that somebody has removed: it has no place any more, but it is not thrown away.
    private func writeGone(to html: inout HTMLWriter) {
        let gone = changes.filter(\.isGone)
        guard !gone.isEmpty else { return }
        html(.h2, visit.say("Dafür gibt es keinen Platz mehr", "There is no longer a place for this"))
        html(
            .p,
            visit.say(
                "Jemand hat diese Teile inzwischen entfernt. Kopieren Sie heraus, was Sie noch brauchen.",
                "Somebody removed these parts in the meantime. Copy anything that you still need."))
        for change in gone {
            html(.p, .class("name"), text: visit(FormName.of(change.path)))
            html(.pre, words(of: change).joined(separator: "\n"))
        }
    }

    private func words(of change: FormReader.Change) -> [String] {
        // A goal without an id goes by its number among its like and its words.
        guard change.path.steps.last == .key("goal") else { return change.typed }
        return change.typed.map { String($0.drop(while: \.isNumber).drop { $0 == "=" }) }
    }

    private func write(_ addition: (path: FieldPath, title: String), number: Int, to html: inout HTMLWriter) {
        let name = "new:\(addition.path)"
        html(.div, .class("field")) { html in
            html(
                .label, .for("\(name) \(number)"), text: visit.say("Neu: ", "New: ") + visit(FormName.of(addition.path))
            )
            html(.input, .id("\(name) \(number)"), .name(name), .value(addition.title))
        }
    }

    private func write(_ change: FormReader.Change, to html: inout HTMLWriter) {
        guard let place = FieldPlace(change.path),
            let control = FieldControl(place.field, in: context)
        else { return }
        let name = change.path.description
        let current = FieldText.texts(of: value.shown(at: change.path), control)
        html.hidden("~\(name)", FieldText.fingerprint(current))
        ItemMarks.write(onTheWayTo: change.path, in: value, to: &html)
        html(.fieldset, .class("group")) { html in
            html(.legend, visit(FormName.of(change.path)))
            if change.isContested {
                html(.p, .class("name"), text: visit.say("In der Datei steht jetzt:", "The file now says:"))
                html(.pre, control.labels(of: current).joined(separator: "\n"))
            }
            switch control {
            case .ticks, .choice:
                html(.p, control.labels(of: change.typed).joined(separator: ", "))
                for value in change.typed { html.hidden(name, value) }
            default:
                html(.label, .for(name), text: visit.say("Ihre Fassung", "Your version"))
                html(.textarea, .id(name), .name(name), .rows(min(16, 2 + (change.typed.first ?? "").utf8.count / 70)))
                {
                    $0.lineBreak()
                    $0.text(change.typed.first ?? "")
                }
            }
        }
    }
}
