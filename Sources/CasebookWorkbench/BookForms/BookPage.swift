import CasebookDiagnostics
import CasebookEditing
import CasebookMarkup
import CasebookModel

/// One page of the form of a collection.
struct BookPage {
    let visit: RequestContext
    let section: BookSection
    let value: FieldValue
    let version: FileVersion
    let context: BookContext
    let problems: BookProblems
    /// What was typed and could not be saved, by path.
    var typed: [String: [String]] = [:]
    /// What the file says by now where somebody else has changed it, by path.
    var contested: [String: [String]] = [:]
    /// Why the form was not taken.
    var refusal: LocalizedText?
    var notice: LocalizedText?
    var undo: String?
    /// The item where the person is.
    var landing: String?
    /// A logo that could not be taken, and why.
    var logo: LogoForm.Refused?

    func response() -> WebResponse {
        let shell = PageLayout(
            visit: visit, title: visit(section.title), notice: refusal == nil ? notice : nil, errors: errors)
        return shell.page(status: refusal == nil && logo == nil ? 200 : 422) { html in
            SettingsNav(visit: visit, current: "book/\(section.rawValue)").write(to: &html)
            writeUndo(to: &html)
            html(.h1, visit(section.title))
            html(.p, .class("lead"), text: visit(section.lead))
            html(
                .form, .post, .id("book"), .class("case"), .action(.rooted("book/\(section.rawValue)")),
                .data("data-keep", ""), .data("data-check", "/book/\(section.rawValue)/check")
            ) { html in
                html.token(visit)
                html.hidden("version", version.description)
                html(.button, .type("submit"), .class("unseen"), .tabIndex(-1), .ariaHidden, text: "")
                if section.list == nil { writeFields(below: FieldPath(), to: &html) } else { writeItems(to: &html) }
                html(.div, .class("bar")) { html in
                    html(.button, .type("submit"), .class("main"), text: visit.say("Speichern", "Save"))
                    html(.output, .class("state"), .live("polite"), text: notice.map { visit($0) } ?? "")
                }
            }
            LogoForm(visit: visit, section: section, value: value, version: version, refused: logo).write(to: &html)
        }
    }

    /// What keeps the form from being taken, with the way to each field.
    private var errors: ErrorSummary? {
        if let logo { return ErrorSummary(visit, visit(logo.problem.message), at: "logo:\(logo.problem.field)") }
        guard let refusal else { return nil }
        let items = section.places(in: value, context).flatMap { path, field -> [ErrorSummary.Item] in
            let list = (problems.texts[path.description] ?? []).filter { $0.severity == .error }.map(\.text)
            let all = list + (contested[path.description] == nil ? [] : [Self.changedMeanwhile])
            return all.map { .init(text: "\(visit(field.label)): \(visit($0))", address: .fragment(path.description)) }
        }
        let others = (problems.texts[""] ?? []).filter { $0.severity == .error }
            .map { ErrorSummary.Item(text: visit($0.text), address: nil) }
        return ErrorSummary(visit(refusal), items + others)
    }

    private static let changedMeanwhile = LocalizedText(
        de: "Das Feld wurde inzwischen geändert.", en: "The field was changed in the meantime.")

    private func writeUndo(to html: inout HTMLWriter) {
        guard let undo else { return }
        html(.form, .post, .class("undo"), .action(.rooted("book/\(section.rawValue)/undo"))) { html in
            html.token(visit)
            html.hidden("undo", undo)
            html(.button, .type("submit"), text: visit.say("Rückgängig", "Undo"))
        }
    }

    private func writeFields(below item: FieldPath, to html: inout HTMLWriter) {
        for field in section.fields(context) {
            BookFieldWriter(page: self, field: field, path: field.path(below: item)).write(to: &html)
        }
    }

    // MARK: Items

    private func writeItems(to html: inout HTMLWriter) {
        guard let list = section.list else { return }
        for key in section.keys(in: value) {
            let path = FieldPath([.key(list), .key(key)])
            let hasProblem = problems.texts.contains { place, list in
                place.hasPrefix("\(path).") && list.contains { $0.severity == .error }
            }
            html(
                .details, .class("item"), .id("i:\(path)"), .when(hasProblem || landing == path.description, .open)
            ) { html in
                html(.summary, name(of: key, in: list))
                html(.p, .class("help"), text: visit.say("Kennung: \(key)", "Key: \(key)"))
                writeFields(below: path, to: &html)
                html(.p, .class("buttons")) { html in
                    html(
                        .button, .type("submit"), .name("action"), .value("remove:\(path)"), .noValidation,
                        .label(
                            visit.say("Entfernen: \(name(of: key, in: list))", "Remove: \(name(of: key, in: list))")),
                        text: visit.say("Entfernen", "Remove"))
                }
            }
            html.lineBreak()
        }
        writeAddition(to: &html)
    }

    private func name(of key: String, in list: String) -> String {
        let item = FieldPath([.key(list), .key(key)])
        return value[item / (section == .partners ? "name" : visit.language.rawValue)]?.scalarText ?? key
    }

    private func writeAddition(to html: inout HTMLWriter) {
        let names = section == .partners ? ["name"] : ["de", "en"]
        html(.fieldset, .class("group addition-group")) { html in
            html(.legend, visit(Self.addition(section)))
            html(.div, .class("pair")) { html in
                for field in section.fields(context) where field.steps.count == 1 && names.contains(field.steps[0]) {
                    html(.div, .class("field")) { html in
                        html(.label, .for("new:\(field.steps[0])"), text: visit(field.label))
                        html(
                            .input, .id("new:\(field.steps[0])"), .name("new:\(field.steps[0])"),
                            .value(typed["new:\(field.steps[0])"]?.first ?? ""), .autocomplete("off"))
                    }
                }
            }
            html(
                .button, .type("submit"), .name("action"), .value("add"), .noValidation,
                text: visit.say("Hinzufügen", "Add"))
        }
    }

    private static func addition(_ section: BookSection) -> LocalizedText {
        switch section {
        case .general, .topics: LocalizedText(de: "Neues Thema", en: "New topic")
        case .indicators: LocalizedText(de: "Neue Kennzahl", en: "New indicator")
        case .partners: LocalizedText(de: "Neuer Partner", en: "New partner")
        }
    }
}
