import CasebookDiagnostics
import CasebookEditing
import CasebookFiles
import CasebookMarkup
import CasebookModel

/// Writes the fields of a case as a form.
struct CaseForm {
    let visit: RequestContext
    let context: FormContext
    let value: FieldValue
    let findings: FieldFindings
    /// Where the person was; what lies on the way there is unfolded.
    var landing: FieldPath?

    /// Writes some keys of the case.
    func write(_ keys: [String], to html: inout HTMLWriter) {
        for key in keys {
            guard let field = CaseFormat.record[key] else { continue }
            write(field, at: FieldPath([.key(key)]), level: 2, to: &html)
        }
    }

    private func write(_ field: Field, at path: FieldPath, level: Int, to html: inout HTMLWriter) {
        if let control = FieldControl(field, in: context) {
            FieldWriter(visit: visit, form: self, field: field, path: path, control: control).write(to: &html)
            return
        }
        let label = field.label
        switch field.shape {
        case .record(let inner):
            group(field, at: path, to: &html) { html in
                html(.p, .class("help"), text: visit(field.formHelp))
                messages(at: path, withBelow: false, to: &html)
                for field in inner.fields { write(field, at: path / field.key, level: level + 1, to: &html) }
            }
        case .list(.record(let item), _):
            html(.fieldset, .class("group list")) { html in
                html(.legend, visit(label))
                html(.p, .class("help"), text: visit(field.help))
                messages(at: path, withBelow: false, to: &html)
                writeItems(of: item, at: path, level: level, to: &html)
            }
        default: break
        }
    }

    /// A group of fields. One that a case need not have, and has not, is folded away, so that a short case stays short.
    private func group(
        _ field: Field, at path: FieldPath, to html: inout HTMLWriter, content: (inout HTMLWriter) -> Void
    ) {
        let isUsed = value[path].map { !$0.isNull } ?? false
        guard !isUsed, !field.isRequired else {
            return html(.fieldset, .class("group")) { html in
                html(.legend, visit(field.label))
                content(&html)
            }
        }
        let isOpen = findings.errorCount(below: path.description) > 0 || landing?.steps.starts(with: path.steps) == true
        html(.details, .class("group unused"), .when(isOpen, .open)) { html in
            html(.summary, visit(field.label))
            html(.fieldset, .class("group")) { html in
                html(.legend, .class("unseen"), text: visit(field.label))
                content(&html)
            }
        }
        html.lineBreak()
    }

    private func writeItems(of item: ObjectSchema, at path: FieldPath, level: Int, to html: inout HTMLWriter) {
        let items = value[path]?.items ?? []
        let primary = Self.primaryField(of: item)
        for (index, entry) in items.enumerated() {
            let place = path[index]
            let title = entry[primary]?.scalarText ?? visit.say("ohne Titel", "untitled")
            let hasFindings = findings.all.count > 0 && findings.errorCount(below: place.description) > 0
            let isOnTheWay = landing.map { $0.steps.starts(with: place.steps) } ?? false
            html(
                .details, .class("item"), .id(Landing.id(of: place)),
                .when(items.count < 3 || hasFindings || isOnTheWay, .open)
            ) { html in
                html(.summary) { html in
                    html(.span, .class("number"), text: "\(index + 1).")
                    html.text(" " + title)
                }
                ItemMarks.write(entry, at: place, to: &html)
                for field in item.fields where !isFixed(field, of: item, entry) {
                    write(field, at: place / field.key, level: level + 1, to: &html)
                }
                writeButtons(place, title, index: index, count: items.count, to: &html)
            }
        }
        writeAddition(of: item, primary, at: path, to: &html)
    }

    /// The key by which people know an item.
    static func primaryField(of record: ObjectSchema) -> String {
        ["title", "text", "name", "file"].first { record[$0] != nil } ?? record.fields.first?.key ?? ""
    }

    /// Ids stay for ever, and files lie where they lie: once given, neither is edited here.
    private func isFixed(_ field: Field, of record: ObjectSchema, _ entry: FieldValue) -> Bool {
        (field.key == "id" || field.key == "file") && entry[field.key] != nil
    }

    private func writeButtons(_ place: FieldPath, _ title: String, index: Int, count: Int, to html: inout HTMLWriter) {
        html(.p, .class("buttons")) { html in
            if index > 0 {
                button("up:\(place)", visit.say("Nach oben", "Move up"), title, to: &html)
            }
            if index + 1 < count {
                button("down:\(place)", visit.say("Nach unten", "Move down"), title, to: &html)
            }
            button("remove:\(place)", visit.say("Entfernen", "Remove"), title, to: &html)
        }
    }

    private func button(_ action: String, _ text: String, _ title: String, to html: inout HTMLWriter) {
        html(
            .button, .type("submit"), .name("action"), .value(action), .label("\(text): \(title)"), .noValidation,
            text: text)
    }

    private func writeAddition(of item: ObjectSchema, _ primary: String, at path: FieldPath, to html: inout HTMLWriter)
    {
        guard primary != "file", let field = item[primary], let list = FieldPlace(path)?.field else { return }
        let name = "new:\(path)"
        html(.p, .class("field addition")) { html in
            html(.label, .for(name)) { html in
                html.text(
                    visit.say("Neu in „\(visit(list.label))“: ", "New in \"\(visit(list.label))\": ")
                        + visit(field.label)
                )
            }
            html(.input, .id(name), .name(name), .autocomplete("off"))
            html(
                .button, .type("submit"), .name("action"), .value("add:\(path)"), .noValidation,
                .label(visit.say("Hinzufügen zu „\(visit(list.label))“", "Add to \"\(visit(list.label))\"")),
                text: visit.say("Hinzufügen", "Add"))
        }
    }

    /// The findings of a place; the element is there even when there are none, for the script to fill.
    func messages(at path: FieldPath, withBelow: Bool, to html: inout HTMLWriter) {
        html(.ul, .class("findings"), .id("f:\(path)"), .data("data-path", path.description)) { html in
            if let problem = SearchProblem.text(at: path, in: value, context) {
                html(.li, .class("error"), text: visit(problem))
                return
            }
            for finding in findings.of(path, withBelow: withBelow) {
                FindingText(visit: visit, finding: finding).write(to: &html)
            }
        }
    }
}

/// A finding in the words of the visitor.
struct FindingText {
    let visit: RequestContext
    let finding: Diagnostic

    var text: String {
        // The keys of the file help nobody here.
        let words = finding.inForm ?? FormWords(finding.message, hint: finding.hint)
        let hint = words.hint.map { ". " + visit($0).capitalizedFirst } ?? ""
        return visit(words.message).capitalizedFirst + hint + "."
    }

    func write(to html: inout HTMLWriter) {
        html(.li, finding.severity == .error ? .class("error") : .class("warning"), text: text)
    }
}

extension String {
    /// The text as the beginning of a sentence.
    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
