import CasebookPluginAPI

/// The files that all pages share.
enum Assets {
    static func all(for site: Site) throws -> [Artifact] {
        var artifacts = [
            try Artifact("assets/casebook.css", .bytes(PackageResources.casebook_css)),
            try Artifact("assets/casebook.js", .bytes(PackageResources.casebook_js)),
            try Artifact("assets/icon.svg", .bytes(PackageResources.icon_svg)),
            try Artifact("assets/cases.js", .bytes(SearchIndex(site: site).bytes())),
        ]
        if let logo = site.book.funding?.logo {
            artifacts.append(try Artifact(Site.path(ofLogo: logo), .bookMedium(logo)))
        }
        return artifacts
    }
}
