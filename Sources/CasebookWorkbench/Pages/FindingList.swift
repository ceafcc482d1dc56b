import CasebookDiagnostics
import CasebookFiles
import CasebookMarkup
import CasebookModel

/// What was found in a case, each with a way to the page where it can be corrected.
struct FindingList {
    let visit: RequestContext
    let id: String
    let findings: FieldFindings
    /// Only findings of this severity; all if `nil`.
    var only: Severity?

    func write(to html: inout HTMLWriter) {
        html(.ul, .class("todo")) { html in
            for (path, list) in findings.byPath.sorted(by: { $0.key < $1.key }) {
                for finding in list { write(finding, path, to: &html) }
            }
            for finding in findings.others { write(finding, nil, to: &html) }
        }
    }

    /// The same for the top of a page.
    var summary: [ErrorSummary.Item] {
        let placed = findings.byPath.sorted { $0.key < $1.key }.flatMap { path, list in list.map { (path, $0) } }
        return (placed + findings.others.map { ("", $0) }).filter { only == nil || $0.1.severity == only }.map {
            path, finding in
            let found = place(of: path)
            return .init(
                text: (found.map { visit($0.1) + ": " } ?? "") + FindingText(visit: visit, finding: finding).text,
                address: found?.0)
        }
    }

    private func write(_ finding: Diagnostic, _ path: String?, to html: inout HTMLWriter) {
        guard only == nil || finding.severity == only else { return }
        let text = FindingText(visit: visit, finding: finding).text
        html(.li, finding.severity == .error ? .class("error") : .class("warning")) { html in
            guard let path, let (address, title) = place(of: path) else { return html.text(text) }
            html(.a, .href(address), text: visit(title))
            html.text(": " + text)
        }
    }

    /// The page with the field, and where on it.
    private func place(of path: String) -> (Address, LocalizedText)? {
        if let section = CaseSection(holding: path) {
            return (
                .rooted("cases/\(id)/edit/\(section.rawValue)", fragment: "f:\(path)"), name(of: path) ?? section.title
            )
        }
        guard path == "release" || path.hasPrefix("release."), let field = CaseFormat.record["release"] else {
            return nil
        }
        return (.rooted("cases/\(id)/release", fragment: "f:\(path)"), name(of: path) ?? field.label)
    }

    /// What the field is called on its page; several of one page may be told of.
    private func name(of path: String) -> LocalizedText? {
        FieldPath(path).flatMap { FieldPlace($0) == nil ? nil : FormName.of($0) }
    }
}
