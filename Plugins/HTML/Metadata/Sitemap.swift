import CasebookPluginAPI

/// The list of pages for search engines (https://www.sitemaps.org/protocol.html).
struct Sitemap {
    private let contents: SiteContents
    private var site: Site { contents.site }
    /// What one file may hold is 50,000 addresses.
    private static let limit = 40_000

    init(_ contents: SiteContents) { self.contents = contents }

    func files() throws -> [BookFile] {
        let pages =
            lists.map { ListedPage(url: $0, changedOn: nil) }
            // A case of another book has its canonical page there.
            + contents.entries.lazy.map(\.listing).filter { $0.origin == nil }
            .map { ListedPage(url: site.context.pageURL(of: $0.id), changedOn: $0.changedOn) }
        let parts = stride(from: 0, to: max(1, pages.count), by: Self.limit).map {
            pages[$0..<min(pages.count, $0 + Self.limit)]
        }
        guard parts.count > 1 else { return [try file("sitemap.xml", of: pages[...])] }
        let files = try parts.enumerated().map { number, part in
            try file("sitemap-\(number + 1).xml", of: part)
        }
        return try files + [BookFile("sitemap.xml", index(of: files))]
    }

    private func file(_ path: String, of pages: ArraySlice<ListedPage>) throws -> BookFile {
        try BookFile(path, from: pages) { [.bytes(Self.urlSet($0))] }
    }

    private var lists: [String] {
        let goals = contents.goals.groups.isEmpty ? [] : [GoalsPage.folder]
        let facets = contents.facets.flatMap { facet in facet.groups.map { facet.path(of: $0.key) } }
        let folders = [""] + facets + ["partners/"] + goals
        return site.languages.flatMap { language in
            folders.map { site.url(of: site.folder(of: language) + $0) }
        }
    }

    private static func urlSet(_ pages: ArraySlice<ListedPage>) -> [UInt8] {
        document(.urlset) { xml in
            for page in pages {
                xml(.url) { xml in
                    xml(.loc, page.url)
                    if let changedOn = page.changedOn, changedOn.month != nil { xml(.lastmod, changedOn.description) }
                }
                xml.lineBreak()
            }
        }
    }

    private func index(of files: [BookFile]) -> [UInt8] {
        Self.document(.sitemapindex) { xml in
            for file in files { xml(.sitemap) { $0(.loc, site.url(of: file.path.text)) } }
        }
    }

    /// The elements have no attributes that need XML's rules, so the HTML writer writes well-formed XML too.
    private static func document(_ tag: Tag, content: (inout HTMLWriter) -> Void) -> [UInt8] {
        var xml = HTMLWriter(capacity: 4096)
        xml(tag, .namespace("http://www.sitemaps.org/schemas/sitemap/0.9"), content: content)
        xml.lineBreak()
        return xml.bytes
    }
}

/// A page that search engines are told of.
private struct ListedPage: Dependency {
    let url: String
    let changedOn: PartialDate?

    func add(to key: inout CacheKey) {
        key.add(url)
        key.add(changedOn)
    }
}

extension Tag {
    fileprivate static let urlset = Tag("urlset")
    fileprivate static let url = Tag("url")
    fileprivate static let loc = Tag("loc")
    fileprivate static let lastmod = Tag("lastmod")
    fileprivate static let sitemapindex = Tag("sitemapindex")
    fileprivate static let sitemap = Tag("sitemap")
}
