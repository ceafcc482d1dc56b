import CasebookDiagnostics
import CasebookEditing
import CasebookMarkup
import CasebookModel

/// Writes one field of a collection: its name, its help, what is typed in, and what is wrong with it.
struct BookFieldWriter {
    let page: BookPage
    let field: BookField
    let path: FieldPath

    private var visit: RequestContext { page.visit }
    private var id: String { path.description }
    private var saved: [String] { field.texts(of: page.value[path]) }
    private var texts: [String] { page.typed[id] ?? saved }
    private var problems: [(severity: Severity, text: LocalizedText)] { page.problems.texts[id] ?? [] }
    private var described: Attribute { .describedBy(field.help == nil ? "f:\(id)" : "h:\(id) f:\(id)") }
    private var validity: Attribute { .when(!problems.isEmpty, .invalid) }

    func write(to html: inout HTMLWriter) {
        html.hidden("~\(id)", FieldText.fingerprint(saved))
        if case .ticks(let options) = field.control { return writeTicks(options, to: &html) }
        html(.div, .class("field")) { html in
            html(.label, .for(id), text: label)
            writeHelp(to: &html)
            writeControl(to: &html)
            writeMessages(to: &html)
        }
    }

    private var label: String { visit(field.label) + (field.isRequired ? visit.say(" (nötig)", " (needed)") : "") }

    private func writeHelp(to html: inout HTMLWriter) {
        if let help = field.help { html(.p, .class("help"), .id("h:\(id)"), text: visit(help)) }
    }

    private func writeControl(to html: inout HTMLWriter) {
        let text = texts.first ?? ""
        switch field.control {
        case .line, .ticks:
            html(.input, .id(id), .name(id), .value(text), .autocomplete("off"), described, validity)
        case .paragraph: writeArea(text, rows: 3, to: &html)
        case .lines, .found: writeArea(text, rows: max(2, text.count { $0 == "\n" } + 2), to: &html)
        case .choice:
            html(.select, .id(id), .name(id), .class("short"), described, validity) { html in
                html(.option, .value(""), text: "–")
                for option in options(with: text) {
                    html(.option, .value(option.value), .when(option.value == text, .selected), text: option.label)
                }
            }
        }
    }

    /// The options, and what the file says if that is none of them: saving must not take it away.
    private func options(with text: String) -> [FieldControl.Option] {
        let options = field.labels(visit)
        let isKnown = text.isEmpty || options.contains { $0.value == text }
        return isKnown ? options : options + [.init(value: text, label: text)]
    }

    private func writeArea(_ text: String, rows: Int, to html: inout HTMLWriter) {
        html(.textarea, .id(id), .name(id), .rows(rows), described, validity) { html in
            // The parser drops the first line break of the element.
            html.lineBreak()
            html.text(text)
        }
    }

    private func writeTicks(_ options: [FieldControl.Option], to html: inout HTMLWriter) {
        html(.fieldset, .class("ticks"), described) { html in
            html(.legend, label)
            writeHelp(to: &html)
            html.boxes(options, ticking: texts, named: id)
            writeMessages(to: &html)
        }
    }

    private func writeMessages(to html: inout HTMLWriter) {
        html(.ul, .class("findings"), .id("f:\(id)"), .data("data-path", id)) { html in
            if let now = page.contested[id] {
                let text = now.first ?? visit.say("nichts", "nothing")
                html(
                    .li, .class("error"),
                    text: visit.say(
                        "Inzwischen steht hier: „\(text)“. Ihr Text ist noch nicht gespeichert; speichern Sie noch einmal, wenn er gelten soll.",
                        "In the meantime this has become: \"\(text)\". Your text is not saved yet; save again if you want to keep yours."
                    ))
            }
            for problem in problems {
                html(
                    .li, problem.severity == .error ? .class("error") : .class("warning"), text: visit(problem.text))
            }
        }
    }
}
