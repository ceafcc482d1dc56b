import CasebookPluginAPI

/// The files that all pages share.
enum SiteAssets {
    /// Those that pages name with their version.
    enum Shared: String, CaseIterable, Sendable {
        case styleSheet = "assets/casebook.css"
        case script = "assets/casebook.js"
        case cardScript = "assets/card.js"

        func bytes(for brand: Brand) -> [UInt8] {
            switch self {
            case .styleSheet: PackageResources.casebook_css + brand.styleSheet
            case .script: PackageResources.casebook_js
            case .cardScript: PackageResources.card_js
            }
        }
    }

    /// What tells one version of each shared file from the next.
    static func versions(for brand: Brand) -> [Shared: String] {
        Dictionary(
            uniqueKeysWithValues: Shared.allCases.map { file in
                var hash = FNV1a()
                hash.combine(file.bytes(for: brand))
                return (file, String(hash.hexadecimal.prefix(8)))
            })
    }

    static func all(for site: Site) throws -> [Artifact] {
        var artifacts = try Shared.allCases.map { try Artifact($0.rawValue, .bytes($0.bytes(for: site.brand))) }
        artifacts += [
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
