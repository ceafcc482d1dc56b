import CasebookDisk
import CasebookFiles
import CasebookMedia
import CasebookModel

/// What was exported, as its readers will see it.
extension Workbench {
    /// The way from the workbench to a file of an export.
    func openResult(
        _ name: String, _ path: [String], _ request: WebRequest, _ visit: RequestContext
    ) throws(HTTPError) -> WebResponse {
        guard let export = ExportName(name), ExportFolder.isExport(resultFolder(export)) else { throw .notFound }
        let pass = passes.pass(for: settings.accounts == nil ? nil : request.cookie(cookieNames.session))
        return .see(Self.resultAddress([pass, name] + path))
    }

    /// Answers for a file of an export; to anybody else it does not exist.
    func result(_ request: WebRequest) async -> WebResponse {
        var response = await foundResult(request) ?? .plainNotFound
        if request.method == .head { response.body = [] }
        return response.isolated
    }

    private func foundResult(_ request: WebRequest) async -> WebResponse? {
        let parts = request.path
        guard parts.count >= 3, request.method != .post, let session = passes.session(of: parts[1]) else { return nil }
        if let accounts = settings.accounts, await accounts.person(session: session) == nil { return nil }
        guard let export = ExportName(parts[2]) else { return nil }
        let folder = resultFolder(export)
        let rest = parts.dropFirst(3).joined(separator: "/")
        if let path = RelativePath(rest),
            let bytes = ExportedFiles.bytes(of: path, at: folder, limit: MediaInspector.byteLimit * 8)
        {
            return WebResponse(200, Self.resultType(of: path), bytes)
        }
        // A folder: its page. The address has to say so, or links on the page would lead elsewhere.
        guard let index = RelativePath(rest.isEmpty ? "index.html" : "\(rest)/index.html"),
            ExportedFiles.contains(index, at: folder)
        else { return nil }
        return .see(Self.resultAddress(parts.dropFirst() + ["index.html"]))
    }

    private func resultFolder(_ name: ExportName) -> DiskPath { settings.folder.exports / name.text }

    private static func resultAddress(_ parts: some Sequence<String>) -> String {
        "/results/" + parts.map(\.percentEncodedPath).joined(separator: "/")
    }

    private static func resultType(of path: RelativePath) -> String {
        switch path.suffix {
        case "html": "text/html; charset=utf-8"
        case "css": "text/css; charset=utf-8"
        case "js": "text/javascript; charset=utf-8"
        case "json": "application/json"
        case "xml", "atom", "rss": "application/xml"
        case "csv": "text/csv; charset=utf-8"
        case "txt", "conf", "md": "text/plain; charset=utf-8"
        default: MediaType(suffix: path.suffix)?.rawValue ?? "application/octet-stream"
        }
    }
}

extension WebResponse {
    fileprivate static var plainNotFound: WebResponse {
        WebResponse(404, "text/plain; charset=utf-8", Array("404\n".utf8))
    }

    /// What every file of an export carries: it has an origin of its own, which is not the workbench's, and reaches nothing
    /// but the files beside it.
    fileprivate var isolated: WebResponse {
        var response = self
        response.headers += [
            (
                "content-security-policy",
                "sandbox allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads; "
                    + "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; media-src 'self'; "
                    + "frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'"
            ),
            ("x-content-type-options", "nosniff"), ("referrer-policy", "no-referrer"),
            // The page that asks for pictures and style sheets is of no origin, and gets them all the same.
            ("cross-origin-resource-policy", "cross-origin"), ("x-robots-tag", "noindex"),
            ("cache-control", "no-store"),
        ]
        return response
    }
}
