import CasebookPluginAPI

/// The files that all pages share.
enum SiteAssets {
    static func all(for site: Site) throws -> [Artifact] {
        var artifacts = [
            try Artifact(
                "assets/casebook.css", .bytes(PackageResources.casebook_css + Brand(of: site.context).styleSheet)),
            try Artifact("assets/casebook.js", .bytes(PackageResources.casebook_js)),
            try Artifact("assets/icon.svg", .bytes(PackageResources.icon_svg)),
            try Artifact(SharePicture.path, .bytes(PackageResources.share_png)),
        ]
        if site.isEmbedded {
            artifacts.append(try Artifact("assets/embed.js", .bytes(PackageResources.embed_js)))
        }
        for logo in [site.book.funding?.logo, site.partnerLogo].uniqued {
            artifacts.append(try Artifact(Site.path(ofLogo: logo), .bookMedium(logo)))
        }
        return artifacts
    }
}

extension [RelativePath?] {
    /// Those that are there, each once.
    fileprivate var uniqued: [RelativePath] {
        compactMap(\.self).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
}
