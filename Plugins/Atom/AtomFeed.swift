import CasebookPluginAPI

/// A list of cases that is published as a feed: all of them, or those of a topic.
struct AtomFeed {
    /// The topic; `nil` for all cases.
    let topic: Topic?
    let title: String
    /// The cases, the one changed last first.
    let entries: [Catalogue.Entry]

    /// The feed of all cases, and one for each topic of the book, also for those without a case: whoever follows a topic
    /// must still be told when its last case was withdrawn.
    static func all(of catalogue: Catalogue) -> [AtomFeed] {
        let book = catalogue.context.book
        let whole = AtomFeed(topic: nil, title: book.title, entries: catalogue.entries)
        let ofTopics = catalogue.topics.map { topic in
            AtomFeed(
                topic: topic, title: "\(book.title): \(topic.label[book.language])",
                entries: catalogue.entries.filter { entry in entry.listing.topics.contains { $0.key == topic.key } })
        }
        return [whole] + ofTopics
    }

    /// The path of a page, counted from 1, below the export's folder. Later pages of a topic lie in a folder of its own,
    /// so that they are in no other topic's way.
    func path(ofPage number: Int) -> String {
        guard let topic else { return number == 1 ? AtomExport.first : "feed-\(number).atom" }
        return number == 1 ? AtomExport.ofTopics(topic.key) : "topics/\(topic.key)/page-\(number).atom"
    }
}
