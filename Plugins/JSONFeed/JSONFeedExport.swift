public import CasebookPluginAPI

/// Writes JSON feeds of the released cases, and every case as a JSON file of its own.
///
/// - `feed.json`: JSON Feed 1.1 (<https://www.jsonfeed.org/version/1.1/>), newest first; further pages `feed-2.json` …
///   by `next_url`.
/// - `topics/<key>.json`: the same for one topic; further pages `topics/<key>/page-2.json` … by `next_url`.
/// - `cases/<id>.json`: the whole case, valid against `casebook schema case-export`.
/// - `cases/<id>/…`: the case's media under the paths that the case gives them.
public struct JSONFeedExport: ExportPlugin {
    public static let manifest = PluginManifest(
        name: "json-feed", version: 8,
        summary: LocalizedText(
            de: "JSON Feed 1.1 für alle Fälle und je Thema, dazu jeder Fall als JSON-Datei.",
            en: "JSON Feed 1.1 of all cases and of each topic, and every case as a JSON file."),
        options: [pageSize, content],
        offers: [
            .feed(
                first, ofTopics: ofTopics, "application/feed+json",
                name: LocalizedText(de: "JSON Feed", en: "JSON Feed"),
                use: LocalizedText(de: "JSON Feed 1.1", en: "JSON Feed 1.1")),
            .wholeCase(
                cases, "application/json", name: LocalizedText(de: "Daten (JSON)", en: "Data (JSON)"),
                use: LocalizedText(de: "Alle Angaben als JSON", en: "Everything as JSON")),
        ])

    /// The first page of the feed of all cases.
    static let first = "feed.json"
    /// The first pages of the feeds of topics.
    static let ofTopics: PathPattern = "topics/*.json"
    private static let cases: PathPattern = "cases/*.json"

    private static let pageSize = PluginOption.integer(
        "page_size", in: 10...1000, default: 100,
        help: LocalizedText(de: "Fälle je Seite eines Feeds.", en: "Cases per page of a feed."))
    private static let content = PluginOption.choice(
        "content", default: Content.full,
        help: LocalizedText(
            de: "Ob Feeds den ganzen Fall enthalten oder nur seine Kurzfassung.",
            en: "Whether feeds contain the whole case or only its summary."))

    private enum Content: String, CaseIterable {
        case full, summary
    }

    private let context: ExportContext
    private let pageSize: Int
    private let hasFullContent: Bool

    public init(in context: ExportContext, options: PluginOptions) {
        self.context = context
        pageSize = options[Self.pageSize]
        hasFullContent = options[Self.content] == .full
    }

    /// The piece of a case that stands in feeds.
    private static let item = "item"

    public func files(of study: ReleasedCaseStudy) throws -> CaseFiles {
        let json = CaseJSON(study, in: context).document.rendered(.indented)
        let media = try CaseFile.copies(of: study, below: "cases/\(study.id)/")
        let item = FeedItem(study, in: context, hasFullContent: hasFullContent).document.renderedAsItem()
        return CaseFiles([try CaseFile(Self.cases(study.id), .bytes(json))] + media, pieces: [Self.item: item])
    }

    public func files(of catalogue: Catalogue) throws -> [BookFile] {
        try feeds(of: catalogue).flatMap { try pages(of: $0, catalogue.tombstones) }
    }

    /// The feed of all cases, and one for each topic of the book, also for those without a case: whoever follows a
    /// topic must still be told when its last case was withdrawn.
    private func feeds(of catalogue: Catalogue) -> [Feed] {
        let book = context.book
        let wording = Wording(book.language)
        let all = Feed(
            place: .all, title: book.title, description: wording(FeedPhrases.all), entries: catalogue.entries)
        let ofTopics = catalogue.topics.map { topic in
            Feed(
                place: .topic(topic.key), title: wording(FeedPhrases.title(book.title, topic: topic.label)),
                description: wording(FeedPhrases.ofTopic(topic.label)),
                entries: catalogue.entries.filter { entry in entry.listing.topics.contains { $0.key == topic.key } })
        }
        return [all] + ofTopics
    }

    private func pages(of feed: Feed, _ tombstones: [Tombstone]) throws -> [BookFile] {
        let count = max(1, (feed.entries.count + pageSize - 1) / pageSize)
        return try (1...count).map { number in
            let page = FeedPage(
                feed: feed, number: number, isLast: number == count,
                entries: feed.entries.dropFirst((number - 1) * pageSize).prefix(pageSize),
                tombstones: number == 1 ? tombstones : [])
            return try BookFile(feed.place.path(ofPage: number), from: page) { page in
                let frame = page.frame(in: context)
                var parts = [BookFile.Part.bytes(frame.head)]
                for entry in page.entries {
                    if parts.count > 1 { parts.append(.bytes(JSONFrame.separator)) }
                    parts.append(.piece(Self.item, of: entry.id))
                }
                return parts + [.bytes(frame.tail)]
            }
        }
    }
}
