import CasebookPluginAPI

/// The book's exports for machines, as far as the readers of a site may know them: those for no particular partner, and on a
/// partner's pages the partner's own instead, where there are any.
struct Feeds: Sendable {
    struct Feed: Sendable {
        let kind: Kind
        /// The folder where the export is published; ends with `/`.
        let base: String
        let channel: Channel
        /// Whether it holds what a partner has chosen, and nothing else.
        let isOfPartner: Bool
    }

    enum Kind: String, Sendable {
        case json = "json-feed"
        case atom = "atom"
        case rss = "rss"
        case docBook = "docbook"
    }

    let all: [Feed]

    init(of context: ExportContext) {
        let known = context.book.exports.filter { $0.partner == nil || $0.partner == context.partner?.key }
            .compactMap { export in
                Kind(rawValue: export.plugin).map {
                    Feed(
                        kind: $0, base: ExportContext.url(of: export.name, in: context.book), channel: export.channel,
                        isOfPartner: export.partner != nil)
                }
            }
        all = known.filter { feed in feed.isOfPartner || !known.contains { $0.kind == feed.kind && $0.isOfPartner } }
    }

    func first(_ kind: Kind) -> Feed? { all.first { $0.kind == kind } }

    /// The feeds of a topic, with their addresses.
    func ofTopic(_ key: String) -> [(feed: Feed, url: String)] {
        all.compactMap { feed in feed.url(ofTopic: key).map { (feed, $0) } }
    }
}

extension Feeds.Feed {
    /// The feed of all cases, or the whole book.
    var url: String {
        switch kind {
        case .json: base + "feed.json"
        case .atom: base + "feed.atom"
        case .rss: base + "feed.rss"
        case .docBook: base + "casebook.xml"
        }
    }

    /// The feed of a topic.
    fileprivate func url(ofTopic key: String) -> String? {
        switch kind {
        case .json: "\(base)topics/\(key).json"
        case .atom: "\(base)topics/\(key).atom"
        case .rss: "\(base)topics/\(key).rss"
        case .docBook: nil
        }
    }

    /// The file of one case, if its release lets it out that way.
    func url(of study: ReleasedCaseStudy) -> String? {
        guard study.release.channels.contains(channel) else { return nil }
        return switch kind {
        case .json: "\(base)cases/\(study.id).json"
        case .docBook: "\(base)\(study.id).xml"
        case .atom, .rss: nil
        }
    }

    /// What readers know the format by.
    var name: String {
        switch kind {
        case .json: "JSON Feed"
        case .atom: "Atom"
        case .rss: "RSS"
        case .docBook: "DocBook"
        }
    }

    var mediaType: StaticString {
        switch kind {
        case .json: "application/feed+json"
        case .atom: "application/atom+xml"
        case .rss: "application/rss+xml"
        case .docBook: "application/docbook+xml"
        }
    }
}
