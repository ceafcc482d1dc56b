import CasebookModel

/// What a book remembers of its imports (`imports.json` beside `casebook.yaml`): where each case came from, how it was
/// written here, and what the servers said of their feeds.
///
/// It belongs into version control with the cases: both together tell the next import, on whatever machine, what is a
/// change of the publisher and what is one of our own.
struct ImportLedger: Sendable, Equatable {
    /// The pages of feeds that were taken over without anything left open, by the feed's name.
    var feeds: [String: [Page]] = [:]
    /// The cases by their globally unique ids.
    var cases: [String: Case] = [:]

    /// Where feeds have moved, by their old names; no new name is an old one.
    var moved: [String: String] = [:]

    /// What somebody has said of the topics of a publisher, by the beginning of its addresses: which of ours stand for which of theirs, and which are
    /// left out.
    var topics: [String: [TopicKey: TopicKey?]] = [:]

    /// A page of a feed, with what its server said of it.
    struct Page: Sendable, Equatable {
        let url: String
        let validators: Validators?
    }

    /// A case that was taken over.
    struct Case: Sendable, Equatable {
        /// Its globally unique id.
        var name: String
        /// The name of its folder.
        var folder: String
        /// The feed that brought it; `nil` if a file did.
        var feed: String?
        /// What the server said of the case's file.
        var validators: Validators?
        /// The hash of the case's file at the publisher.
        var document: String
        /// The hash of what the publisher offered last, seen with our eyes: `case.yaml` and media.
        var offered: String
        /// The hashes of the files as they were written here, by path.
        var files: [String: String]
        /// The hashes of the fields as they were offered when they were written here.
        var fields: [String: String]
        /// The same as they were offered last, where something else was kept here.
        var offeredFields: [String: String]?
        /// Whether the publisher has withdrawn the case.
        var isWithdrawn = false
    }

    /// Follows a feed to another address: its cases are from there now. What its old server said of them is forgotten, since
    /// the new one may mean something else by the same words.
    mutating func follow(_ old: String, to new: String) {
        guard old != new else { return }
        feeds[old] = nil
        let (before, after) = (Self.publisher(of: old), Self.publisher(of: new))
        if before != after, let said = topics[before] {
            topics[after] = said.merging(topics[after] ?? [:]) { _, newer in newer }
        }
        for (id, study) in cases where study.feed == old {
            cases[id]?.feed = new
            cases[id]?.validators = nil
        }
        for (name, target) in moved where target == old { moved[name] = new }
        moved[old] = new
        moved[new] = nil
    }

    /// Under what is remembered what somebody says of a publisher: all its feeds have the same topics.
    static func publisher(of feed: String?) -> String { feed.flatMap { WebAddress($0)?.origin } ?? feed ?? "" }

    /// Whether anything was ever taken over from a feed.
    func knows(_ feed: String) -> Bool {
        feeds[feed] != nil || moved[feed] != nil || cases.contains { $0.value.feed == feed }
    }

    /// The feeds that brought cases.
    var sources: [String] { Set(cases.values.compactMap(\.feed)).sorted() }
}
