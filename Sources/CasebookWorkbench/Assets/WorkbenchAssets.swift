import HTMLExport

/// The files that all pages share.
enum WorkbenchAssets {
    static func response(for request: WebRequest) -> WebResponse? {
        guard request.path.count == 2 else { return nil }
        switch request.path[1] {
        case "site.css": return file("text/css; charset=utf-8", SiteLook.styleSheet)
        case "workbench.css": return file("text/css; charset=utf-8", PackageResources.workbench_css)
        case "workbench.js": return file("text/javascript; charset=utf-8", PackageResources.workbench_js)
        case "icon.svg": return file("image/svg+xml", SiteLook.icon)
        default: return nil
        }
    }

    private static func file(_ type: String, _ bytes: [UInt8]) -> WebResponse {
        WebResponse(200, type, bytes, headers: [("cache-control", "no-cache")])
    }
}
