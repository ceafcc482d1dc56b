import CasebookDisk
import CasebookExport
import CasebookFiles
import CasebookMarkup
import CasebookMedia
import CasebookModel
import CasebookPluginAPI
import CasebookRichText

extension Workbench {
    /// Shows a case as it lies on the disk.
    func beginPreview(
        _ place: CasePlace, _ request: WebRequest, _ visit: RequestContext
    ) async throws(HTTPError) -> WebResponse {
        let opened = try open(place)
        guard request.query("in") == "frame" else {
            let shown = request.query("of").map { "preview/\($0)/cases/\(opened.id)/index.html" }
            return PreviewPage(visit: visit, outline: outline(opened, place), shown: shown).response()
        }
        let token = await previews.put(opened.bytes, of: opened.id)
        return .see("/preview/\(token)/cases/\(opened.id)/index.html")
    }

    /// Shows a case with what is being typed.
    func putPreview(_ form: FormData, _ place: CasePlace, _ visit: RequestContext) async throws(HTTPError)
        -> WebResponse
    {
        let opened = try open(place)
        let token = await previews.put(try draft(form, place, opened, visit).bytes, of: opened.id, as: form["preview"])
        // The script has a frame for it; without one it comes with a way back.
        guard form["preview"] != nil else { return .see("/cases/\(opened.id)/page?of=\(token)") }
        return .see("/preview/\(token)/cases/\(opened.id)/index.html")
    }

    /// A file of a preview.
    func showPreview(_ path: [String], _ visit: RequestContext) async throws(HTTPError) -> WebResponse {
        guard let token = path.first, let shown = await previews.get(token),
            let file = RelativePath(path.dropFirst().joined(separator: "/"))
        else { throw .notFound }
        let place = try casePlace(shown.id)
        guard
            let candidate = store.check(shown.kept, in: place.folder, of: place.book, on: visit.today).candidate
        else {
            return withheld(
                visit.say(
                    "Der Fall ist noch nicht vollständig genug für eine Vorschau.",
                    "The case is not complete enough for a preview yet."), visit)
        }
        let outcome: Preview.Outcome
        do {
            outcome = try Preview(
                book: place.book, candidate: candidate, date: visit.today,
                offers: settings.plugins.offers(of: place.book)
            ).outcome()
        } catch {
            throw .notFound
        }
        switch outcome {
        case .withheld(let reason):
            return withheld(
                visit.say("So würde nichts veröffentlicht: ", "As it is, nothing would be published: ")
                    + visit(reason.label) + ".", visit)
        case .files(let files):
            guard let content = files[file] else { throw .notFound }
            return try response(content, file, place)
        }
    }

    private func withheld(_ text: String, _ visit: RequestContext) -> WebResponse {
        PageLayout(visit: visit, title: visit.say("Vorschau", "Preview")).page { html in
            html(.h1, visit.say("Keine Vorschau", "No preview"))
            html(.p, .class("notice"), text: text)
        }
    }

    private func response(
        _ content: ExportInMemory.Content, _ path: RelativePath, _ place: CasePlace
    ) throws(HTTPError) -> WebResponse {
        switch content {
        case .bytes(let bytes): return WebResponse(200, Self.contentType(of: path), bytes)
        case .medium(_, let medium): return try self.medium(medium, below: place.folder.path)
        case .logo(let medium): return try self.medium(medium, below: store.folder.path)
        }
    }

    /// A picture or download, as it would leave the house. An SVG is safe by its check; as a page of its own it still may do nothing.
    func medium(_ path: RelativePath, below folder: DiskPath) throws(HTTPError) -> WebResponse {
        guard let bytes = try? Disk.read(path, below: folder, limit: MediaInspector.byteLimit),
            case let inspection = MediaInspector.inspect(bytes, path: path), let facts = inspection.facts
        else { throw .notFound }
        let isolation = facts.type == .svg ? [("content-security-policy", "sandbox")] : []
        return WebResponse(200, facts.type.rawValue, inspection.cleaned.bytes, headers: isolation)
    }

    private static func contentType(of path: RelativePath) -> String {
        switch path.suffix {
        case "html": "text/html; charset=utf-8"
        case "css": "text/css; charset=utf-8"
        case "js": "text/javascript; charset=utf-8"
        case "svg": "image/svg+xml"
        case "png": "image/png"
        case "xml": "application/xml"
        default: "application/octet-stream"
        }
    }
}

/// A text with Markdown as it will look, for the script to show below its field.
struct MarkdownFragment {
    let text: String
    let visit: RequestContext

    func response() -> WebResponse {
        var html = HTMLWriter()
        html(.div, .class("prose")) { html in
            html.richText(Markdown(text).richText, below: 4, tables: .scrolling(label: visit.say("Tabelle", "Table")))
        }
        return .html(html.bytes)
    }
}
