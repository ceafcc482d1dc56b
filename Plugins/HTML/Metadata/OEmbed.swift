import CasebookPluginAPI

/// What becomes of a case's address when somebody pastes it (oEmbed 1.0, <https://oembed.com>): a card in a frame, as a file that
/// no server need compute.
///
/// The frame and the quotation have the class that WordPress gives its own, so that authors may use it, too: WordPress takes
/// everything else away from them.
struct OEmbed {
    let study: ReleasedCaseStudy
    let site: Site

    /// Beside the case's page.
    static let file = "oembed.json"
    private static let width = 600
    private static let height = 420

    /// Only what partners may show.
    static func isOffered(for study: ReleasedCaseStudy) -> Bool { study.release.channels.contains(.partners) }

    private var folder: String { site.url(of: Site.folder(of: study.id)) }

    var url: String { folder + Self.file }

    var json: JSON {
        let context = site.context
        let picture = SharePicture(of: study, on: site)
        return .object(
            ("version", "1.0"), ("type", "rich"), ("title", .string(study.title)),
            ("author_name", .string(context.authors(of: study).map(\.citedName).joined(separator: "; "))),
            ("provider_name", .string(context.publisher(of: study).name)),
            ("provider_url", .string(context.publisher(of: study).url?.text ?? context.book.baseURL.text)),
            ("cache_age", .integer(86_400)), ("width", .integer(Self.width)), ("height", .integer(Self.height)),
            ("html", .string(html)), ("thumbnail_url", picture.size == nil ? nil : .string(picture.url)),
            ("thumbnail_width", picture.size.map { .integer($0.width) }),
            ("thumbnail_height", picture.size.map { .integer($0.height) }))
    }

    private var html: String {
        var html = HTMLWriter()
        html(.blockquote, .class("wp-embedded-content")) { html in
            html(.a, .href(Address(absolute: site.context.originalURL(of: study))), text: study.title)
        }
        html(
            .iframe, .class("wp-embedded-content"), .src(.path(CardPage.file, below: folder)), .titled(study.title),
            // As wide as the column: browsers know it from HTML 4, and neither themes nor filters take it away, as they do styles.
            .data("width", "100%"), .height(Self.height), .frameless)
        return String(decoding: html.bytes, as: UTF8.self)
    }
}
