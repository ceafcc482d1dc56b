import CasebookPluginAPI

/// A list as schema.org data: a page that lists its cases in order.
struct ListData {
    let list: CaseList
    let page: ListPage

    func write(to html: inout HTMLWriter) {
        html(.meta, .property("og:type"), .content("website"))
        html(.meta, .property("og:title"), .content(list.title))
        html(.meta, .property("og:description"), .content(list.lead))
        html(.meta, .property("og:url"), .content(page.place.url))
        SharePicture(of: page.site, in: page.place.language).write(to: &html)
        html.dataBlock("application/ld+json", json: json.rendered(.compact))
    }

    private var json: JSON {
        .object(
            ("@context", "https://schema.org"),
            ("@type", "CollectionPage"),
            ("name", .string(list.title)),
            ("description", .string(list.lead)),
            ("url", .string(page.place.url)),
            ("inLanguage", .string(page.place.tag)),
            ("publisher", .object(("@type", "Organization"), ("name", .string(page.site.book.publisher.name)))))
    }
}
