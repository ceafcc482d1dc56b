import CasebookBrochure
import CasebookDisk
import CasebookFiles
import CasebookModel

extension Workbench {
    /// What lies below `/export`.
    func routeExport(_ rest: [String], _ request: WebRequest, _ visit: RequestContext) async throws(HTTPError)
        -> WebResponse
    {
        switch (rest.first, rest.count) {
        case (nil, _): return try await showExport(visit)
        case ("open", 2...): return try openResult(rest[1], Array(rest.dropFirst(2)), request, visit)
        default: break
        }
        guard visit.may(.editor) else { throw .notAllowed }
        switch (rest.first, rest.count) {
        case ("zip", 2): return try await zip(of: rest[1])
        case ("brochure", 1): return try typesetBrochure()
        default: throw .notFound
        }
    }

    /// A form below `/export`; editors send them.
    func routePostToExport(
        _ rest: [String], _ form: FormData, _ visit: RequestContext
    ) throws(HTTPError) -> WebResponse {
        guard visit.may(.editor), let person = visit.person else { throw .notAllowed }
        switch rest {
        case []:
            exports.export(confirmsRemovals: form["confirm"] == "removals") { await self.recordPublication(by: person) }
            return .see("/export")
        case ["look"]:
            exports.look(isAsked: true)
            return .see("/export")
        case ["brochure"]:
            guard let format = form["format"].flatMap(Brochure.Format.init) else { throw .badForm }
            let only = form["only"].flatMap { $0.isEmpty ? nil : $0 }
            if let only { _ = try casePlace(only) }
            exports.typeset(BrochureOrder(format: format, only: only))
            return .see("/export?at=brochure#brochure")
        case ["publish"]:
            guard let program = settings.publishCommand else { throw .notFound }
            exports.publish(with: program)
            return .see("/export?at=upload#upload")
        default: throw .notFound
        }
    }

    private func showExport(_ visit: RequestContext) async throws(HTTPError) -> WebResponse {
        let book = try book()
        if visit.may(.editor) { exports.look() }
        let cases = try await summaries(visit)
        let state = exports.state
        let printable = cases.filter { $0.state == .published && $0.isPrintable }
        return ExportPage(
            visit: visit, state: state,
            titles: Dictionary(cases.map { ($0.id, $0.title) }) { first, _ in first },
            results: ResultList(visit, book, settings.plugins, in: settings.folder),
            brochure: BrochureForm(
                visit: visit, state: state,
                cases: printable.map { (folder: $0.id, title: $0.title) }.sorted { $0.title < $1.title }),
            canPublish: settings.publishCommand != nil
        ).response()
    }

    /// Enters into the record of changes what an export has written down as public.
    private func recordPublication(by person: Person) async {
        _ = await settings.recorder?.record(
            SavedChange(files: [settings.folder.record], summary: "Export", id: "published", person: person))
    }

    private func zip(of name: String) async throws(HTTPError) -> WebResponse {
        guard let export = ExportName(name) else { throw .notFound }
        let folder = settings.folder.exports / export.text
        let result = await exports.apart { () -> Result<[UInt8], ExportArchive.Problem> in
            do throws(ExportArchive.Problem) {
                return .success(try ExportArchive.bytes(of: folder))
            } catch { return .failure(error) }
        }
        switch result {
        case .success(let bytes): return .download(bytes, "application/zip", as: "\(export.text).zip")
        case .failure(let problem): throw problem.refusal
        }
    }

    private func typesetBrochure() throws(HTTPError) -> WebResponse {
        guard case .done(let order, let bytes, _)? = exports.state.brochure else { throw .notFound }
        let type = order.format == .pdf ? "application/pdf" : "application/epub+zip"
        return .download(bytes, type, as: order.fileName)
    }
}

extension WebResponse {
    /// A file for the browser's folder of downloads.
    fileprivate static func download(_ bytes: [UInt8], _ type: String, as name: String) -> WebResponse {
        WebResponse(200, type, bytes, headers: [("content-disposition", "attachment; filename=\"\(name)\"")])
    }
}
