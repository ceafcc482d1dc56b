public import CasebookPluginAPI

/// Writes RSS feeds of the released cases, which WordPress and the importers of TYPO3 read first.
///
/// - `feed.rss`: RSS 2.0 (<https://www.rssboard.org/rss-specification>), the case changed last first; further pages
///   `feed-2.rss` … (`atom:link rel="next"`).
/// - `all.rss`: the same as one whole file, for importers that know no pages.
/// - `topics/<key>.rss`: one topic, whole.
/// - `cases/<id>/…`: the cases' media under the paths that the cases give them.
public struct RSSExport: ExportPlugin {
    public static let manifest = PluginManifest(
        name: "rss", version: 4,
        summary: LocalizedText(
            de: "RSS 2.0 für alle Fälle und je Thema, für WordPress und die Importprogramme von TYPO3.",
            en: "RSS 2.0 of all cases and of each topic, for WordPress and TYPO3's importers."),
        options: [pageSize],
        offers: [
            .feed(
                first, ofTopics: ofTopics, "application/rss+xml", name: LocalizedText(de: "RSS", en: "RSS"),
                use: LocalizedText(de: "RSS 2.0 für WordPress und TYPO3", en: "RSS 2.0 for WordPress and TYPO3"))
        ])

    private static let first = "feed.rss"
    private static let ofTopics: PathPattern = "topics/*.rss"

    private static let pageSize = PluginOption.integer(
        "page_size", in: 10...1000, default: 100,
        help: LocalizedText(de: "Fälle je Seite eines Feeds.", en: "Cases per page of a feed."))

    private let context: ExportContext
    private let pageSize: Int

    public init(in context: ExportContext, options: PluginOptions) {
        self.context = context
        pageSize = options[Self.pageSize]
    }

    public func files(of study: ReleasedCaseStudy) throws -> CaseFiles {
        let media = try CaseFile.copies(of: study, below: "cases/\(study.id)/")
        let item = XMLWriter.fragment(depth: 2) { RSSItem(study, in: context).write(to: &$0) }
        return CaseFiles(media, pieces: [RSSPage.item: item])
    }

    public func files(of catalogue: Catalogue) throws -> [BookFile] {
        try pages(of: catalogue).map { page in try BookFile(page.path, from: page) { try $0.parts() } }
    }

    /// The feed in pages, the feed as a whole, and one for each topic of the book, also for those without a case: an importer
    /// that was set up for a topic must not fail when its last case was withdrawn.
    private func pages(of catalogue: Catalogue) -> [RSSPage] {
        let book = context.book
        let entries = catalogue.entries
        let count = max(1, (entries.count + pageSize - 1) / pageSize)
        func page(_ path: String, _ title: String, _ entries: ArraySlice<Catalogue.Entry>, next: String?) -> RSSPage {
            RSSPage(
                path: path, next: next, title: title, context: context, tombstones: catalogue.tombstones,
                entries: entries)
        }
        let paged = (1...count).map { number in
            page(
                Self.path(ofPage: number), book.title, entries.dropFirst((number - 1) * pageSize).prefix(pageSize),
                next: number < count ? Self.path(ofPage: number + 1) : nil)
        }
        let ofTopics = catalogue.topics.map { topic in
            let members = entries.filter { entry in entry.listing.topics.contains { $0.key == topic.key } }
            return page(
                Self.ofTopics(topic.key), "\(book.title): \(topic.label[book.language])", members[...], next: nil)
        }
        return paged + [page("all.rss", book.title, entries[...], next: nil)] + ofTopics
    }

    private static func path(ofPage number: Int) -> String { number == 1 ? first : "feed-\(number).rss" }
}
