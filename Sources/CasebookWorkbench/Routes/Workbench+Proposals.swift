import CasebookDiagnostics
import CasebookDisk
import CasebookEditing
import CasebookFiles
import CasebookModel
import Synchronization

extension Workbench {
    func showProposal(
        _ section: String, _ place: CasePlace, _ visit: RequestContext
    ) throws(HTTPError) -> WebResponse {
        guard let section = CaseFormPage(section) else { throw .notFound }
        guard visit.may(.coach) else { throw .notAllowed }
        return try proposalPage(section, place, visit)
    }

    private func proposalPage(
        _ section: CaseFormPage, _ place: CasePlace, _ visit: RequestContext
    ) throws(HTTPError) -> WebResponse {
        let opened = try open(place)
        let value = try editable(opened).value
        guard !visit.may(PublishedEdit.role(for: value)) else {
            return .see("/cases/\(opened.id)/edit/\(section.name)")
        }
        let checked = store.check(opened.bytes, in: place.folder, of: place.book, on: visit.today)
        var form = CaseForm(
            visit: visit, context: context(place, value, visit), value: value, findings: checked.findings)
        form.isProposal = true
        return ProposalPage(
            visit: visit, section: section, opened: opened, form: form, checked: checked
        ).response()
    }

    /// Takes what a form has changed as proposals, a field each. Whatever has happened to the case meanwhile, nothing of it is
    /// lost: what has no field any more becomes a comment.
    func propose(
        _ section: String, _ form: FormData, _ place: CasePlace, _ visit: RequestContext
    ) async throws(HTTPError) -> WebResponse {
        guard let section = CaseFormPage(section) else { throw .notFound }
        let opened = try open(place)
        let value = try editable(opened).value
        let changes = FormReader(context: context(place, value, visit), value: value).changes(in: form)
        try allow(changes.map(\.path))
        try keepIDs(changes.map(\.path), in: value)
        guard let name = visit.person?.name, !name.isEmpty, let at = Moment(visit.today.description) else {
            throw HTTPError(status: 400, message: Notice.nameless)
        }
        let open = (try? ReviewFile(at: place.folder.review).review.open) ?? []
        let known = open.filter { $0.root.kind == .proposal && $0.root.by == name }.map(\.root)
        var entries: [ReviewEntry] = []
        for change in changes {
            if change.isGone {
                let words = change.typed.joined(separator: "\n")
                entries.append(
                    ReviewEntry(
                        id: freshID(), at: at, by: name, kind: .comment,
                        text: "\(visit(FormName.of(change.path))): \(words)"))
                continue
            }
            guard let text = Proposal.text(of: change) else { continue }
            let field = change.path.named(in: value)
            let earlier = known.filter { $0.field == field }
            guard !earlier.contains(where: { $0.text == text }) else { continue }
            entries.append(
                ReviewEntry(id: freshID(), at: at, by: name, kind: .proposal, field: field, text: text))
            // Whoever proposes something else for the field no longer means what they proposed before.
            entries += earlier.map { old in
                ReviewEntry(
                    id: freshID(), at: at, by: name, kind: .resolved,
                    text: visit.say("Durch einen neuen Vorschlag ersetzt", "Replaced by a new proposal"), target: old.id
                )
            }
        }
        guard !entries.isEmpty else { return .see("/cases/\(place.folder.name)/review?done=unchanged") }
        switch await say(entries, "Propose changes", as: "proposed", in: place, visit) {
        case .success(let notice): return .see("/cases/\(place.folder.name)/review?done=\(notice)")
        case .failure(let error):
            return UnsavedPage(
                cause: .failed(error.message), visit: visit, section: section, opened: opened, changes: changes,
                additions: [], value: value, context: context(place, value, visit), page: "propose"
            ).response()
        }
    }
}
