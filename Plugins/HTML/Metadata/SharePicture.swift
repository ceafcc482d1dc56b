import CasebookPluginAPI

/// The picture that networks show beside a link (Open Graph, `og:image`).
struct SharePicture {
    let url: String
    let alt: String
    let size: PixelSize?

    /// The picture of a case: its teaser, or the site's own if that is a drawing, since no network shows SVG.
    init(of study: ReleasedCaseStudy, on site: Site) {
        if let teaser = study.teaser, teaser.facts.type.isImage, teaser.facts.type != .svg {
            let path = Site.folder(of: study.id) + teaser.file.text.percentEncodedPath
            self.init(url: site.url(of: path), alt: teaser.alt ?? study.title, size: teaser.facts.pixelSize)
        } else {
            self.init(of: site, in: study.interfaceLanguage(fallback: site.book.language))
        }
    }

    /// The site's own picture: 1200 × 630 pixels, the size that networks ask for.
    init(of site: Site, in language: InterfaceLanguage) {
        self.init(
            url: site.url(of: Self.path), alt: SitePhrases.sharePicture[language],
            size: PixelSize(width: 1200, height: 630))
    }

    private init(url: String, alt: String, size: PixelSize?) {
        self.size = size
        self.url = url
        self.alt = alt
    }

    /// Where the site's own picture lies.
    static let path = "assets/share.png"
}
