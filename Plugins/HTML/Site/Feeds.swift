import CasebookPluginAPI

/// The book's exports for machines, as far as everybody may know them: those for no particular partner.
struct Feeds: Sendable {
    struct Feed: Sendable {
        let kind: Kind
        /// The folder where the export is published; ends with `/`.
        let base: String
        let channel: Channel
    }

    enum Kind: String, Sendable {
        case json = "json-feed"
        case atom = "atom"
        case docBook = "docbook"
    }

    let all: [Feed]

    init(of context: ExportContext) {
        all = context.book.exports.filter { $0.partner == nil }.compactMap { export in
            Kind(rawValue: export.plugin).map {
                Feed(kind: $0, base: ExportContext.url(of: export.name, in: context.book), channel: export.channel)
            }
        }
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
        case .docBook: base + "casebook.xml"
        }
    }

    /// The feed of a topic.
    fileprivate func url(ofTopic key: String) -> String? {
        switch kind {
        case .json: "\(base)topics/\(key).json"
        case .atom: "\(base)topics/\(key).atom"
        case .docBook: nil
        }
    }

    /// The file of one case, if its release lets it out that way.
    func url(of study: ReleasedCaseStudy) -> String? {
        guard study.release.channels.contains(channel) else { return nil }
        return switch kind {
        case .json: "\(base)cases/\(study.id).json"
        case .docBook: "\(base)\(study.id).xml"
        case .atom: nil
        }
    }

    var mediaType: StaticString {
        switch kind {
        case .json: "application/feed+json"
        case .atom: "application/atom+xml"
        case .docBook: "application/docbook+xml"
        }
    }
}
