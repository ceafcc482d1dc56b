public import CasebookPluginAPI

/// Writes Atom feeds of the released cases, for systems that import no JSON.
///
/// - `feed.atom`: Atom (RFC 4287), the case changed last first; further pages `feed-2.atom` … (RFC 5005, section 3).
///   Cases that were public once are in it as `deleted-entry` (RFC 6721).
/// - `topics/<key>.atom`: the same for one topic; further pages `topics/<key>/page-2.atom` …
/// - `cases/<id>/…`: the cases' media under the paths that the cases give them.
public struct AtomExport: ExportPlugin {
    public static let manifest = PluginManifest(
        name: "atom", version: 11,
        summary: LocalizedText(
            de: "Atom-Feeds für alle Fälle und je Thema, mit Löschvermerken, für Systeme, die kein JSON lesen.",
            en: "Atom feeds of all cases and of each topic, with tombstones, for systems that cannot read JSON."),
        options: [pageSize],
        offers: [
            .feed(
                first, ofTopics: ofTopics, "application/atom+xml", name: LocalizedText(de: "Atom", en: "Atom"))
        ])

    /// The first page of the feed of all cases.
    static let first = "feed.atom"
    /// The first pages of the feeds of topics.
    static let ofTopics: PathPattern = "topics/*.atom"

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
        let media = try CaseFile.copies(of: study, below: "cases/\(study.id)/", sharing: false)
        let entry = XMLWriter.fragment(depth: 1) { AtomEntry(study, in: context).write(to: &$0) }
        return CaseFiles(media, pieces: [AtomPage.entry: entry])
    }

    public func files(of catalogue: Catalogue) throws -> [BookFile] {
        try AtomFeed.all(of: catalogue).flatMap { try pages(of: $0, in: catalogue) }
    }

    private func pages(of feed: AtomFeed, in catalogue: Catalogue) throws -> [BookFile] {
        let count = max(1, (feed.entries.count + pageSize - 1) / pageSize)
        return try (1...count).map { number in
            let page = AtomPage(
                feed: feed, context: context, tombstones: catalogue.tombstones, number: number, count: count,
                entries: feed.entries.dropFirst((number - 1) * pageSize).prefix(pageSize))
            return try BookFile(feed.path(ofPage: number), from: page) { try $0.parts() }
        }
    }
}
