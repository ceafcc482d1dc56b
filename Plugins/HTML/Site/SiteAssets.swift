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

    static func all(for site: Site) throws -> [BookFile] {
        var files = try Shared.allCases.map { try BookFile($0.rawValue, $0.bytes(for: site.brand)) }
        files += [
            try BookFile("assets/icon.svg", PackageResources.icon_svg),
            try BookFile(SharePicture.path, PackageResources.share_png),
        ]
        if site.isEmbedded {
            files.append(try BookFile("assets/embed.js", PackageResources.embed_js))
        }
        for logo in [site.book.funding?.logo, site.partnerLogo].uniqued {
            files.append(try BookFile(Site.path(ofLogo: logo), copying: logo))
        }
        return files
    }
}

extension [RelativePath?] {
    /// Those that are there, each once.
    fileprivate var uniqued: [RelativePath] {
        compactMap(\.self).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
}
