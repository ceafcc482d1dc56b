import CasebookPluginAPI

/// The picture that networks show beside a link (Open Graph, `og:image`).
struct SharePicture {
    let url: String
    let alt: String
    let size: PixelSize?

    /// The picture of a case: the one with its title, figure and mark, or else its teaser, or the site's own if that is a
    /// drawing, since no network shows SVG.
    init(of study: ReleasedCaseStudy, on site: Site) {
        func url(_ picture: DerivedPicture) -> String {
            site.url(of: Site.folder(of: study.id) + picture.file.text.percentEncodedPath)
        }
        if let share = study.share {
            self.init(url: url(share), alt: study.title, size: share.facts.pixelSize)
        } else if let teaser = study.teaser, teaser.facts.type.isImage, teaser.facts.type != .svg {
            let picture = teaser.picture(atLeast: 1200)
            self.init(url: url(picture), alt: teaser.alt ?? study.title, size: picture.facts.pixelSize)
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

    /// The picture in the head of a page: Open Graph, and what Twitter's readers know beside it.
    func write(to html: inout HTMLWriter) {
        html(.meta, .property("og:image"), .content(url))
        html(.meta, .property("og:image:alt"), .content(alt))
        if let size {
            html(.meta, .property("og:image:width"), .content(String(size.width)))
            html(.meta, .property("og:image:height"), .content(String(size.height)))
        }
        html(.meta, .name("twitter:card"), .content("summary_large_image"))
        html(.meta, .name("twitter:image"), .content(url))
    }

    private init(url: String, alt: String, size: PixelSize?) {
        self.size = size
        self.url = url
        self.alt = alt
    }

    /// Where the site's own picture lies.
    static let path = "assets/share.png"
}
