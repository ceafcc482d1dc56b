import CasebookEditing
import HTMLExport

/// The files that all pages share.
enum WorkbenchAssets {
    private static let files: [String: (type: String, bytes: [UInt8])] = [
        "site.css": (css, SiteLook.styleSheet), "icon.svg": ("image/svg+xml", SiteLook.icon),
        "workbench.css": (css, PackageResources.workbench_css),
        "icon-192.png": ("image/png", PackageResources.icon_192_png),
        "icon-512.png": ("image/png", PackageResources.icon_512_png),
        "workbench.js": (script, PackageResources.workbench_js), "device.js": (script, PackageResources.device_js),
        "page.js": (script, PackageResources.page_js), "drafts.js": (script, PackageResources.drafts_js),
        "sending.js": (script, PackageResources.sending_js), "queue.js": (script, PackageResources.queue_js),
        "pictures.js": (script, PackageResources.pictures_js),
        "combobox.js": (script, PackageResources.combobox_js),
        "formatting.js": (script, PackageResources.formatting_js), "live.js": (script, PackageResources.live_js),
        "calendar.js": (script, PackageResources.calendar_js),
        "writing.js": (script, PackageResources.writing_js), "offline.js": (script, PackageResources.offline_js),
    ]

    private static let css = "text/css; charset=utf-8"
    private static let script = "text/javascript; charset=utf-8"

    /// Names this edition of all files, so that browsers may keep them for as long as they like.
    static let edition: String = {
        let all = files.sorted { $0.key < $1.key }.flatMap(\.value.bytes)
        return String(FileVersion(of: all).description.prefix(16))
    }()

    /// Where a file is for as long as it does not change.
    static func path(_ name: String) -> String { "assets/\(edition)/\(name)" }

    static func response(for request: WebRequest) -> WebResponse? {
        switch request.path.count {
        case 3 where request.path[1] == edition: file(request.path[2], caching: "public, max-age=31536000, immutable")
        case 2: file(request.path[1], caching: "no-cache")
        default: nil
        }
    }

    /// What stands between the pages and a poor network; its own path says for which pages.
    static var serviceWorker: WebResponse {
        WebResponse(200, script, PackageResources.service_worker_js, headers: [("cache-control", "no-cache")])
    }

    private static func file(_ name: String, caching: String) -> WebResponse? {
        files[name].map { WebResponse(200, $0.type, $0.bytes, headers: [("cache-control", caching)]) }
    }
}
