import CasebookDiagnostics
import CasebookEditing
import CasebookFiles
import CasebookMarkup
import CasebookModel

/// Asks whether an item shall go in which somebody has written, or to which something refers.
struct RemovalPage {
    private let visit: RequestContext
    private let section: CaseFormPage
    private let id: String
    private let path: FieldPath
    private let title: String
    /// The texts that go with the item.
    private let texts: [(name: LocalizedText, text: String)]
    /// The outcomes that refer to it.
    private let references: CaseReferences

    /// - Returns: `nil` if the action removes nothing, or nothing but a name.
    init?(visit: RequestContext, section: CaseFormPage, id: String, action: FormAction, in value: FieldValue) {
        guard let path = action.removed, let item = value[path] else { return nil }
        self.visit = visit
        self.section = section
        self.id = id
        self.path = path
        let list = FieldPath(Array(path.steps.dropLast()))
        let primary = FieldPlace(list).flatMap { place -> String? in
            switch place.field.shape {
            case .list(.record(let record), _), .list(.shorthand(let record), _):
                return CaseForm.primaryField(of: record)
            default: return nil
            }
        }
        title =
            (primary.flatMap { item[$0]?.scalarText } ?? item.lineText)?.written ?? visit(CaseOverviewPage.untitled)
        texts = Self.texts(in: item, at: path, besides: primary.map { path / $0 })
        references = CaseReferences(to: path, in: value)
        guard !texts.isEmpty || !references.outcomes.isEmpty else { return nil }
    }

    /// What somebody has written: sentences and names, no ids, dates or words of a list.
    private static func texts(
        in value: FieldValue, at path: FieldPath, besides title: FieldPath?
    ) -> [(LocalizedText, String)] {
        switch value {
        case .record(let entries):
            return entries.flatMap { texts(in: $0.value, at: path / $0.key, besides: title) }
        case .list(let items):
            return items.enumerated().flatMap { texts(in: $1, at: path[$0], besides: title) }
        case .text(let text) where text.written == nil: return []
        case .text(let text):
            let isWritten =
                switch FieldPlace(path)?.field.description?.kind {
                case .line, .paragraph, .markdown, .list(.line, _), .list(.paragraph, _), .list(.markdown, _): true
                default: false
                }
            return isWritten && path != title ? [(FormName.of(path), text)] : []
        case .token: return []
        }
    }

    /// - Parameter version: the version of the case that the question is about.
    func response(for version: FileVersion) -> WebResponse {
        let heading = visit.say("„\(title)“ entfernen?", "Remove \"\(title)\"?")
        let page = "cases/\(id)/edit/\(section.name)"
        return PageLayout(visit: visit, title: heading).page { html in
            html(.h1, heading)
            if !texts.isEmpty {
                html(.p, visit.say("Damit geht auch, was darin steht:", "This also removes what it contains:"))
                html(.ul) { html in
                    for (name, text) in texts.prefix(20) {
                        html(.li, "\(visit(name)): \(text.prefix(120))\(text.count > 120 ? " …" : "")")
                    }
                    if texts.count > 20 { html(.li, visit.say("und mehr", "and more")) }
                }
            }
            if !references.outcomes.isEmpty {
                html(.p, visit(references.question))
                html(.ul) { html in
                    for title in references.outcomes { html(.li, visit(title)) }
                }
            }
            html(.p, visit.say("Danach lässt es sich noch rückgängig machen.", "You can still undo this afterwards."))
            html(.form, .post, .class("case"), .action(.rooted(page))) { html in
                html.token(visit)
                html.hidden("version", version.description)
                html.hidden("confirmed", "remove:\(path)")
                html(.div, .class("bar")) { html in
                    html(
                        .button, .type("submit"), .class("main"), .name("action"), .value("remove:\(path)"),
                        text: visit.say("Entfernen", "Remove"))
                    html(
                        .a, .class("button"), .href(.rooted(page, fragment: Landing.id(of: path))),
                        text: visit.say("Behalten", "Keep"))
                }
            }
        }
    }
}
