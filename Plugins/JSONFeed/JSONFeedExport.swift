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
        name: "json-feed", version: 2,
        summary: LocalizedText(
            de: "JSON Feed 1.1 für alle Fälle und je Thema, dazu jeder Fall als JSON-Datei.",
            en: "JSON Feed 1.1 of all cases and of each topic, and every case as a JSON file."),
        options: [
            OptionDeclaration(
                "page_size", .integer(10...1000), default: .integer(100),
                help: LocalizedText(de: "Fälle je Seite eines Feeds.", en: "Cases on a page of a feed.")),
            OptionDeclaration(
                "content", .choice(["full", "summary"]), default: .text("full"),
                help: LocalizedText(
                    de: "Ob Feeds den ganzen Fall enthalten oder nur seine Kurzfassung.",
                    en: "Whether feeds hold the whole case or only its summary.")),
        ])

    private let pageSize: Int
    private let hasFullContent: Bool

    public init(options: PluginOptions) {
        pageSize = options.integer("page_size")
        hasFullContent = options.text("content") == "full"
    }

    public func artifacts(for study: ReleasedCaseStudy, in edition: Edition) throws -> [Artifact] {
        let json = CaseJSON(study, in: edition).document.rendered(.indented)
        return try [Artifact("cases/\(study.id).json", .bytes(json))]
            + study.media.map { try Artifact("cases/\(study.id)/\($0.file)", .caseMedium(study.id, $0.file)) }
    }

    public func artifacts(for edition: Edition) throws -> [Artifact] {
        // An item is the same in every feed: make it once.
        let items = Dictionary(
            uniqueKeysWithValues: edition.caseStudies.map {
                ($0.id, FeedItem($0, in: edition, hasFullContent: hasFullContent).document)
            })
        return try feeds(of: edition).flatMap { try artifacts(of: $0, items, edition) }
    }

    /// The feed of all cases, and one for each topic of the book, also for those without a case: whoever follows a
    /// topic must still be told when its last case was withdrawn.
    private func feeds(of edition: Edition) -> [Feed] {
        let wording = Wording(edition.book.language)
        let title = edition.book.title
        let all = Feed(
            place: .all, title: title, description: wording(FeedPhrases.all), items: edition.caseStudies)
        let ofTopics = edition.book.topics.map { topic in
            Feed(
                place: .topic(topic.key), title: wording(FeedPhrases.title(title, topic: topic.label)),
                description: wording(FeedPhrases.ofTopic(topic.label)),
                items: edition.caseStudies.filter { study in study.topics.contains { $0.key == topic.key } })
        }
        return [all] + ofTopics
    }

    private func artifacts(of feed: Feed, _ items: [CaseID: JSON], _ edition: Edition) throws -> [Artifact] {
        let count = max(1, (feed.items.count + pageSize - 1) / pageSize)
        return try (1...count).map { number in
            let page = FeedPage(
                feed: feed, number: number, isLast: number == count,
                items: feed.items.dropFirst((number - 1) * pageSize).prefix(pageSize).compactMap { items[$0.id] })
            return try Artifact(feed.place.path(ofPage: number), .bytes(page.document(in: edition).rendered(.indented)))
        }
    }
}
