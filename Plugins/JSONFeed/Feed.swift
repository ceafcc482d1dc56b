import CasebookPluginAPI

/// A list of cases that is published as a feed.
struct Feed {
    /// Where its pages lie.
    let place: Place
    let title: String
    let description: String
    /// The cases, newest first.
    let entries: [Catalogue.Entry]

    /// Where the pages of a feed lie, below the export's folder.
    enum Place {
        case all
        case topic(TopicKey)

        /// The path of a page, counted from 1.
        ///
        /// Later pages of a topic lie in a folder of its own: beside it, the second page of `skills` could be the first
        /// of a topic `skills-2`.
        func path(ofPage number: Int) -> String {
            switch self {
            case .all: number == 1 ? JSONFeedExport.first : "feed-\(number).json"
            case .topic(let key): number == 1 ? JSONFeedExport.ofTopics(key) : "topics/\(key)/page-\(number).json"
            }
        }
    }
}

/// One page of a feed.
struct FeedPage {
    let feed: Feed
    /// The number of the page, from 1.
    let number: Int
    let isLast: Bool
    let entries: ArraySlice<Catalogue.Entry>
    /// What was withdrawn stands on the first page alone, which every reader begins with: all of it on all pages would
    /// grow with the square of the cases.
    let tombstones: [Tombstone]

    /// The page by JSON Feed 1.1, "Top-level", with the extension ``CasebookExtension``, around its items.
    func frame(in context: ExportContext) -> JSONFrame {
        let book = context.book
        let withdrawn = JSON.array(tombstones.map { tombstone($0, context) })
        let object = JSON.object(
            ("version", "https://jsonfeed.org/version/1.1"), ("title", .string(feed.title)),
            ("home_page_url", .string(book.baseURL.text)), ("feed_url", .string(url(ofPage: number, context))),
            ("description", .string(feed.description)),
            ("next_url", isLast ? nil : .string(url(ofPage: number + 1, context))),
            ("authors", .array([author(book.publisher)])), ("language", .string(book.language.rawValue)),
            (
                "_casebook",
                .object(
                    ("about", .string(CasebookExtension.about)), ("licence", .string(book.licence.id)),
                    ("licence_url", .string(book.licence.url)), ("funding", .text(book.funding?.text)),
                    ("indicators", book.indicatorsJSON), ("withdrawn", number == 1 ? withdrawn : nil))
            ))
        return JSONFrame(object, items: "items", isEmpty: entries.isEmpty)
    }

    private func url(ofPage number: Int, _ context: ExportContext) -> String {
        context.url + feed.place.path(ofPage: number)
    }

    private func author(_ publisher: Publisher) -> JSON {
        .object(("name", .string(publisher.name)), ("url", .text(publisher.url)))
    }

    private func tombstone(_ tombstone: Tombstone, _ context: ExportContext) -> JSON {
        [
            "id": .string(context.canonicalURL(of: tombstone)),
            "case_id": .string(tombstone.id.text),
            "on": .string(tombstone.on.description),
            "cause": .string(tombstone.cause.rawValue),
        ]
    }
}

extension FeedPage: Dependency {
    func add(to key: inout CacheKey) {
        key.add(feed.title)
        key.add(feed.description)
        key.add(isLast)
        key.add(entries)
        key.add(tombstones)
    }
}
