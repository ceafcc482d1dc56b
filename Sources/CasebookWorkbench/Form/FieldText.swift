import CasebookEditing
import CasebookFiles
import CasebookModel

/// Values as a form shows and takes them.
enum FieldText {
    /// What the form shows for a value: one text, or the chosen ones of several; nothing for the mark with which a template says
    /// that something belongs there. What that is, says the help of the field.
    static func texts(of value: FieldValue?, _ control: FieldControl) -> [String] {
        guard let value, !value.isNull, value.scalarText != Placeholder.mark else { return [] }
        switch control {
        // The order of ticks is that of the page and says nothing.
        case .ticks: return value.items.compactMap(\.scalarText).sorted()
        case .lines: return cleaned([value.items.compactMap(\.scalarText).joined(separator: "\n")], control)
        case .tick: return value == .token("true") ? ["true"] : []
        case .date(let dates): return cleaned([dates.shown(value.scalarText ?? "")], control)
        case .number(let numbers): return cleaned([numbers.shown(value)], control)
        case .search(let list, let language):
            return cleaned([list.shown(value.scalarText ?? "", language)], control)
        default: return cleaned([value.scalarText ?? ""], control)
        }
    }

    /// What was typed without blanks that nobody sees; nothing if nothing is left.
    static func cleaned(_ typed: [String], _ control: FieldControl) -> [String] {
        switch control {
        case .ticks: return typed.sorted()
        case .lines:
            let lines = PastedText.items((typed.first ?? "").split(separator: "\n").map(trimmed).filter { !$0.isEmpty })
                .map(trimmed).filter { !$0.isEmpty }
            return lines.isEmpty ? [] : [lines.joined(separator: "\n")]
        case .paragraph, .markdown:
            // Two blanks at the end of a line are a line break of Markdown; those at the end of the text are nothing.
            let isMarkdown = if case .markdown = control { true } else { false }
            let text = trimmed(isMarkdown ? PastedText.markdown(typed.first ?? "") : typed.first ?? "")
            return text.isEmpty ? [] : [text]
        default:
            let text = trimmed((typed.first ?? "").replacing("\n", with: " "))
            return text.isEmpty ? [] : [text]
        }
    }

    private static func trimmed(_ text: some StringProtocol) -> String {
        let rest = text.drop { $0.isWhitespace }
        let end = rest.lastIndex { !$0.isWhitespace }
        return end.map { String(rest[...$0]) } ?? ""
    }

    /// Tells texts apart without repeating them.
    static func fingerprint(_ texts: [String]) -> String {
        String(FileVersion(of: Array(texts.joined(separator: "\u{0}").utf8)).description.prefix(16))
    }

    /// The value for the file; `nil` if the field was emptied.
    static func value(
        of typed: [String], _ control: FieldControl, _ place: FieldPlace, replacing old: FieldValue?
    ) -> FieldValue? {
        guard let text = typed.first else { return nil }
        switch control {
        case .tick: return .token("true")
        case .ticks:
            // What stays keeps its place in the file.
            let chosen = Set(typed)
            let kept = (old?.items ?? []).compactMap(\.scalarText).filter(chosen.contains)
            let known = Set(kept)
            let all = kept + typed.filter { !known.contains($0) }
            guard case .list(.integer, _) = place.field.shape else { return .list(all.map(FieldValue.text)) }
            return .list(all.map(FieldValue.token))
        case .lines: return .list(text.split(separator: "\n").map { .text(String($0)) })
        case .number(let numbers): return numbers.value(text)
        case .date(let dates): return dates.value(text)
        case .markdown: return .text(text + "\n")
        case .paragraph: return .text(old?.scalarText?.hasSuffix("\n") == true ? text + "\n" : text)
        case .search(let list, _): return .text(list.code(of: text) ?? text)
        case .line, .choice: return .text(text)
        }
    }
}
