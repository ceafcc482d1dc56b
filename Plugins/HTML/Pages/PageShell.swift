import CasebookPluginAPI

/// What stands around the content of every page.
struct PageShell {
    let place: PagePlace
    let title: String
    let description: String
    /// The address under which the page should be known, if the page should be known at all.
    let canonical: String?
    /// The same page in other languages, with their folders.
    var alternates: [(language: InterfaceLanguage, folder: String)] = []
    /// Where the page's case comes from, if another book published it first.
    var origin: Origin?
    /// Whose funding the foot of the page tells of.
    var funding = PageFooter.Funding.book
    /// The feeds of just this page's cases, with their addresses.
    var feeds: [(feed: FileOffer, url: String)] = []
    /// Whether the page stands in for one that is no longer there.
    var isGone = false
    /// What the head holds beside.
    var head: (inout HTMLWriter) -> Void = { _ in }

    private var site: Site { place.site }
    private var wording: Wording { place.wording }

    /// The whole page as UTF-8.
    func html(main: (inout HTMLWriter) -> Void) -> [UInt8] { written(main: main).bytes }

    /// The whole page.
    func written(main: (inout HTMLWriter) -> Void) -> HTMLWriter {
        var html = HTMLWriter(capacity: 65_536)
        if site.isEmbedded { html.outwardTarget = "_top" }
        html.documentType()
        html(.html, .lang(place.tag)) { html in
            html(.head) { writeHead(to: &$0) }
            html.lineBreak()
            html(.body) { html in
                html(.a, .class("skip"), .href(.fragment("content")), text: wording(SitePhrases.skip))
                if site.isEmbedded { EmbedHeader(place: place).write(to: &html) } else { writeHeader(to: &html) }
                html(
                    .main, .id("content"), .tabIndex(-1), .data("data-gone", isGone ? "" : nil), content: main)
                html.lineBreak()
                PageFooter(place: place, original: canonical, origin: origin, funding: funding).write(to: &html)
            }
        }
        html.lineBreak()
        return html
    }

    private func writeHead(to html: inout HTMLWriter) {
        html(.meta, .charset("utf-8"))
        html(.meta, .name("viewport"), .content("width=device-width, initial-scale=1"))
        html(.title, title == site.book.title ? title : "\(title) – \(site.book.title)")
        html(.meta, .name("description"), .content(description))
        html(.meta, .name("color-scheme"), .content(site.brand.schemes))
        if let canonical {
            html(.link, .rel("canonical"), .href(Address(absolute: canonical)))
        } else {
            html(.meta, .name("robots"), .content("noindex"))
        }
        for (language, folder) in alternates where !site.isEmbedded {
            html(
                .link, .rel("alternate"), .hreflang(language.rawValue),
                .href(Address(absolute: site.url(of: folder))))
        }
        if !site.isEmbedded { writeFeeds(to: &html) }
        html(.link, .rel("icon"), .type("image/svg+xml"), .href(place.file("assets/icon.svg")))
        html(.link, .rel("stylesheet"), .href(place.asset(.styleSheet)))
        head(&html)
    }

    private func writeFeeds(to html: inout HTMLWriter) {
        for (feed, url) in feeds {
            html(.link, .rel("alternate"), .mediaType(feed.mediaType), .titled(title), .href(Address(absolute: url)))
        }
        for feed in site.feeds {
            html(
                .link, .rel("alternate"), .mediaType(feed.offer.mediaType), .titled(site.book.title),
                .href(Address(absolute: feed.url)))
        }
    }

    private func writeHeader(to html: inout HTMLWriter) {
        html(.header, .class("site")) { html in
            html(.div, .class("inner")) { html in
                html(.a, .class("brand"), .href(place.list("")), .lang(place.bookTag), text: site.book.title)
                html(.nav, .label(wording(SitePhrases.navigation))) { html in
                    html(.ul) { html in
                        html(.li) { $0(.a, .href(place.list("")), text: wording(Phrase.caseStudies)) }
                        html(.li) { $0(.a, .href(place.list("partners/")), text: wording(SitePhrases.forPartners)) }
                        writeLanguages(to: &html)
                    }
                }
            }
        }
        html.lineBreak()
    }

    private func writeLanguages(to html: inout HTMLWriter) {
        for language in site.languages where language != place.language {
            let folder = alternates.first { $0.language == language }?.folder ?? site.folder(of: language)
            html(.li) { html in
                html(
                    .a, .href(place.page(folder)), .lang(language.rawValue), .hreflang(language.rawValue),
                    text: SitePhrases.languageName[language])
            }
        }
    }
}
