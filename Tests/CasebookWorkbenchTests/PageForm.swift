import CasebookWorkbench
import Foundation

/// A form as it stands on a page, read as a browser without JavaScript would: well enough for pages that the typed
/// writer has made.
struct PageForm {
    private(set) var fields: [FormField] = []

    init(_ page: String, action: String) {
        guard let start = page.range(of: "action=\"\(action)\""),
            let end = page.range(of: "</form>", range: start.upperBound..<page.endIndex)
        else { return }
        let text = String(page[start.upperBound..<end.lowerBound])
        let pattern = #/<(input|textarea|select|button)\b([^>]*)>/#
        for match in text.matches(of: pattern) {
            let attributes = String(match.2)
            guard let name = Self.attribute("name", attributes) else { continue }
            let rest = text[match.range.upperBound...]
            switch match.1 {
            case "button": continue
            case "textarea": fields.append(FormField(name, Self.textarea(rest)))
            case "select": fields.append(FormField(name, Self.chosen(rest)))
            default:
                let type = Self.attribute("type", attributes)
                if type == "checkbox" || type == "radio", !attributes.contains(" checked") { continue }
                fields.append(FormField(name, Self.attribute("value", attributes) ?? ""))
            }
        }
    }

    /// The fields with some values replaced; `nil` takes a field away, a new name adds one.
    func fields(with changes: KeyValuePairs<String, String?>) -> [FormField] {
        let names = Set(changes.map(\.key))
        return fields.filter { !names.contains($0.name) }
            + changes.compactMap { name, value in value.map { FormField(name, $0) } }
    }

    private static func attribute(_ name: String, _ attributes: String) -> String? {
        guard let start = attributes.range(of: " \(name)=\""),
            let end = attributes.range(of: "\"", range: start.upperBound..<attributes.endIndex)
        else { return nil }
        return unescaped(attributes[start.upperBound..<end.lowerBound])
    }

    private static func textarea(_ rest: Substring) -> String {
        let text = rest.prefix(upTo: rest.range(of: "</textarea>")?.lowerBound ?? rest.endIndex)
        return unescaped(text.hasPrefix("\n") ? text.dropFirst() : text).replacing("\n", with: "\r\n")
    }

    private static func chosen(_ rest: Substring) -> String {
        let options = rest.prefix(upTo: rest.range(of: "</select>")?.lowerBound ?? rest.endIndex)
        let all = options.matches(of: #/<option value="([^"]*)"( selected)?>/#)
        return unescaped((all.first { $0.2 != nil } ?? all.first)?.1 ?? "")
    }

    private static func unescaped(_ text: some StringProtocol) -> String {
        String(text).replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
            .replacing("&amp;", with: "&")
    }
}
