import CasebookPluginAPI

/// A list of cases that is published as a feed.
struct Feed {
    /// The path of the first page below the export's folder, without `.json`.
    let path: String
    let title: String
    let description: String
    /// The cases, newest first.
    let items: [ReleasedCaseStudy]

    /// The path of a page, counted from 1.
    func path(ofPage number: Int) -> String {
        number == 1 ? "\(path).json" : "\(path)-\(number).json"
    }
}

/// One page of a feed.
struct FeedPage {
    let feed: Feed
    /// The number of the page, from 1.
    let number: Int
    let isLast: Bool
    let items: [JSON]

    /// The page by JSON Feed 1.1, "Top-level".
    ///
    /// The extension `_casebook` of a feed: `about` (where it is explained), `licence` (SPDX id of cases that name none)
    /// with `licence_url`, `funding` (the notice that every copy must carry), and `withdrawn`: the cases that were
    /// public once and are no longer. Whoever has a copy deletes it.
    func document(in edition: Edition) -> JSON {
        let book = edition.book
        return .object(
            ("version", "https://jsonfeed.org/version/1.1"), ("title", .string(feed.title)),
            ("home_page_url", .string(book.baseURL.text)),
            ("feed_url", .string(edition.url + feed.path(ofPage: number))),
            ("description", .string(feed.description)),
            ("next_url", isLast ? nil : .string(edition.url + feed.path(ofPage: number + 1))),
            ("authors", .array([author(book.publisher)])), ("language", .string(book.language.rawValue)),
            (
                "_casebook",
                .object(
                    ("about", .string(CasebookExtension.about)), ("licence", .string(book.licence.id)),
                    ("licence_url", .string(book.licence.url)), ("funding", .text(book.funding?.text)),
                    ("withdrawn", .array(edition.tombstones.map { tombstone($0, edition) })))
            ), ("items", .array(items)))
    }

    private func author(_ publisher: Publisher) -> JSON {
        .object(("name", .string(publisher.name)), ("url", .text(publisher.url)))
    }

    private func tombstone(_ tombstone: Tombstone, _ edition: Edition) -> JSON {
        [
            "id": .string(edition.canonicalURL(of: tombstone.id)),
            "case_id": .string(tombstone.id.text),
            "on": .string(tombstone.on.description),
            "cause": .string(tombstone.cause.rawValue),
        ]
    }
}

/// What is said about the extension `_casebook` of feeds and cases.
enum CasebookExtension {
    /// The format of the extension; a name, not an address to fetch.
    static let about = "urn:casebook:feed-extension:1"
}
