import CasebookDiagnostics
import CasebookFiles
import CasebookMarkup
import CasebookModel

/// What keeps a form from being right, at the top of the page, each with the way to its field (GOV.UK Design System, "Error
/// summary"). Whoever sent the form is there at once, with eyes or ears.
struct ErrorSummary {
    let heading: String
    let items: [Item]

    /// Something wrong.
    struct Item {
        let text: String
        /// Where it can be put right, on this page or on another; `nil` if nowhere.
        let address: Address?
    }

    init(_ heading: String, _ items: [Item] = []) {
        self.heading = heading
        self.items = items
    }

    /// The summary of one field that is wrong.
    init(_ visit: RequestContext, _ text: String, at field: String) {
        self.init(
            visit.say("Es ist noch etwas zu berichtigen", "Something needs to be corrected"),
            [Item(text: text, address: .fragment(field))])
    }

    func write(to html: inout HTMLWriter) {
        html(.div, .class("error-summary"), .id("errors"), .role("alert"), .tabIndex(-1), .autofocus) { html in
            html(.h2, heading)
            guard !items.isEmpty else { return }
            html(.ul) { html in
                for item in items {
                    html(.li) { html in
                        if let address = item.address {
                            html(.a, .href(address), text: item.text)
                        } else {
                            html.text(item.text)
                        }
                    }
                }
            }
        }
    }
}

extension ErrorSummary.Item {
    /// A mistake in a case, with its field on the form.
    ///
    /// - Parameter other: what is said instead of the finding.
    init(_ finding: Diagnostic, at path: String, _ visit: RequestContext, saying other: LocalizedText? = nil) {
        let place = FieldPath(path).flatMap { FieldPlace($0) }
        let name = FieldPath(path).map { visit(FormName.of($0)) + ": " } ?? ""
        // Groups and lists have no control of their own, but a place for what is wrong with them.
        let isGroup =
            switch place?.field.shape {
            case .record, .list, nil: true
            default: false
            }
        self.init(
            text: name + (other.map { visit($0) } ?? FindingText(visit: visit, finding: finding).text),
            address: .fragment(isGroup ? "f:\(path)" : path))
    }
}
