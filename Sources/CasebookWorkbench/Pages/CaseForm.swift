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
    /// The fields that are not folded away on a page that is to be short, by their keys; `nil` for all.
    var essentials: Set<String>?
    /// Shows what the pictures of the case look like.
    var pictures: CaseThumbnails?
    /// What was said of the fields.
    var remarks: Remarks?
    /// Whether the fields are filled in with what somebody proposes: then no item comes, goes or moves.
    var isProposal = false

    /// Writes some keys of the case.
    func write(_ keys: [String], to html: inout HTMLWriter) {
        write(keys.compactMap { CaseFormat.record[$0] }, of: FieldPath(), level: 2, to: &html)
    }

    /// Writes the fields of a group: those that are used, or usually are, and behind them, folded away, those of which a short case
    /// needs none.
    private func write(_ fields: [Field], of group: FieldPath, level: Int, to html: inout HTMLWriter) {
        var folded: [(field: Field, isConditional: Bool)] = []
        var open: [(field: Field, isConditional: Bool)] = []
        for field in fields {
            switch place(of: field, at: group / field.key, beside: folded.map(\.field.key)) {
            case .open: open.append((field, false))
            case .conditional: open.append((field, true))
            case .folded: folded.append((field, false))
            case .foldedConditional: folded.append((field, true))
            }
        }
        writeOpen(open, of: group, level: level, to: &html)
        guard !folded.isEmpty else { return }
        let names = folded.filter { !$0.isConditional }.map { visit($0.field.label) }.joined(separator: ", ")
        let isOpen = folded.contains { landing?.steps.starts(with: (group / $0.field.key).steps) == true }
        html(.details, .class("group unused"), .when(isOpen, .open)) { html in
            html(.summary, visit.say("Bei Bedarf: ", "If needed: ") + names)
            html(.fieldset, .class("group")) { html in
                html(.legend, .class("unseen"), text: names)
                for (field, isConditional) in folded {
                    write(field, at: group / field.key, level: level, isConditional: isConditional, to: &html)
                }
            }
        }
        html.lineBreak()
    }

    /// Writes fields one below the other; short ones that belong together, such as the first and the last day, side by side.
    private func writeOpen(
        _ fields: [(field: Field, isConditional: Bool)], of group: FieldPath, level: Int, to html: inout HTMLWriter
    ) {
        var rest = fields[...]
        while let first = rest.first {
            let row = Self.rows.first { $0.contains(first.field.key) } ?? []
            let together = rest.prefix { row.contains($0.field.key) && !$0.isConditional }
            if together.count > 1 {
                html(.div, .class("pair")) { html in
                    for one in together { write(one.field, at: group / one.field.key, level: level, to: &html) }
                }
                rest = rest.dropFirst(together.count)
            } else {
                write(
                    first.field, at: group / first.field.key, level: level, isConditional: first.isConditional,
                    to: &html)
                rest = rest.dropFirst()
            }
        }
    }

    /// The keys of fields that stand side by side where they follow each other.
    private static let rows: [Set<String>] = [
        ["from", "to"], ["before", "target", "after"], ["size", "employees"], ["region", "place"],
        ["amount", "currency", "per"], ["credit", "licence"], ["granted_on", "granted_by"],
    ]

    private enum FieldStand { case open, conditional, folded, foldedConditional }

    /// Where in its group a field stands; `folded` are the keys of those before it that are folded away.
    private func place(of field: Field, at path: FieldPath, beside folded: [String]) -> FieldStand {
        guard let use = field.description?.use, !isUsed(path), findings.of(path, withBelow: true).isEmpty,
            findings.errorCount(below: path.description) == 0
        else { return .open }
        if use == .usual, let essentials, !essentials.contains(path.keys), !field.isRequired { return .folded }
        switch use {
        case .usual: return .open
        case .seldom: return .folded
        case .when(let key, let word):
            let other = FieldPath(Array(path.steps.dropLast())) / key
            if value[other]?.scalarText == word { return .open }
            return folded.contains(key) ? .foldedConditional : .conditional
        }
    }

    private func isUsed(_ path: FieldPath) -> Bool {
        guard let value = value[path], !value.isNull, value.scalarText != Placeholder.mark else { return false }
        if case .list(let items) = value { return items.contains { !$0.isPlaceholder } }
        return true
    }

    private func write(
        _ field: Field, at path: FieldPath, level: Int, isConditional: Bool = false, to html: inout HTMLWriter
    ) {
        if let control = FieldControl(field, in: context) {
            var writer = FieldWriter(visit: visit, form: self, field: field, path: path, control: control)
            if isConditional, case .when(_, let word)? = field.description?.use { writer.condition = word }
            return writer.write(to: &html)
        }
        let label = field.label
        switch field.shape {
        case .record(let inner):
            group(field, at: path, to: &html) { html in
                help(of: field, to: &html)
                messages(at: path, withBelow: false, to: &html)
                write(inner.fields, of: path, level: level + 1, to: &html)
            }
        case .list(.record(let item), _):
            html(.fieldset, .class("group list")) { html in
                legend(label, at: path, to: &html)
                help(of: field, to: &html)
                messages(at: path, withBelow: false, to: &html)
                writeItems(of: item, at: path, level: level, to: &html)
            }
        case .list(.shorthand(let item), _):
            html(.fieldset, .class("group list")) { html in
                legend(label, at: path, to: &html)
                help(of: field, to: &html)
                messages(at: path, withBelow: false, to: &html)
                writeSentences(of: item, at: path, to: &html)
            }
        default: break
        }
    }

    /// The name of a group. Where it is that of the page, nobody has to see it twice.
    private func legend(_ label: LocalizedText, at path: FieldPath, to html: inout HTMLWriter) {
        let isHeading =
            essentials == nil && path.steps.count == 1 && CaseSection(holding: path.description)?.title == label
        html(.legend, .when(isHeading, .class("unseen")), text: visit(label))
    }

    private func help(of field: Field, to html: inout HTMLWriter) {
        guard let text = UsefulHelp.text(visit(field.formHelp), for: visit(field.label)) else { return }
        html(.p, .class("help"), text: text)
    }

    /// A group of fields. One that a case need not have, and has not, is folded away, so that a short case stays short.
    private func group(
        _ field: Field, at path: FieldPath, to html: inout HTMLWriter, content: (inout HTMLWriter) -> Void
    ) {
        let isUsed = value[path].map { !$0.isNull } ?? false
        guard !isUsed, !field.isRequired else {
            return html(.fieldset, .class("group")) { html in
                legend(field.label, at: path, to: &html)
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
            let title = entry[primary]?.scalarText?.written ?? visit(CaseOverviewPage.untitled)
            let hasFindings = findings.all.count > 0 && findings.errorCount(below: place.description) > 0
            let isOnTheWay = landing.map { $0.steps.starts(with: place.steps) } ?? false
            html(
                .details, .class("item"), .id(Landing.id(of: place)),
                .when(items.count < 3 || hasFindings || isOnTheWay, .open)
            ) { html in
                html(.summary) { html in
                    if primary == "file", let picture = pictures?.address(of: entry) {
                        pictures?.writeSmall(picture, to: &html)
                    }
                    html(.span, .class("number"), text: "\(index + 1).")
                    html.text(" " + title)
                }
                ItemMarks.write(entry, at: place, to: &html)
                write(item.fields.filter { !isFixed($0, of: item, entry) }, of: place, level: level + 1, to: &html)
                writeButtons(place, title, index: index, count: items.count, to: &html)
            }
        }
        writeAddition(of: item, primary, at: path, to: &html)
    }

    /// Items that are but a sentence: a field each, with its buttons, and room for several new ones.
    private func writeSentences(of item: ObjectSchema, at path: FieldPath, to html: inout HTMLWriter) {
        let items = value[path]?.items ?? []
        if let field = item["text"] {
            for (index, entry) in items.enumerated() where !entry.isPlaceholder {
                writeSentence(entry, field, at: path[index], index: index, count: items.count, to: &html)
            }
        }
        guard !isProposal, let list = FieldPlace(path)?.field else { return }
        let name = "new:\(path)"
        html(.div, .class("field addition")) { html in
            html(.label, .for(name)) { html in
                html.text(
                    visit.say(
                        "Neu in „\(visit(list.label))“, je Zeile eins",
                        "Add to \"\(visit(list.label))\", one on each line"))
            }
            html(.textarea, .id(name), .name(name), .rows(2), .lang(value["language"]?.scalarText)) { $0.lineBreak() }
            addButton(to: path, list, to: &html)
        }
    }

    private func writeSentence(
        _ entry: FieldValue, _ field: Field, at place: FieldPath, index: Int, count: Int, to html: inout HTMLWriter
    ) {
        html(.div, .class("item sentence"), .id(Landing.id(of: place))) { html in
            ItemMarks.write(entry, at: place, to: &html)
            FieldWriter(
                visit: visit, form: self, field: field, path: place / field.key, control: .line, number: index + 1
            ).write(to: &html)
            messages(at: place, withBelow: false, to: &html)
            let answers = CaseReferences(to: place, in: value)
            if !answers.outcomes.isEmpty { html(.p, .class("help"), text: visit(answers.note)) }
            writeButtons(place, entry.lineText ?? "", index: index, count: count, to: &html)
        }
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
        guard !isProposal else { return }
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
        guard !isProposal, primary != "file", let field = item[primary], let list = FieldPlace(path)?.field else {
            return
        }
        let name = "new:\(path)"
        html(.p, .class("field addition")) { html in
            html(.label, .for(name)) { html in
                html.text(
                    visit.say("Neu in „\(visit(list.label))“: ", "New in \"\(visit(list.label))\": ")
                        + visit(field.label)
                )
            }
            html(.input, .id(name), .name(name), .autocomplete("off"))
            addButton(to: path, list, to: &html)
        }
    }

    private func addButton(to path: FieldPath, _ list: Field, to html: inout HTMLWriter) {
        html(
            .button, .type("submit"), .name("action"), .value("add:\(path)"), .noValidation,
            .label(visit.say("Hinzufügen zu „\(visit(list.label))“", "Add to \"\(visit(list.label))\"")),
            text: visit.say("Hinzufügen", "Add"))
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
        remarks?.write(at: path, offers: withBelow, to: &html)
    }
}

/// A finding in the words of the visitor.
struct FindingText {
    let visit: RequestContext
    let finding: Diagnostic

    var text: String { visit(finding.inForm.sentences) }

    func write(to html: inout HTMLWriter) {
        html(.li, finding.severity == .error ? .class("error") : .class("warning"), text: text)
    }
}

extension FormWords {
    /// Message and hint as sentences.
    var sentences: LocalizedText {
        func joined(_ language: InterfaceLanguage) -> String {
            [message, hint].compactMap { $0?[language].asSentence }.joined(separator: " ")
        }
        return LocalizedText(de: joined(.de), en: joined(.en))
    }
}

extension String {
    /// The text as the beginning of a sentence.
    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }

    /// The text as a sentence of its own, with one sign at its end.
    var asSentence: String { capitalizedFirst + (last.map { ".?!…:".contains($0) } == true ? "" : ".") }
}
