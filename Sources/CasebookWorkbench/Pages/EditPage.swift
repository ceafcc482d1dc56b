import CasebookDiagnostics
import CasebookEditing
import CasebookMarkup
import CasebookModel

/// One page of the form of a case.
struct EditPage {
    let visit: RequestContext
    let section: CaseFormPage
    let opened: OpenCase
    let form: CaseForm
    let checked: CheckedText
    var notice: LocalizedText?
    /// The name of the text that brings back what was just removed.
    var undo: String?
    /// The upload that could not be taken.
    var upload: UploadForm?

    private var title: String { form.value["title"]?.scalarText ?? opened.id }

    private var mayEdit: Bool { visit.may(PublishedEdit.role(for: form.value)) }

    func response() -> WebResponse {
        let shell = PageLayout(
            visit: visit, title: "\(visit(section.title)) – \(title)", notice: errors == nil ? notice : nil,
            errors: errors)
        return shell.page(status: upload == nil ? 200 : 422) { html in
            CaseHeader(
                visit: visit, id: opened.id, title: title, checked: checked, current: "edit/\(section.name)"
            ).write(to: &html)
            writeUndo(to: &html)
            html.caseHeading(visit(section.title), of: title)
            if !mayEdit {
                html(
                    .p, .class("notice"),
                    text: visit(visit.may(.coach) ? HTTPError.publicCase.message : HTTPError.readersRead.message))
                if visit.may(.coach) {
                    html(.p) { html in
                        html(
                            .a, .class("button"),
                            .href(.rooted("cases/\(opened.id)/propose/\(section.name)")),
                            text: visit.say("Änderung vorschlagen", "Propose a change"))
                    }
                }
                ReadingPage(
                    visit: visit, context: form.context, value: form.value, remarks: form.remarks
                ).write(section.keys, to: &html)
                return
            }
            html(.div, .class("sides")) { html in
                html(.div) { html in
                    html(
                        .form, .post, .id("case"), .class("case"),
                        .action(.rooted("cases/\(opened.id)/edit/\(section.name)")),
                        .data("data-keep", ""), .data("data-check", "/cases/\(opened.id)/check"),
                        .data("data-preview", "/cases/\(opened.id)/preview"),
                        .data("data-markdown", "/markdown")
                    ) { html in
                        html.token(visit)
                        html.hidden("version", opened.version.description)
                        // The first button is what the Enter key presses.
                        html(.button, .type("submit"), .class("unseen"), .tabIndex(-1), .ariaHidden, text: "")
                        form.write(section.keys, to: &html)
                        writeBar(to: &html)
                    }
                    if section.name == CaseSection.media.rawValue {
                        uploadForm.write(to: &html)
                        SpareFiles(of: opened.folder, besides: form.value).write(for: opened.id, visit, to: &html)
                    }
                }
                writePreview(to: &html)
            }
        }
    }

    /// What holds for the last picture mostly holds for the next one.
    private var uploadForm: UploadForm {
        if let upload { return upload }
        let last = form.value["media"]?.items.last
        let usual = ["credit", "licence"].compactMap { key in last?[key]?.scalarText.map { (key, $0) } }
        return UploadForm(
            visit: visit, id: opened.id, usual: Dictionary(usual) { first, _ in first })
    }

    private func writeBar(to html: inout HTMLWriter) {
        html(.div, .class("bar")) { html in
            html(.button, .type("submit"), .class("main"), text: visit.say("Speichern", "Save"))
            html(
                .button, .type("submit"), .name("then"), .value("next"),
                .label(visit.say("Speichern und weiter", "Save and go on"))
            ) { html in
                html(.span, .class("roomy"), text: visit.say("Speichern\u{A0}", "Save\u{A0}"))
                html.text(visit.say("und weiter", "and go on"))
            }
            html(
                .button, .type("submit"), .formAction(.rooted("cases/\(opened.id)/preview")), .formTarget("_blank"),
                .noValidation, text: visit.say("Vorschau", "Preview"))
            if PublishedEdit.canBeAnnounced(form.value, visit.today) {
                html(.label, .class("announce")) { html in
                    html(.input, .type("checkbox"), .name("announce"), .value("true"), .checked)
                    html.text(visit.say("als heute aktualisiert melden", "mark as updated today"))
                }
            }
            html(.output, .class("state"), .live("polite"), text: notice.map { visit($0) } ?? "")
        }
    }

    /// What is still to be corrected on this page after a save: "saved" alone would say that all is well.
    private var errors: ErrorSummary? {
        if let upload { return upload.errors }
        guard let notice else { return nil }
        let sorted = form.findings.byPath.sorted { $0.key < $1.key }
        let items = section.keys.flatMap { key in
            sorted.filter { $0.key == key || $0.key.hasPrefix(key + ".") || $0.key.hasPrefix(key + "[") }
        }.flatMap { path, findings in
            findings.filter { $0.severity == .error }.map { finding in
                let problem = FieldPath(path).flatMap { SearchProblem.text(at: $0, in: form.value, form.context) }
                return ErrorSummary.Item(finding, at: path, visit, saying: problem)
            }
        }
        guard !items.isEmpty else { return nil }
        let count = items.count
        return ErrorSummary(
            visit(notice) + " "
                + (count == 1
                    ? visit.say("Eine Angabe ist noch zu berichtigen:", "One entry still needs to be corrected:")
                    : visit.say(
                        "\(count) Angaben sind noch zu berichtigen:", "\(count) entries still need to be corrected:")),
            items)
    }

    private func writeUndo(to html: inout HTMLWriter) {
        guard let undo, mayEdit else { return }
        html(.form, .post, .class("undo"), .action(.rooted("cases/\(opened.id)/undo"))) { html in
            html.token(visit)
            html.hidden("undo", undo)
            html.hidden("section", section.name)
            html(.button, .type("submit"), text: visit.say("Rückgängig", "Undo"))
        }
    }

    private func writePreview(to html: inout HTMLWriter) {
        html(.aside, .class("preview"), .label(visit.say("Vorschau", "Preview")), .hidden) { html in
            html(
                .iframe, .titled(visit.say("Vorschau der Seite", "Preview of the page")),
                .src(.rooted("cases/\(opened.id)/page", query: [("in", "frame")])))
        }
    }
}
