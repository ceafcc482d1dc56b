import CasebookJSON
import CasebookModel

/// What a phone needs to know to keep the workbench beside its other programs (W3C, Web Application Manifest).
enum AppManifest {
    static func response(_ language: InterfaceLanguage) -> WebResponse {
        let name = language == .de ? "Werkbank" : "Workbench"
        let manifest = JSON.object(
            ("name", .string(name)), ("short_name", .string(name)), ("lang", .string(language.rawValue)),
            // From the home screen to a step: the icon, a text, a button.
            ("id", .string("/")), ("start_url", .string("/step")), ("scope", .string("/")),
            ("display", .string("standalone")), ("background_color", .string("#f6f2ea")),
            ("theme_color", .string("#0f5257")),
            (
                "icons",
                .array([
                    icon("icon-192.png", "192x192", "image/png"), icon("icon-512.png", "512x512", "image/png"),
                    icon("icon.svg", "any", "image/svg+xml"),
                ])
            ))
        return WebResponse(
            200, "application/manifest+json", manifest.rendered(.compact), headers: [("cache-control", "no-cache")])
    }

    private static func icon(_ name: String, _ sizes: String, _ type: String) -> JSON {
        .object(
            ("src", .string("/" + WorkbenchAssets.path(name))), ("sizes", .string(sizes)), ("type", .string(type)))
    }
}
