import CasebookDiagnostics
import CasebookEditing
import CasebookFiles
import CasebookMarkup
import CasebookModel
import CasebookPluginAPI
import CasebookRichText

/// The fields of a case for those who may not change them: what is filled in, to read, and no form.
struct ReadingPage {
    let visit: RequestContext
    let context: FormContext
    let value: FieldValue
    /// What was said of the fields.
    var remarks: Remarks?

    func write(_ keys: [String], to html: inout HTMLWriter) {
        let fields = keys.compactMap { CaseFormat.record[$0] }
        let filled = fields.filter { isFilled($0, at: FieldPath([.key($0.key)])) }
        guard !filled.isEmpty else {
            html(.p, visit.say("Hier ist noch nichts eingetragen.", "Nothing has been entered here yet."))
            return
        }
        html(.div, .class("reading")) { html in
            for field in filled { write(field, at: FieldPath([.key(field.key)]), level: 2, to: &html) }
        }
    }

    private func isFilled(_ field: Field, at path: FieldPath) -> Bool {
        guard let value = value[path], !value.isNull else { return false }
        guard let control = FieldControl(field, in: context) else { return true }
        return !FieldText.texts(of: value, control).isEmpty
    }

    private func write(_ field: Field, at path: FieldPath, level: Int, to html: inout HTMLWriter) {
        guard isFilled(field, at: path) else { return }
        if let control = FieldControl(field, in: context) {
            html(.heading(level), visit(field.label))
            write(FieldText.texts(of: value[path], control), control, level, to: &html)
            remarks?.write(at: path, offers: true, to: &html)
            return
        }
        switch field.shape {
        case .record(let inner):
            html(.heading(level), visit(field.label))
            for field in inner.fields { write(field, at: path / field.key, level: level + 1, to: &html) }
        case .list(.record(let item), _):
            html(.heading(level), visit(field.label))
            for (index, entry) in (value[path]?.items ?? []).enumerated() {
                write(item, entry, at: path[index], number: index + 1, level: level + 1, to: &html)
            }
        case .list(.shorthand, _):
            html(.heading(level), visit(field.label))
            html(.ul, .lang(value["language"]?.scalarText)) { html in
                for item in value[path]?.items ?? [] where !item.isPlaceholder { html(.li, item.lineText ?? "") }
            }
        default: break
        }
    }

    private func write(
        _ item: ObjectSchema, _ entry: FieldValue, at path: FieldPath, number: Int, level: Int,
        to html: inout HTMLWriter
    ) {
        let primary = CaseForm.primaryField(of: item)
        html(.section, .class("item")) { html in
            html(.heading(level), "\(number). " + (entry[primary]?.scalarText ?? visit.say("ohne Titel", "untitled")))
            for field in item.fields where field.key != primary && field.key != "id" {
                write(field, at: path / field.key, level: level + 1, to: &html)
            }
        }
    }

    private func write(_ texts: [String], _ control: FieldControl, _ level: Int, to html: inout HTMLWriter) {
        let language = value["language"]?.scalarText
        switch control {
        case .markdown:
            html(.div, .class("prose"), .lang(language)) { html in
                html.richText(
                    Markdown(texts.first ?? "").richText, below: level,
                    tables: .scrolling(label: visit.say("Tabelle", "Table")))
            }
        case .lines:
            html(.ul, .lang(language)) { html in
                for line in (texts.first ?? "").split(separator: "\n") { html(.li, String(line)) }
            }
        case .ticks, .choice:
            html(.p, control.labels(of: texts).joined(separator: ", "))
        case .tick: html(.p, visit.say("ja", "yes"))
        case .paragraph, .line: html(.p, .lang(language), text: texts.first ?? "")
        case .search, .date, .number: html(.p, texts.first ?? "")
        }
    }
}
