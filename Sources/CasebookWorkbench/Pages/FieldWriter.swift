import CasebookDiagnostics
import CasebookEditing
import CasebookFiles
import CasebookMarkup
import CasebookModel

/// Writes one field: its name, its help, what is typed in, and what is wrong with it.
struct FieldWriter {
    let visit: RequestContext
    let form: CaseForm
    let field: Field
    let path: FieldPath
    let control: FieldControl
    /// The number of the item of a list that the field is all of.
    var number: Int?
    /// What must be chosen elsewhere so that the field is to be filled in.
    var condition: String?

    private var id: String { path.description }
    private var texts: [String] { FieldText.texts(of: form.value.shown(at: path), control) }
    private var label: String {
        if let number { return "\(visit(field.label)) \(number)" }
        return visit(field.label)
            + (field.isRequired ? visit.say(" (nötig)", " (needed)") : "")
    }

    func write(to html: inout HTMLWriter) {
        html.hidden("~\(id)", FieldText.fingerprint(texts))
        switch control {
        case .tick: writeTick(to: &html)
        case .ticks(let options): writeTicks(options, to: &html)
        default:
            html(.div, .class("field"), .data("data-when", condition)) { html in
                html(.label, .for(id), text: label)
                writeHelp(to: &html)
                writeControl(to: &html)
                form.messages(at: path, withBelow: true, to: &html)
            }
        }
        html.lineBreak()
    }

    private var help: String {
        let text = visit(field.formHelp)
        return switch control {
        case .lines: text + visit.say(" Je Zeile einer.", " One on each line.")
        case .markdown:
            text
                + visit.say(
                    " Eine Leerzeile trennt Absätze; „- “ am Zeilenanfang macht eine Liste, **Wort** hebt hervor.",
                    " An empty line separates paragraphs; \"- \" at the beginning of a line makes a list, **word** is emphasised."
                )
        case .search(.regions, _):
            text
                + visit.say(
                    " Bekannt sind alle Kreise und die größeren Städte, nicht jede Gemeinde.",
                    " All districts and larger towns are known, but not every municipality.")
        default: text
        }
    }

    private func writeHelp(to html: inout HTMLWriter) {
        guard hasHelp else { return }
        html(.p, .class("help"), .id("h:\(id)"), text: help)
    }

    private var hasHelp: Bool { number == nil && UsefulHelp.text(help, for: visit(field.label)) != nil }

    private var describedBy: Attribute { .describedBy(hasHelp ? "h:\(id) f:\(id)" : "f:\(id)") }
    private var validity: Attribute {
        .when(!form.findings.of(path, withBelow: true).isEmpty, .invalid)
    }

    private func writeControl(to html: inout HTMLWriter) {
        let text = texts.first ?? ""
        switch control {
        case .markdown: writeArea(text, rows: 10, to: &html)
        case .paragraph: writeArea(text, rows: 3, to: &html)
        case .lines: writeArea(text, rows: max(3, text.count { $0 == "\n" } + 2), to: &html)
        case .choice(let options): writeChoice(options, text, to: &html)
        case .search(let list, _):
            html(
                .input, .id(id), .name(id), .value(text), .autocomplete("off"), .data("data-list", list.rawValue),
                describedBy, validity)
        case .date(let dates):
            html(
                .input, .id(id), .name(id), .value(text), .class("short"), .placeholder(dates.example),
                .autocomplete("off"), .data("data-date", "month"), describedBy, validity)
        case .number:
            html(
                .input, .id(id), .name(id), .value(text), .inputMode("decimal"), .class("short"), .autocomplete("off"),
                describedBy, validity)
        case .line, .tick, .ticks:
            html(.input, .id(id), .name(id), .value(text), .autocomplete("off"), describedBy, validity)
        }
    }

    private func writeArea(_ text: String, rows: Int, to html: inout HTMLWriter) {
        let isMarkdown = if case .markdown = control { true } else { false }
        html(
            .textarea, .id(id), .name(id), .rows(rows), describedBy, validity,
            .when(isMarkdown, .data("data-markdown", "")),
            .when(id == "summary", .data("data-limit", "300")), .lang(form.value["language"]?.scalarText)
        ) { html in
            // The parser drops the first line break of the element.
            html.lineBreak()
            html.text(text)
        }
    }

    private func writeChoice(_ options: [FieldControl.Option], _ text: String, to html: inout HTMLWriter) {
        let isKnown = text.isEmpty || options.contains { $0.value == text }
        html(.select, .id(id), .name(id), .class("short"), describedBy, validity) { html in
            html(.option, .value(""), text: "–")
            if !isKnown { html(.option, .value(text), .selected, text: unknown(text)) }
            for option in options {
                html(.option, .value(option.value), .when(option.value == text, .selected), text: option.label)
            }
        }
    }

    /// What is said of a value that is none of the options; nobody at a form knows the ids of the file.
    private func unknown(_ text: String) -> String {
        guard case .reference(.goal) = field.description?.kind else { return text }
        return visit.say("ein Ziel, das es nicht mehr gibt", "a goal that no longer exists")
    }

    private func writeTick(to html: inout HTMLWriter) {
        html(.div, .class("field tick")) { html in
            html(
                .input, .type("checkbox"), .id(id), .name(id), .value("true"), .when(!texts.isEmpty, .checked),
                describedBy)
            html(.label, .for(id), text: label)
            writeHelp(to: &html)
            form.messages(at: path, withBelow: true, to: &html)
        }
    }

    private func writeTicks(_ options: [FieldControl.Option], to html: inout HTMLWriter) {
        html(.fieldset, .class("ticks"), describedBy) { html in
            html(.legend, label)
            writeHelp(to: &html)
            html.boxes(options, ticking: texts, named: id)
            form.messages(at: path, withBelow: true, to: &html)
        }
    }
}

extension HTMLWriter {
    /// Boxes to tick, and one for whatever is chosen though nobody offers it: saving must not take it away.
    mutating func boxes(_ options: [FieldControl.Option], ticking chosen: [String], named id: String) {
        let unknown = chosen.filter { value in !options.contains { $0.value == value } }
        self(.ul) { html in
            for option in options + unknown.map({ FieldControl.Option(value: $0, label: $0) }) {
                let name = "\(id)=\(option.value)"
                html(.li) { html in
                    html(
                        .input, .type("checkbox"), .id(name), .name(id), .value(option.value),
                        .when(chosen.contains(option.value), .checked))
                    html(.label, .for(name), text: option.label)
                }
            }
        }
    }
}
